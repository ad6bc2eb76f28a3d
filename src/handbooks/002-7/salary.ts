/** 002.7: the salary of the month. Single awards are no part of the formula; they are reported apart. */
import { template } from '../../figures/template.js';
import { salaryFamily as family } from '../../pay/sumSalary.js';

export const salary = template(family, {
  id: '002.7/salary',
  version: '1.0.0',
  blanks: { rounding: { type: 'rounding', title: { en: 'Rounding of the salary', zh: '工资的尾数处理' } } },
  data: {
    titles: {
      'components.postWage': { en: 'Post wage', zh: '岗位工资' },
      'components.individualCommission': { en: 'Individual commission', zh: '个人绩效提成' },
      'components.publicCommission': { en: 'Public commission', zh: '公共绩效提成' },
      'components.seniorityPay': { en: 'Seniority pay', zh: '工龄工资' },
      'components.topSetsAward': { en: 'Award for the highest set sales', zh: '整套销售额最高奖' },
      'components.growthAward': { en: 'Growth award', zh: '销售增长奖' },
      'components.topStreakAward': { en: 'Award for three months in first place', zh: '连续三个月第一名奖' },
    },
    figures: {
      salary: {
        kind: 'total',
        of: [
          'components.postWage',
          'components.individualCommission',
          'components.publicCommission',
          'components.seniorityPay',
        ],
        round: { $blank: 'rounding' },
        clause: '002.7.salary',
        title: { en: 'Salary of the month', zh: '月工资' },
        effect: 'pay',
        unit: 'yuan',
      },
      awards: {
        kind: 'total',
        of: ['components.topSetsAward', 'components.growthAward', 'components.topStreakAward'],
        clause: '002.7.salary',
        title: { en: 'Single awards, beside the salary', zh: '单项奖(不计入工资)' },
        unit: 'yuan',
      },
    },
  },
});
