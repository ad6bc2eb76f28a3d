/** 002.8B: dismissal by the grades of a year, due under the text only. */
import { dismissalFamily } from '../../appraisal/dismissalDue.js';
import { template } from '../../figures/template.js';
import { gradeTitles } from './grade.js';

export const dismissal002_8B = template(dismissalFamily, {
  id: '002-8b/dismissal',
  version: '1',
  blanks: {},
  data: {
    titles: { basic: gradeTitles.basic, incompetent: gradeTitles.incompetent },
    windows: { assessmentYear: { calendar: 'year' } },
    each: {
      months: {
        basicRun: {
          kind: 'streak',
          title: { en: 'Basic months in a row', zh: '连续基本称职次数' },
          clause: '002.8B.dismissal.basicStreak',
          where: { grade: 'basic' },
        },
      },
    },
    figures: {
      incompetentMonths: {
        kind: 'tally',
        title: { en: 'Incompetent months of the year', zh: '年内不称职次数' },
        clause: '002.8B.dismissal.threeIncompetent',
        from: 'months',
        where: { grade: 'incompetent' },
        take: 'count',
        window: 'assessmentYear',
      },
      threeIncompetent: {
        kind: 'check',
        title: { en: 'Dismissal for incompetent months', zh: '多次不称职应辞退' },
        clause: '002.8B.dismissal.threeIncompetent',
        any: [{ incompetentMonths: { from: 3 } }],
      },
      basicRuns: {
        kind: 'tally',
        title: { en: 'Months of the year that end a run of three or more', zh: '年内达到连续三次的月份数' },
        clause: '002.8B.dismissal.basicStreak',
        from: 'months',
        where: { basicRun: { from: 3 } },
        take: 'count',
        window: 'assessmentYear',
      },
      poorYear: {
        kind: 'check',
        title: { en: 'A basic run and a basic year', zh: '连续基本称职且年度基本称职' },
        clause: '002.8B.dismissal.basicStreak',
        any: [{ basicRuns: { from: 1 }, annualGrade: 'basic' }],
      },
      noOtherPost: {
        kind: 'check',
        title: { en: 'No other post, or it is refused', zh: '无合适岗位或不服从调岗' },
        clause: '002.8B.dismissal.basicStreak',
        any: [{ suitableVacancy: false }, { acceptsReassignment: false }],
      },
      basicStreak: {
        kind: 'check',
        title: { en: 'Dismissal for basic months', zh: '连续基本称职应辞退' },
        clause: '002.8B.dismissal.basicStreak',
        any: [{ poorYear: true, noOtherPost: true }],
      },
      due: {
        kind: 'check',
        title: { en: 'Dismissal due under the text', zh: '按制度应辞退' },
        clause: ['002.8B.dismissal.threeIncompetent', '002.8B.dismissal.basicStreak'],
        effect: 'measure',
        any: [{ threeIncompetent: true }, { basicStreak: true }],
      },
      contractEndsOn: {
        kind: 'deadline',
        title: { en: 'End of the contract', zh: '劳动合同解除日' },
        clause: '002.8B.dismissal.contract',
        // At the same time, whatever the ground: the tail of the annual ranking is dismissed too.
        from: 'dismissedOn',
        length: 0,
        in: 'days',
      },
    },
    readings: {
      and: {
        question: { en: 'Whether a run and a basic year must come together', zh: '“和”须同时满足还是其一' },
        clause: '002.8B.dismissal.basicStreak',
        adopted: 'both',
        options: {
          both: {},
          either: { 'figures.poorYear.any': [{ basicRuns: { from: 1 } }, { annualGrade: 'basic' }] },
        },
      },
      worse: {
        question: { en: 'Whether an incompetent month continues a basic run', zh: '不称职是否计入连续基本称职' },
        clause: '002.8B.dismissal.basicStreak',
        adopted: 'breaks',
        options: { breaks: {}, counts: { 'each.months.basicRun.where.grade': ['basic', 'incompetent'] } },
      },
      notAssessed: {
        question: { en: 'Whether a month without assessment breaks the run', zh: '未考核月份是否中断连续' },
        clause: '002.8B.dismissal.basicStreak',
        adopted: 'continues',
        options: { continues: {}, breaks: { 'each.months.basicRun.adjacent': 'month' } },
      },
    },
  },
});
