import { serviceCases001_1 as cases } from '../../../src/handbooks/001-1/service.cases.js';
import { serviceClauses001_1 as clauses } from '../../../src/handbooks/001-1/service.clauses.js';
import { servicePolicies001_1 as policies } from '../../../src/handbooks/001-1/service.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('001.1: complaints, services, visits and surveys', { clauses, policies, cases });
