/** 002.7: 0.5 % of the public sales, shared by the service staff. */
import { template } from '../../figures/template.js';
import { sharedCommissionFamily } from '../../pay/shareCommission.js';

export const publicCommission = template(sharedCommissionFamily, {
  id: '002.7/publicCommission',
  version: '1.0.0',
  blanks: { rounding: { type: 'rounding', title: { en: 'Rounding of the share', zh: '提成的尾数处理' } } },
  data: {
    figures: {
      share: {
        kind: 'product',
        of: ['sales', '0.5%'],
        over: ['headcount'],
        round: { $blank: 'rounding' },
        clause: '002.7.commission.public',
        title: { en: 'Public commission of each', zh: '公共绩效提成' },
        effect: 'pay',
        unit: 'yuan',
      },
    },
  },
});
