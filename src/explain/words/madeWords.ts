/** What the functions that make policies of duties put into them, by the family of what they make. */
import type { Words } from './familyWords.js';

/** How a step of a timetable stands. */
const timely: Words = {
  early: { en: 'too early', zh: '过早' },
  onTime: { en: 'on time', zh: '按时' },
  late: { en: 'late', zh: '逾期完成' },
  pending: { en: 'still in time', zh: '未到期' },
  overdue: { en: 'overdue', zh: '逾期未办' },
};

export const madeWords: Readonly<Record<string, Words>> = {
  timetable: timely,
  appraisalScore: timely,
  serviceLevel: {
    notDue: { en: 'not due', zh: '无需办理' },
    met: { en: 'in time', zh: '时限内办结' },
    onTrack: { en: 'running in time', zh: '时限内办理中' },
    atRisk: { en: 'nearly over time', zh: '临近超时' },
    breached: { en: 'over time', zh: '已超时' },
  },
  prohibition: {
    violation: { en: 'violation', zh: '违规' },
    permitted: { en: 'permitted', zh: '允许' },
  },
  leaveNotice: {
    agreedBy: { en: 'Agreed by', zh: '同意人' },
    nobody: { en: 'nobody', zh: '无人同意' },
    other: { en: 'somebody else', zh: '其他人' },
  },
  interval: { everDone: { en: 'Done before', zh: '曾经做过' } },
};
