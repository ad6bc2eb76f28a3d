/** 002.8B: five grades, and what the upper and the lowest need beyond the score. */
import { gradeFamily } from '../../appraisal/gradeOf.js';
import { template } from '../../figures/template.js';

/** An upper grade is reached by the score, and passes its gate; what is excellent passes that of "good" as well. */
const GOOD = ['002.8B.grade', '002.8B.grade.goodGate'] as const;
const EXCELLENT = [...GOOD, '002.8B.grade.excellentGate'] as const;

/** What the grades are called. */
export const gradeTitles = {
  excellent: { en: 'excellent', zh: '优秀' },
  good: { en: 'good', zh: '良好' },
  competent: { en: 'competent', zh: '称职' },
  basic: { en: 'basically competent', zh: '基本称职' },
  incompetent: { en: 'incompetent', zh: '不称职' },
} as const;

export const grade002_8B = template(gradeFamily, {
  id: '002-8b/grade',
  version: '1',
  blanks: {},
  data: {
    titles: gradeTitles,
    figures: {
      band: {
        kind: 'bands',
        title: { en: 'Grade by the score alone', zh: '按分数评定的等级' },
        clause: '002.8B.grade',
        by: 'score',
        gaps: 'lower',
        outside: 'refused',
        bands: [
          { from: 91, upTo: 100, as: 'excellent' },
          { from: 81, upTo: 90, as: 'good' },
          { from: 71, upTo: 80, as: 'competent' },
          { from: 60, upTo: 70, as: 'basic' },
          { upTo: 59, as: 'incompetent' },
        ],
      },
      incompetenceApproved: {
        kind: 'check',
        title: { en: 'Explained and approved', zh: '已说明并经批准' },
        clause: '002.8B.grade.incompetentApproval',
        any: [{ explanation: true, managerApproved: true }],
      },
      grade: {
        kind: 'table',
        title: { en: 'Grade', zh: '考核等级' },
        effect: 'mark',
        rows: [
          {
            id: 'special',
            when: { majorContribution: true, outstanding: true },
            as: 'excellent',
            clause: '002.8B.specialReward',
          },
          {
            id: 'excellent',
            when: {
              band: 'excellent',
              dutiesDone: true,
              exceptionalDone: true,
              outstanding: true,
              examples: { from: 1 },
            },
            as: 'excellent',
            clause: EXCELLENT,
          },
          {
            id: 'notOutstanding',
            when: { band: 'excellent', dutiesDone: true, exceptionalDone: true },
            as: 'good',
            clause: EXCELLENT,
          },
          {
            id: 'good',
            when: { band: 'good', dutiesDone: true, exceptionalDone: true },
            as: 'good',
            clause: GOOD,
          },
          {
            id: 'workNotDone',
            when: { band: ['excellent', 'good'] },
            as: 'competent',
            clause: GOOD,
          },
          {
            id: 'incompetent',
            when: { band: 'incompetent' },
            as: { of: 'band' },
            awaits: 'incompetenceApproved',
            clause: '002.8B.grade.incompetentApproval',
          },
          { id: 'byScore', as: { of: 'band' }, clause: '002.8B.grade' },
        ],
      },
      extraReward: {
        kind: 'check',
        title: { en: 'Extra reward due', zh: '应另行奖励' },
        clause: '002.8B.specialReward',
        effect: 'measure',
        any: [{ majorContribution: true, outstanding: true }],
      },
    },
    readings: {
      excellentAndGood: {
        question: {
          en: 'Must the conditions of "good" hold for "excellent" as well?',
          zh: '评“优秀”是否须同时符合“良好”条件',
        },
        clause: ['002.8B.grade.excellentGate', '002.8B.grade.goodGate'],
        adopted: 'both',
        options: {
          both: {},
          apart: {
            'figures.grade.rows.excellent.when': { band: 'excellent', outstanding: true, examples: { from: 1 } },
          },
        },
      },
      betweenBands: {
        question: { en: 'A score between two printed bands, such as 59.5', zh: '分数介于两档之间,如59.5分' },
        clause: '002.8B.grade',
        adopted: 'reached',
        options: {
          reached: {},
          rounded: {
            /** The scale ends at 100 before anything is rounded: 100.4 is refused, not brought to 100. */
            'figures.wholeScore': {
              kind: 'bands',
              title: { en: 'Score as a whole number', zh: '取整后的得分' },
              clause: '002.8B.grade',
              unit: 'points',
              by: 'score',
              bands: [{ upTo: 100, gives: { rate: 1 } }],
              outside: 'refused',
              round: { mode: 'halfUp', digits: 0 },
            },
            'figures.band.by': 'wholeScore',
          },
          continuous: {
            'figures.band.gaps': 'upper',
            /** Below 60 nothing lies between: what is not basic is incompetent. */
            'figures.band.bands.incompetent.upTo': null,
          },
        },
      },
    },
  },
});
