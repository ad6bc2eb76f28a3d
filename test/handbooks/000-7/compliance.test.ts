import { complianceCases000_7 as cases } from '../../../src/handbooks/000-7/compliance.cases.js';
import { complianceClauses000_7 as clauses } from '../../../src/handbooks/000-7/compliance.clauses.js';
import { compliancePolicies000_7 as policies } from '../../../src/handbooks/000-7/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.7: service standard, training, indicators and the problem flow', { clauses, policies, cases });
