/** Worked examples of 002.8A on appraisal and pay: each clause at each side of each boundary. */
import { pointsAsGiven } from '../../appraisal/scoreCard.js';
import type { Case } from '../handbook.js';

const counts = {
  enquiringPersons: 120,
  orderingPersons: 48,
  payingPersons: 36,
  visitors: 125,
  answeredVisitors: 120,
  responseSeconds: 9000,
  answered: 300,
};
const amounts = { sales: 95000, plannedSales: 100000, paidSales: '8640.90' };

function indicatorCase(
  clause: string,
  changed: Readonly<Record<string, number | string>>,
  expect: Case['expect'],
  note?: string,
): Case {
  const change = <T extends object>(group: T): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(group).map(([name, value]) => [name, changed[name] ?? value]));
  return {
    clause,
    policy: 'indicators',
    facts: { counts: change(counts), amounts: change(amounts) },
    expect,
    ...(note !== undefined && { note }),
  };
}

const indicatorCases: readonly Case[] = [
  indicatorCase('002.8A.metric.completion', {}, { completion: '0.95' }),
  indicatorCase('002.8A.metric.completion', { sales: 100000 }, { completion: '1' }),
  indicatorCase('002.8A.metric.completion', { sales: '130000.50' }, { completion: '1.300005' }, 'No cap.'),
  indicatorCase('002.8A.metric.completion', { plannedSales: 0 }, { completion: 'notApplicable' }),
  indicatorCase('002.8A.metric.enquiryConversion', {}, { enquiryConversion: '0.4' }),
  indicatorCase('002.8A.metric.enquiryConversion', { orderingPersons: 0 }, { enquiryConversion: '0' }),
  indicatorCase('002.8A.metric.enquiryConversion', { orderingPersons: 120 }, { enquiryConversion: '1' }),
  indicatorCase(
    '002.8A.metric.enquiryConversion',
    { orderingPersons: 121 },
    { refused: { code: 'gap', path: '/figures/enquiryConversion' } },
    'More orders than enquiries: the data is wrong.',
  ),
  indicatorCase(
    '002.8A.metric.enquiryConversion',
    { enquiringPersons: 0, orderingPersons: 0 },
    { enquiryConversion: 'notApplicable' },
  ),
  indicatorCase('002.8A.metric.orderSuccess', {}, { orderSuccess: '0.75' }),
  indicatorCase('002.8A.metric.orderSuccess', { payingPersons: 48 }, { orderSuccess: '1' }),
  indicatorCase('002.8A.metric.orderSuccess', { payingPersons: 0 }, { orderSuccess: '0' }),
  indicatorCase('002.8A.metric.orderSuccess', { orderingPersons: 0 }, { orderSuccess: 'notApplicable' }),
  indicatorCase('002.8A.metric.averageSpend', {}, { averageSpend: '240.025' }),
  indicatorCase(
    '002.8A.metric.averageSpend',
    { paidSales: 100, payingPersons: 3 },
    { averageSpend: { numerator: '100', denominator: '3' } },
  ),
  indicatorCase('002.8A.metric.averageSpend', { payingPersons: 0 }, { averageSpend: 'notApplicable' }),
  indicatorCase('002.8A.metric.replyRate', {}, { replyRate: '0.96' }),
  indicatorCase('002.8A.metric.replyRate', { answeredVisitors: 124 }, { replyRate: '0.992' }),
  indicatorCase('002.8A.metric.replyRate', { answeredVisitors: 125 }, { replyRate: '1' }),
  indicatorCase('002.8A.metric.replyRate', { answeredVisitors: 0 }, { replyRate: '0' }),
  indicatorCase(
    '002.8A.metric.replyRate',
    { visitors: 0, answeredVisitors: 0 },
    { replyRate: 'notApplicable' },
    'Nobody to reply to is not 100 %.',
  ),
  indicatorCase(
    '002.8A.metric.responseTime',
    { responseSeconds: 5700 },
    { responseTime: '19', responseClass: 'skilled' },
  ),
  indicatorCase(
    '002.8A.metric.responseTime',
    { responseSeconds: 6000 },
    { responseTime: '20', responseClass: 'skilled' },
  ),
  indicatorCase('002.8A.metric.responseTime', {}, { responseTime: '30', responseClass: 'skilled' }),
  indicatorCase(
    '002.8A.metric.responseTime',
    { responseSeconds: '30.001', answered: 1 },
    { responseTime: '30.001', responseClass: 'normal' },
  ),
  indicatorCase(
    '002.8A.metric.responseTime',
    { responseSeconds: 12000 },
    { responseTime: '40', responseClass: 'normal' },
  ),
  indicatorCase(
    '002.8A.metric.responseTime',
    { responseSeconds: '40.001', answered: 1 },
    { responseTime: '40.001', responseClass: 'slow' },
  ),
  indicatorCase(
    '002.8A.metric.responseTime',
    { responseSeconds: 0, answered: 0 },
    { responseTime: 'notApplicable', responseClass: 'notApplicable' },
  ),
];

/** Scales under which the points themselves are the facts. */
const asGiven = {
  completionScale: pointsAsGiven,
  conversionScale: pointsAsGiven,
  orderScale: pointsAsGiven,
  spendScale: pointsAsGiven,
  replyScale: pointsAsGiven,
  responseScale: pointsAsGiven,
};

const full = {
  completion: 30,
  enquiryConversion: 30,
  orderSuccess: 10,
  averageSpend: 5,
  replyRate: 5,
  responseTime: 5,
  assist: 5,
  execution: 10,
};

function pointCase(clause: string, changed: Readonly<Record<string, unknown>>, expect: Case['expect']): Case {
  return { clause, policy: 'scorecard', blanks: asGiven, facts: { indicators: { ...full, ...changed } }, expect };
}

const items: readonly { readonly item: string; readonly weight: number; readonly clause: string }[] = [
  { item: 'completion', weight: 30, clause: '002.8A.weights' },
  { item: 'enquiryConversion', weight: 30, clause: '002.8A.weights' },
  { item: 'orderSuccess', weight: 10, clause: '002.8A.weights' },
  { item: 'averageSpend', weight: 5, clause: '002.8A.weights' },
  { item: 'replyRate', weight: 5, clause: '002.8A.weights' },
  { item: 'responseTime', weight: 5, clause: '002.8A.weights' },
  { item: 'assist', weight: 5, clause: '002.8A.metric.assist' },
  { item: 'execution', weight: 10, clause: '002.8A.metric.execution' },
];

const itemCases: readonly Case[] = items.flatMap(({ item, weight, clause }) => [
  pointCase(clause, { [item]: 0 }, { [item]: '0', total: String(100 - weight) }),
  pointCase(clause, { [item]: weight }, { [item]: String(weight), total: '100' }),
  pointCase(clause, { [item]: `${weight - 1}.99` }, { [item]: `${weight - 1}.99`, total: '99.99' }),
  pointCase(clause, { [item]: `${weight}.01` }, { refused: { code: 'gap', path: `/figures/${item}` } }),
  pointCase(clause, { [item]: '-0.01' }, { refused: { code: 'gap', path: `/figures/${item}` } }),
  pointCase(clause, { [item]: undefined }, { missing: [`/indicators/${item}`] }),
]);

const weightCases: readonly Case[] = [
  pointCase(
    '002.8A.weights',
    {
      completion: '27.5',
      enquiryConversion: 21,
      orderSuccess: 8,
      averageSpend: 3,
      replyRate: '4.5',
      responseTime: 4,
      assist: 3,
      execution: 7,
    },
    { total: '78' },
  ),
  {
    clause: '002.8A.weights',
    policy: 'scorecard',
    blanks: {
      ...asGiven,
      completionScale: [
        { under: '60%', gives: 0 },
        { from: '60%', under: 1, gives: { rate: 30 } },
        { from: 1, gives: 30 },
      ],
    },
    facts: { indicators: { ...full, completion: '0.9' } },
    expect: { completion: '27', total: '97' },
    note: "An adopter's scale: proportional from 60 % on, full at the target.",
  },
];

const rankingCases: readonly Case[] = [
  { scores: [92, 92, 80], places: ['1', '1', '3'], lastPlace: '3' },
  { scores: [92, 80, 80], places: ['1', '2', '2'], lastPlace: '2' },
  { scores: [80, '80.01', 92], places: ['3', '2', '1'], lastPlace: '3' },
  { scores: [75], places: ['1'], lastPlace: '1' },
].map(({ scores, places, lastPlace }) => ({
  clause: '002.8A.ranking',
  policy: 'ranking',
  facts: { people: scores.map((score, i) => ({ id: `agent-${i + 1}`, score })) },
  expect: {
    ranked: String(scores.length),
    lastPlace,
    ...Object.fromEntries(places.map((place, i) => [`people/${i}/place`, place])),
  },
}));

const levels: readonly (readonly [number | string, number | string, string])[] = [
  [90, 95, 'senior'],
  [90, 90, 'senior'],
  [95, 90, 'senior'],
  ['89.99', 90, 'intermediate'],
  [90, 85, 'intermediate'],
  ['90.01', 85, 'undetermined'],
  [80, 80, 'intermediate'],
  [80, 90, 'intermediate'],
  ['79.99', 80, 'junior'],
  ['79.99', '80.01', 'undetermined'],
  [80, 75, 'junior'],
  [95, 85, 'undetermined'],
  [75, 95, 'undetermined'],
  [70, 79, 'junior'],
  [70, 70, 'junior'],
  [70, 85, 'undetermined'],
  ['70.5', 85, 'undetermined'],
  ['69.99', 70, 'remedial'],
  ['69.5', 90, 'remedial'],
  [90, '69.5', 'remedial'],
];

const levelCases: readonly Case[] = levels.map(([earlier, latest, level]) => ({
  clause: '002.8A.level',
  policy: 'agentLevel',
  facts: { earlier, latest },
  expect: { level, remedialDue: level === 'remedial' },
}));

const upperOnly: readonly Case[] = [
  { earlier: 90, latest: 85, level: 'undetermined' },
  { earlier: '89.99', latest: 85, level: 'intermediate' },
  { earlier: 80, latest: 75, level: 'undetermined' },
  { earlier: '79.99', latest: 75, level: 'junior' },
].map(({ level, ...facts }) => ({
  clause: '002.8A.level',
  policy: 'agentLevel',
  choices: { readings: { edges: 'upper' } },
  facts,
  expect: { level },
}));

const lowerOfTwo: readonly Case[] = [
  { earlier: 95, latest: 85, level: 'intermediate' },
  { earlier: 75, latest: 95, level: 'junior' },
  { earlier: 90, latest: 95, level: 'senior' },
  { earlier: '89.99', latest: 95, level: 'intermediate' },
  { earlier: 80, latest: 95, level: 'intermediate' },
  { earlier: '79.99', latest: 95, level: 'junior' },
  { earlier: 70, latest: 95, level: 'junior' },
  { earlier: '69.99', latest: 95, level: 'remedial' },
].map(({ level, ...facts }) => ({
  clause: '002.8A.level',
  policy: 'agentLevel',
  choices: { readings: { mixed: 'lowerOfTwo' } },
  facts,
  expect: { level },
}));

const remedialCases: readonly Case[] = [
  { earlier: '69.99', latest: 70, due: true },
  { earlier: 70, latest: '69.99', due: true },
  { earlier: 70, latest: 70, due: false },
].map(({ due, ...facts }) => ({
  clause: '002.8A.remedial',
  policy: 'agentLevel',
  facts,
  expect: { remedialDue: due },
}));

const averageSpendReading: readonly Case[] = [
  {
    clause: '002.8A.metric.averageSpend',
    policy: 'indicators',
    choices: { readings: { customers: 'orders' } },
    facts: { counts: { ...counts, paidOrders: 45 }, amounts },
    expect: { averageSpend: '192.02' },
  },
];

const eliminationCases: readonly Case[] = [
  { before: 65, guided: true, after: '69.99', expect: { eliminationDue: true, progressed: true } },
  { before: 65, guided: true, after: 70, expect: { eliminationDue: false, progressed: true } },
  { before: 65, guided: true, after: 69, expect: { eliminationDue: true, progressed: true } },
  { before: 65, guided: true, after: '65.01', expect: { eliminationDue: true, progressed: true } },
  { before: 65, guided: true, after: 65, expect: { eliminationDue: true, progressed: false } },
  { before: 65, guided: true, after: 60, expect: { eliminationDue: true, progressed: false } },
  { before: 65, guided: false, after: 60, expect: { eliminationDue: false, progressed: false } },
  { before: '69.99', guided: true, after: 60, expect: { eliminationDue: true, progressed: false } },
  { before: 70, guided: true, after: 60, expect: { eliminationDue: false, progressed: false } },
].map(({ expect, ...facts }) => ({ clause: '002.8A.elimination', policy: 'guidanceReview', facts, expect }));

const progressReadings: readonly Case[] = [
  { before: '69.99', after: 60, obviousProgress: false, expect: { eliminationDue: true } },
  { before: 70, after: 60, obviousProgress: false, expect: { eliminationDue: false } },
  { before: 65, after: 69, obviousProgress: true, expect: { eliminationDue: false } },
  { before: 65, after: 69, obviousProgress: false, expect: { eliminationDue: true } },
  { before: 65, after: '69.99', obviousProgress: false, expect: { eliminationDue: true } },
  { before: 65, after: 70, obviousProgress: false, expect: { eliminationDue: false } },
  { before: 65, guided: false, after: 69, obviousProgress: false, expect: { eliminationDue: false } },
  { before: 65, after: 69, obviousProgress: undefined, expect: { missing: ['/obviousProgress'] } },
].map(({ expect, ...facts }) => ({
  clause: '002.8A.elimination',
  policy: 'guidanceReview',
  choices: { readings: { progress: 'noObviousProgress' } },
  facts: { guided: true, ...facts },
  expect,
}));

const quotaCases: readonly Case[] = [
  { headcount: 40, awarded: { best: 2, excellent: 4 }, expect: { bestMax: '2', excellentMax: '4', withinQuota: true } },
  { headcount: 40, awarded: { best: 3, excellent: 4 }, expect: { withinQuota: false } },
  { headcount: 40, awarded: { best: 2, excellent: 5 }, expect: { withinQuota: false } },
  { headcount: 39, awarded: { best: 1, excellent: 3 }, expect: { bestMax: '1', excellentMax: '3', withinQuota: true } },
  { headcount: 20, awarded: { best: 1, excellent: 2 }, expect: { bestMax: '1', excellentMax: '2', withinQuota: true } },
  { headcount: 19, awarded: { best: 0, excellent: 1 }, expect: { bestMax: '0', excellentMax: '1', withinQuota: true } },
  { headcount: 19, awarded: { best: 1, excellent: 1 }, expect: { withinQuota: false } },
  { headcount: 10, awarded: { best: 0, excellent: 1 }, expect: { bestMax: '0', excellentMax: '1', withinQuota: true } },
  { headcount: 9, awarded: { best: 0, excellent: 0 }, expect: { bestMax: '0', excellentMax: '0', withinQuota: true } },
  { headcount: 9, awarded: { best: 0, excellent: 1 }, expect: { withinQuota: false } },
  { headcount: 0, awarded: { best: 0, excellent: 0 }, expect: { bestMax: '0', excellentMax: '0', withinQuota: true } },
  { headcount: 40, awarded: {}, expect: { missing: ['/awarded/best', '/awarded/excellent'] } },
].map(({ expect, ...facts }) => ({ clause: '002.8A.award.quota', policy: 'awardQuota', facts, expect }));

const quotaReadings: readonly Case[] = [
  { awarded: { best: 2, excellent: 2 }, withinQuota: true },
  { awarded: { best: 2, excellent: 3 }, withinQuota: false },
].map(({ awarded, withinQuota }) => ({
  clause: '002.8A.award.quota',
  policy: 'awardQuota',
  choices: { readings: { excellent: 'including' } },
  facts: { headcount: 40, awarded },
  expect: { withinQuota },
}));

const wages = [
  { when: { level: 'senior' }, gives: 5000 },
  { when: { level: 'intermediate' }, gives: 4500 },
  { when: { level: 'junior' }, gives: 4000 },
];
const postBonuses = [
  { when: { level: 'senior' }, gives: 800 },
  { when: { level: ['intermediate', 'junior'] }, gives: 300 },
];

const payCases: readonly Case[] = [
  { level: 'senior', expect: { wage: '5000', postBonus: '800' } },
  { level: 'intermediate', expect: { wage: '4500', postBonus: '300' } },
  { level: 'junior', expect: { wage: '4000', postBonus: '300' } },
  { level: 'undetermined', expect: { wage: '4321', postBonus: '123' } },
  { level: 'remedial', expect: { wage: 'notApplicable', postBonus: 'notApplicable' } },
].map(({ level, expect }) => ({
  clause: '002.8A.level.pay',
  policy: 'levelPay',
  blanks: { wages, postBonuses },
  facts: { level, currentWage: 4321, currentBonus: 123 },
  expect,
}));

const rewardCases: readonly Case[] = [
  { grade: 'senior', reward: '500' },
  { grade: 'junior', reward: '0' },
  { grade: 'trainee', reward: 'notApplicable' },
].map(({ grade, reward }) => ({
  clause: '002.8A.grade.rewards',
  policy: 'gradeReward',
  blanks: {
    rewards: [
      { when: { grade: 'senior' }, gives: 500 },
      { when: { grade: ['intermediate', 'junior'] }, gives: 0 },
    ],
  },
  facts: { grade },
  expect: { reward },
}));

export const appraisalCases: readonly Case[] = [
  ...indicatorCases,
  ...averageSpendReading,
  ...itemCases,
  ...weightCases,
  ...rankingCases,
  ...levelCases,
  ...upperOnly,
  ...lowerOfTwo,
  ...remedialCases,
  ...eliminationCases,
  ...progressReadings,
  ...quotaCases,
  ...quotaReadings,
  ...payCases,
  ...rewardCases,
];
