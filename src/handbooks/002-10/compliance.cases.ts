/** Cases of 002.10. */
import { coveredCases, intervalCase, intervalCases, lookupCases, requiredCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const found = (act: string, action: string): Case => ({
  clause: '002.10.walls.standard',
  policy: 'wallsStandard',
  facts: { acts: [{ act }] },
  expect: { violations: '1', ok: false, 'acts/0/consequence': action },
});
/** A step that is due ten days after 1 November. */
const within = (
  clause: string,
  policy: string,
  step: string,
  [done, asOf]: readonly [done: string | undefined, asOf: string],
  status: string,
  more: Partial<Case> = {},
): Case => ({
  clause,
  policy,
  blanks: { length: 10, unit: 'days' },
  facts: { period: '2026-11-01', asOf, done: done === undefined ? {} : { [step]: done } },
  expect: { [step]: status, [`${step}Due`]: '2026-11-11' },
  ...more,
});
const exclusive = { choices: { readings: { before: 'exclusive' } } };
const withinCases = (clause: string, policy: string, step: string): readonly Case[] => [
  within(clause, policy, step, ['2026-11-11', '2026-11-30'], 'onTime'),
  within(clause, policy, step, ['2026-11-12', '2026-11-30'], 'late'),
  within(clause, policy, step, [undefined, '2026-11-11'], 'pending'),
  within(clause, policy, step, [undefined, '2026-11-12'], 'overdue'),
  within(clause, policy, step, ['2026-11-10', '2026-11-30'], 'onTime', exclusive),
  within(clause, policy, step, ['2026-11-11', '2026-11-30'], 'late', exclusive),
  within(clause, policy, step, [undefined, '2026-11-10'], 'pending', exclusive),
  within(clause, policy, step, [undefined, '2026-11-11'], 'overdue', exclusive),
];

const repair = (
  key: string,
  ownerConsents: boolean,
  value: string,
  emergency = false,
  measuresAtOnce = emergency,
  more: Partial<Case> = {},
): Case => ({
  clause: '002.10.repair.class',
  policy: 'repairClass',
  facts: { key, ownerConsents, emergency },
  expect: { value, measuresAtOnce },
  ...more,
});
const afterConsent = { choices: { readings: { emergencyConsent: 'afterConsent' } } };

type SiteDay = readonly [date: string, workGoingOn: boolean, restDay: boolean, patrols: number];
const patrolled = (siteDays: readonly SiteDay[], unpatrolled: string, more: Partial<Case> = {}): Case => ({
  clause: '002.10.decoration.patrol',
  policy: 'decorationPatrol',
  facts: {
    siteDays: siteDays.map(([date, workGoingOn, restDay, patrols]) => ({ date, workGoingOn, restDay, patrols })),
  },
  expect: { unpatrolled, ok: unpatrolled === '0' },
  ...more,
});
const workdaysOnly = { choices: { readings: { restDays: 'workdaysOnly' } } };

const calendar = { choices: { readings: { period: 'calendar' } } };
/** A yearly duty: within a year of the last time, or once in each calendar year. */
const yearlyCases = (clause: string, policy: string): readonly Case[] => [
  ...intervalCases({ clause, policy }, '2025-11-30', '2026-11-30', '2026-12-01'),
  intervalCase({ clause, policy }, '2024-02-29', '2025-02-28', '2025-02-28', 0),
  ...intervalCases({ clause, policy, ...calendar }, '2025-01-15', '2026-12-31', '2027-01-01'),
];
const factor = (powerFactor: string, ok: boolean): Case => ({
  clause: '002.10.powerFactor',
  policy: 'powerFactor',
  blanks: { least: '0.85' },
  facts: { powerFactor },
  expect: { ok },
});
const announced = (facts: Case['facts'], ok: boolean): Case => ({
  clause: '002.10.power.notice',
  policy: 'powerNotice',
  blanks: { leastHours: 24 },
  facts,
  expect: { ok },
});
const generator = (dates: readonly string[], asOf: string, count: string): Case => ({
  clause: '002.10.generator.weekly',
  policy: 'generatorWeek',
  facts: { asOf, done: dates.map((date) => ({ date })) },
  expect: { count, required: '1', ok: count !== '0' },
});

const regular = {
  clause: '002.10.building.safetyCheck',
  policy: 'buildingSafetyCheck',
  blanks: { length: 3, unit: 'years' },
} as const;
const once = { ...regular, choices: { readings: { regularly: 'once' } } };

export const complianceCases002_10: readonly Case[] = [
  ...requiredCases('002.10.house.file', 'houseFile', [
    'useFile',
    'repairFile',
    'rulesOfUseTold',
    'completeMaintenanceRecords',
  ]),

  ...lookupCases(
    { clause: '002.10.law.list', policy: 'lawList' },
    {
      management: '住宅室内装饰装修管理办法',
      acceptance: '住宅装饰装修验收标准',
      structuralSafety: '成都市城市房屋装修结构安全管理规定',
    },
  ),

  {
    clause: '002.10.walls.standard',
    policy: 'wallsStandard',
    facts: { acts: [] },
    expect: { violations: '0', ok: true },
  },
  found('peeling', 'repair'),
  found('cracks', 'repair'),
  found('unevenTiles', 'repair'),
  found('dirtyCeiling', 'cleaning'),
  found('crackedCurtainWall', 'repair'),
  found('roofDefect', 'specialRepair'),
  ...withinCases('002.10.walls.standard', 'roofRepair', 'repair'),

  requiredCase(
    { clause: '002.10.report.owner', policy: 'reportOwner', facts: { problemFound: true } },
    ['reportToOwner'],
    0,
  ),
  requiredCase({ clause: '002.10.report.owner', policy: 'reportOwner', facts: { problemFound: true } }, [], 1),
  requiredCase({ clause: '002.10.report.owner', policy: 'reportOwner', facts: { problemFound: false } }, [], 0),

  repair('minor', false, 'repair'),
  repair('medium', false, 'planAndAskOwner'),
  repair('medium', true, 'repairByPlan'),
  repair('major', false, 'planAndAskOwner'),
  repair('major', true, 'repairByPlan'),
  repair('repainting', false, 'notApplicable'),
  repair('repainting', true, 'notApplicable'),
  repair('minor', false, 'repair', true),
  repair('major', false, 'planAndAskOwner', true, true, {
    note: 'The measures do not wait for the owner; the major repair does.',
  }),
  repair('major', false, 'planAndAskOwner', true, false, afterConsent),
  repair('major', true, 'repairByPlan', true, true, afterConsent),
  repair('major', true, 'repairByPlan', false, false, afterConsent),

  ...withinCases('002.10.decoration.review', 'decorationReview', 'reply'),

  patrolled([['2026-11-23', true, false, 1]], '0'),
  patrolled([['2026-11-23', true, false, 0]], '1'),
  patrolled([['2026-11-23', false, false, 0]], '0'),
  patrolled([['2026-11-22', true, true, 0]], '1', { note: 'A rest day on which work is going on.' }),
  patrolled([['2026-11-22', true, true, 0]], '0', workdaysOnly),
  patrolled([['2026-11-23', true, false, 0]], '1', workdaysOnly),
  patrolled(
    [
      ['2026-11-23', true, false, 0],
      ['2026-11-24', true, false, 2],
      ['2026-11-25', true, false, 0],
    ],
    '2',
  ),

  ...lookupCases(
    { clause: '002.10.decoration.violation', policy: 'decorationViolation' },
    { found: 'dissuadeAndStop', goesOn: 'reportToOwnerAndAuthority', stopped: 'none' },
  ),

  ...intervalCases({ clause: '002.10.hv.test', policy: 'hvTest' }, '2024-11-30', '2026-11-30', '2026-12-01'),
  intervalCase({ clause: '002.10.hv.test', policy: 'hvTest' }, '2024-02-29', '2026-03-01', '2026-02-28', 1),
  ...yearlyCases('002.10.transformer.test', 'transformerTest'),
  ...requiredCases('002.10.test.report', 'testReport', ['qualifiedReport', 'reportKept']),
  ...yearlyCases('002.10.lv.outage', 'lvOutage'),
  ...yearlyCases('002.10.battery.test', 'batteryTest'),

  factor('0.8499', false),
  factor('0.85', true),

  intervalCase(
    { clause: '002.10.protective.test', policy: 'protectiveTest' },
    '2026-08-15',
    '2027-02-15',
    '2027-02-15',
    0,
  ),
  ...intervalCases(
    { clause: '002.10.protective.test', policy: 'protectiveTest' },
    '2026-08-31',
    '2027-02-28',
    '2027-03-01',
  ),
  ...intervalCases(
    { clause: '002.10.protective.test', policy: 'protectiveTest', ...calendar },
    '2026-02-01',
    '2026-12-31',
    '2027-01-01',
  ),

  ...intervalCases(
    { clause: '002.10.meter.cycle', policy: 'meterCycle', blanks: { length: 24, unit: 'months' } },
    '2024-11-30',
    '2026-11-30',
    '2026-12-01',
  ),

  announced({ planned: true, hoursAhead: 24 }, true),
  announced({ planned: true, hoursAhead: '23.99' }, false),
  announced({ planned: true, hoursAhead: -1 }, false),
  announced({ planned: false }, true),
  ...requiredCases('002.10.power.notice', 'powerAuthority', ['authorityToCut', 'authorityToRestore']),

  ...requiredCases('002.10.room.access', 'roomAccess', [
    'closed',
    'accessRule',
    'noRatHoles',
    'extinguishers',
    'emergencyProcedure',
  ]),

  generator(['2026-11-22', '2026-11-30'], '2026-11-29', '0'),
  generator(['2026-11-23'], '2026-11-29', '1'),
  generator(['2026-11-29'], '2026-11-29', '1'),
  generator(['2026-11-24', '2026-11-26'], '2026-11-29', '2'),
  ...requiredCases('002.10.generator.weekly', 'generatorCheck', [
    'oilLevel',
    'coolant',
    'batteryLevel',
    'airFilterIndicator',
    'leaksOfWaterAndOil',
  ]),

  ...intervalCases(regular, '2023-11-30', '2026-11-30', '2026-12-01'),
  intervalCase({ ...once, facts: { everDone: true } }, '2023-11-30', '2026-12-01', '2026-11-30', 0),
  intervalCase({ ...once, facts: { everDone: false } }, '2023-11-30', '2026-12-01', '2026-11-30', 1),
  intervalCase({ ...once, facts: { everDone: false } }, '2023-11-30', '2026-11-30', '2026-11-30', 0),
  ...coveredCases({ clause: '002.10.building.safetyCheck', policy: 'buildingCheckRecords' }, ['2023', '2026']),
];
