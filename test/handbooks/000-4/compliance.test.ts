import { complianceCases000_4 as cases } from '../../../src/handbooks/000-4/compliance.cases.js';
import { complianceClauses000_4 as clauses } from '../../../src/handbooks/000-4/compliance.clauses.js';
import { compliancePolicies000_4 as policies } from '../../../src/handbooks/000-4/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.4: training, indicators, feedback, spot checks and suggestions', { clauses, policies, cases });
