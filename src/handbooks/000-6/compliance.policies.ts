/** 000.6: training, indicators, data protection and live ratings as policies. */
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_6 } from './compliance.clauses.js';

const duty = dutyOf('000.6', complianceClauses000_6);
const security = { clause: '000.6.security.cadence' } as const;

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
    titles: {
      rated: { en: 'Rated', zh: '已评价' },
      latency: { en: 'Seconds from the service to the rating', zh: '服务至评价秒数' },
      notRated: { en: 'not rated', zh: '未评价' },
      tooLate: { en: 'rated too late', zh: '评价过迟' },
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
  /** The update is asked for only where it has a clock of its own; `last` is then the last check. */
  dataProtection: dueRegularly({
    ...duty('000.6.security.cadence'),
    titles: { lastUpdate: { en: 'Last updated on', zh: '上次更新日' } },
    facts: { lastUpdate: { type: 'date', optional: true } },
    readings: {
      clocks: {
        question: {
          en: 'Do the check and the update share one interval, or does each run from its own last day?',
          zh: '检查与更新共用一个周期,还是各自计算',
        },
        adopted: 'one',
        options: {
          one: {},
          two: {
            'figures.updateDue': {
              ...security,
              title: { en: 'Data protection is updated (next due)', zh: '更新数据保护措施（下次应做）' },
              kind: 'deadline',
              from: 'lastUpdate',
              length: { $blank: 'length' },
              in: { $blank: 'unit' },
            },
            'figures.updatePast': {
              ...security,
              title: { en: 'Days since the update was due', zh: '更新到期后的天数' },
              kind: 'elapsed',
              from: 'updateDue',
              to: 'asOf',
              in: 'days',
              unit: 'days',
            },
            'figures.longestPast': {
              ...security,
              title: { en: 'Days since the earlier of the two was due', zh: '较早到期者到期后的天数' },
              kind: 'most',
              of: ['daysPast', 'updatePast'],
              unit: 'days',
            },
            'figures.daysToDue': {
              ...security,
              title: { en: 'Days until the earlier of the two is due', zh: '距较早到期日的天数' },
              kind: 'product',
              of: ['longestPast', -1],
              unit: 'days',
            },
            'figures.nextDue': {
              ...security,
              title: { en: 'The earlier of check and update (next due)', zh: '检查与更新中较早者（下次应做）' },
              kind: 'deadline',
              from: 'asOf',
              length: 'daysToDue',
              in: 'days',
            },
            'figures.overdueDays.of': ['longestPast'],
          },
        },
        clause: '000.6.security.cadence',
      },
    },
  }),
};
