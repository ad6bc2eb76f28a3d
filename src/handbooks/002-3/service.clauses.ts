/** Clauses of 002.3 on complaints and the telephone. */
import type { Clauses } from '../handbook.js';

export const serviceClauses002_3 = {
  '002.3.phone.firstMoment': {
    tag: 'P',
    title: { en: 'Answer at the first moment', zh: '第一时间接听' },
    source: '002.3/第十一条.1',
  },
  '002.3.complaint.record': {
    tag: 'S',
    title: { en: 'Listen, clarify, written record', zh: '倾听、问明并做书面记录' },
    source: '002.3/第十四条',
  },
  '002.3.complaint.route': {
    tag: 'S',
    title: { en: 'Out of own scope: notify the right department at once', zh: '非本职范围的投诉立即通知相关部门' },
    source: '002.3/第十五条',
  },
  '002.3.complaint.escalation': {
    tag: 'N',
    title: { en: 'Three levels of responsibility for major matters', zh: '重大问题三级负责' },
    source: '002.3/第十六条',
  },
  '002.3.complaint.conduct': {
    tag: 'S',
    title: { en: 'Manner; no demand for money or goods', zh: '不得冷淡、推诿、嘲讽、训斥或索要钱物' },
    source: '002.3/第十七条',
  },
  '002.3.complaint.deadline.own': {
    tag: 'N',
    title: { en: 'Complaint within own scope: settled the same day', zh: '本部门范围投诉当日处理' },
    source: '002.3/第十八条',
  },
  '002.3.complaint.deadline.transferred': {
    tag: 'N',
    title: { en: 'Transferred complaint: settled within three days', zh: '转交的投诉三天内处理' },
    source: '002.3/第十八条',
  },
  '002.3.complaint.concealment': {
    tag: 'S',
    title: { en: 'Concealed, unrecorded or unreported complaint', zh: '隐瞒、漏记或漏报投诉' },
    source: '002.3/第十八条',
  },
  '002.3.complaint.concealment.wage': {
    tag: 'N',
    title: { en: 'Only the basic wage of the month', zh: '当月只发基本工资' },
    source: '002.3/第十八条',
  },
} as const satisfies Clauses;
