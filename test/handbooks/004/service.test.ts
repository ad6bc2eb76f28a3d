import { serviceCases004 as cases } from '../../../src/handbooks/004/service.cases.js';
import { serviceClauses004 as clauses } from '../../../src/handbooks/004/service.clauses.js';
import { servicePolicies004 as policies } from '../../../src/handbooks/004/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('004: enquiries, complaints and service standards', { clauses, policies, cases });
