import { serviceCases002_1 as cases } from '../../../src/handbooks/002-1/service.cases.js';
import { serviceClauses002_1 as clauses } from '../../../src/handbooks/002-1/service.clauses.js';
import { servicePolicies002_1 as policies } from '../../../src/handbooks/002-1/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.1: complaints', { clauses, policies, cases });
