/** 002.8A: an agent who stays below 70 after guidance. The text has two wordings: see the reading. */
import { guidanceReviewFamily as family } from '../../appraisal/reviewGuidance.js';
import { template } from '../../figures/template.js';

export const guidanceReview = template(family, {
  id: '002.8A/guidanceReview',
  version: '1.0.0',
  blanks: {},
  data: {
    figures: {
      progressed: {
        kind: 'check',
        any: [{ after: { above: 'before' } }],
        clause: '002.8A.elimination',
        title: { en: 'Higher total after guidance', zh: '指导后得分有提高' },
      },
      eliminationDue: {
        kind: 'check',
        any: [{ before: { under: 70 }, guided: true, after: { under: 70 } }],
        clause: '002.8A.elimination',
        title: { en: 'Elimination due under the text', zh: '按制度应淘汰' },
        effect: 'measure',
      },
    },
    readings: {
      progress: {
        question: { en: 'Does obvious progress below 70 save the agent?', zh: '仍低于70分但有明显进步的是否淘汰?' },
        adopted: 'stillBelow',
        clause: '002.8A.elimination',
        options: {
          stillBelow: {},
          noObviousProgress: {
            'figures.eliminationDue.any': [
              { before: { under: 70 }, guided: true, after: { under: 70 }, obviousProgress: false },
            ],
          },
        },
      },
    },
  },
});
