import { complianceCases000_1 as cases } from '../../../src/handbooks/000-1/compliance.cases.js';
import { complianceClauses000_1 as clauses } from '../../../src/handbooks/000-1/compliance.clauses.js';
import { compliancePolicies000_1 as policies } from '../../../src/handbooks/000-1/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.1: audits and feedback', { clauses, policies, cases });
