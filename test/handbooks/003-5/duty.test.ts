import { dutyCases003_5 as cases } from '../../../src/handbooks/003-5/duty.cases.js';
import { dutyClauses003_5 as clauses } from '../../../src/handbooks/003-5/duty.clauses.js';
import { dutyPolicies003_5 as policies } from '../../../src/handbooks/003-5/duty.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.5: duty', { clauses, policies, cases });
