import { complianceCases003_5 as cases } from '../../../src/handbooks/003-5/compliance.cases.js';
import { complianceClauses003_5 as clauses } from '../../../src/handbooks/003-5/compliance.clauses.js';
import { compliancePolicies003_5 as policies } from '../../../src/handbooks/003-5/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('003.5: conduct, records, safety and meetings', { clauses, policies, cases });
