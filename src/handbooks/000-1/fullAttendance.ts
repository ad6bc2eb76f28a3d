/** 000.1: the bonus for three months of full attendance in a row. */
import { fullAttendanceFamily } from '../../attendance/awardFullAttendance.js';
import { template } from '../../figures/template.js';

export const fullAttendance000_1 = template(fullAttendanceFamily, {
  id: '000-1/fullAttendance',
  version: '1',
  blanks: {
    amount: { type: 'number', title: { en: 'Full attendance bonus', zh: '全勤奖金额' }, unit: 'yuan', atLeast: 0 },
  },
  data: {
    each: {
      months: {
        run: {
          kind: 'streak',
          title: { en: 'Months of full attendance in a row', zh: '连续全勤月数' },
          clause: '000.1.bonus.fullAttendance',
          unit: 'months',
          where: { full: true },
          adjacent: 'month',
        },
        award: {
          kind: 'schedule',
          title: { en: 'Bonus for the month', zh: '当月全勤奖' },
          clause: '000.1.bonus.fullAttendance',
          unit: 'yuan',
          by: 'run',
          then: [0, 0, { $blank: 'amount' }],
          repeat: 'all',
          take: 'nth',
        },
      },
    },
    figures: {
      bonus: {
        kind: 'tally',
        title: { en: 'Full attendance bonus', zh: '全勤奖' },
        clause: '000.1.bonus.fullAttendance',
        effect: 'pay',
        unit: 'yuan',
        from: 'months',
        take: 'sum',
        of: 'award',
        window: { calendar: 'month' },
      },
    },
    readings: {
      count: {
        clause: '000.1.bonus.fullAttendance',
        question: { en: 'After a bonus: count anew, or go on rolling', zh: '发奖后重新计数,或滚动计算' },
        adopted: 'blocks',
        options: { blocks: {}, rolling: { 'each.months.award.repeat': 'last' } },
      },
    },
  },
});
