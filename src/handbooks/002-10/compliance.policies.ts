/** 002.10: duties of maintenance as policies. The text breaks off within the checks of the generator. */
import { datedSteps, inTime, limitBlank } from '../../compliance/datedSteps.js';
import { dueAgain, everyBlank, regularly } from '../../compliance/dueAgain.js';
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { timesPerPeriod } from '../../compliance/timesPerPeriod.js';
import { generalFamily } from '../../figures/general.js';
import type { Reading } from '../../figures/policy.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_10 } from './compliance.clauses.js';
import { decorationPatrol002_10 } from './decorationPatrol.js';

const duty = dutyOf('002.10', complianceClauses002_10);
const ruleOf = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

/** Tests run from the last one, as those of high voltage do; or once in each period of the calendar. */
const byCalendar = (clause: Parameters<typeof duty>[0], unit: 'calendarYears' | 'calendarHalfYears') => ({
  period: {
    question: {
      en: 'From the last test on, or once in each period of the calendar?',
      zh: '自上次起算,还是按公历周期',
    },
    adopted: 'sinceLast',
    clause,
    options: { sinceLast: {}, calendar: { 'settings.every': { length: 1, unit } } },
  } as const satisfies Reading,
});
const yearly = (clause: Parameters<typeof duty>[0]) =>
  dueAgain({
    ...duty(clause),
    every: { length: 1, unit: 'years' },
    readings: byCalendar(clause, 'calendarYears'),
  });

export const compliancePolicies002_10 = {
  houseFile: requiredSet({
    ...duty('002.10.house.file'),
    items: ['useFile', 'repairFile', 'rulesOfUseTold', 'completeMaintenanceRecords'],
  }),
  lawList: lookupTable({
    ...duty('002.10.law.list'),
    titles: {
      management: { en: 'management of decoration', zh: '装修管理' },
      acceptance: { en: 'acceptance of decoration', zh: '装修验收' },
      structuralSafety: { en: 'structural safety', zh: '结构安全' },
    },
    values: {
      management: '住宅室内装饰装修管理办法',
      acceptance: '住宅装饰装修验收标准',
      structuralSafety: '成都市城市房屋装修结构安全管理规定',
    },
  }),
  /** What an inspection found. */
  wallsStandard: prohibitedActs({
    ...duty('002.10.walls.standard'),
    titles: {
      acts: { en: 'defects', zh: '缺陷' },
      act: { en: 'Defect', zh: '缺陷' },
      peeling: { en: 'peeling', zh: '剥落' },
      cracks: { en: 'cracks', zh: '裂缝' },
      unevenTiles: { en: 'uneven tiles', zh: '面砖不平' },
      dirtyCeiling: { en: 'dirty ceiling', zh: '天花不洁' },
      crackedCurtainWall: { en: 'cracked curtain wall', zh: '幕墙破裂' },
      roofDefect: { en: 'defect of the roof', zh: '屋面缺陷' },
      repair: { en: 'repair', zh: '维修' },
      cleaning: { en: 'cleaning', zh: '清洁' },
      specialRepair: { en: 'special repair', zh: '专项维修' },
    },
    acts: {
      peeling: 'repair',
      cracks: 'repair',
      unevenTiles: 'repair',
      dirtyCeiling: 'cleaning',
      crackedCurtainWall: 'repair',
      roofDefect: 'specialRepair',
    },
  }),
  /** From the day on which a defect of the roof was found; the text names no time. */
  roofRepair: datedSteps({
    ...duty('002.10.walls.standard'),
    id: '002.10/walls.roofRepair',
    titles: { repair: { en: 'repair of the roof', zh: '屋面维修' } },
    period: 'day',
    steps: { repair: { due: limitBlank } },
    blanks: inTime,
  }),
  /** The text says "in time" without a limit: the report has to be there. */
  reportOwner: requiredSet({
    ...duty('002.10.report.owner'),
    titles: { problemFound: { en: 'Problem found', zh: '发现问题' } },
    items: ['reportToOwner'],
    facts: { problemFound: { type: 'flag' } },
    when: [{ problemFound: true }],
  }),
  /** What is to be done by the class of the repair, and what at once. */
  repairClass: lookupTable({
    ...duty('002.10.repair.class'),
    titles: {
      emergency: { en: 'Emergency', zh: '属紧急情况' },
      ownerConsents: { en: 'The owner consents', zh: '产权人已同意' },
      minor: { en: 'minor repair', zh: '小修' },
      medium: { en: 'medium repair', zh: '中修' },
      major: { en: 'major repair', zh: '大修' },
      repair: { en: 'repair', zh: '及时维修' },
      planAndAskOwner: { en: 'plan it and ask the owner', zh: '制订计划并征求产权人意见' },
      repairByPlan: { en: 'repair by plan', zh: '按计划维修' },
    },
    facts: { emergency: { type: 'flag' }, ownerConsents: { type: 'flag' } },
    rows: [
      { as: 'repair', when: { key: 'minor' } },
      { as: 'planAndAskOwner', when: { key: ['medium', 'major'], ownerConsents: false } },
      { as: 'repairByPlan', when: { key: ['medium', 'major'] } },
    ],
    figures: {
      measuresAtOnce: {
        ...ruleOf('002.10.repair.class'),
        title: { en: 'Measures at once', zh: '应立即采取应急措施' },
        kind: 'check',
        any: [{ emergency: true }],
      },
    },
    readings: {
      emergencyConsent: {
        question: { en: 'Do emergency measures wait for the owner?', zh: '应急措施是否须先经产权人同意' },
        adopted: 'atOnce',
        clause: '002.10.repair.class',
        options: {
          atOnce: {},
          afterConsent: { 'figures.measuresAtOnce.any': [{ emergency: true, ownerConsents: true }] },
        },
      },
    },
  }),
  /** From the day on which the application came in; the limit stands in the agreement. */
  decorationReview: datedSteps({
    ...duty('002.10.decoration.review'),
    titles: { reply: { en: 'reply', zh: '答复' } },
    period: 'day',
    steps: { reply: { due: limitBlank } },
    blanks: inTime,
  }),
  decorationPatrol: decorationPatrol002_10,
  /** The key is how a violation stands. */
  decorationViolation: lookupTable({
    ...duty('002.10.decoration.violation'),
    titles: {
      found: { en: 'found', zh: '发现违规' },
      goesOn: { en: 'goes on', zh: '劝阻无效' },
      stopped: { en: 'stopped', zh: '已停止' },
      dissuadeAndStop: { en: 'dissuade and stop', zh: '劝阻、制止' },
      reportToOwnerAndAuthority: { en: 'report to owner and authority', zh: '报告产权人和主管部门' },
    },
    values: {
      found: 'dissuadeAndStop',
      goesOn: 'reportToOwnerAndAuthority',
      stopped: { as: 'none', nothing: true },
    },
  }),
  hvTest: dueAgain({ ...duty('002.10.hv.test'), every: { length: 2, unit: 'years' } }),
  transformerTest: yearly('002.10.transformer.test'),
  testReport: requiredSet({ ...duty('002.10.test.report'), items: ['qualifiedReport', 'reportKept'] }),
  lvOutage: yearly('002.10.lv.outage'),
  batteryTest: yearly('002.10.battery.test'),
  powerFactor: template(generalFamily, {
    id: '002.10/powerFactor',
    version: '1.0.0',
    blanks: {
      least: { type: 'number', title: { en: 'Least power factor', zh: '功率因数下限' }, atLeast: 0, atMost: 1 },
    },
    data: {
      titles: { powerFactor: { en: 'Power factor', zh: '功率因数' } },
      facts: { powerFactor: { type: 'number', digits: 4, atLeast: 0, atMost: 1 } },
      figures: {
        ok: { ...ruleOf('002.10.powerFactor'), kind: 'check', any: [{ powerFactor: { from: { $blank: 'least' } } }] },
      },
    },
  }),
  protectiveTest: dueAgain({
    ...duty('002.10.protective.test'),
    every: { length: 6, unit: 'months' },
    readings: byCalendar('002.10.protective.test', 'calendarHalfYears'),
  }),
  /** The law sets the cycle by instrument. */
  meterCycle: dueAgain({ ...duty('002.10.meter.cycle'), every: everyBlank, blanks: regularly }),
  /** Only a planned cut can be announced. */
  powerNotice: template(generalFamily, {
    id: '002.10/power.notice',
    version: '1.0.0',
    blanks: {
      leastHours: {
        type: 'number',
        title: { en: 'Hours of notice before a planned cut', zh: '停电提前通知时数' },
        unit: 'hours',
        atLeast: 0,
      },
    },
    data: {
      titles: {
        planned: { en: 'Planned cut', zh: '属计划停电' },
        hoursAhead: { en: 'Hours of notice', zh: '提前通知小时数' },
      },
      facts: {
        planned: { type: 'flag' },
        /** Hours from the notice to the cut; below zero where it came after. */
        hoursAhead: { type: 'number', digits: 4, unit: 'hours', optional: true },
      },
      figures: {
        ok: {
          ...ruleOf('002.10.power.notice'),
          kind: 'check',
          any: [{ planned: false }, { hoursAhead: { from: { $blank: 'leastHours' } } }],
        },
      },
    },
  }),
  powerAuthority: requiredSet({
    ...duty('002.10.power.notice'),
    id: '002.10/power.authority',
    items: ['authorityToCut', 'authorityToRestore'],
  }),
  roomAccess: requiredSet({
    ...duty('002.10.room.access'),
    items: ['closed', 'accessRule', 'noRatHoles', 'extinguishers', 'emergencyProcedure'],
  }),
  generatorWeek: timesPerPeriod({ ...duty('002.10.generator.weekly'), period: 'week', times: 1 }),
  /** Of one check; the list may go on where the text is cut. */
  generatorCheck: requiredSet({
    ...duty('002.10.generator.weekly'),
    id: '002.10/generator.items',
    items: ['oilLevel', 'coolant', 'batteryLevel', 'airFilterIndicator', 'leaksOfWaterAndOil'],
  }),
  /** The interval goes by the age and use of the building. */
  buildingSafetyCheck: dueRegularly(duty('002.10.building.safetyCheck')),
  /** Expected is every check; observed are those on record. */
  buildingCheckRecords: requiredSet({
    ...duty('002.10.building.safetyCheck'),
    id: '002.10/building.records',
  }),
};
