/** 004: indicators, assessment, awards and penalties as policies. The text gives no grades and no amounts. */
import { indicatorsFamily } from '../../appraisal/measureIndicators.js';
import { cadenceFamily } from '../../compliance/checkCadence.js';
import { prohibitionFamily } from '../../compliance/checkProhibited.js';
import { type DatedSteps, datedSteps } from '../../compliance/datedSteps.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import type { NoBlanks } from '../../figures/duty.js';
import { generalFamily } from '../../figures/general.js';
import type { NoQuestions } from '../../figures/readings.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { assessmentClauses004 } from './assessment.clauses.js';
import { roleTitles } from './roleTitles.js';

const duty = dutyOf('004', assessmentClauses004);

/** What a figure of a clause carries. */
function ruleOf(clause: Parameters<typeof duty>[0]) {
  return { clause, title: duty(clause).title };
}

/** The last day of the month or year, or from a day that the adopter gives: the text says only "the end". */
const LAST_DAY = { month: { month: 0, day: -1 }, year: { month: 11, day: -1 } } as const;
const FIRST_DAY = {
  firstDay: {
    type: 'number',
    title: { en: 'First of the last days, -1 for the last alone', zh: '期末首日(-1为仅末日)' },
    atLeast: -28,
    atMost: -1,
  },
} as const;
const assessmentTitles = { assessment: { en: 'assessment', zh: '考核' } } as const;
const lastDays = (period: 'month' | 'year'): DatedSteps<typeof FIRST_DAY, NoQuestions> => ({
  ...duty('004.assessment.cycle'),
  id: `004/assessment.cycle.${period}.lastDays`,
  titles: assessmentTitles,
  blanks: FIRST_DAY,
  period,
  steps: {
    assessment: { from: { month: LAST_DAY[period].month, day: { $blank: 'firstDay' } }, due: LAST_DAY[period] },
  },
});
const lastDay = (period: 'month' | 'year'): DatedSteps<NoBlanks, NoQuestions> => ({
  ...duty('004.assessment.cycle'),
  id: `004/assessment.cycle.${period}`,
  titles: assessmentTitles,
  period,
  steps: { assessment: { from: LAST_DAY[period], due: LAST_DAY[period] } },
});

/** At least one winner in each period, and none but specialists. */
function awardOnce(clause: '004.award.monthly' | '004.award.annual', period: 'month' | 'year') {
  const winners = { ...ruleOf(clause), kind: 'tally', from: 'done', take: 'count', window: 'period' } as const;
  return template(cadenceFamily, {
    id: duty(clause).id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: { ...roleTitles, role: { en: 'Role', zh: '岗位' } },
      lists: {
        done: { date: { type: 'date' }, role: { type: 'label', labels: ['manager', 'supervisor', 'specialist'] } },
      },
      windows: { period: { calendar: period } },
      figures: {
        count: { ...winners, title: { en: 'Specialists awarded', zh: '获评专员数' }, where: { role: 'specialist' } },
        ineligible: {
          ...winners,
          title: { en: 'Others awarded', zh: '其他岗位获评数' },
          where: { role: { not: 'specialist' } },
        },
        required: { ...ruleOf(clause), title: { en: 'Awards required', zh: '应评人数' }, kind: 'total', of: [1] },
        ok: { ...ruleOf(clause), kind: 'check', any: [{ count: { from: 'required' }, ineligible: 0 }] },
      },
    },
  });
}

export const assessmentPolicies004 = {
  indicatorGroups: lookupTable({
    ...duty('004.kpi.list'),
    titles: {
      quality: { en: 'quality', zh: '服务质量' },
      efficiency: { en: 'efficiency', zh: '工作效率' },
      attitude: { en: 'attitude', zh: '工作态度' },
      accuracy: { en: 'accuracy', zh: '准确率' },
      satisfaction: { en: 'satisfaction', zh: '满意度' },
      suggestions: { en: 'suggestions', zh: '建议采纳' },
      meanResponse: { en: 'mean response time', zh: '平均响应时间' },
      complaintTimeliness: { en: 'timeliness of complaints', zh: '投诉处理及时率' },
      activeness: { en: 'activeness', zh: '积极性' },
      responsibility: { en: 'responsibility', zh: '责任心' },
      teamwork: { en: 'teamwork', zh: '团队合作' },
    },
    values: {
      accuracy: 'quality',
      satisfaction: 'quality',
      suggestions: 'quality',
      meanResponse: 'efficiency',
      complaintTimeliness: 'efficiency',
      activeness: 'attitude',
      responsibility: 'attitude',
      teamwork: 'attitude',
    },
  }),
  timeliness: template(indicatorsFamily, {
    id: duty('004.kpi.timeliness').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        handledInTime: { en: 'handled in time', zh: '及时处理数' },
        handled: { en: 'handled', zh: '处理总数' },
      },
      figures: {
        timeliness: {
          ...ruleOf('004.kpi.timeliness'),
          kind: 'product',
          of: ['counts.handledInTime'],
          over: ['counts.handled'],
          note: { en: 'The text gives no formula; this is the usual one.', zh: '原文未给出公式,此为通常算法' },
        },
      },
    },
  }),
  monthlyAssessment: datedSteps(lastDay('month')),
  annualAssessment: datedSteps(lastDay('year')),
  monthlyAssessmentWindow: datedSteps(lastDays('month')),
  annualAssessmentWindow: datedSteps(lastDays('year')),
  assessor: lookupTable({
    ...duty('004.assessment.assessor'),
    titles: {
      supervisor: roleTitles.supervisor,
      manager: roleTitles.manager,
      monthly: { en: 'monthly assessment', zh: '月度考核' },
      annual: { en: 'annual assessment', zh: '年度考核' },
    },
    values: { monthly: 'supervisor', annual: 'manager' },
  }),
  monthlyInputs: requiredSet({
    ...duty('004.assessment.assessor'),
    id: '004/assessment.assessor.monthly',
    items: ['records', 'feedback'],
  }),
  annualInputs: requiredSet({
    ...duty('004.assessment.assessor'),
    id: '004/assessment.assessor.annual',
    items: ['monthlyScores', 'summary'],
  }),
  monthlyBonus: template(generalFamily, {
    id: duty('004.assessment.monthly.bonus').id,
    version: '1.0.0',
    blanks: { bonuses: { type: 'rows', title: { en: 'Bonus by grade', zh: '各等级奖金' }, unit: 'yuan' } },
    data: {
      titles: {
        grade: { en: 'Grade', zh: '考核等级' },
      },
      facts: { grade: { type: 'label' } },
      figures: {
        bonus: {
          ...ruleOf('004.assessment.monthly.bonus'),
          kind: 'table',
          rows: { $blank: 'bonuses' },
          otherwise: 'notApplicable',
          unit: 'yuan',
          effect: 'pay',
        },
      },
    },
  }),
  /** One round of transfer or training, then dismissal is due under the text. */
  annualOutcome: lookupTable({
    ...duty('004.assessment.annual.outcome'),
    titles: {
      afterTransferOrTraining: { en: 'After a transfer or training', zh: '已调岗或培训' },
      excellent: { en: 'excellent', zh: '优秀' },
      incompetent: { en: 'incompetent', zh: '不称职' },
      promotionOrRaise: { en: 'promotion or raise', zh: '晋升或加薪' },
      dismissal: { en: 'dismissal', zh: '辞退' },
      transferOrTraining: { en: 'transfer or training', zh: '调岗或培训' },
    },
    facts: { afterTransferOrTraining: { type: 'flag' } },
    rows: [
      { when: { key: 'excellent' }, as: 'promotionOrRaise' },
      { when: { key: 'incompetent', afterTransferOrTraining: true }, as: 'dismissal' },
      { when: { key: 'incompetent' }, as: 'transferOrTraining' },
    ],
  }),
  monthlyAward: awardOnce('004.award.monthly', 'month'),
  monthlyPrize: requiredSet({
    ...duty('004.award.monthly'),
    id: '004/award.monthly.prize',
    items: ['materialPrize', 'certificate'],
  }),
  annualAward: awardOnce('004.award.annual', 'year'),
  annualPrize: requiredSet({
    ...duty('004.award.annual'),
    id: '004/award.annual.prize',
    items: ['richerPrize', 'promotionChance'],
  }),
  specialAward: lookupTable({
    ...duty('004.award.special'),
    titles: {
      eligible: { en: 'eligible', zh: '可予奖励' },
      solvedMajorComplaint: { en: 'major complaint solved', zh: '解决重大投诉' },
      innovativeProposal: { en: 'innovative proposal', zh: '提出创新建议' },
    },
    values: { solvedMajorComplaint: 'eligible', innovativeProposal: 'eligible' },
  }),
  trainingAward: template(generalFamily, {
    id: duty('004.award.training').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        active: { en: 'Active in training', zh: '积极参加培训' },
        excellent: { en: 'Excellent results', zh: '成绩优异' },
      },
      facts: { active: { type: 'flag' }, excellent: { type: 'flag' } },
      figures: {
        rewardDue: { ...ruleOf('004.award.training'), kind: 'check', any: [{ active: true, excellent: true }] },
      },
    },
  }),
  /** The text ends before its list: the policy is left without penalties, and an adopter adds its own as a patch. */
  penalties: template(prohibitionFamily, {
    id: duty('004.penalty').id,
    version: '1.0.0',
    blanks: {},
    data: {
      each: {
        acts: {
          consequence: {
            ...ruleOf('004.penalty'),
            title: { en: 'Consequence', zh: '后果' },
            kind: 'table',
            rows: [{ as: 'none', nothing: true }],
          },
        },
      },
      figures: {
        violations: {
          ...ruleOf('004.penalty'),
          title: { en: 'Violations', zh: '违规次数' },
          kind: 'tally',
          from: 'acts',
          where: { consequence: { not: 'none' } },
          take: 'count',
        },
        ok: { ...ruleOf('004.penalty'), kind: 'check', any: [{ violations: 0 }] },
      },
    },
  }),
};
