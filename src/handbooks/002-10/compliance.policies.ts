/** 002.10: duties of maintenance as policies. The text breaks off within the checks of the generator. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_10 } from './compliance.clauses.js';

const duty = dutyOf('002.10', complianceClauses002_10);

export const compliancePolicies002_10 = {
  lawList: lookupTable({
    ...duty('002.10.law.list'),
    values: {
      management: '住宅室内装饰装修管理办法',
      acceptance: '住宅装饰装修验收标准',
      structuralSafety: '成都市城市房屋装修结构安全管理规定',
    },
  }),
};
