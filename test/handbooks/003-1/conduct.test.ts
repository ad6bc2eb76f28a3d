import { conductCases003_1 as cases } from '../../../src/handbooks/003-1/conduct.cases.js';
import { conductClauses003_1 as clauses } from '../../../src/handbooks/003-1/conduct.clauses.js';
import { conductPolicies003_1 as policies } from '../../../src/handbooks/003-1/conduct.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.1: conduct', { clauses, policies, cases });
