import { overtimeCases000_1 as cases } from '../../../src/handbooks/000-1/overtime.cases.js';
import { overtimeClauses000_1 as clauses } from '../../../src/handbooks/000-1/overtime.clauses.js';
import { overtimePolicies000_1 as policies } from '../../../src/handbooks/000-1/overtime.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('000.1: overtime', { clauses, policies, cases });
