import { complianceCases003_4 as cases } from '../../../src/handbooks/003-4/compliance.cases.js';
import { complianceClauses003_4 as clauses } from '../../../src/handbooks/003-4/compliance.clauses.js';
import { compliancePolicies003_4 as policies } from '../../../src/handbooks/003-4/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.4: the office environment', { clauses, policies, cases });
