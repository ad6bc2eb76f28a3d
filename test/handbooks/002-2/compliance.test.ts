import { complianceCases002_2 as cases } from '../../../src/handbooks/002-2/compliance.cases.js';
import { complianceClauses002_2 as clauses } from '../../../src/handbooks/002-2/compliance.clauses.js';
import { compliancePolicies002_2 as policies } from '../../../src/handbooks/002-2/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.2: security service', { clauses, policies, cases });
