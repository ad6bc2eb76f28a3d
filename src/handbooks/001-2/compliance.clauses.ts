/** Clauses of 001.2: the duty log, inspections and scope. */
import type { Clauses } from '../handbook.js';

export const complianceClauses001_2 = {
  '001.2.log.record': {
    tag: 'S',
    title: { en: 'Everything received on duty is logged', zh: '值班信息全部记录' },
    source: '001.2/4.2.2',
  },
  '001.2.log.confidential': {
    tag: 'S',
    title: { en: 'The log is for internal staff only', zh: '值班记录仅供内部人员查阅' },
    source: '001.2/4.2.4',
  },
  '001.2.log.review.daily': {
    tag: 'N',
    title: { en: "The supervisor reads the day's log every day", zh: '主管每日查阅当日值班记录' },
    source: '001.2/4.2.5',
  },
  '001.2.inspection.items': {
    tag: 'S',
    title: { en: 'Ten things to inspect', zh: '十项检查内容' },
    source: '001.2/4.4.1',
  },
  '001.2.inspection.manager': {
    tag: 'P',
    title: { en: 'The manager inspects at irregular times', zh: '经理不定期检查' },
    source: '001.2/4.4.2',
  },
  '001.2.inspection.weekly': {
    tag: 'N',
    title: { en: 'At least three spot checks a week', zh: '主管每周至少抽查三次' },
    source: '001.2/4.4.3',
  },
  '001.2.inspection.dailyHandover': {
    tag: 'N',
    title: { en: 'The supervisor checks at the handover of each day', zh: '主管每日交接班时检查' },
    source: '001.2/4.4.4',
  },
  '001.2.inspection.nonconformity': {
    tag: 'S',
    title: { en: 'What falls short is corrected, recorded and assessed', zh: '不合格项纠正、记录并纳入考核' },
    source: '001.2/4.4.3-4.4.4',
  },
  '001.2.scope': {
    tag: 'S',
    title: { en: 'Where these rules apply', zh: '适用范围' },
    source: '001.2/2',
  },
} as const satisfies Clauses;
