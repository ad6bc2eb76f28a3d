/** 002.8B: performance pay, [(score - 80) / 80 + 1] x post wage, which is score x post wage / 80. */
import { template } from '../../figures/template.js';
import { performancePayFamily } from '../../pay/performancePay.js';

export const performancePay002_8B = template(performancePayFamily, {
  id: '002-8b/performancePay',
  version: '1',
  blanks: { rounding: { type: 'rounding', title: { en: 'Rounding of performance pay', zh: '绩效工资取整方式' } } },
  data: {
    titles: { 'appraisal.score': { en: 'Score of the appraisal', zh: '考核得分' } },
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
    readings: {
      postWage: {
        clause: '002.8B.pay',
        question: {
          en: 'Is the result the whole pay of the post, or does it come on top of the post wage?',
          zh: '计算结果为岗位与绩效合并工资,还是另加于岗位工资',
        },
        adopted: 'combined',
        options: {
          combined: {},
          onTop: {
            'figures.performance': {
              kind: 'product',
              title: { en: 'Performance pay beside the post wage', zh: '岗位工资之外的绩效工资' },
              clause: '002.8B.pay',
              unit: 'yuan',
              of: ['paidScore', 'postWage'],
              over: [80],
            },
            'figures.pay': {
              kind: 'total',
              title: { en: 'Post wage and performance pay', zh: '岗位工资与绩效工资' },
              clause: '002.8B.pay',
              effect: 'pay',
              unit: 'yuan',
              of: ['postWage', 'performance'],
              round: { $blank: 'rounding' },
            },
          },
        },
      },
      belowZero: {
        clause: '002.8B.pay',
        question: { en: 'Does a score below zero pay nothing, or less than nothing?', zh: '得分为负时不计发,还是倒扣' },
        adopted: 'nothing',
        options: { nothing: {}, owed: { 'figures.paidScore.atLeast': null } },
      },
    },
  },
});
