import { serviceCases002_9 as cases } from '../../../src/handbooks/002-9/service.cases.js';
import { serviceClauses002_9 as clauses } from '../../../src/handbooks/002-9/service.clauses.js';
import { servicePolicies002_9 as policies } from '../../../src/handbooks/002-9/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.9: surveys, deadlines, mail, complaints and special services', { clauses, policies, cases });
