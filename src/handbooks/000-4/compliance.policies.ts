/** 000.4: training, indicators, feedback, spot checks and suggestions as policies. */
import { indicatorsFamily } from '../../appraisal/measureIndicators.js';
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_4 } from './compliance.clauses.js';

const duty = dutyOf('000.4', complianceClauses000_4);
const kpiRule = { clause: '000.4.kpi.required' } as const;

export const compliancePolicies000_4 = {
  /** An open list in the text: these three at least. */
  trainingTopics: requiredSet({
    ...duty('000.4.training.topics'),
    items: ['etiquette', 'communication', 'propertyLaw'],
  }),
  kpi: requiredSet({
    ...duty('000.4.kpi.required'),
    items: ['responseTime', 'resolutionRate', 'ownerSatisfaction'],
  }),
  /** The text names the indicators and gives no formula: these are the usual ones, by the library's definition. */
  kpiMeasures: template(indicatorsFamily, {
    id: '000.4/kpi.measures',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        'counts.responseSeconds': { en: 'Seconds to the responses', zh: '响应秒数' },
        'counts.answered': { en: 'Enquiries answered', zh: '已响应数' },
        'counts.resolved': { en: 'Problems resolved', zh: '已解决问题数' },
        'counts.received': { en: 'Problems received', zh: '受理问题数' },
        'counts.satisfied': { en: 'Satisfied owners', zh: '满意业主数' },
        'counts.surveyed': { en: 'Surveyed owners', zh: '受访业主数' },
      },
      figures: {
        responseTime: {
          ...kpiRule,
          kind: 'product',
          of: ['counts.responseSeconds'],
          over: ['counts.answered'],
          title: { en: 'Mean response time', zh: '平均响应时间' },
          unit: 'seconds',
        },
        resolutionRate: {
          ...kpiRule,
          kind: 'product',
          of: ['counts.resolved'],
          over: ['counts.received'],
          title: { en: 'Resolved of received', zh: '问题解决率' },
        },
        ownerSatisfaction: {
          ...kpiRule,
          kind: 'product',
          of: ['counts.satisfied'],
          over: ['counts.surveyed'],
          title: { en: 'Satisfied of surveyed', zh: '业主满意度' },
        },
      },
    },
  }),
  ownerFeedback: dueRegularly(duty('000.4.feedback.cadence')),
  feedbackChannels: requiredSet({
    ...duty('000.4.feedback.cadence'),
    id: '000.4/feedback.channels',
    items: ['questionnaire', 'interview'],
    atLeast: 1,
    readings: {
      channels: {
        question: {
          en: 'Is either channel enough, or are both needed each round?',
          zh: '每轮采用任一方式,或两种方式均须采用',
        },
        adopted: 'either',
        options: { either: {}, both: { 'figures.ok.any': [{ absent: 0 }] } },
        clause: '000.4.feedback.cadence',
      },
    },
  }),
  inspection: dueRegularly(duty('000.4.inspection.cadence')),
  /** The text gives no size of the sample either. */
  inspectionSample: template(generalFamily, {
    id: '000.4/inspection.sample',
    version: '1.0.0',
    blanks: { sample: { type: 'number', title: { en: 'Size of the sample', zh: '抽查样本量' }, atLeast: 1 } },
    data: {
      titles: { sampled: { en: 'Services checked', zh: '抽查数量' } },
      facts: { sampled: { type: 'number', digits: 0, atLeast: 0 } },
      figures: {
        enough: {
          kind: 'check',
          any: [{ sampled: { from: { $blank: 'sample' } } }],
          clause: '000.4.inspection.cadence',
          title: { en: 'The check was large enough', zh: '抽查样本量足够' },
        },
      },
    },
  }),
  suggestionReward: template(generalFamily, {
    id: '000.4/suggestion.reward',
    version: '1.0.0',
    blanks: {
      amount: { type: 'number', title: { en: 'Reward of a suggestion', zh: '建议奖励金额' }, unit: 'yuan', atLeast: 0 },
    },
    data: {
      titles: { effective: { en: 'Effective suggestion', zh: '建议有效' }, due: { en: 'due', zh: '应奖励' } },
      facts: { effective: { type: 'flag' } },
      figures: {
        reward: {
          kind: 'table',
          rows: [
            { as: 'due', when: { effective: true }, gives: { $blank: 'amount' } },
            { as: 'none', gives: 0, nothing: true },
          ],
          clause: '000.4.suggestion.reward',
          title: duty('000.4.suggestion.reward').title,
          unit: 'yuan',
          effect: 'pay',
        },
      },
    },
  }),
};
