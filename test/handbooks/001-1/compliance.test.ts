import { complianceCases001_1 as cases } from '../../../src/handbooks/001-1/compliance.cases.js';
import { complianceClauses001_1 as clauses } from '../../../src/handbooks/001-1/compliance.clauses.js';
import { compliancePolicies001_1 as policies } from '../../../src/handbooks/001-1/compliance.policies.js';
import { proveCases } from '../../support/proveCases.js';

proveCases('001.1: access, logs, complaint records, conduct, culture, training and records', {
  clauses,
  policies,
  cases,
});
