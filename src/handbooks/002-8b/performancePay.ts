/** 002.8B: performance pay, [(score - 80) / 80 + 1] x post wage, which is score x post wage / 80. */
import { template } from '../../figures/template.js';
import { performancePayFamily } from '../../pay/performancePay.js';

export const performancePay002_8B = template(performancePayFamily, {
  id: '002-8b/performancePay',
  version: '1',
  blanks: { rounding: { type: 'rounding', title: { en: 'Rounding of performance pay', zh: '绩效工资取整方式' } } },
  data: {
    figures: {
      paidScore: {
        kind: 'total',
        title: { en: 'Score that is paid, never below zero', zh: '计薪得分(不低于零)' },
        clause: '002.8B.pay',
        unit: 'points',
        of: ['appraisal.score'],
        atLeast: 0,
      },
      pay: {
        kind: 'product',
        title: { en: 'Post performance pay', zh: '岗位绩效工资' },
        clause: '002.8B.pay',
        effect: 'pay',
        unit: 'yuan',
        of: ['paidScore', 'postWage'],
        over: [80],
        round: { $blank: 'rounding' },
      },
    },
  },
});
