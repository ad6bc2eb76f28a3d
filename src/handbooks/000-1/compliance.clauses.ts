/** Clauses of 000.1: audits and feedback. */
import type { Clauses } from '../handbook.js';

export const complianceClauses000_1 = {
  '000.1.audit.cadence': {
    tag: 'N',
    title: { en: 'HR audits attendance once a month', zh: '每月核查一次考勤' },
    source: '000/方案1/5',
  },
  '000.1.audit.followUp': {
    tag: 'S',
    title: { en: 'What an audit finds is taken up with the department', zh: '考勤问题与部门沟通并纠正' },
    source: '000/方案1/5',
  },
  '000.1.policy.feedback': {
    tag: 'P',
    title: { en: 'Staff feedback is collected regularly', zh: '定期收集员工反馈' },
    source: '000/方案1/closing',
  },
} as const satisfies Clauses;
