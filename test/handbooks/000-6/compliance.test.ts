import { complianceCases000_6 as cases } from '../../../src/handbooks/000-6/compliance.cases.js';
import { complianceClauses000_6 as clauses } from '../../../src/handbooks/000-6/compliance.clauses.js';
import { compliancePolicies000_6 as policies } from '../../../src/handbooks/000-6/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.6: training, indicators, data protection and live ratings', { clauses, policies, cases });
