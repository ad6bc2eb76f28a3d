/** 002.4: duties of training as policies. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_4 } from './compliance.clauses.js';
import { trainingOrder002_4 } from './trainingOrder.js';

const duty = dutyOf('002.4', complianceClauses002_4);
const topics = duty('002.4.training.basics.topics');

export const compliancePolicies002_4 = {
  trainingOrder: trainingOrder002_4,
  etiquetteBeforePost: template(generalFamily, {
    id: '002.4/training.etiquette.beforePost',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        etiquetteDone: { en: 'Etiquette training finished', zh: '礼仪培训已完成' },
        etiquetteDoneOn: { en: 'End of the etiquette training', zh: '礼仪培训完成日' },
        postedOn: { en: 'Day of going on post', zh: '上岗日' },
      },
      facts: {
        etiquetteDone: { type: 'flag' },
        etiquetteDoneOn: { type: 'date', optional: true },
        postedOn: { type: 'date' },
      },
      figures: {
        ok: {
          kind: 'check',
          any: [{ etiquetteDone: true, etiquetteDoneOn: { upTo: 'postedOn' } }],
          clause: '002.4.training.etiquette.beforePost',
          title: duty('002.4.training.etiquette.beforePost').title,
        },
      },
    },
  }),
  basicsTopics: requiredSet({
    ...topics,
    items: [
      'founding',
      'location',
      'architecture',
      'businessPhilosophy',
      'businessFeatures',
      'guestStructure',
      'organisation',
      'rules',
      'products',
    ],
  }),
  etiquetteTopics: requiredSet({
    ...topics,
    id: '002.4/training.etiquette.topics',
    items: [
      'grooming',
      'dress',
      'posture',
      'facialExpression',
      'eyeContact',
      'language',
      'gestures',
      'respectForReligionAndCustom',
    ],
  }),
  evaluationScope: requiredSet({
    ...duty('002.4.evaluation.scope'),
    items: ['startOfLearning', 'use', 'knowledge', 'skill', 'attitude'],
  }),
  principles: lookupTable({
    ...duty('002.4.principles'),
    titles: {
      upToDate: { en: 'up to date', zh: '与时代同步' },
      factual: { en: 'from facts', zh: '从实际出发' },
      forUse: { en: 'for use', zh: '学用结合' },
      fullyEvaluated: { en: 'evaluated in full', zh: '全过程评估' },
    },
    values: {
      upToDate: '与时俱进',
      factual: '实事求是',
      forUse: '学以致用',
      fullyEvaluated: '全面评估',
    },
  }),
};
