import { complianceCases000_5 as cases } from '../../../src/handbooks/000-5/compliance.cases.js';
import { complianceClauses000_5 as clauses } from '../../../src/handbooks/000-5/compliance.clauses.js';
import { compliancePolicies000_5 as policies } from '../../../src/handbooks/000-5/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.5: training, indicators and feedback', { clauses, policies, cases });
