import { dutyCases003_3 as cases } from '../../../src/handbooks/003-3/duty.cases.js';
import { dutyClauses003_3 as clauses } from '../../../src/handbooks/003-3/duty.clauses.js';
import { dutyPolicies003_3 as policies } from '../../../src/handbooks/003-3/duty.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.3: duty', { clauses, policies, cases });
