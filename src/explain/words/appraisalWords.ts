/** What the families of appraisal speak of. */
import type { Words } from './familyWords.js';

/** People who are compared with each other. */
const population: Words = {
  people: { en: 'people', zh: '参与人员' },
  id: { en: 'Person', zh: '人员' },
};
/** Months that were assessed. */
const months: Words = { months: { en: 'months', zh: '考核月份' } };

export const appraisalWords = {
  agentLevel: {
    earlier: { en: 'Total of the earlier assessment', zh: '前一次考核总分' },
    latest: { en: 'Total of the latest assessment', zh: '最近一次考核总分' },
  },
  assessmentEligibility: {
    absentDays: { en: 'Days not at work', zh: '未到岗天数' },
    absentMonths: { en: 'Months not at work', zh: '未到岗月数' },
  },
  awardQuota: {
    headcount: { en: 'Number of staff', zh: '员工人数' },
    awarded: { en: 'Number awarded', zh: '获评人数' },
  },
  failingStreak: {
    ...months,
    score: { en: 'Score of the month', zh: '当月得分' },
  },
  guidanceReview: {
    before: { en: 'Total before the guidance', zh: '指导前考核总分' },
    guided: { en: 'Guidance given', zh: '已经指导' },
    after: { en: 'Total after the guidance', zh: '指导后考核总分' },
    obviousProgress: { en: 'Obvious progress made', zh: '有明显进步' },
  },
  indicators: {
    counts: { en: 'Count', zh: '计数' },
    amounts: { en: 'Amount', zh: '金额' },
  },
  ranking: {
    ...population,
    score: { en: 'Result', zh: '成绩' },
    eligible: { en: 'Eligible', zh: '符合参评条件' },
  },
  scoreGrade: {
    score: { en: 'Score', zh: '得分' },
  },
  scorecard: {
    indicators: { en: 'Indicator', zh: '指标' },
  },
  streakAward: {
    ...months,
    rank: { en: 'Place in the month', zh: '当月名次' },
    shared: { en: 'Place shared with others', zh: '与他人并列' },
  },
  annualReview: {
    ...months,
    score: { en: 'Score of the month', zh: '当月得分' },
    reviews: { en: 'annual reviews held', zh: '已进行的年度考核' },
  },
  appraisalScore: {
    daily: { en: 'items of daily work', zh: '日常工作项目' },
    exceptional: { en: 'items of exceptional work', zh: '例外工作项目' },
    id: { en: 'Item', zh: '工作项目' },
    points: { en: 'Points of the item', zh: '该项分值' },
    notDone: { en: 'Not done', zh: '未完成' },
    notAsRequired: { en: 'Not done as required', zh: '未按要求完成' },
    notInTime: { en: 'Not done in time', zh: '未及时完成' },
    main: { en: 'Main work', zh: '属主要工作' },
    conduct: { en: 'records of conduct', zh: '行为记录' },
    kind: { en: 'Kind of conduct', zh: '行为类别' },
    weeklyReports: { en: 'weekly reports', zh: '周报' },
    status: { en: 'State of the report', zh: '提交情况' },
    attendance: { en: 'Attendance', zh: '考勤' },
  },
  dismissal: {
    ...months,
    grade: { en: 'Grade of the month', zh: '当月等级' },
    annualGrade: { en: 'Grade of the year', zh: '年度考核等级' },
    suitableVacancy: { en: 'Suitable post vacant', zh: '有合适岗位' },
    acceptsReassignment: { en: 'Reassignment accepted', zh: '服从调岗' },
    dismissedOn: { en: 'Day of the dismissal', zh: '辞退日' },
  },
  grade: {
    score: { en: 'Final score', zh: '最终得分' },
    dutiesDone: { en: 'Own duties done well', zh: '本职工作完成较好' },
    exceptionalDone: { en: 'Work beyond them done well', zh: '临时工作完成较好' },
    outstanding: { en: 'Outstanding performance', zh: '表现突出' },
    examples: { en: 'Examples listed', zh: '列举事例数' },
    majorContribution: { en: 'Major contribution', zh: '有突出贡献' },
    explanation: { en: 'Grade explained', zh: '已说明理由' },
    managerApproved: { en: 'Approved by the department manager', zh: '部门经理已批准' },
  },
  tailDismissal: {
    ...population,
    score: { en: 'Score of the year', zh: '年度得分' },
    alreadyDismissed: { en: 'Dismissed on other grounds', zh: '因其他原因已辞退人数' },
  },
} satisfies Readonly<Record<string, Words>>;
