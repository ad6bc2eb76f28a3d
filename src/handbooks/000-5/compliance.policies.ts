/** 000.5: training, indicators and feedback as policies. */
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_5 } from './compliance.clauses.js';

const duty = dutyOf('000.5', complianceClauses000_5);

export const compliancePolicies000_5 = {
  training: dueRegularly({ ...duty('000.5.training.trigger'), id: '000.5/training' }),
  /** The records are updates of products, with the day of the training about each where there was one. */
  trainingTrigger: recordFaults({
    ...duty('000.5.training.trigger'),
    titles: {
      trained: { en: 'Trained', zh: '已培训' },
      trainedOn: { en: 'Day of the training', zh: '培训日' },
      notTrained: { en: 'not trained', zh: '未培训' },
      trainedBefore: { en: 'trained before the update', zh: '培训早于更新' },
    },
    fields: {
      date: { type: 'date' },
      trained: { type: 'flag' },
      trainedOn: { type: 'date', optional: true },
    },
    faults: {
      notTrained: { trained: false },
      trainedBefore: { trainedOn: { under: 'date' } },
    },
  }),
  kpi: requiredSet({
    ...duty('000.5.kpi.required'),
    items: ['responseTime', 'resolutionRate', 'linkedToIncentive'],
  }),
  feedbackChannels: requiredSet({ ...duty('000.5.feedback.channels'), items: ['questionnaire', 'phoneRevisit'] }),
  /** The records are the problems that the feedback brings to light. */
  feedbackProblems: recordFaults({
    ...duty('000.5.feedback.channels'),
    id: '000.5/feedback.problems',
    titles: {
      analysed: { en: 'Analysed', zh: '已分析' },
      improved: { en: 'Improved', zh: '已改进' },
      notAnalysed: { en: 'not analysed', zh: '未分析' },
      notImproved: { en: 'not improved', zh: '未改进' },
    },
    fields: { analysed: { type: 'flag' }, improved: { type: 'flag' } },
    faults: { notAnalysed: { analysed: false }, notImproved: { improved: false } },
  }),
};
