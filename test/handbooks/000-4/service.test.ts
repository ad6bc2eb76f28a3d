import { serviceCases000_4 as cases } from '../../../src/handbooks/000-4/service.cases.js';
import { serviceClauses000_4 as clauses } from '../../../src/handbooks/000-4/service.clauses.js';
import { servicePolicies000_4 as policies } from '../../../src/handbooks/000-4/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.4: escalation', { clauses, policies, cases });
