/** 000.4: escalation as a policy. What is major the adopter says. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { dutyOf } from '../dutyOf.js';
import { serviceClauses000_4 } from './service.clauses.js';

const duty = dutyOf('000.4', serviceClauses000_4);

export const servicePolicies000_4 = {
  multiDepartment: lookupTable({
    ...duty('000.4.escalation.multiDept'),
    titles: {
      ordinary: { en: 'ordinary problem', zh: '一般问题' },
      major: { en: 'major problem', zh: '重大问题' },
      complex: { en: 'complex problem', zh: '复杂问题' },
      singleDepartment: { en: 'one department', zh: '单部门处理' },
      multiDepartment: { en: 'several departments together', zh: '多部门协作' },
    },
    values: { ordinary: 'singleDepartment', major: 'multiDepartment', complex: 'multiDepartment' },
  }),
} as const;
