import { complianceCases003_3 as cases } from '../../../src/handbooks/003-3/compliance.cases.js';
import { complianceClauses003_3 as clauses } from '../../../src/handbooks/003-3/compliance.clauses.js';
import { compliancePolicies003_3 as policies } from '../../../src/handbooks/003-3/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.3: conduct, the telephone and the log', { clauses, policies, cases });
