/** What the families of duty rosters speak of. */
import type { Words } from './familyWords.js';

/** A place on the roster. */
const slot: Words = {
  slots: { en: 'slots', zh: '班次' },
  shift: { en: 'Shift', zh: '班别' },
  person: { en: 'Person', zh: '人员' },
  post: { en: 'Post', zh: '岗位' },
  leader: { en: 'Leads the shift', zh: '值班负责人' },
};

export const dutyWords = {
  dutyAt: {
    ...slot,
    second: { en: 'Second of the day', zh: '当日秒数' },
    who: { en: 'Person asked for', zh: '查询人员' },
    on: { en: 'On duty', zh: '在班' },
    minutes: { en: 'Minutes', zh: '分钟' },
  },
  dutyRoster: {
    ...slot,
    from: { en: 'First day', zh: '首日' },
    to: { en: 'Last day', zh: '末日' },
    segments: { en: 'stretches of time', zh: '时段' },
    second: { en: 'Second at which it begins', zh: '起始秒数' },
    until: { en: 'Second at which it ends', zh: '结束秒数' },
    minutes: { en: 'Minutes', zh: '时长分钟' },
    people: { en: 'People on duty', zh: '值班人数' },
    leaders: { en: 'Leaders on duty', zh: '负责人人数' },
    wanted: { en: 'People wanted', zh: '应有人数' },
    overlapMinutes: { en: 'Minutes together with the shift before', zh: '与前班重叠分钟' },
    first: { en: 'First slot of the person', zh: '该人员首个班次' },
    restMinutes: { en: 'Minutes of rest before', zh: '班前休息分钟' },
    double: { en: 'On two slots at once', zh: '同时在两个班次' },
    duties: { en: 'shifts', zh: '值班' },
  },
  handover: {
    arrived: { en: 'Relief arrived', zh: '接班人已到岗' },
    completed: { en: 'Handover completed', zh: '交接已完成' },
    refused: { en: 'Relief refused', zh: '拒绝接班' },
    arrivedAhead: { en: 'Arrived ahead of the shift', zh: '提前到岗' },
    completedAhead: { en: 'Handover completed ahead of the shift', zh: '提前完成交接' },
    steps: { en: 'steps', zh: '交接步骤' },
    step: { en: 'Step', zh: '步骤' },
    present: { en: 'Done', zh: '已做' },
    signOff: { en: 'Step of signing off', zh: '属签字确认' },
    tooSoon: { en: 'Signed off too soon', zh: '提前签字' },
  },
} satisfies Readonly<Record<string, Words>>;
