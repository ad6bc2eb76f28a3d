import { complianceCases002_6 as cases } from '../../../src/handbooks/002-6/compliance.cases.js';
import { complianceClauses002_6 as clauses } from '../../../src/handbooks/002-6/compliance.clauses.js';
import { compliancePolicies002_6 as policies } from '../../../src/handbooks/002-6/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('002.6: outsourced call centre', { clauses, policies, cases });
