import { complianceCases000_2 as cases } from '../../../src/handbooks/000-2/compliance.cases.js';
import { complianceClauses000_2 as clauses } from '../../../src/handbooks/000-2/compliance.clauses.js';
import { compliancePolicies000_2 as policies } from '../../../src/handbooks/000-2/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.2: training, records and assessment of duty staff', { clauses, policies, cases });
