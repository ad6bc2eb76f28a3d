import { complianceCases002_10 as cases } from '../../../src/handbooks/002-10/compliance.cases.js';
import { complianceClauses002_10 as clauses } from '../../../src/handbooks/002-10/compliance.clauses.js';
import { compliancePolicies002_10 as policies } from '../../../src/handbooks/002-10/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.10: maintenance of building and equipment', { clauses, policies, cases });
