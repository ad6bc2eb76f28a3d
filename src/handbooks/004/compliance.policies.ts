/** 004: organisation, suggestions, conduct, training, meetings and data as policies. */
import { cadenceFamily } from '../../compliance/checkCadence.js';
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { lookupFamily } from '../../compliance/lookUp.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { timesPerPeriod } from '../../compliance/timesPerPeriod.js';
import { generalFamily } from '../../figures/general.js';
import type { Reading } from '../../figures/policy.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses004 } from './compliance.clauses.js';
import { roleTitles } from './roleTitles.js';

const duty = dutyOf('004', complianceClauses004);

/** Head-counts are whole and not below zero. */
const HEADS = { type: 'number', digits: 0, unit: 'people', atLeast: 0 } as const;
const ROLES = ['manager', 'supervisor', 'specialist'] as const;

/** What a figure of a clause carries. */
function ruleOf(clause: Parameters<typeof duty>[0]) {
  return { clause, title: duty(clause).title };
}

/** The duties that a role has. */
function dutiesOf(role: (typeof ROLES)[number]) {
  const { en, zh } = roleTitles[role];
  return {
    ...ruleOf('004.org.duties'),
    title: { en: `Duties of the ${en}`, zh: `${zh}职责数` },
    kind: 'tally',
    from: 'duties',
    where: { role },
    take: 'count',
  } as const;
}

/** Once in each period: that often at least, or exactly. */
function timesReading(clause: Parameters<typeof duty>[0]): Reading {
  return {
    clause,
    question: { en: 'At least once, or exactly once', zh: '至少一次,或恰好一次' },
    adopted: 'atLeast',
    options: { atLeast: {}, exactly: { 'figures.ok.any': [{ count: { from: 'required', upTo: 'required' } }] } },
  };
}

export const compliancePolicies004 = {
  structure: template(generalFamily, {
    id: duty('004.org.structure').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        managers: { en: 'Managers', zh: '经理人数' },
        supervisors: { en: 'Supervisors', zh: '主管人数' },
        specialists: { en: 'Specialists', zh: '专员人数' },
      },
      facts: { managers: HEADS, supervisors: HEADS, specialists: HEADS },
      figures: {
        ok: {
          ...ruleOf('004.org.structure'),
          kind: 'check',
          any: [{ managers: 1, supervisors: { from: 1 }, specialists: { from: 1 } }],
        },
      },
      readings: {
        several: {
          clause: '004.org.structure',
          question: { en: 'Several: at least one, or any number', zh: '若干:至少一名,或任意人数' },
          adopted: 'atLeastOne',
          options: { atLeastOne: {}, anyNumber: { 'figures.ok.any': [{ managers: 1 }] } },
        },
      },
    },
  }),
  /** Four duties for each role; which they are, the department's own list says. */
  dutyCounts: template(generalFamily, {
    id: duty('004.org.duties').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        ...roleTitles,
        duties: { en: 'duties', zh: '职责' },
        duty: { en: 'Duty', zh: '职责' },
        role: { en: 'Role', zh: '岗位' },
      },
      lists: { duties: { duty: { type: 'label' }, role: { type: 'label', labels: ROLES } } },
      figures: {
        ofManager: dutiesOf('manager'),
        ofSupervisor: dutiesOf('supervisor'),
        ofSpecialist: dutiesOf('specialist'),
        ok: {
          ...ruleOf('004.org.duties'),
          kind: 'check',
          any: [{ ofManager: 4, ofSupervisor: 4, ofSpecialist: 4 }],
        },
      },
    },
  }),
  dutyRole: template(lookupFamily, {
    id: `${duty('004.org.duties').id}.role`,
    version: '1.0.0',
    blanks: { duties: { type: 'rows', title: { en: 'Each duty with its role', zh: '各项职责及其岗位' } } },
    data: {
      figures: {
        value: {
          ...ruleOf('004.org.duties'),
          kind: 'table',
          rows: { $blank: 'duties' },
          otherwise: 'notApplicable',
        },
      },
    },
  }),
  suggestionFields: requiredSet({ ...duty('004.suggestion.classify'), items: ['record', 'category'] }),
  /** The list of categories is open: whatever it does not name is a further one. */
  suggestionCategory: lookupTable({
    ...duty('004.suggestion.classify'),
    id: '004/suggestion.classify.category',
    titles: {
      named: { en: 'category that the text names', zh: '已列类别' },
      further: { en: 'further category', zh: '其他类别' },
      productFeature: { en: 'features of the product', zh: '产品功能' },
      serviceQuality: { en: 'quality of service', zh: '服务质量' },
    },
    rows: [{ when: { key: ['productFeature', 'serviceQuality'] }, as: 'named' }, { as: 'further' }],
  }),
  suggestionSummary: timesPerPeriod({ ...duty('004.suggestion.weekly'), period: 'week', times: 1 }),
  valuableSuggestion: requiredSet({
    ...duty('004.suggestion.valuable'),
    titles: {
      valuable: { en: 'Valuable suggestion', zh: '建议有价值' },
    },
    items: ['reportedUp', 'evaluationAssisted'],
    facts: { valuable: { type: 'flag' } },
    when: [{ valuable: true }],
  }),
  attitude: prohibitedActs({
    ...duty('004.standard.attitude'),
    titles: {
      stiffTone: { en: 'stiff tone', zh: '语气生硬' },
      coldTone: { en: 'cold tone', zh: '语气冷淡' },
      interrupting: { en: 'interrupting the customer', zh: '打断客户' },
      shiftingBlame: { en: 'shifting the blame', zh: '推诿责任' },
      forbidden: { en: 'forbidden', zh: '禁止' },
    },
    acts: {
      stiffTone: 'forbidden',
      coldTone: 'forbidden',
      interrupting: 'forbidden',
      shiftingBlame: 'forbidden',
    },
  }),
  /** A plan that somebody other than the manager drew up does not count. */
  trainingPlan: timesPerPeriod({
    ...duty('004.training.plan'),
    titles: {
      ...roleTitles,
      by: { en: 'Drawn up by', zh: '制定人' },
    },
    period: 'year',
    times: 1,
    fields: { by: { type: 'label', labels: ROLES } },
    where: { by: 'manager' },
  }),
  trainingPlanParts: requiredSet({
    ...duty('004.training.plan'),
    id: '004/training.plan.parts',
    items: [
      'content',
      'mode',
      'time',
      'trainers',
      'productKnowledge',
      'serviceSkill',
      'communication',
      'problemSolving',
    ],
  }),
  trainingModes: lookupTable({
    ...duty('004.training.modes'),
    titles: {
      mode: { en: 'mode of training', zh: '培训方式' },
      trainer: { en: 'trainer', zh: '培训讲师' },
      internal: { en: 'internal training', zh: '内部培训' },
      external: { en: 'external training', zh: '外部培训' },
      online: { en: 'online training', zh: '在线培训' },
      manager: { en: 'manager', zh: '经理' },
      supervisor: { en: 'supervisor', zh: '主管' },
      experiencedSpecialist: { en: 'experienced specialist', zh: '经验丰富的专员' },
    },
    values: {
      internal: 'mode',
      external: 'mode',
      online: 'mode',
      manager: 'trainer',
      supervisor: 'trainer',
      experiencedSpecialist: 'trainer',
    },
  }),
  /** The text does not say who is experienced: that is a fact. */
  internalTraining: dueRegularly({
    ...duty('004.training.internal.cadence'),
    titles: {
      ...roleTitles,
      trainer: { en: 'Trainer', zh: '培训讲师' },
      experienced: { en: 'Experienced', zh: '经验丰富' },
    },
    facts: { trainer: { type: 'label', labels: ROLES }, experienced: { type: 'flag' } },
    figures: {
      trainerOk: {
        ...ruleOf('004.training.internal.cadence'),
        title: { en: 'Trainer suited', zh: '讲师符合要求' },
        kind: 'check',
        any: [{ trainer: ['manager', 'supervisor'] }, { experienced: true }],
      },
    },
  }),
  trainingExam: lookupTable({
    ...duty('004.training.exam'),
    titles: {
      test: { en: 'way of testing', zh: '考核方式' },
      use: { en: 'use of the result', zh: '结果用途' },
      exam: { en: 'exam', zh: '考试' },
      practice: { en: 'practice', zh: '实操' },
      caseStudy: { en: 'case study', zh: '案例分析' },
      evaluation: { en: 'evaluation', zh: '绩效评价' },
      promotion: { en: 'promotion', zh: '晋升' },
    },
    values: { exam: 'test', practice: 'test', caseStudy: 'test', evaluation: 'use', promotion: 'use' },
  }),
  /** From each post to the next; above the manager the text names none. */
  careerPath: lookupTable({
    ...duty('004.career.path'),
    titles: roleTitles,
    values: { specialist: 'supervisor', supervisor: 'manager' },
  }),
  careerReview: dueRegularly(duty('004.career.review')),
  weeklyMeeting: timesPerPeriod({
    ...duty('004.meeting.weekly'),
    period: 'week',
    times: 1,
    readings: { times: timesReading('004.meeting.weekly') },
  }),
  /** The key is what is to be reported, and `role` who found it. */
  escalation: lookupTable({
    ...duty('004.escalation.report'),
    titles: {
      ...roleTitles,
      role: { en: 'Found by', zh: '发现人' },
      problem: { en: 'problem', zh: '问题' },
      majorInformation: { en: 'major information', zh: '重大信息' },
      superiorAndDepartments: { en: 'superior and the departments concerned', zh: '上级及相关部门' },
    },
    facts: { role: { type: 'label', labels: ROLES } },
    rows: [
      { id: 'problem', when: { key: 'problem', role: 'specialist' }, as: 'supervisor' },
      { id: 'majorInformation', when: { key: 'majorInformation' }, as: 'superiorAndDepartments' },
    ],
  }),
  customerRecord: requiredSet({
    ...duty('004.data.customer.record'),
    items: ['basicData', 'consultations', 'complaints'],
  }),
  disclosure: template(generalFamily, {
    id: duty('004.data.disclosure').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        thirdParty: { en: 'To a third party', zh: '向第三方披露' },
        consent: { en: 'Consent of the customer', zh: '客户已同意' },
      },
      facts: { thirdParty: { type: 'flag' }, consent: { type: 'flag' } },
      figures: {
        allowed: {
          ...ruleOf('004.data.disclosure'),
          kind: 'check',
          any: [{ thirdParty: false }, { consent: true }],
        },
      },
    },
  }),
  dataRefresh: dueRegularly(duty('004.data.refresh')),
  /** Expected are the days that the specialist worked, observed those with a record. */
  dailyDays: requiredSet(duty('004.data.daily')),
  dailyFields: requiredSet({
    ...duty('004.data.daily'),
    id: '004/data.daily.fields',
    items: ['callsAnswered', 'complaintsHandled', 'mailsReplied'],
  }),
  weeklySummary: timesPerPeriod({ ...duty('004.data.weekly'), period: 'week', times: 1 }),
  weeklySummaryParts: requiredSet({
    ...duty('004.data.weekly'),
    id: '004/data.weekly.parts',
    items: ['hotQuestions', 'complaintTypes'],
  }),
  /** A report counts for the month that it is about, whenever it was made. */
  monthlyAnalysis: template(cadenceFamily, {
    id: duty('004.data.monthly').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        month: { en: 'Month', zh: '所属月份' },
        about: { en: 'Month it is about', zh: '报告所属月份' },
      },
      facts: { month: { type: 'label' } },
      lists: { done: { date: { type: 'date' }, about: { type: 'label' } } },
      figures: {
        count: {
          ...ruleOf('004.data.monthly'),
          title: { en: 'Analyses of the month', zh: '当月分析次数' },
          kind: 'tally',
          from: 'done',
          where: { about: { sameAs: 'month' } },
          take: 'count',
        },
        required: {
          ...ruleOf('004.data.monthly'),
          title: { en: 'Analyses required', zh: '应做分析次数' },
          kind: 'total',
          of: [1],
        },
        ok: { ...ruleOf('004.data.monthly'), kind: 'check', any: [{ count: { from: 'required' } }] },
      },
      readings: {
        made: {
          clause: '004.data.monthly',
          question: { en: 'Is it labelled with the month, or also made in it?', zh: '以所属月份为准,或须在当月完成' },
          adopted: 'labelled',
          options: { labelled: {}, inTheMonth: { 'figures.count.window': { calendar: 'month' } } },
        },
      },
    },
  }),
  monthlyAnalysisParts: requiredSet({
    ...duty('004.data.monthly'),
    id: '004/data.monthly.parts',
    items: ['serviceQuality', 'improvement'],
  }),
};
