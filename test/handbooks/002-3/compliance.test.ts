import { complianceCases002_3 as cases } from '../../../src/handbooks/002-3/compliance.cases.js';
import { complianceClauses002_3 as clauses } from '../../../src/handbooks/002-3/compliance.clauses.js';
import { compliancePolicies002_3 as policies } from '../../../src/handbooks/002-3/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.3: training and conduct of property staff', { clauses, policies, cases });
