import { complianceCases002_5 as cases } from '../../../src/handbooks/002-5/compliance.cases.js';
import { complianceClauses002_5 as clauses } from '../../../src/handbooks/002-5/compliance.clauses.js';
import { compliancePolicies002_5 as policies } from '../../../src/handbooks/002-5/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.5: offer of a security company', { clauses, policies, cases });
