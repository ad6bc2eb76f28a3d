/** 002.7: the individual commission. Its article is a heading without text, so the whole formula is a blank. */
import { template } from '../../figures/template.js';
import { individualCommissionFamily as family } from '../../pay/earnCommission.js';

export const individualCommission = template(family, {
  id: '002.7/individualCommission',
  version: '1.0.0',
  blanks: {
    formula: { type: 'figure', title: { en: 'Formula of the commission', zh: '个人绩效提成计算方法' }, unit: 'yuan' },
    rounding: { type: 'rounding', title: { en: 'Rounding of the commission', zh: '提成的尾数处理' } },
  },
  data: {
    titles: {
      formula: { en: 'Commission by the formula', zh: '按公式计算的提成' },
      sales: { en: 'Sales', zh: '销售额' },
    },
    figures: {
      formula: { $blank: 'formula' },
      amount: {
        kind: 'total',
        of: ['formula'],
        round: { $blank: 'rounding' },
        clause: '002.7.commission.individual',
        title: { en: 'Individual commission', zh: '个人绩效提成' },
        effect: 'pay',
        unit: 'yuan',
      },
    },
  },
});
