/** 000.1: frequent violations affect the year-end merit selection. */
import { violationReviewFamily } from '../../attendance/reviewViolations.js';
import { template } from '../../figures/template.js';

export const violationReview000_1 = template(violationReviewFamily, {
  id: '000-1/violationReview',
  version: '1',
  blanks: {
    threshold: {
      type: 'number',
      title: { en: 'Violations from which they are frequent', zh: '频繁违规的次数(含)' },
      unit: 'times',
      atLeast: 1,
    },
    window: { type: 'window', title: { en: 'Period in which they count', zh: '违规统计期间' } },
  },
  data: {
    figures: {
      violations: {
        kind: 'tally',
        title: { en: 'Violations', zh: '违规次数' },
        clause: '000.1.violation.yearEnd',
        unit: 'times',
        from: 'violations',
        take: 'count',
        window: { $blank: 'window' },
      },
      affected: {
        kind: 'check',
        title: { en: 'Year-end merit selection is affected', zh: '影响年终评优资格' },
        clause: '000.1.violation.yearEnd',
        effect: 'loss',
        any: [{ violations: { from: { $blank: 'threshold' } } }],
      },
    },
  },
});
