/** 001.2: the duty log, inspections and scope as policies. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { timesPerPeriod } from '../../compliance/timesPerPeriod.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses001_2 } from './compliance.clauses.js';

const duty = dutyOf('001.2', complianceClauses001_2);

/** The text tells spot checks (抽查) from the checks at the handover (检查). */
const checkKinds = { kind: { type: 'label', labels: ['spotCheck', 'handover'] } } as const;
const managerWindow = { type: 'window', title: { en: 'Period that is counted', zh: '统计期间' } } as const;

export const compliancePolicies001_2 = {
  /** Expected is everything received on duty; observed are the entries. */
  logRecord: requiredSet(duty('001.2.log.record')),
  logQuality: requiredSet({
    ...duty('001.2.log.record'),
    id: '001.2/log.quality',
    items: ['objective', 'clear', 'complete', 'neat', 'nothingOmitted'],
  }),
  logConfidential: prohibitedActs({
    ...duty('001.2.log.confidential'),
    acts: { externalReading: 'refused', disclosure: 'violation' },
    permitted: ['internalReading'],
  }),
  logReview: timesPerPeriod({ ...duty('001.2.log.review.daily'), period: 'day', times: 1 }),
  /** The records are the days with duty, and how many days after each its log was read. */
  logReviewDays: recordFaults({
    ...duty('001.2.log.review.daily'),
    id: '001.2/log.review.days',
    fields: {
      reviewed: { type: 'flag' },
      daysAfter: { type: 'number', digits: 0, unit: 'days', atLeast: 0, optional: true },
    },
    faults: { notReviewed: { reviewed: false }, late: { daysAfter: { above: 0 } } },
    readings: {
      day: {
        question: { en: 'Is the log read on its own day, or by the next?', zh: '须当日查阅,或次日查阅即可' },
        adopted: 'sameDay',
        options: { sameDay: {}, nextDay: { 'each.records.fault.rows.late.when.daysAfter': { above: 1 } } },
        clause: '001.2.log.review.daily',
      },
    },
  }),
  inspectionItems: requiredSet({
    ...duty('001.2.inspection.items'),
    items: [
      'grooming',
      'log',
      'environment',
      'awarenessAndSkills',
      'handover',
      'informationHandling',
      'complaints',
      'followUp',
      'paidAndConvenienceServices',
      'adHoc',
    ],
  }),
  weeklyInspection: timesPerPeriod({
    ...duty('001.2.inspection.weekly'),
    period: 'week',
    times: 3,
    fields: checkKinds,
    where: { kind: 'spotCheck' },
    readings: {
      times: {
        question: { en: 'Do checks count, or days with a check?', zh: '按检查次数,或按检查天数计' },
        adopted: 'checks',
        options: { checks: {}, days: { 'figures.count.oncePer': 'date' } },
        clause: '001.2.inspection.weekly',
      },
      handover: {
        question: { en: 'Does the check at the handover count among the three?', zh: '交接班检查是否计入每周三次' },
        adopted: 'apart',
        options: { apart: {}, counted: { 'figures.count.where.kind': ['spotCheck', 'handover'] } },
        clause: '001.2.inspection.weekly',
      },
    },
  }),
  /** Where each handover is checked, the facts tell how many there are, and which shift took over at each check. */
  handoverInspection: timesPerPeriod({
    ...duty('001.2.inspection.dailyHandover'),
    period: 'day',
    times: 1,
    facts: { handovers: { type: 'number', digits: 0, unit: 'times', atLeast: 0, optional: true } },
    fields: { ...checkKinds, shift: { type: 'label', optional: true } },
    where: { kind: 'handover' },
    readings: {
      handover: {
        question: {
          en: 'With three shifts: is one handover of the day checked, or each of them?',
          zh: '一日三班:检查其中一次交接班,还是每次都检查',
        },
        adopted: 'one',
        options: { one: {}, each: { 'figures.required.of': ['handovers'], 'figures.count.oncePer': 'shift' } },
        clause: '001.2.inspection.dailyHandover',
      },
    },
  }),
  /** At irregular times, without a number: the checks are counted, no more. */
  managerInspections: template(generalFamily, {
    id: '001.2/inspection.manager.count',
    version: '1.0.0',
    blanks: { window: managerWindow },
    data: {
      facts: { asOf: { type: 'date' } },
      lists: { done: { date: { type: 'date' } } },
      figures: {
        count: {
          kind: 'tally',
          from: 'done',
          take: 'count',
          window: { $blank: 'window' },
          clause: '001.2.inspection.manager',
          title: duty('001.2.inspection.manager').title,
        },
      },
    },
  }),
  /** For a department that sets itself a minimum. */
  managerMinimum: timesPerPeriod({
    ...duty('001.2.inspection.manager'),
    blanks: {
      window: managerWindow,
      minimum: { type: 'number', title: { en: 'Least number of checks', zh: '最少检查次数' }, atLeast: 1 },
    },
    period: { $blank: 'window' },
    times: { $blank: 'minimum' },
  }),
  /** The records are findings. What a finding costs in points the text does not say. */
  nonconformity: recordFaults({
    ...duty('001.2.inspection.nonconformity'),
    fields: {
      correctedOnSpot: { type: 'flag' },
      cause: { type: 'flag' },
      measure: { type: 'flag' },
      entered: { type: 'flag' },
      assessed: { type: 'flag' },
    },
    faults: {
      notCorrected: { correctedOnSpot: false },
      noCause: { cause: false },
      noMeasure: { measure: false },
      notEntered: { entered: false },
      notAssessed: { assessed: false },
    },
  }),
  scope: lookupTable({
    ...duty('001.2.scope'),
    values: { post: 'frontDesk', organisation: 'propertyCompany' },
  }),
};
