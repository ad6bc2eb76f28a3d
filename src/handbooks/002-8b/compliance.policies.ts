/** 002.8B: the duties of process as policies. */
import { datedSteps } from '../../compliance/datedSteps.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { reviewMonth } from './annualReview.js';
import { complianceClauses002_8B } from './compliance.clauses.js';

const duty = dutyOf('002.8B', complianceClauses002_8B);

/** A step of the month's calendar is a clause of its own, and a part of the whole. */
const step = (clause: Parameters<typeof duty>[0]) => ({
  clause: [clause, '002.8B.flow.schedule'],
  title: duty(clause).title,
});

export const compliancePolicies002_8B = {
  /** The key is who assigned the work. */
  exceptionalDefinition: lookupTable({
    ...duty('002.8B.exceptional.definition'),
    titles: {
      inJobDuties: { en: 'Within the duties of the post', zh: '属岗位职责' },
      exceptional: { en: 'exceptional work', zh: '例外工作' },
      daily: { en: 'daily work', zh: '日常工作' },
      chairman: { en: 'chairman', zh: '董事长' },
      generalManager: { en: 'general manager', zh: '总经理' },
      supervisor: { en: 'supervisor', zh: '上级主管' },
    },
    facts: { inJobDuties: { type: 'flag' } },
    rows: [
      { id: 'executive', when: { key: ['chairman', 'generalManager'] }, as: 'exceptional' },
      { id: 'beyondDuties', when: { key: 'supervisor', inJobDuties: false }, as: 'exceptional' },
      { when: { key: 'supervisor' }, as: 'daily', nothing: true },
    ],
  }),
  /** Expected is every post; observed are those with written duties. */
  jobDuties: requiredSet(duty('002.8B.jobDuties')),
  managerExtra: requiredSet({
    ...duty('002.8B.manager.extra'),
    titles: {
      rank: { en: 'Rank', zh: '职务' },
      departmentManager: { en: 'department manager', zh: '部门经理' },
      viceDepartmentManager: { en: 'vice department manager', zh: '部门副经理' },
    },
    items: ['planning', 'cooperation', 'supervision', 'training'],
    facts: { rank: { type: 'label' } },
    when: [{ rank: ['departmentManager', 'viceDepartmentManager'] }],
  }),
  /** Expected is every task of the plan; observed are those that name a person. */
  weeklyDetail: requiredSet(duty('002.8B.weekly.detail')),
  /** By when in each week; what a late report costs its head of department is in the score of the month. */
  weeklyReport: datedSteps({
    ...duty('002.8B.weekly.report'),
    titles: { report: { en: 'weekly report', zh: '周报' } },
    title: { en: 'Weekly summary and plan', zh: '每周总结和计划' },
    period: 'week',
    steps: { report: { due: { week: 0, weekday: 1 }, closed: true } },
  }),
  schedule: datedSteps({
    ...duty('002.8B.flow.schedule'),
    titles: {
      talkedOn: { en: 'Day of the talk', zh: '面谈日' },
      forms: { en: 'issue of the forms', zh: '发放考核表' },
      self: { en: 'self-assessment', zh: '自我评价' },
      supervisor: { en: 'assessment by the supervisor', zh: '主管评价' },
      hr: { en: 'results to the general manager', zh: '报总经理审批' },
      feedback: { en: 'feedback of the result', zh: '结果反馈' },
    },
    period: 'month',
    inOrder: true,
    /** The day of the talk about the result, for the reading that dates it too. */
    facts: { talkedOn: { type: 'date', optional: true } },
    figures: {
      talkedInTime: {
        ...step('002.8B.flow.feedback'),
        title: { en: 'Result talked over in time', zh: '按时面谈' },
        kind: 'check',
        any: [{ talkedOn: { upTo: 'due.feedback' } }],
      },
    },
    exclusive: { 'figures.talkedInTime.any': [{ talkedOn: { under: 'due.feedback' } }] },
    readings: {
      talk: {
        question: {
          en: 'By the 10th: the result back to the departments, or the talk about it as well?',
          zh: '"10日前"仅指结果反馈,还是也包括面谈',
        },
        adopted: 'feedbackOnly',
        clause: '002.8B.flow.feedback',
        options: {
          feedbackOnly: {},
          talkToo: { 'figures.feedback.rows.onTime.when.talkedInTime': true },
        },
      },
      lastWeek: {
        question: {
          en: 'The last seven days of the month, or its last week from Monday to Sunday?',
          zh: '"最后一个星期"指月末七天,还是最后一个完整的周一至周日',
        },
        adopted: 'sevenDays',
        clause: '002.8B.flow.forms',
        options: {
          sevenDays: {},
          wholeWeek: {
            'settings.steps.forms.from': { month: 0, wholeWeek: -1, weekday: 1 },
            'settings.steps.forms.due': { month: 0, wholeWeek: -1, weekday: 7 },
          },
        },
      },
    },
    steps: {
      forms: { ...step('002.8B.flow.forms'), from: { month: 0, day: -7 }, due: { month: 0, day: -1 }, closed: true },
      self: { ...step('002.8B.flow.self'), due: { month: 1, day: 2 } },
      supervisor: { ...step('002.8B.flow.supervisor'), due: { month: 1, day: 5 } },
      hr: { ...step('002.8B.flow.hr'), due: { month: 1, day: 8 } },
      feedback: { ...step('002.8B.flow.feedback'), due: { month: 1, day: 10 } },
    },
  }),
  selfContent: requiredSet({
    ...duty('002.8B.flow.self.content'),
    items: ['unfinishedWork', 'reasons', 'problems', 'measures', 'experience', 'suggestions'],
  }),
  interview: requiredSet({ ...duty('002.8B.flow.interview'), items: ['interview', 'improvementPlan', 'tracking'] }),
  announcement: template(generalFamily, {
    id: '002.8B/flow.announce',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        feedbackOn: { en: 'Day of the feedback', zh: '结果反馈日' },
        announcedOn: { en: 'Announced on', zh: '宣布日' },
        meetings: { en: 'meetings', zh: '公司例会' },
      },
      facts: { feedbackOn: { type: 'date' }, announcedOn: { type: 'date', optional: true } },
      lists: { meetings: { date: { type: 'date' } } },
      figures: {
        nextMeeting: {
          kind: 'tally',
          from: 'meetings',
          where: { date: { from: 'feedbackOn' } },
          take: 'smallest',
          of: 'date',
          clause: '002.8B.flow.announce',
          title: { en: 'First meeting from the feedback on', zh: '反馈后最近一次例会' },
        },
        announced: {
          kind: 'check',
          any: [{ announcedOn: { sameAs: 'nextMeeting' } }],
          clause: '002.8B.flow.announce',
          title: duty('002.8B.flow.announce').title,
        },
      },
    },
  }),
  committee: requiredSet({
    ...duty('002.8B.committee'),
    items: ['executives', 'departmentHeads', 'humanResourcesExecutes'],
  }),
  /** Expected is every employee; observed are those with a file. */
  archive: requiredSet(duty('002.8B.archive')),
  archiveUses: lookupTable({
    ...duty('002.8B.archive'),
    id: '002.8B/archive.uses',
    titles: {
      bonus: { en: 'bonus', zh: '奖金' },
      selection: { en: 'selection', zh: '评选' },
      pay: { en: 'pay', zh: '薪酬' },
      payAdjustment: { en: 'change of pay', zh: '薪酬调整' },
      post: { en: 'post', zh: '岗位' },
      postAdjustment: { en: 'change of post', zh: '岗位调整' },
    },
    values: { bonus: 'bonus', selection: 'selection', pay: 'payAdjustment', post: 'postAdjustment' },
  }),
  /** The key is to whom the appeal goes. */
  appeal: lookupTable({
    ...duty('002.8B.appeal'),
    titles: {
      majorObjection: { en: 'Major objection', zh: '有重大疑义' },
      notOpen: { en: 'no ground of appeal', zh: '不符合申诉条件' },
      accepted: { en: 'accepted', zh: '受理' },
      wrongAddressee: { en: 'wrong addressee', zh: '申诉对象有误' },
      departmentManager: { en: 'department manager', zh: '部门经理' },
      humanResources: { en: 'human resources', zh: '人力资源部' },
    },
    facts: { majorObjection: { type: 'flag' } },
    rows: [
      { when: { majorObjection: false }, as: 'notOpen' },
      { when: { key: ['departmentManager', 'humanResources'] }, as: 'accepted' },
      { as: 'wrongAddressee' },
    ],
  }),
  effective: template(generalFamily, {
    id: '002.8B/effective',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: { issuedOn: { en: 'Day of issue', zh: '发布日' }, on: { en: 'Day asked for', zh: '所问日期' } },
      facts: { issuedOn: { type: 'date' }, on: { type: 'date' } },
      figures: {
        applies: {
          kind: 'check',
          any: [{ on: { from: 'issuedOn' } }],
          clause: '002.8B.effective',
          title: duty('002.8B.effective').title,
        },
      },
    },
  }),
  annualWhen: datedSteps({
    ...duty('002.8B.annual.when'),
    titles: { annual: { en: 'annual review', zh: '年度考核' } },
    period: 'year',
    steps: {
      annual: { from: { month: 11 + reviewMonth, day: 1 }, due: { month: 11 + reviewMonth, day: -1 }, closed: true },
    },
  }),
};
