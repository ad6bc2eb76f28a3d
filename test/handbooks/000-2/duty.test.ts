import { dutyCases000_2 as cases } from '../../../src/handbooks/000-2/duty.cases.js';
import { dutyClauses000_2 as clauses } from '../../../src/handbooks/000-2/duty.clauses.js';
import { dutyPolicies000_2 as policies } from '../../../src/handbooks/000-2/duty.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.2: duty', { clauses, policies, cases });
