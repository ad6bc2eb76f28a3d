/** 003.2: the leave of an attendance cycle, and its pay. */
import { template } from '../../figures/template.js';
import { leaveMonthFamily } from '../../leave/sumLeave.js';
import { PAY_FACTORS } from './leavePay.js';
import { kindTitles } from './leaveTitles.js';

const cycle = { clause: '003.2.leave.statisticsCycle', kind: 'tally', from: 'days', window: 'cycle' } as const;
const REGULATED = ['sick', 'personal', 'annual'] as const;

export const leaveMonth003_2 = template(leaveMonthFamily, {
  id: '003-2/leaveMonth',
  version: '1',
  blanks: {},
  data: {
    titles: { sick: kindTitles.sick, personal: kindTitles.personal, annual: kindTitles.annual },
    windows: { cycle: { calendar: 'month', startsOn: 21 } },
    each: {
      days: {
        payFactor: {
          kind: 'table',
          title: { en: 'Share of the pay that is kept', zh: '工资发放比例' },
          clause: '003.2.leave.pay.table',
          rows: PAY_FACTORS,
          otherwise: 'notApplicable',
        },
        paid: {
          kind: 'product',
          title: { en: 'Hours that are paid', zh: '计薪小时' },
          clause: '003.2.leave.pay.table',
          unit: 'hours',
          of: ['hours', 'payFactor'],
        },
        deducted: {
          kind: 'total',
          title: { en: 'Hours whose pay is deducted', zh: '扣薪小时' },
          clause: '003.2.leave.pay.table',
          unit: 'hours',
          of: ['hours'],
          less: ['paid'],
        },
      },
    },
    figures: {
      slips: {
        ...cycle,
        title: { en: 'Leave slips', zh: '请假单数' },
        take: 'count',
        oncePer: 'request',
      },
      leaveDays: {
        ...cycle,
        title: { en: 'Days of leave', zh: '请假天数' },
        effect: 'leave',
        unit: 'days',
        take: 'sum',
        of: 'days',
      },
      leaveHours: {
        ...cycle,
        title: { en: 'Hours of leave', zh: '请假小时' },
        effect: 'leave',
        unit: 'hours',
        take: 'sum',
        of: 'hours',
      },
      paidHours: {
        ...cycle,
        title: { en: 'Hours that are paid', zh: '计薪小时' },
        clause: '003.2.leave.pay.table',
        unit: 'hours',
        take: 'sum',
        of: 'paid',
      },
      deductedHours: {
        ...cycle,
        title: { en: 'Hours whose pay is deducted', zh: '扣薪小时' },
        clause: '003.2.leave.pay.table',
        effect: 'deduct',
        unit: 'hours',
        take: 'sum',
        of: 'deducted',
      },
      unregulatedHours: {
        ...cycle,
        title: { en: 'Hours of which the text does not say how they are paid', zh: '原文未规定工资的请假小时' },
        clause: '003.2.leave.pay.table',
        unit: 'hours',
        where: { kind: { not: REGULATED } },
        take: 'sum',
        of: 'hours',
      },
      sickPaidHours: {
        ...cycle,
        title: { en: 'Sick hours that are paid', zh: '病假计薪小时' },
        clause: '003.2.leave.sick.pay',
        unit: 'hours',
        where: { kind: 'sick' },
        take: 'sum',
        of: 'paid',
      },
      sickDeductedHours: {
        ...cycle,
        title: { en: 'Sick hours whose pay is deducted', zh: '病假扣薪小时' },
        clause: '003.2.leave.sick.pay',
        unit: 'hours',
        where: { kind: 'sick' },
        take: 'sum',
        of: 'deducted',
      },
      personalDeductedHours: {
        ...cycle,
        title: { en: 'Hours of personal leave whose pay is deducted', zh: '事假扣薪小时' },
        clause: '003.2.leave.personal.pay',
        unit: 'hours',
        where: { kind: 'personal' },
        take: 'sum',
        of: 'deducted',
      },
      annualPaidHours: {
        ...cycle,
        title: { en: 'Hours of annual leave that are paid', zh: '年假计薪小时' },
        clause: '003.2.leave.annual.pay',
        unit: 'hours',
        where: { kind: 'annual' },
        take: 'sum',
        of: 'paid',
      },
      sickPaid: {
        kind: 'product',
        title: { en: 'Sick pay', zh: '病假工资' },
        clause: '003.2.leave.sick.pay',
        unit: 'yuan',
        of: ['sickPaidHours', 'hourlyWage'],
      },
      sickDeducted: {
        kind: 'product',
        title: { en: 'Deducted for sick leave', zh: '病假扣款' },
        clause: '003.2.leave.sick.pay',
        unit: 'yuan',
        of: ['sickDeductedHours', 'hourlyWage'],
      },
      personalDeducted: {
        kind: 'product',
        title: { en: 'Deducted for personal leave', zh: '事假扣款' },
        clause: '003.2.leave.personal.pay',
        unit: 'yuan',
        of: ['personalDeductedHours', 'hourlyWage'],
      },
      annualPaid: {
        kind: 'product',
        title: { en: 'Pay of annual leave', zh: '年假工资' },
        clause: '003.2.leave.annual.pay',
        unit: 'yuan',
        of: ['annualPaidHours', 'hourlyWage'],
      },
    },
    readings: {
      cycle: {
        clause: '003.2.leave.statisticsCycle',
        question: {
          en: 'Attendance cycle: the 21st to the 20th, or the calendar month',
          zh: '考勤周期:上月21日至本月20日,或自然月',
        },
        adopted: 'cycle',
        options: { cycle: {}, calendar: { 'windows.cycle.startsOn': null } },
      },
    },
  },
});
