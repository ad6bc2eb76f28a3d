/** 002.7: three failing months in a row count as resignation. The text gives no pass mark. */
import { failingStreakFamily as family } from '../../appraisal/checkFailingStreak.js';
import { template } from '../../figures/template.js';

export const failingStreak = template(family, {
  id: '002.7/failingStreak',
  version: '1.0.0',
  blanks: {
    passMark: { type: 'number', title: { en: 'Lowest score that passes', zh: '及格分' }, unit: 'points' },
  },
  data: {
    each: {
      months: {
        failingRun: {
          kind: 'streak',
          where: { score: { under: { $blank: 'passMark' } } },
          adjacent: 'month',
          clause: '002.7.streak.fail',
          title: { en: 'Failing months in a row', zh: '连续不及格月数' },
        },
      },
    },
    figures: {
      longestRun: {
        kind: 'tally',
        from: 'months',
        take: 'largest',
        of: 'failingRun',
        clause: '002.7.streak.fail',
        title: { en: 'Most failing months in a row', zh: '最长连续不及格月数' },
        unit: 'months',
      },
      /** The earliest month in which the run was long enough. */
      firstDue: {
        kind: 'tally',
        from: 'months',
        where: { failingRun: { from: 3 } },
        take: 'smallest',
        of: 'date',
        clause: '002.7.streak.fail',
        title: { en: 'Month of the third failure', zh: '触发月份' },
      },
      monthsDue: {
        kind: 'tally',
        from: 'months',
        where: { failingRun: { from: 3 } },
        take: 'count',
        clause: '002.7.streak.fail',
        title: { en: 'Months at or after the third failure', zh: '达到连续三个月的月份数' },
        unit: 'months',
      },
      resignationDue: {
        kind: 'check',
        any: [{ monthsDue: { from: 1 } }],
        clause: '002.7.streak.fail',
        title: { en: 'Resignation due under the text', zh: '按制度视为自动请辞' },
        effect: 'measure',
      },
    },
  },
});
