import { dutyCases001_2 as cases } from '../../../src/handbooks/001-2/duty.cases.js';
import { dutyClauses001_2 as clauses } from '../../../src/handbooks/001-2/duty.clauses.js';
import { dutyPolicies001_2 as policies } from '../../../src/handbooks/001-2/duty.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('001.2: duty', { clauses, policies, cases });
