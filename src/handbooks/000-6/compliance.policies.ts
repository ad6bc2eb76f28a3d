/** 000.6: training, indicators, data protection and live ratings as policies. */
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_6 } from './compliance.clauses.js';

const duty = dutyOf('000.6', complianceClauses000_6);

export const compliancePolicies000_6 = {
  training: dueRegularly({ ...duty('000.6.training.methods'), id: '000.6/training' }),
  trainingMethods: requiredSet({ ...duty('000.6.training.methods'), items: ['rolePlay', 'caseAnalysis'] }),
  /** The records are services, with the seconds from each to its rating where there is one. */
  liveRatings: recordFaults({
    ...duty('000.6.feedback.realtime'),
    blanks: {
      maxLatency: {
        type: 'number',
        title: { en: 'Longest delay that is still real time', zh: '视为实时的最长延迟' },
        unit: 'seconds',
        atLeast: 0,
      },
    },
    fields: {
      rated: { type: 'flag' },
      latency: { type: 'number', digits: 3, unit: 'seconds', atLeast: 0, optional: true },
    },
    faults: {
      notRated: { rated: false },
      tooLate: { latency: { above: { $blank: 'maxLatency' } } },
    },
    readings: {
      realTime: {
        question: { en: 'Does "real time" allow a short delay, or none at all?', zh: '"实时"允许短暂延迟,或须零延迟' },
        adopted: 'shortDelay',
        options: {
          shortDelay: {},
          noDelay: { 'each.records.fault.rows.tooLate.when.latency': { above: 0 } },
        },
        clause: '000.6.feedback.realtime',
      },
    },
  }),
  assessment: dueRegularly({ ...duty('000.6.kpi.required'), id: '000.6/kpi' }),
  kpi: requiredSet({ ...duty('000.6.kpi.required'), items: ['responseSpeed', 'resolutionRate'] }),
  /** One clock for the check and the update. Who reads two asks twice, with the last day of each. */
  dataProtection: dueRegularly(duty('000.6.security.cadence')),
};
