import { complianceCases001_0 as cases } from '../../../src/handbooks/001-0/compliance.cases.js';
import { complianceClauses001_0 as clauses } from '../../../src/handbooks/001-0/compliance.clauses.js';
import { compliancePolicies001_0 as policies } from '../../../src/handbooks/001-0/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('001.0: what a service system holds, and the order of its flows', { clauses, policies, cases });
