/** 002.8B: the annual review in January. How the months combine is not said, so the adopter says it. */
import { annualReviewFamily } from '../../appraisal/reviewYear.js';
import { template } from '../../figures/template.js';

/** The month of the next year in which a year is reviewed: January. */
export const reviewMonth = 1;

export const annualReview002_8B = template(annualReviewFamily, {
  id: '002-8b/annualReview',
  version: '1',
  blanks: {
    combination: {
      type: 'figure',
      title: { en: 'How the months make the score of the year', zh: '月度成绩合成年度成绩的方法' },
    },
  },
  data: {
    titles: { annualScore: { en: 'Score of the year', zh: '年度得分' } },
    windows: {
      year: { calendar: 'year' },
      // It ends with the month of the review.
      reviewYear: { calendar: 'year', startsOn: reviewMonth + 1 },
    },
    figures: {
      monthsAssessed: {
        kind: 'tally',
        title: { en: 'Months assessed', zh: '已考核月数' },
        from: 'months',
        take: 'count',
        window: 'year',
      },
      scoreTotal: {
        kind: 'tally',
        title: { en: 'Sum of the monthly scores', zh: '月度得分合计' },
        unit: 'points',
        from: 'months',
        take: 'sum',
        of: 'score',
        window: 'year',
      },
      annualScore: { $blank: 'combination' },
      reviewsInTime: {
        kind: 'tally',
        title: { en: 'Reviews in January', zh: '一月内的年度考核' },
        clause: '002.8B.annual.when',
        from: 'reviews',
        where: { date: { above: 'asOf' } },
        take: 'count',
        window: 'reviewYear',
      },
      reviewedInTime: {
        kind: 'check',
        title: { en: 'Reviewed in time', zh: '年度考核按时进行' },
        clause: '002.8B.annual.when',
        any: [{ reviewsInTime: { from: 1 } }],
      },
    },
  },
});
