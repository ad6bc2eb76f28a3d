import { serviceCases003_3 as cases } from '../../../src/handbooks/003-3/service.cases.js';
import { serviceClauses003_3 as clauses } from '../../../src/handbooks/003-3/service.clauses.js';
import { servicePolicies003_3 as policies } from '../../../src/handbooks/003-3/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.3: the telephone', { clauses, policies, cases });
