import { serviceCases003_5 as cases } from '../../../src/handbooks/003-5/service.cases.js';
import { serviceClauses003_5 as clauses } from '../../../src/handbooks/003-5/service.clauses.js';
import { servicePolicies003_5 as policies } from '../../../src/handbooks/003-5/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.5: responsibility and tracking', { clauses, policies, cases });
