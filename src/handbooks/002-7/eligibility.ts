/** 002.7: who is assessed. */
import { assessmentEligibilityFamily } from '../../appraisal/checkEligibility.js';
import { template } from '../../figures/template.js';

export const eligibility = template(assessmentEligibilityFamily, {
  id: '002.7/eligibility',
  version: '1.0.0',
  blanks: {},
  data: {
    figures: {
      /** 超过: exactly two months are not yet too long. */
      assessed: {
        kind: 'check',
        clause: '002.7.eligibility.absence',
        title: { en: 'Assessed despite absence', zh: '是否参加考核' },
        any: [{ absentDays: { upTo: 60 } }],
      },
    },
    readings: {
      month: {
        question: { en: 'Is a month 30 days or a calendar month?', zh: '“月”按30天还是按自然月计算?' },
        adopted: 'thirtyDays',
        clause: '002.7.eligibility.absence',
        options: { thirtyDays: {}, calendarMonths: { 'figures.assessed.any': [{ absentMonths: { upTo: 2 } }] } },
      },
    },
  },
});
