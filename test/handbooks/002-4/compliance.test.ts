import { complianceCases002_4 as cases } from '../../../src/handbooks/002-4/compliance.cases.js';
import { complianceClauses002_4 as clauses } from '../../../src/handbooks/002-4/compliance.clauses.js';
import { compliancePolicies002_4 as policies } from '../../../src/handbooks/002-4/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.4: training of hotel staff', { clauses, policies, cases });
