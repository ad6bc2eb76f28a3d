/** Worked examples of 002.7 on appraisal and pay: each clause at each side of each boundary. */
import { pointsAsGiven } from '../../appraisal/scoreCard.js';
import type { Case } from '../handbook.js';

const toFen = { rounding: { mode: 'halfUp', digits: 2 } } as const;

const counts = {
  visitors: 200,
  contacts: 260,
  servedBuyers: 50,
  servedOrders: 64,
  responseSeconds: 4500,
  answered: 180,
  unanswered: 20,
  positiveWords: 310,
  negativeWords: 2,
  refundedSubOrders: 3,
  subOrders: 80,
  listingErrors: 1,
  listings: 40,
  extraSets: 4,
};

/** Scales under which the points themselves are the facts. */
const asGiven = {
  consultationScale: pointsAsGiven,
  dealScale: pointsAsGiven,
  conversionScale: pointsAsGiven,
  responseScale: pointsAsGiven,
  attitudePoints: { kind: 'total', of: ['indicators.attitude'] },
  refundScale: pointsAsGiven,
  listingScale: pointsAsGiven,
  listingMost: 5,
} as const;

const points = {
  consultations: 10,
  deals: 10,
  conversion: 10,
  firstResponse: 10,
  attitude: 10,
  refundRate: 10,
  listingAccuracy: 5,
  extraSets: 10,
};

/** Months of 2026 with these places, in order from January; `undefined` for a month without assessment. */
function monthsOf<K extends string>(
  key: K,
  values: readonly (number | undefined)[],
): readonly Record<string, unknown>[] {
  return values.flatMap((value, i) =>
    value === undefined ? [] : [{ date: `2026-${String(i + 1).padStart(2, '0')}-01`, [key]: value }],
  );
}

function ranks(values: readonly (number | undefined)[], asOf: string): Readonly<Record<string, unknown>> {
  return { asOf, months: monthsOf('rank', values) };
}

function scores(values: readonly (number | undefined)[]): Readonly<Record<string, unknown>> {
  return { months: monthsOf('score', values) };
}

function sales(...amounts: readonly number[]): Readonly<Record<string, unknown>> {
  return { people: amounts.map((score, i) => ({ id: `agent-${i + 1}`, score })) };
}

function indicatorCase(
  clause: string,
  changed: Readonly<Record<string, number>>,
  expect: Readonly<Record<string, unknown>>,
  more: Partial<Case> = {},
): Case {
  return { clause, policy: 'indicators', facts: { counts: { ...counts, ...changed }, amounts: {} }, expect, ...more };
}

function pointCase(
  clause: string,
  changed: Readonly<Record<string, unknown>>,
  expect: Case['expect'],
  more: Partial<Case> = {},
): Case {
  return {
    clause,
    policy: 'scorecard',
    blanks: asGiven,
    facts: { indicators: { ...points, ...changed } },
    expect,
    ...more,
  };
}

function refusedAt(figure: string): Case['expect'] {
  return { refused: { code: 'gap', path: `/figures/${figure}` } };
}

const eligibilityCases: readonly Case[] = [
  { days: '0', assessed: true },
  { days: '59.9', assessed: true },
  { days: '60', assessed: true },
  { days: '60.1', assessed: false },
  { days: '61', assessed: false },
].map(({ days, assessed }) => ({
  clause: '002.7.eligibility.absence',
  policy: 'eligibility',
  facts: { absentDays: days },
  expect: { assessed },
}));

const eligibilityReadings: readonly Case[] = [
  { absentMonths: 2, expect: { assessed: true } },
  { absentMonths: '2.01', expect: { assessed: false } },
  { absentMonths: undefined, expect: { missing: ['/absentMonths'] } },
].map(({ absentMonths, expect }) => ({
  clause: '002.7.eligibility.absence',
  policy: 'eligibility',
  choices: { readings: { month: 'calendarMonths' } },
  facts: { absentDays: 61, absentMonths },
  expect,
}));

const indicatorCases: readonly Case[] = [
  indicatorCase('002.7.metric.consultations', {}, { consultations: '200' }),
  indicatorCase('002.7.metric.consultations', { visitors: 0 }, { consultations: '0' }),
  indicatorCase(
    '002.7.metric.consultations',
    {},
    { consultations: '260' },
    {
      choices: { readings: { consultations: 'sessions' } },
    },
  ),
  indicatorCase('002.7.metric.deals', {}, { deals: '50' }),
  indicatorCase('002.7.metric.deals', {}, { deals: '64' }, { choices: { readings: { deals: 'orders' } } }),
  indicatorCase(
    '002.7.metric.deals',
    { soleBuyers: 41 },
    { deals: '41' },
    { choices: { readings: { deals: 'ownBuyersOnly' } } },
  ),
  indicatorCase('002.7.metric.conversion', {}, { conversion: '0.25' }),
  indicatorCase(
    '002.7.metric.conversion',
    { servedBuyers: 1, visitors: 3 },
    { conversion: { numerator: '1', denominator: '3' } },
  ),
  indicatorCase('002.7.metric.conversion', { servedBuyers: 0 }, { conversion: '0' }),
  indicatorCase('002.7.metric.conversion', { servedBuyers: 0, visitors: 0 }, { conversion: 'notApplicable' }),
  indicatorCase('002.7.metric.response', {}, { firstResponse: '25', unanswered: '20' }),
  indicatorCase('002.7.metric.response', { responseSeconds: 0 }, { firstResponse: '0' }),
  indicatorCase(
    '002.7.metric.response',
    { responseSeconds: 0, answered: 0, unanswered: 3 },
    { firstResponse: 'notApplicable', unanswered: '3' },
  ),
  indicatorCase(
    '002.7.metric.response',
    { medianSeconds: 18 },
    { firstResponse: '18' },
    { choices: { readings: { response: 'median' } } },
  ),
  indicatorCase(
    '002.7.metric.attitude',
    { positiveReplies: 150, negativeReplies: 1 },
    { positiveWords: '150', negativeWords: '1' },
    { choices: { readings: { keywords: 'replies' } } },
  ),
  indicatorCase('002.7.metric.attitude', {}, { positiveWords: '310', negativeWords: '2' }),
  indicatorCase(
    '002.7.metric.attitude',
    { positiveWords: 0, negativeWords: 0 },
    { positiveWords: '0', negativeWords: '0' },
  ),
  indicatorCase('002.7.metric.refundRate', {}, { refundRate: '0.0375' }),
  indicatorCase('002.7.metric.refundRate', { refundedSubOrders: 0 }, { refundRate: '0' }),
  indicatorCase(
    '002.7.metric.refundRate',
    { refundedSubOrders: 90 },
    { refundRate: '1.125' },
    {
      note: 'Refunds of earlier deals may exceed the deals of the month.',
    },
  ),
  indicatorCase('002.7.metric.refundRate', { subOrders: 0 }, { refundRate: 'notApplicable' }),
  indicatorCase('002.7.metric.listingAccuracy', {}, { listingErrorRate: '0.025', listingAccuracy: '0.975' }),
  indicatorCase('002.7.metric.listingAccuracy', { listingErrors: 0 }, { listingErrorRate: '0', listingAccuracy: '1' }),
  indicatorCase('002.7.metric.listingAccuracy', { listingErrors: 40 }, { listingErrorRate: '1', listingAccuracy: '0' }),
  indicatorCase(
    '002.7.metric.listingAccuracy',
    { listingErrors: 0, listings: 0 },
    { listingErrorRate: 'notApplicable', listingAccuracy: 'notApplicable' },
  ),
  indicatorCase('002.7.metric.extraSets', {}, { extraSets: '4' }),
];

const itemsOfTen = [
  { clause: '002.7.metric.consultations', indicator: 'consultations', figure: 'consultations' },
  { clause: '002.7.metric.deals', indicator: 'deals', figure: 'deals' },
  { clause: '002.7.metric.conversion', indicator: 'conversion', figure: 'conversion' },
  { clause: '002.7.metric.response', indicator: 'firstResponse', figure: 'response' },
  { clause: '002.7.metric.attitude', indicator: 'attitude', figure: 'attitude' },
  { clause: '002.7.metric.refundRate', indicator: 'refundRate', figure: 'refunds' },
] as const;

const itemCases: readonly Case[] = itemsOfTen.flatMap(({ clause, indicator, figure }) => [
  pointCase(clause, { [indicator]: '9.99' }, { [figure]: '9.99', total: '74.99' }),
  pointCase(clause, { [indicator]: 10 }, { [figure]: '10', total: '75' }),
  pointCase(clause, { [indicator]: '10.01' }, refusedAt(figure)),
  pointCase(clause, { [indicator]: 0 }, { [figure]: '0', total: '65' }),
  pointCase(clause, { [indicator]: '-0.01' }, refusedAt(figure)),
  pointCase(clause, { [indicator]: undefined }, { missing: [`/indicators/${indicator}`] }),
]);

const scoreCases: readonly Case[] = [
  pointCase('002.7.metric.listingAccuracy', { listingAccuracy: 5 }, { listing: '5', total: '75' }),
  pointCase('002.7.metric.listingAccuracy', { listingAccuracy: 0 }, { listing: '0', total: '70' }),
  pointCase('002.7.metric.listingAccuracy', { listingAccuracy: '-0.01' }, refusedAt('listing')),
  pointCase('002.7.metric.listingAccuracy', { listingAccuracy: '5.01' }, refusedAt('listing')),
  pointCase('002.7.metric.extraSets', { extraSets: 0 }, { extraSets: '0', fullMarks: false, total: '65' }),
  pointCase('002.7.metric.extraSets', { extraSets: 9 }, { extraSets: '9', fullMarks: false, total: '74' }),
  pointCase('002.7.metric.extraSets', { extraSets: 10 }, { extraSets: '10', fullMarks: true, total: '75' }),
  pointCase('002.7.metric.extraSets', { extraSets: 11 }, { extraSets: '11', fullMarks: true, total: '76' }),
  pointCase(
    '002.7.metric.extraSets',
    { extraSets: 9 },
    { extraSets: '9', total: '74' },
    {
      choices: { readings: { extraSets: 'capped' } },
    },
  ),
  ...[
    { sets: 10, extraSets: '10', total: '75' },
    { sets: 11, extraSets: '10', total: '75' },
  ].map(({ sets, ...expect }) =>
    pointCase(
      '002.7.metric.extraSets',
      { extraSets: sets },
      { ...expect, fullMarks: true },
      { choices: { readings: { extraSets: 'capped' } } },
    ),
  ),
  ...[
    { sets: 10, expect: { extraSets: '10', fullMarks: false } },
    { sets: 19, expect: { extraSets: '19', fullMarks: false } },
    { sets: 20, expect: { extraSets: '20', fullMarks: true } },
    { sets: 20, targetSets: undefined, expect: { extraSets: '20', fullMarks: undefined, total: '85' } },
  ].map(({ sets, expect, ...target }) =>
    pointCase('002.7.metric.extraSets', { extraSets: sets, targetSets: 20, ...target }, expect, {
      choices: { readings: { target: 'given' } },
      note: 'With another target still one point a set, the only rate that is stated.',
    }),
  ),
  pointCase('002.7.score.total', {}, { total: '75', statedMaximum: '75' }),
  pointCase(
    '002.7.score.total',
    {
      consultations: '7.5',
      deals: 8,
      conversion: '6.25',
      firstResponse: 9,
      attitude: 10,
      refundRate: 4,
      listingAccuracy: '3.5',
      extraSets: 0,
    },
    { total: '48.25', statedMaximum: '75' },
    { note: 'Nothing is brought to a scale of 100.' },
  ),
  pointCase(
    '002.7.score.total',
    { extraSets: 30 },
    { total: '95', statedMaximum: '75' },
    {
      note: 'The total may exceed the stated full score.',
    },
  ),
  {
    clause: '002.7.score.total',
    policy: 'scorecard',
    blanks: { ...asGiven, listingScale: [{ gives: 0 }], listingMost: 0 },
    facts: { indicators: points },
    expect: { total: '70', statedMaximum: '70' },
    note: 'An adopter who gives no points for listing.',
  },
];

const gradeCases: readonly Case[] = [
  { score: '59.99', grade: '1' },
  { score: '60', grade: '2' },
  { score: '69.99', grade: '2' },
  { score: '70', grade: '3' },
  { score: '79.99', grade: '3' },
  { score: '80', grade: '4' },
  { score: '89.99', grade: '4' },
  { score: '90', grade: '5' },
].map(({ score, grade }) => ({
  clause: '002.7.grade',
  policy: 'grade',
  blanks: { cutoffs: [60, 70, 80, 90] },
  facts: { score },
  expect: { grade },
}));

const commissionCases: readonly Case[] = [
  { sales: 200000, headcount: 8, share: '125.00' },
  { sales: 0, headcount: 8, share: '0.00' },
  { sales: 1000, headcount: 3, share: '1.67' },
  { sales: 999, headcount: 1, share: '5.00' },
  { sales: 200000, headcount: 0, share: 'notApplicable' },
].map(({ share, ...facts }) => ({
  clause: '002.7.commission.public',
  policy: 'publicCommission',
  blanks: toFen,
  facts,
  expect: { share },
}));

const individualCases: readonly Case[] = [
  {
    clause: '002.7.commission.individual',
    policy: 'individualCommission',
    blanks: { ...toFen, formula: { kind: 'total', of: ['inputs.amount'] } },
    facts: { inputs: { amount: '350.5' } },
    expect: { amount: '350.50' },
    note: 'The amount is an input.',
  },
  {
    clause: '002.7.commission.individual',
    policy: 'individualCommission',
    blanks: { ...toFen, formula: { kind: 'product', of: ['inputs.sales', '1%'] } },
    facts: { inputs: { sales: '12345.67' } },
    expect: { amount: '123.46' },
    note: "The adopter's own formula.",
  },
  {
    clause: '002.7.commission.individual',
    policy: 'individualCommission',
    blanks: { ...toFen, formula: { kind: 'total', of: ['inputs.amount'] } },
    facts: { inputs: {} },
    expect: { refused: { code: 'required', path: '/inputs/amount' } },
  },
];

const topSetsCases: readonly Case[] = [
  { amounts: [3000, 2000, 1000], expect: { winners: '1', awardEach: '50', awardTotal: '50' } },
  { amounts: [3000, 3000, 1000], expect: { winners: '2', awardEach: '50', awardTotal: '100' } },
  { amounts: [3000.01, 3000, 1000], expect: { winners: '1', awardTotal: '50' } },
  { amounts: [0.01, 0], expect: { winners: '1', awardTotal: '50' } },
  { amounts: [0, 0], expect: { winners: '0', awardTotal: '0' } },
  { amounts: [], expect: { winners: '0', awardTotal: '0' } },
].map(({ amounts, expect }) => ({
  clause: '002.7.award.topSets',
  policy: 'topSets',
  facts: sales(...amounts),
  expect,
}));

const topSetsReadings: readonly Case[] = [
  { amounts: [3000, 1000], expect: { awardEach: '50', awardTotal: '50' } },
  { amounts: [3000, 3000], expect: { awardEach: '25', awardTotal: '50' } },
  { amounts: [9, 9, 9], expect: { awardEach: { numerator: '50', denominator: '3' }, awardTotal: '50' } },
  { amounts: [0, 0], expect: { awardEach: 'notApplicable', awardTotal: '0' } },
].map(({ amounts, expect }) => ({
  clause: '002.7.award.topSets',
  policy: 'topSets',
  choices: { readings: { tie: 'split' } },
  facts: sales(...amounts),
  expect,
}));

const topSetsNone: readonly Case[] = [
  { amounts: [3000, 1000], expect: { winners: '1', awardTotal: '50', 'people/0/award': '50' } },
  { amounts: [3000, 3000, 1000], expect: { winners: '2', awardTotal: '0' } },
].map(({ amounts, expect }) => ({
  clause: '002.7.award.topSets',
  policy: 'topSets',
  choices: { readings: { tie: 'none' } },
  facts: sales(...amounts),
  expect,
}));

const growthCases: readonly Case[] = [
  { current: 124990, base: 100000, expect: { growth: '0.2499', award: '0' } },
  { current: '124999.99', base: 100000, expect: { growth: '0.2499999', award: '0' } },
  { current: 125000, base: 100000, expect: { growth: '0.25', award: '50' } },
  { current: 149990, base: 100000, expect: { growth: '0.4999', award: '50' } },
  { current: '149999.99', base: 100000, expect: { growth: '0.4999999', award: '50' } },
  { current: 150000, base: 100000, expect: { growth: '0.5', award: '100' } },
  { current: 4, base: 3, expect: { growth: { numerator: '1', denominator: '3' }, award: '50' } },
  { current: 90000, base: 100000, expect: { growth: '-0.1', award: '0' } },
  { current: 5000, base: 0, expect: { growth: 'notApplicable', award: 'notApplicable' } },
].map(({ expect, ...facts }) => ({ clause: '002.7.award.growth', policy: 'growthAward', facts, expect }));

const growthReadings: readonly Case[] = [
  { current: '124999.99', award: '0' },
  { current: 125000, award: '50' },
  { current: '149999.99', award: '50' },
  { current: 150000, award: '150' },
].map(({ current, award }) => ({
  clause: '002.7.award.growth',
  policy: 'growthAward',
  choices: { readings: { steps: 'addUp' } },
  facts: { current, base: 100000 },
  expect: { award },
}));

const components = {
  postWage: 3000,
  individualCommission: '350.5',
  publicCommission: 125,
  seniorityPay: 100,
  topSetsAward: 50,
  growthAward: 100,
  topStreakAward: 200,
};

const salaryCases: readonly Case[] = [
  { changed: {}, expect: { salary: '3575.50', awards: '350' } },
  { changed: { postWage: 0 }, expect: { salary: '575.50', awards: '350' } },
  { changed: { individualCommission: 0 }, expect: { salary: '3225.00', awards: '350' } },
  { changed: { publicCommission: 0 }, expect: { salary: '3450.50', awards: '350' } },
  { changed: { seniorityPay: 0 }, expect: { salary: '3475.50', awards: '350' } },
  { changed: { topSetsAward: 0, growthAward: 0, topStreakAward: 0 }, expect: { salary: '3575.50', awards: '0' } },
  {
    changed: { seniorityPay: undefined },
    expect: { refused: { code: 'required', path: '/components/seniorityPay' } },
  },
].map(({ changed, expect }) => ({
  clause: '002.7.salary',
  policy: 'salary',
  blanks: toFen,
  facts: { components: { ...components, ...changed } },
  expect,
}));

const topStreakCases: readonly Case[] = [
  { places: [1, 1], asOf: '2026-02-28', expect: { award: '0', awards: '0' } },
  { places: [1, 1, 1], asOf: '2026-03-31', expect: { award: '200', awards: '1' } },
  { places: [1, 1, 2], asOf: '2026-03-31', expect: { award: '0', awards: '0' } },
  { places: [2, 1, 1, 1], asOf: '2026-04-30', expect: { award: '200', awards: '1' } },
  { places: [1, 1, 1, 1], asOf: '2026-04-30', expect: { award: '0', awards: '1' } },
  { places: [1, 1, 1, 1, 1], asOf: '2026-05-31', expect: { award: '0', awards: '1' } },
  { places: [1, 1, 1, 1, 1, 1], asOf: '2026-06-30', expect: { award: '200', awards: '2' } },
  { places: [1, 1, undefined, 1], asOf: '2026-04-30', expect: { award: '0', awards: '0' } },
  { places: [1, 1, undefined, 1, 1, 1], asOf: '2026-06-30', expect: { award: '200', awards: '1' } },
  { places: [1, 1, 1], asOf: '2026-04-30', expect: { award: '0', awards: '1' } },
  { places: [2, 1, 1, 1], asOf: '2026-05-31', expect: { award: '0', awards: '1' } },
].map(({ places, asOf, expect }) => ({
  clause: '002.7.streak.top',
  policy: 'topStreak',
  facts: ranks(places, asOf),
  expect,
}));

const topStreakReadings: readonly Case[] = [
  {
    readings: { fourthMonth: 'eachFurtherMonth' },
    places: [1, 1, 1, 1],
    asOf: '2026-04-30',
    expect: { award: '200', awards: '2' },
  },
  {
    readings: { fourthMonth: 'nothingMore' },
    places: [1, 1, 1, 1, 1, 1],
    asOf: '2026-06-30',
    expect: { award: '0', awards: '1' },
  },
  {
    readings: { unassessedMonth: 'isPassedOver' },
    places: [1, 1, undefined, 1],
    asOf: '2026-04-30',
    expect: { award: '200', awards: '1' },
  },
].map(({ readings, places, asOf, expect }) => ({
  clause: '002.7.streak.top',
  policy: 'topStreak',
  choices: { readings: { ...readings } },
  facts: ranks(places, asOf),
  expect,
}));

const sharedMonths = (rank: number, ...shared: readonly boolean[]) =>
  shared.map((isShared, i) => ({ date: `2026-0${i + 1}-01`, rank, shared: isShared }));
const sharedFirst: readonly Case[] = [
  { reading: 'counts', shared: [false, true, false], award: '200' },
  { reading: 'doesNot', shared: [false, true, false], award: '0' },
  { reading: 'doesNot', shared: [false, false, false], award: '200' },
  { reading: 'doesNot', rank: 2, shared: [false, false, false], award: '0' },
].map(({ reading, rank = 1, shared, award }) => ({
  clause: '002.7.streak.top',
  policy: 'topStreak',
  choices: { readings: { sharedFirst: reading } },
  facts: { asOf: '2026-03-31', months: sharedMonths(rank, ...shared) },
  expect: { award },
}));

const unknownHistory: readonly Case[] = [
  {
    clause: '002.7.streak.top',
    policy: 'topStreak',
    facts: { ...ranks([1, 1], '2026-02-28'), recordsFrom: '2026-01-01' },
    expect: { missing: ['/recordsFrom'] },
    note: 'December may have been a first place too.',
  },
  {
    clause: '002.7.streak.top',
    policy: 'topStreak',
    facts: { ...ranks([2, 1, 1], '2026-03-31'), recordsFrom: '2026-01-01' },
    expect: { award: '0' },
    note: 'January ends the run whatever was before.',
  },
  {
    clause: '002.7.streak.fail',
    policy: 'failingStreak',
    blanks: { passMark: 60 },
    facts: { ...scores([50, 50, 50]), recordsFrom: '2026-01-01' },
    expect: { resignationDue: true },
    note: 'Due for certain, however long the run was before.',
  },
  {
    clause: '002.7.streak.fail',
    policy: 'failingStreak',
    blanks: { passMark: 60 },
    facts: { ...scores([50, 50, 70]), recordsFrom: '2026-01-01' },
    expect: { missing: ['/recordsFrom'] },
    note: 'December may have been the first of three.',
  },
];

const failCases: readonly Case[] = [
  { values: [59.5, 59.99], expect: { resignationDue: false, longestRun: '2', firstDue: 'notApplicable' } },
  { values: [59.5, 40, 59.99], expect: { resignationDue: true, longestRun: '3', firstDue: '2026-03-01' } },
  { values: [59.5, 40, 60], expect: { resignationDue: false, longestRun: '2' } },
  { values: [59.5, 60, 40, 50], expect: { resignationDue: false, longestRun: '2' } },
  { values: [50, 50, undefined, 50], expect: { resignationDue: false, longestRun: '2' } },
  { values: [80, 50, 50, 50, 50], expect: { resignationDue: true, longestRun: '4', firstDue: '2026-04-01' } },
  { values: [60, 60, 60], expect: { resignationDue: false, longestRun: '0' } },
].map(({ values, expect }) => ({
  clause: '002.7.streak.fail',
  policy: 'failingStreak',
  blanks: { passMark: 60 },
  facts: scores(values),
  expect,
}));

export const appraisalCases: readonly Case[] = [
  ...eligibilityCases,
  ...eligibilityReadings,
  ...indicatorCases,
  ...itemCases,
  ...scoreCases,
  ...gradeCases,
  ...commissionCases,
  ...individualCases,
  ...topSetsCases,
  ...topSetsReadings,
  ...topSetsNone,
  ...growthCases,
  ...growthReadings,
  ...salaryCases,
  ...topStreakCases,
  ...topStreakReadings,
  ...sharedFirst,
  ...unknownHistory,
  ...failCases,
];
