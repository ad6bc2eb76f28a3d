/** Clauses of 002.7 (online-shop assessment and pay) on process: calendar, content, uses, approval, assessors. */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_7 = {
  '002.7.cycle': {
    tag: 'N',
    title: { en: 'A month is assessed from the 5th to the 10th of the next', zh: '次月5日至10日进行月度考核' },
    source: '002.7/第6条',
  },
  '002.7.content.dimensions': {
    tag: 'S',
    title: { en: 'Assessed are results, ability and attitude', zh: '考核业绩、能力、态度三方面' },
    source: '002.7/第3-5条',
  },
  '002.7.grade.uses': {
    tag: 'S',
    title: { en: 'What the result is used for', zh: '考核结果的运用' },
    source: '002.7/第8条',
  },
  '002.7.policy.approval': {
    tag: 'S',
    title: { en: 'Drawn up by the e-commerce centre, approved by the general manager', zh: '电商中心制定,总经理批准' },
    source: '002.7/第13条',
  },
  '002.7.assessor.duties': {
    tag: 'S',
    title: { en: 'Duties of an assessor', zh: '考核者的职责' },
    source: '002.7/第7条.2',
  },
} as const satisfies Clauses;
