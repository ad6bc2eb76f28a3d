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
/** What explanations call them. */
const checkTitles = {
  kind: { en: 'Kind of check', zh: '检查类别' },
  spotCheck: { en: 'spot check', zh: '抽查' },
  handover: { en: 'check at the handover', zh: '交接班检查' },
} as const;
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
    titles: {
      externalReading: { en: 'reading by an outsider', zh: '外部人员查阅' },
      disclosure: { en: 'disclosure', zh: '泄露记录内容' },
      internalReading: { en: 'reading by staff', zh: '内部人员查阅' },
      refused: { en: 'to be refused', zh: '应予拒绝' },
    },
    acts: { externalReading: 'refused', disclosure: 'violation' },
    permitted: ['internalReading'],
  }),
  logReview: timesPerPeriod({ ...duty('001.2.log.review.daily'), period: 'day', times: 1 }),
  /** The records are the days with duty, and how many days after each its log was read. */
  logReviewDays: recordFaults({
    ...duty('001.2.log.review.daily'),
    id: '001.2/log.review.days',
    titles: {
      reviewed: { en: 'Log read', zh: '已查阅' },
      daysAfter: { en: 'Days until it was read', zh: '查阅间隔天数' },
      notReviewed: { en: 'not read', zh: '未查阅' },
      late: { en: 'read too late', zh: '逾期查阅' },
    },
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
    titles: checkTitles,
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
    titles: {
      ...checkTitles,
      handovers: { en: 'Handovers of the day', zh: '当日交接班次数' },
      shift: { en: 'Shift', zh: '班次' },
    },
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
      titles: {
        done: { en: 'checks', zh: '检查' },
      },
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
    titles: {
      correctedOnSpot: { en: 'Corrected on the spot', zh: '已当场纠正' },
      cause: { en: 'Cause analysed', zh: '已分析原因' },
      measure: { en: 'Measure laid down', zh: '已定措施' },
      entered: { en: 'Entered in the record', zh: '已记入质量检查记录' },
      assessed: { en: 'Used in the assessment', zh: '已作为考核依据' },
      notCorrected: { en: 'not corrected on the spot', zh: '未当场纠正' },
      noCause: { en: 'cause not analysed', zh: '未分析原因' },
      noMeasure: { en: 'no measure laid down', zh: '未定措施' },
      notEntered: { en: 'not entered in the record', zh: '未记入质量检查记录' },
      notAssessed: { en: 'not used in the assessment', zh: '未作为考核依据' },
    },
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
    titles: {
      post: { en: 'post', zh: '岗位' },
      organisation: { en: 'organisation', zh: '单位' },
      frontDesk: { en: 'front desk', zh: '前台' },
      propertyCompany: { en: 'property company', zh: '物业公司' },
    },
    values: { post: 'frontDesk', organisation: 'propertyCompany' },
  }),
};
