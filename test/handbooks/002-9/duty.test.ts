import { dutyCases002_9 as cases } from '../../../src/handbooks/002-9/duty.cases.js';
import { dutyClauses002_9 as clauses } from '../../../src/handbooks/002-9/duty.clauses.js';
import { dutyPolicies002_9 as policies } from '../../../src/handbooks/002-9/duty.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.9: duty', { clauses, policies, cases });
