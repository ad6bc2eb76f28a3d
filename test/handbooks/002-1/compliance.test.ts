import { complianceCases002_1 as cases } from '../../../src/handbooks/002-1/compliance.cases.js';
import { complianceClauses002_1 as clauses } from '../../../src/handbooks/002-1/compliance.clauses.js';
import { compliancePolicies002_1 as policies } from '../../../src/handbooks/002-1/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.1: property service quality', { clauses, policies, cases });
