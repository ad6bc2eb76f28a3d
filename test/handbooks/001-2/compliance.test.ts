import { complianceCases001_2 as cases } from '../../../src/handbooks/001-2/compliance.cases.js';
import { complianceClauses001_2 as clauses } from '../../../src/handbooks/001-2/compliance.clauses.js';
import { compliancePolicies001_2 as policies } from '../../../src/handbooks/001-2/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('001.2: the duty log, inspections and scope', { clauses, policies, cases });
