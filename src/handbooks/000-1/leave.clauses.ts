/** Clauses of 000.1 on leave. */
import type { Clauses } from '../handbook.js';

export const leaveClauses000_1 = {
  '000.1.leave.notice': {
    tag: 'N',
    title: { en: 'Leave is asked for in writing, a day ahead at least', zh: '书面请假,至少提前一天' },
    source: '000/方案1/2',
  },
  '000.1.leave.notice.annual': {
    tag: 'N',
    title: { en: 'Annual leave is asked for a week ahead', zh: '年假提前一周申请' },
    source: '000/方案1/2',
  },
  '000.1.leave.approval': {
    tag: 'S',
    title: { en: 'The direct supervisor approves', zh: '由直接主管批准' },
    source: '000/方案1/2',
  },
  '000.1.leave.sick.document': {
    tag: 'S',
    title: { en: "Sick leave needs a doctor's certificate", zh: '病假须有医生证明' },
    source: '000/方案1/2',
  },
} as const satisfies Clauses;
