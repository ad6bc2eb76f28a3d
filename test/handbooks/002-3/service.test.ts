import { serviceCases002_3 as cases } from '../../../src/handbooks/002-3/service.cases.js';
import { serviceClauses002_3 as clauses } from '../../../src/handbooks/002-3/service.clauses.js';
import { servicePolicies002_3 as policies } from '../../../src/handbooks/002-3/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.3: complaints and the telephone', { clauses, policies, cases });
