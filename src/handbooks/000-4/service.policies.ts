/** 000.4: escalation as a policy. What is major the adopter says. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { dutyOf } from '../dutyOf.js';
import { serviceClauses000_4 } from './service.clauses.js';

const duty = dutyOf('000.4', serviceClauses000_4);

export const servicePolicies000_4 = {
  multiDepartment: lookupTable({
    ...duty('000.4.escalation.multiDept'),
    values: { ordinary: 'singleDepartment', major: 'multiDepartment', complex: 'multiDepartment' },
  }),
} as const;
