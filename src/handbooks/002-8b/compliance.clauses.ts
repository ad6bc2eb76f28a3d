/** Clauses of 002.8B (company-wide appraisal) on process: duties, forms, the monthly calendar, files, appeal. */
import type { Clauses } from '../handbook.js';
import { appraisalClauses002_8B } from './appraisal.clauses.js';

export const complianceClauses002_8B = {
  '002.8B.exceptional.definition': {
    tag: 'S',
    title: { en: 'Which work is exceptional', zh: '例外工作的界定' },
    source: '002.8B/第五条',
  },
  '002.8B.jobDuties': {
    tag: 'S',
    title: { en: 'Written duties for every post', zh: '各岗位均有岗位职责' },
    source: '002.8B/第五条',
  },
  '002.8B.manager.extra': {
    tag: 'N',
    title: { en: 'Four further abilities of managers and their deputies', zh: '部门正副经理另考核四项能力' },
    source: '002.8B/第六条',
  },
  '002.8B.weekly.detail': {
    tag: 'S',
    title: { en: 'Every task of the weekly plan names who does it', zh: '周计划各项工作落实到人' },
    source: '002.8B/第七条',
  },
  '002.8B.flow.forms': {
    tag: 'N',
    title: { en: 'HR issues the forms in the last week of the month', zh: '月末最后一周发放考核表' },
    source: '002.8B/第十条(1)',
  },
  '002.8B.flow.self': {
    tag: 'N',
    title: { en: 'Self-assessment to the supervisor by the 2nd', zh: '次月2日前提交自评' },
    source: '002.8B/第十条(2)',
  },
  '002.8B.flow.self.content': {
    tag: 'S',
    title: { en: 'What a self-assessment holds', zh: '自评内容' },
    source: '002.8B/第十条(2)',
  },
  '002.8B.flow.supervisor': {
    tag: 'N',
    title: { en: 'Supervisor to HR by the 5th', zh: '次月5日前主管报人力资源部' },
    source: '002.8B/第十条(3)',
  },
  '002.8B.flow.hr': {
    tag: 'N',
    title: { en: 'HR to the general manager by the 8th', zh: '次月8日前报总经理审批' },
    source: '002.8B/第十条(4)',
  },
  '002.8B.flow.feedback': {
    tag: 'N',
    title: { en: 'Approved result back to the departments by the 10th', zh: '次月10日前反馈考核结果' },
    source: '002.8B/第十条(5)',
  },
  '002.8B.flow.interview': {
    tag: 'S',
    title: { en: 'Talk about the result, improvement plan, tracking', zh: '绩效面谈、改进计划与跟踪' },
    source: '002.8B/第十条(5)',
  },
  '002.8B.flow.announce': {
    tag: 'S',
    title: { en: 'Announced at the next company meeting', zh: '最近一次公司例会公布' },
    source: '002.8B/第十条(6)',
  },
  '002.8B.flow.schedule': {
    tag: 'N',
    title: { en: "The calendar of a month's assessment", zh: '月度考核日程' },
    source: '002.8B/第十条 (composite)',
  },
  '002.8B.committee': {
    tag: 'S',
    title: { en: 'Assessment group of executives and department heads; HR executes', zh: '考核小组的组成' },
    source: '002.8B/第三条',
  },
  '002.8B.archive': {
    tag: 'S',
    title: { en: 'An assessment file for each employee, and its uses', zh: '员工考核档案及其运用' },
    source: '002.8B/第十八条',
  },
  '002.8B.appeal': {
    tag: 'S',
    title: { en: 'Appeal to the department manager or HR', zh: '向部门经理或人力资源部申诉' },
    source: '002.8B/第十四条',
  },
  '002.8B.effective': {
    tag: 'S',
    title: { en: 'In force from the day of issue', zh: '自发布之日起施行' },
    source: '002.8B/第二十条-第二十一条',
  },
  // Timetables stand on these too.
  '002.8B.weekly.report': appraisalClauses002_8B['002.8B.weekly.report'],
  '002.8B.annual.when': appraisalClauses002_8B['002.8B.annual.when'],
} as const satisfies Clauses;
