import { complianceCases000_3 as cases } from '../../../src/handbooks/000-3/compliance.cases.js';
import { complianceClauses000_3 as clauses } from '../../../src/handbooks/000-3/compliance.clauses.js';
import { compliancePolicies000_3 as policies } from '../../../src/handbooks/000-3/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.3: training, surveys and review', { clauses, policies, cases });
