import { telephoneCases003_1 as cases } from '../../../src/handbooks/003-1/telephone.cases.js';
import { telephoneClauses003_1 as clauses } from '../../../src/handbooks/003-1/telephone.clauses.js';
import { telephonePolicies003_1 as policies } from '../../../src/handbooks/003-1/telephone.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.1: the telephone', { clauses, policies, cases });
