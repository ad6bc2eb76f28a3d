/** What the families of pay speak of. */
import type { Words } from './familyWords.js';

export const payWords = {
  gradeReward: {
    grade: { en: 'Grade', zh: '等级' },
  },
  growthAward: {
    current: { en: 'Sales of the period', zh: '本期销售额' },
    base: { en: 'Sales of the base period', zh: '基期销售额' },
  },
  individualCommission: {
    inputs: { en: 'Input', zh: '计算数据' },
  },
  levelPay: {
    level: { en: 'Level', zh: '级别' },
    currentWage: { en: 'Wage before', zh: '原工资' },
    currentBonus: { en: 'Post bonus before', zh: '原岗位奖金' },
  },
  salary: {
    components: { en: 'Component', zh: '工资项目' },
  },
  sharedCommission: {
    sales: { en: 'Public sales', zh: '公共销售额' },
    headcount: { en: 'Staff who share', zh: '分配人数' },
  },
  paySlip: {
    month: { en: 'Month paid', zh: '工资月份' },
    baseWage: { en: 'Base wage', zh: '基本工资' },
    postWage: { en: 'Post wage', zh: '岗位工资' },
    monthDays: { en: 'Days of the month', zh: '当月天数' },
    graveError: { en: 'Grave error made', zh: '有严重错误' },
    majorLoss: { en: 'Major loss caused', zh: '造成重大损失' },
    minimumWage: { en: 'Minimum wage', zh: '最低工资标准' },
    deductionCeiling: { en: 'Largest share of deductions', zh: '扣款比例上限' },
    spells: { en: 'spells', zh: '工资时段' },
    from: { en: 'First day', zh: '首日' },
    to: { en: 'Last day', zh: '末日' },
    wage: { en: 'Wage of the spell', zh: '时段工资' },
    days: { en: 'Days of the spell', zh: '时段天数' },
    paidDays: { en: 'Paid days of the spell', zh: '时段计薪天数' },
    adjustments: { en: 'adjustments', zh: '人工调整' },
    amount: { en: 'Amount', zh: '金额' },
    author: { en: 'Made by', zh: '调整人' },
    reason: { en: 'Reason', zh: '原因' },
    madeOn: { en: 'Made on', zh: '调整日' },
    corrections: { en: 'corrections', zh: '更正' },
    revised: { en: 'Revised pay', zh: '更正后应发' },
    paid: { en: 'Pay paid', zh: '原已发' },
    settled: { en: 'Settled since', zh: '此前已补' },
    attendance: { en: 'Attendance', zh: '考勤' },
    appraisal: { en: 'Appraisal', zh: '考核' },
    pay: { en: 'Pay', zh: '薪酬' },
    leave: { en: 'Leave', zh: '请假' },
    amounts: { en: 'Amount', zh: '金额' },
  },
  performancePay: {
    postWage: { en: 'Post wage', zh: '岗位工资' },
    grade: { en: 'Grade', zh: '考核等级' },
    appraisal: { en: 'Appraisal', zh: '考核' },
  },
} satisfies Readonly<Record<string, Words>>;
