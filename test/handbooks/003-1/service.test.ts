import { serviceCases003_1 as cases } from '../../../src/handbooks/003-1/service.cases.js';
import { serviceClauses003_1 as clauses } from '../../../src/handbooks/003-1/service.clauses.js';
import { servicePolicies003_1 as policies } from '../../../src/handbooks/003-1/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.1: the telephone', { clauses, policies, cases });
