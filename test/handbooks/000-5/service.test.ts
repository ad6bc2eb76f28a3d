import { serviceCases000_5 as cases } from '../../../src/handbooks/000-5/service.cases.js';
import { serviceClauses000_5 as clauses } from '../../../src/handbooks/000-5/service.clauses.js';
import { servicePolicies000_5 as policies } from '../../../src/handbooks/000-5/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.5: escalation', { clauses, policies, cases });
