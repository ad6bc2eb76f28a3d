import { dutyCases000_4 as cases } from '../../../src/handbooks/000-4/duty.cases.js';
import { dutyClauses000_4 as clauses } from '../../../src/handbooks/000-4/duty.clauses.js';
import { dutyPolicies000_4 as policies } from '../../../src/handbooks/000-4/duty.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.4: duty', { clauses, policies, cases });
