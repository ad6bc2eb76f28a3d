/** 002.7: the award for growth of total sales. */
import { template } from '../../figures/template.js';
import { growthAwardFamily as family } from '../../pay/awardGrowth.js';

export const growthAward = template(family, {
  id: '002.7/growthAward',
  version: '1.0.0',
  blanks: {},
  data: {
    figures: {
      increase: {
        kind: 'total',
        of: ['current'],
        less: ['base'],
        title: { en: 'Increase of sales', zh: '销售增长额' },
        unit: 'yuan',
      },
      growth: {
        kind: 'product',
        of: ['increase'],
        over: ['base'],
        clause: '002.7.award.growth',
        title: { en: 'Growth of sales', zh: '总销售增长率' },
      },
      award: {
        kind: 'bands',
        by: 'growth',
        clause: '002.7.award.growth',
        title: { en: 'Growth award', zh: '销售增长奖' },
        effect: 'pay',
        unit: 'yuan',
        bands: [
          { id: 'none', under: '25%', gives: 0 },
          { id: 'quarter', from: '25%', under: '50%', gives: 50 },
          { id: 'half', from: '50%', gives: 100 },
        ],
      },
    },
    readings: {
      steps: {
        question: { en: 'Does the higher step replace the lower one?', zh: '两档奖金择高发放还是累加?' },
        adopted: 'highestOnly',
        clause: '002.7.award.growth',
        options: { highestOnly: {}, addUp: { 'figures.award.bands.half.gives': 150 } },
      },
    },
  },
});
