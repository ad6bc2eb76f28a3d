/** 002.7: the one-off award for three months in a row in first place. */
import { streakAwardFamily } from '../../appraisal/awardStreak.js';
import { template } from '../../figures/template.js';

export const topStreak = template(streakAwardFamily, {
  id: '002.7/topStreak',
  version: '1.0.0',
  blanks: {},
  data: {
    each: {
      months: {
        /** A month without assessment has no record, and so ends the run. */
        firstRun: {
          kind: 'streak',
          where: { rank: 1 },
          adjacent: 'month',
          title: { en: 'Months in a row in first place', zh: '连续第一名月数' },
        },
        /** 1 in a month that completes three. */
        completed: {
          kind: 'schedule',
          by: 'firstRun',
          then: [0, 0, 1],
          repeat: 'all',
          take: 'nth',
          clause: '002.7.streak.top',
          title: { en: 'Three months completed', zh: '满连续三个月' },
        },
        monthAward: {
          kind: 'product',
          of: ['completed', 200],
          clause: '002.7.streak.top',
          title: { en: 'Award of the month', zh: '当月连冠奖' },
          unit: 'yuan',
        },
      },
    },
    figures: {
      award: {
        kind: 'tally',
        from: 'months',
        window: { calendar: 'month' },
        take: 'sum',
        of: 'monthAward',
        clause: '002.7.streak.top',
        title: { en: 'First for three months running', zh: '连续三个月第一名奖' },
        effect: 'pay',
        unit: 'yuan',
      },
      awards: {
        kind: 'tally',
        from: 'months',
        take: 'sum',
        of: 'completed',
        clause: '002.7.streak.top',
        title: { en: 'Awards in all these months', zh: '累计获奖次数' },
      },
    },
    readings: {
      sharedFirst: {
        question: { en: 'Is a first place that several share a first place?', zh: '并列第一是否算第一名?' },
        adopted: 'counts',
        clause: '002.7.streak.top',
        options: { counts: {}, doesNot: { 'each.months.firstRun.where': { rank: 1, shared: false } } },
      },
      fourthMonth: {
        question: { en: 'What follows a fourth month in first place?', zh: '连续第四个月及以后第一名如何处理?' },
        adopted: 'countsAfresh',
        clause: '002.7.streak.top',
        options: {
          countsAfresh: {},
          eachFurtherMonth: { 'each.months.completed.repeat': 'last' },
          nothingMore: { 'each.months.completed.repeat': 'none' },
        },
      },
      unassessedMonth: {
        question: { en: 'Does a month without assessment end the run?', zh: '未考核的月份是否中断连续计算?' },
        adopted: 'endsIt',
        clause: '002.7.streak.top',
        options: { endsIt: {}, isPassedOver: { 'each.months.firstRun.adjacent': null } },
      },
    },
  },
});
