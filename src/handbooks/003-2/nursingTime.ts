/** 003.2: one hour a day for nursing, until the first birthday. */
import { template } from '../../figures/template.js';
import { nursingTimeFamily } from '../../leave/grantNursingTime.js';

const rule = { clause: '003.2.leave.nursing' } as const;

export const nursingTime003_2 = template(nursingTimeFamily, {
  id: '003-2/nursingTime',
  version: '1',
  blanks: {},
  data: {
    titles: {
      startLater: { en: 'later start', zh: '推迟上班' },
      longerLunch: { en: 'longer lunch', zh: '延长午休' },
      leaveEarlier: { en: 'earlier end', zh: '提前下班' },
      conforms: { en: 'Conforms to family planning', zh: '符合计划生育政策' },
      proof: { en: 'Proof given', zh: '有证明' },
    },
    settings: { until: { length: 1, unit: 'years' } },
    facts: {
      option: { type: 'label', labels: ['startLater', 'longerLunch', 'leaveEarlier'] },
      conforms: { type: 'flag' },
      proof: { type: 'flag' },
    },
    figures: {
      eligible: {
        kind: 'check',
        title: { en: 'Conforms to family planning, and proved', zh: '符合计划生育政策且有证明' },
        clause: '003.2.leave.family.prerequisite',
        any: [{ conforms: true, proof: true }],
      },
      lastDay: {
        ...rule,
        kind: 'table',
        title: { en: 'Last day of nursing time', zh: '哺乳时间最后一日' },
        rows: [{ gives: { of: 'dayBefore' } }],
      },
      entitled: {
        ...rule,
        kind: 'check',
        title: { en: 'Entitled to nursing time on this day', zh: '当日享有哺乳时间' },
        any: [{ eligible: true, applied: true, asOf: { upTo: 'lastDay' } }],
      },
      minutes: {
        ...rule,
        kind: 'table',
        title: { en: 'Minutes for nursing', zh: '哺乳分钟' },
        effect: 'leave',
        unit: 'minutes',
        rows: [
          { id: 'entitled', when: { entitled: true }, gives: 60 },
          { id: 'none', gives: 0 },
        ],
      },
      laterStart: {
        ...rule,
        kind: 'table',
        title: { en: 'Minutes by which work starts later', zh: '推迟上班分钟' },
        unit: 'minutes',
        rows: [
          { id: 'startLater', when: { option: 'startLater' }, gives: { of: 'minutes' } },
          { id: 'otherwise', gives: 0 },
        ],
      },
      longerLunch: {
        ...rule,
        kind: 'table',
        title: { en: 'Minutes by which lunch is longer', zh: '延长午休分钟' },
        unit: 'minutes',
        rows: [
          { id: 'longerLunch', when: { option: 'longerLunch' }, gives: { of: 'minutes' } },
          { id: 'otherwise', gives: 0 },
        ],
      },
      earlierEnd: {
        ...rule,
        kind: 'table',
        title: { en: 'Minutes by which work ends earlier', zh: '提前下班分钟' },
        unit: 'minutes',
        rows: [
          { id: 'leaveEarlier', when: { option: 'leaveEarlier' }, gives: { of: 'minutes' } },
          { id: 'otherwise', gives: 0 },
        ],
      },
    },
    readings: {
      birthday: {
        ...rule,
        question: { en: 'Before the first birthday: does the birthday itself count', zh: '一周岁前是否含生日当日' },
        adopted: 'excluded',
        options: { excluded: {}, included: { 'figures.lastDay.rows': [{ gives: { of: 'ageReachedOn' } }] } },
      },
    },
  },
});
