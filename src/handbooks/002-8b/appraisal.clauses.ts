/** Clauses of 002.8B on scores, grades, dismissal and pay. */
import type { Clauses } from '../handbook.js';

export const appraisalClauses002_8B = {
  '002.8B.weights': {
    tag: 'N',
    title: { en: 'Daily work weighs 80 %, exceptional work 20 %', zh: '日常工作占80%,例外工作占20%' },
    source: '002.8B/第五条',
  },
  '002.8B.itemWeights': {
    tag: 'S',
    title: { en: 'The points of the daily items make up the daily pool', zh: '日常工作各项分值合计等于日常分' },
    source: '002.8B/第五条',
  },
  '002.8B.exceptional.max': {
    tag: 'N',
    title: { en: 'At most four exceptional items', zh: '例外工作最多四项' },
    source: '002.8B/第五条',
  },
  '002.8B.weekly.report': {
    tag: 'N',
    title: { en: 'Late weekly report: 2 points from the head of department', zh: '周报逾期,部门负责人每次扣2分' },
    source: '002.8B/第七条',
  },
  '002.8B.deduct.daily': {
    tag: 'N',
    title: { en: 'Daily work: 80 %, 50 % or 20 % of the item', zh: '日常工作按该项分值80%、50%、20%扣分' },
    source: '002.8B/第八条',
  },
  '002.8B.deduct.exceptional': {
    tag: 'N',
    title: { en: 'Exceptional work: 3, 2 or 1 points an item', zh: '例外工作每项扣3、2、1分' },
    source: '002.8B/第八条',
  },
  '002.8B.deduct.violation': {
    tag: 'N',
    title: { en: 'Breach of a company rule: 0.5 points each time', zh: '违反公司制度每次扣0.5分' },
    source: '002.8B/第九条',
  },
  '002.8B.deduct.special': {
    tag: 'N',
    title: { en: 'Listed conduct: 1 point each time', zh: '特别列举的行为每次扣1分' },
    source: '002.8B/第九条',
  },
  '002.8B.deduct.lateness': {
    tag: 'N',
    title: { en: 'Late arrival or early leave: 0.5 points each time', zh: '迟到、早退每次扣0.5分' },
    source: '002.8B/第九条',
  },
  '002.8B.deduct.perfunctory': {
    tag: 'N',
    title: { en: 'Perfunctory assessment: 3 points a person and time', zh: '考核敷衍,每人次扣3分' },
    source: '002.8B/第十六条',
  },
  '002.8B.score.final': {
    tag: 'N',
    title: { en: 'Final score: 100 less all deductions', zh: '最终得分:100分减各项扣分' },
    source: '002.8B/第四,五,七-九,十六条',
  },
  '002.8B.grade': {
    tag: 'N',
    title: { en: 'Five grades on 100 points', zh: '百分制五个考核等级' },
    source: '002.8B/第四条',
  },
  '002.8B.grade.goodGate': {
    tag: 'S',
    title: { en: 'Good needs duties and assigned work done well', zh: '评良好须本职与临时工作均完成较好' },
    source: '002.8B/第十一条',
  },
  '002.8B.grade.excellentGate': {
    tag: 'S',
    title: { en: 'Excellent needs outstanding work with examples', zh: '评优秀须表现突出并列举事例' },
    source: '002.8B/第十一条',
  },
  '002.8B.grade.incompetentApproval': {
    tag: 'S',
    title: { en: 'Incompetent needs explanation and approval', zh: '评不称职须说明并经部门经理批准' },
    source: '002.8B/第十一条',
  },
  '002.8B.specialReward': {
    tag: 'S',
    title: { en: 'Major contribution: excellent and an extra reward', zh: '有突出贡献者评优秀并另行奖励' },
    source: '002.8B/第十三条',
  },
  '002.8B.pay': { tag: 'N', title: { en: 'Post performance pay', zh: '岗位绩效工资' }, source: '002.8B/第十二条' },
  '002.8B.severeError': {
    tag: 'S',
    title: {
      en: 'Grave error with major loss: whole wage, and compensation',
      zh: '严重错误造成重大损失,扣全部工资并赔偿',
    },
    source: '002.8B/第十三条',
  },
  '002.8B.adjustment': {
    tag: 'N',
    title: { en: 'A corrected result is settled with the next pay', zh: '考核结果调整,次月工资补差' },
    source: '002.8B/第十五条',
  },
  '002.8B.annual.when': {
    tag: 'N',
    title: { en: 'A year is assessed in the January after it', zh: '每年1月进行上年度考核' },
    source: '002.8B/第十七条',
  },
  '002.8B.dismissal.threeIncompetent': {
    tag: 'N',
    title: { en: 'Three incompetent months in a year', zh: '一年内三次不称职' },
    source: '002.8B/第十九条.1',
  },
  '002.8B.dismissal.basicStreak': {
    tag: 'N',
    title: {
      en: 'Three basic months in a row, a basic year, and no other post',
      zh: '连续三次基本称职且年度基本称职,无岗可调',
    },
    source: '002.8B/第十九条.2',
  },
  '002.8B.dismissal.tail': {
    tag: 'P',
    title: { en: 'Dismissal of the tail of the annual ranking', zh: '年度末位淘汰' },
    source: '002.8B/第十九条.3',
  },
  '002.8B.dismissal.contract': {
    tag: 'S',
    title: { en: 'The contract ends with the dismissal', zh: '辞退同时解除劳动合同' },
    source: '002.8B/第十九条',
  },
} as const satisfies Clauses;
