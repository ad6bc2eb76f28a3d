import { complianceCases002_9 as cases } from '../../../src/handbooks/002-9/compliance.cases.js';
import { complianceClauses002_9 as clauses } from '../../../src/handbooks/002-9/compliance.clauses.js';
import { compliancePolicies002_9 as policies } from '../../../src/handbooks/002-9/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.9: office-tower service standard', { clauses, policies, cases });
