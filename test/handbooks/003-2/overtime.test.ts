import { overtimeCases003_2 as cases } from '../../../src/handbooks/003-2/overtime.cases.js';
import { overtimeClauses003_2 as clauses } from '../../../src/handbooks/003-2/overtime.clauses.js';
import { overtimePolicies003_2 as policies } from '../../../src/handbooks/003-2/overtime.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.2: overtime', { clauses, policies, cases });
