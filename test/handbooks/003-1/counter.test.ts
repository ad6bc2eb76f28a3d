import { counterCases003_1 as cases } from '../../../src/handbooks/003-1/counter.cases.js';
import { counterClauses003_1 as clauses } from '../../../src/handbooks/003-1/counter.clauses.js';
import { counterPolicies003_1 as policies } from '../../../src/handbooks/003-1/counter.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.1: the counter', { clauses, policies, cases });
