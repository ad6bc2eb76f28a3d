import { dutyCases001_1 as cases } from '../../../src/handbooks/001-1/duty.cases.js';
import { dutyClauses001_1 as clauses } from '../../../src/handbooks/001-1/duty.clauses.js';
import { dutyPolicies001_1 as policies } from '../../../src/handbooks/001-1/duty.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('001.1: duty', { clauses, policies, cases });
