/** What is called the same in every family. */
import type { Words } from './familyWords.js';

/** Labels that the makers of timetables, service levels and prohibitions give: how a thing stands. */
const standings: Words = {
  early: { en: 'too early', zh: '过早' },
  onTime: { en: 'on time', zh: '按时' },
  late: { en: 'late', zh: '逾期完成' },
  pending: { en: 'still in time', zh: '未到期' },
  overdue: { en: 'overdue', zh: '逾期未办' },
  notDue: { en: 'not due', zh: '无需办理' },
  met: { en: 'in time', zh: '时限内办结' },
  onTrack: { en: 'running in time', zh: '时限内办理中' },
  atRisk: { en: 'nearly over time', zh: '临近超时' },
  breached: { en: 'over time', zh: '已超时' },
  violation: { en: 'violation', zh: '违规' },
  permitted: { en: 'permitted', zh: '允许' },
};

export const commonWords: Words = {
  ...standings,
  asOf: { en: 'As-of date', zh: '基准日' },
  recordsFrom: { en: 'Records complete from', zh: '记录起始日' },
  date: { en: 'Date', zh: '日期' },
  none: { en: 'none', zh: '无' },
  everDone: { en: 'Done before', zh: '曾经做过' },
};
