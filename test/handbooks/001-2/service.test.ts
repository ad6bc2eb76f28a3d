import { serviceCases001_2 as cases } from '../../../src/handbooks/001-2/service.cases.js';
import { serviceClauses001_2 as clauses } from '../../../src/handbooks/001-2/service.clauses.js';
import { servicePolicies001_2 as policies } from '../../../src/handbooks/001-2/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('001.2: issues', { clauses, policies, cases });
