/** Cases of 002.8B on scores, grades, annual review and dismissal. */
import type { Case } from '../handbook.js';

const FINE = { notDone: false, notAsRequired: false, notInTime: false };
const LATE = { ...FINE, notInTime: true };
const POOR = { ...FINE, notAsRequired: true };
const UNDONE = { ...FINE, notDone: true };
const ALL_FAULTS = { notDone: true, notAsRequired: true, notInTime: true };

const item = (points: number | string, faults = FINE) => ({ id: 'item', points, ...faults });
const extra = (faults = FINE) => ({ id: 'extra', ...faults });
const conduct = (...kinds: readonly string[]) => kinds.map((kind) => ({ date: '2026-03-04', kind }));

/** A month without fault, changed as a case needs it. */
function month(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    daily: [item(50), item(30)],
    exceptional: [],
    conduct: [],
    weeklyReports: [],
    attendance: { lateCount: 0, earlyCount: 0 },
    ...changes,
  };
}

const score = (
  clause: string,
  changes: Readonly<Record<string, unknown>>,
  expect: Case['expect'],
  more: Partial<Case> = {},
): Case => ({ clause, policy: 'appraisalScore', facts: month(changes), expect, ...more });

const additive = { choices: { readings: { faults: 'additive' } } };
const hundred = { choices: { readings: { itemPool: 'hundred' } } };
const scoreReads = (question: string, option: string) => ({ choices: { readings: { [question]: option } } });
const MAIN_OF_HUNDRED = [
  { ...item(60, LATE), main: true },
  { ...item(40, POOR), main: false },
];
const MAIN_AND_MINOR = [
  { ...item(50, LATE), main: true },
  { ...item(30, POOR), main: false },
];
const report = (status: string, date = '2026-03-02') => ({ date, status });

/** 36 points: what is left where the whole of the daily work is undone. */
const TWELVE_PERFUNCTORY = Array.from({ length: 12 }, () => 'perfunctory-assessment');

const scoreCases: readonly Case[] = [
  score('002.8B.score.final', {}, { dailyScore: '80', exceptionalScore: '20', score: '100' }),
  score(
    '002.8B.score.final',
    {
      daily: [item(50, UNDONE), item(30, LATE)],
      exceptional: [extra(UNDONE)],
      conduct: conduct('breach', 'games'),
      weeklyReports: [report('overdue')],
      attendance: { lateCount: 1, earlyCount: 2 },
    },
    { dailyLost: '46', exceptionalLost: '3', conductLost: '1.5', reportsLost: '2', latenessLost: '1.5', score: '46' },
  ),
  score(
    '002.8B.score.final',
    { daily: [item(80, UNDONE)], conduct: conduct(...TWELVE_PERFUNCTORY, 'perfunctory-assessment') },
    { score: '-3' },
    { note: 'No floor: the number goes below zero.' },
  ),
  ...[
    { besides: [], expected: '0' },
    { besides: ['breach'], expected: '-0.5' },
  ].map(({ besides, expected }) =>
    score(
      '002.8B.score.final',
      { daily: [item(80, UNDONE)], conduct: conduct(...TWELVE_PERFUNCTORY, ...besides) },
      { score: expected },
    ),
  ),
  score('002.8B.weights', { daily: [item(80, UNDONE)] }, { dailyScore: '16', exceptionalScore: '20', score: '36' }),
  score(
    '002.8B.weights',
    { daily: [item(60, UNDONE), item(40)] },
    { dailyLost: '38.4', dailyScore: '41.6', score: '61.6' },
    { ...hundred, note: 'Items out of 100 weigh 80 %.' },
  ),
  score('002.8B.itemWeights', { daily: [item('79.5'), item('0.5')] }, { itemsComplete: true, score: '100' }),
  score('002.8B.itemWeights', { daily: [item('79.99')] }, { refused: { code: 'gap', path: '/figures/itemsComplete' } }),
  score('002.8B.itemWeights', { daily: [item('80.01')] }, { refused: { code: 'gap', path: '/figures/itemsComplete' } }),
  score('002.8B.itemWeights', { daily: [] }, { refused: { code: 'gap', path: '/figures/itemsComplete' } }),
  score('002.8B.itemWeights', { daily: [item(100)] }, { itemsComplete: true, score: '100' }, hundred),
  score(
    '002.8B.itemWeights',
    { daily: [item(80)] },
    { refused: { code: 'gap', path: '/figures/itemsComplete' } },
    hundred,
  ),
  score(
    '002.8B.itemWeights',
    { daily: [item('99.99')] },
    { refused: { code: 'gap', path: '/figures/itemsComplete' } },
    hundred,
  ),
  score(
    '002.8B.itemWeights',
    { daily: [item(99)] },
    { refused: { code: 'gap', path: '/figures/itemsComplete' } },
    hundred,
  ),
  score(
    '002.8B.itemWeights',
    { daily: [item('100.01')] },
    { refused: { code: 'gap', path: '/figures/itemsComplete' } },
    hundred,
  ),
  score(
    '002.8B.weights',
    { daily: [item(60, UNDONE), item(40, UNDONE)] },
    { dailyLost: '64', dailyScore: '16' },
    hundred,
  ),
  score('002.8B.weights', { exceptional: [extra(UNDONE)] }, { exceptionalScore: '17', score: '97' }),
  score('002.8B.exceptional.max', { exceptional: [extra(), extra(), extra(), extra()] }, { exceptionalWithin: true }),
  score(
    '002.8B.exceptional.max',
    { exceptional: [extra(), extra(), extra(), extra(), extra()] },
    { refused: { code: 'gap', path: '/figures/exceptionalWithin' } },
  ),
  score('002.8B.deduct.daily', { daily: [item(50), item(30)] }, { dailyLost: '0' }),
  score('002.8B.deduct.daily', { daily: [item(50, UNDONE), item(30)] }, { dailyLost: '40' }),
  score(
    '002.8B.deduct.daily',
    { daily: [item(50, UNDONE), item(30)] },
    { dailyLost: '50' },
    scoreReads('undone', 'losesAll'),
  ),
  score('002.8B.deduct.daily', { daily: [item(50, POOR), item(30)] }, { dailyLost: '25' }),
  score('002.8B.deduct.daily', { daily: [item(50, LATE), item(30)] }, { dailyLost: '10' }),
  score('002.8B.deduct.daily', { daily: [item(50, LATE), item(30, POOR)] }, { dailyLost: '25', score: '75' }),
  score('002.8B.deduct.daily', { daily: MAIN_AND_MINOR }, { dailyLost: '25' }),
  score('002.8B.deduct.daily', { daily: MAIN_AND_MINOR }, { dailyLost: '10' }, scoreReads('mainWork', 'mainOnly')),
  score('002.8B.deduct.daily', { daily: MAIN_OF_HUNDRED }, { dailyLost: '25.6' }, hundred),
  score(
    '002.8B.deduct.daily',
    { daily: MAIN_OF_HUNDRED },
    { itemPointsLost: '12', dailyLost: '9.6' },
    { choices: { readings: { mainWork: 'mainOnly', itemPool: 'hundred' } } },
  ),
  score('002.8B.deduct.daily', { daily: [item('2.5', LATE), item('77.5')] }, { dailyLost: '0.5', score: '99.5' }),
  score('002.8B.deduct.daily', { daily: [item(50, { ...POOR, notInTime: true }), item(30)] }, { dailyLost: '25' }),
  score('002.8B.deduct.daily', { daily: [item(50, ALL_FAULTS), item(30)] }, { dailyLost: '40' }),
  score(
    '002.8B.deduct.daily',
    { daily: [item(50, { ...POOR, notInTime: true }), item(30)] },
    { dailyLost: '35' },
    additive,
  ),
  ...[{ ...UNDONE, notInTime: true }, { ...UNDONE, notAsRequired: true }, ALL_FAULTS].map((faults) =>
    score(
      '002.8B.deduct.daily',
      { daily: [item(50, faults), item(30)] },
      { dailyLost: '50' },
      { ...additive, note: 'The sum is capped at the points of the item.' },
    ),
  ),
  score('002.8B.deduct.exceptional', { exceptional: [extra()] }, { exceptionalLost: '0', exceptionalScore: '20' }),
  score('002.8B.deduct.exceptional', { exceptional: [extra(UNDONE)] }, { exceptionalLost: '3' }),
  score('002.8B.deduct.exceptional', { exceptional: [extra(POOR)] }, { exceptionalLost: '2' }),
  score('002.8B.deduct.exceptional', { exceptional: [extra(LATE)] }, { exceptionalLost: '1' }),
  score(
    '002.8B.deduct.exceptional',
    { exceptional: [extra(UNDONE), extra(UNDONE), extra(UNDONE), extra(UNDONE)] },
    { exceptionalLost: '12', exceptionalScore: '8' },
  ),
  score(
    '002.8B.deduct.exceptional',
    { exceptional: [extra({ ...UNDONE, notInTime: true })] },
    { exceptionalLost: '3' },
  ),
  score(
    '002.8B.deduct.exceptional',
    { exceptional: [extra({ ...UNDONE, notAsRequired: true })] },
    { exceptionalLost: '3' },
  ),
  score(
    '002.8B.deduct.exceptional',
    { exceptional: [extra({ ...POOR, notInTime: true })] },
    { exceptionalLost: '2' },
    { note: 'The heavier fault alone.' },
  ),
  score('002.8B.deduct.violation', { conduct: conduct('breach') }, { conductLost: '0.5', score: '99.5' }),
  score('002.8B.deduct.violation', { conduct: conduct('breach', 'breach', 'breach') }, { conductLost: '1.5' }),
  score(
    '002.8B.deduct.violation',
    { conduct: conduct('sleeping') },
    { refused: { code: 'choice', path: '/conduct/0/kind' } },
  ),
  ...['games', 'noise', 'spitting', 'littering', 'irrelevant-reading'].map((kind) =>
    score('002.8B.deduct.special', { conduct: conduct(kind) }, { conductLost: '1', score: '99' }),
  ),
  score(
    '002.8B.deduct.special',
    { conduct: conduct('games', 'noise') },
    { conductLost: '3' },
    scoreReads('listedConduct', 'besides'),
  ),
  score('002.8B.deduct.perfunctory', { conduct: conduct('perfunctory-assessment') }, { conductLost: '3' }),
  score(
    '002.8B.deduct.perfunctory',
    { conduct: conduct('perfunctory-assessment', 'perfunctory-assessment') },
    { conductLost: '6' },
  ),
  score('002.8B.deduct.lateness', {}, { latenessLost: '0' }),
  score(
    '002.8B.deduct.lateness',
    { attendance: { lateCount: 2, earlyCount: 3 } },
    { latenessLost: '5' },
    scoreReads('latenessAsBreach', 'besides'),
  ),
  score('002.8B.deduct.lateness', { attendance: { lateCount: 1, earlyCount: 0 } }, { latenessLost: '0.5' }),
  score('002.8B.deduct.lateness', { attendance: { lateCount: 0, earlyCount: 1 } }, { latenessLost: '0.5' }),
  score('002.8B.deduct.lateness', { attendance: { lateCount: 2, earlyCount: 3 } }, { latenessLost: '2.5' }),
  score(
    '002.8B.deduct.lateness',
    { attendance: { lateCount: 1 } },
    { refused: { code: 'required', path: '/attendance/earlyCount' } },
  ),
  ...[
    ['onTime', '0', '0'],
    ['early', '0', '0'],
    ['pending', '0', '0'],
    ['late', '1', '2'],
    ['overdue', '1', '2'],
  ].map(([status = '', lateReports, reportsLost]) =>
    score('002.8B.weekly.report', { weeklyReports: [report(status)] }, { lateReports, reportsLost }),
  ),
  score(
    '002.8B.weekly.report',
    { weeklyReports: [report('overdue'), report('late', '2026-03-09'), report('onTime', '2026-03-16')] },
    { lateReports: '2', reportsLost: '4', score: '96' },
  ),
  score(
    '002.8B.weekly.report',
    { weeklyReports: [report('overdue'), report('late')] },
    { lateReports: '1', reportsLost: '2' },
    { note: 'A week without a report in time is late once.' },
  ),
];

/** Everything that a grade may ask for. */
const DONE = {
  majorContribution: false,
  outstanding: true,
  examples: 1,
  dutiesDone: true,
  exceptionalDone: true,
  explanation: true,
  managerApproved: true,
};
const grade = (
  clause: string,
  changes: Readonly<Record<string, unknown>>,
  expect: Case['expect'],
  more: Partial<Case> = {},
): Case => ({ clause, policy: 'grade', facts: { ...DONE, ...changes }, expect, ...more });
const reads = (betweenBands: string) => ({ choices: { readings: { betweenBands } } });
const bandsOf = (option: string | undefined, rows: readonly (readonly [string | number, string])[]): readonly Case[] =>
  rows.map(([value, label]) =>
    grade('002.8B.grade', { score: value }, { band: label, grade: label }, option === undefined ? {} : reads(option)),
  );

const excellentApart = { choices: { readings: { excellentAndGood: 'apart' } } };

const gradeCases: readonly Case[] = [
  ...bandsOf(undefined, [
    [100, 'excellent'],
    [91, 'excellent'],
    ['90.9999', 'good'],
    ['90.5', 'good'],
    [90, 'good'],
    [81, 'good'],
    ['80.9999', 'competent'],
    ['80.5', 'competent'],
    [80, 'competent'],
    [71, 'competent'],
    ['70.9999', 'basic'],
    ['70.5', 'basic'],
    [70, 'basic'],
    [60, 'basic'],
    ['59.9999', 'incompetent'],
    ['59.5', 'incompetent'],
    [59, 'incompetent'],
    [0, 'incompetent'],
    [-3, 'incompetent'],
  ]),
  ...bandsOf('rounded', [
    [100, 'excellent'],
    ['90.5', 'excellent'],
    ['90.4999', 'good'],
    ['80.5', 'good'],
    ['80.4999', 'competent'],
    ['70.5', 'competent'],
    ['70.4999', 'basic'],
    ['59.5', 'basic'],
    ['59.4999', 'incompetent'],
  ]),
  ...bandsOf('continuous', [
    ['90.5', 'excellent'],
    ['90.0001', 'excellent'],
    [90, 'good'],
    ['80.5', 'good'],
    ['80.0001', 'good'],
    [80, 'competent'],
    ['70.5', 'competent'],
    ['70.0001', 'competent'],
    [70, 'basic'],
    [60, 'basic'],
    ['59.9999', 'incompetent'],
    ['59.5', 'incompetent'],
  ]),
  grade('002.8B.grade', { score: '100.0001' }, { refused: { code: 'gap', path: '/figures/band' } }),
  ...['100.0001', 101].map((beyond) =>
    grade(
      '002.8B.grade',
      { score: beyond },
      { refused: { code: 'gap', path: '/figures/wholeScore' } },
      { ...reads('rounded'), note: 'Beyond the scale before it is rounded.' },
    ),
  ),
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((endless) =>
    grade('002.8B.grade', { score: endless }, { refused: { code: 'type', path: '/score' } }),
  ),
  grade('002.8B.grade.goodGate', { score: 85 }, { band: 'good', grade: 'good' }),
  grade('002.8B.grade.goodGate', { score: 85, dutiesDone: false }, { band: 'good', grade: 'competent' }),
  grade('002.8B.grade.goodGate', { score: 85, exceptionalDone: false }, { band: 'good', grade: 'competent' }),
  grade('002.8B.grade.goodGate', { score: 81, dutiesDone: false }, { band: 'good', grade: 'competent' }),
  {
    clause: '002.8B.grade.goodGate',
    policy: 'grade',
    facts: { score: 85, majorContribution: false },
    expect: { missing: ['/dutiesDone', '/exceptionalDone'] },
  },
  grade('002.8B.grade.excellentGate', { score: 95 }, { band: 'excellent', grade: 'excellent' }),
  grade('002.8B.grade.excellentGate', { score: 95, examples: 0 }, { band: 'excellent', grade: 'good' }),
  grade('002.8B.grade.excellentGate', { score: 91, examples: 0 }, { band: 'excellent', grade: 'good' }),
  grade('002.8B.grade.excellentGate', { score: 95, outstanding: false }, { band: 'excellent', grade: 'good' }),
  grade('002.8B.grade.goodGate', { score: 95, dutiesDone: false }, { band: 'excellent', grade: 'competent' }),
  grade('002.8B.grade.goodGate', { score: 95, exceptionalDone: false }, { band: 'excellent', grade: 'competent' }),
  grade(
    '002.8B.grade.goodGate',
    { score: 95, outstanding: false, dutiesDone: false },
    { band: 'excellent', grade: 'competent' },
  ),
  grade(
    '002.8B.grade.goodGate',
    { score: 95, outstanding: false, exceptionalDone: false },
    { band: 'excellent', grade: 'competent' },
  ),
  ...[{ dutiesDone: false }, { exceptionalDone: false }].map((undone) =>
    grade('002.8B.grade.excellentGate', { score: 95, ...undone }, { grade: 'excellent' }, excellentApart),
  ),
  grade('002.8B.grade.excellentGate', { score: 95, examples: 0 }, { grade: 'good' }, excellentApart),
  grade('002.8B.grade.goodGate', { score: 85, dutiesDone: false }, { grade: 'competent' }, excellentApart),
  grade(
    '002.8B.grade.goodGate',
    { score: 95, dutiesDone: false, outstanding: false },
    { grade: 'competent' },
    excellentApart,
  ),
  grade(
    '002.8B.grade.goodGate',
    { score: 95, exceptionalDone: false, examples: 0 },
    { band: 'excellent', grade: 'competent' },
  ),
  grade(
    '002.8B.grade.incompetentApproval',
    { score: 50 },
    {
      grade: 'incompetent',
      'grade.provisional': false,
      incompetenceApproved: true,
    },
  ),
  grade(
    '002.8B.grade.incompetentApproval',
    { score: 50, managerApproved: false },
    { grade: 'incompetent', 'grade.provisional': true, incompetenceApproved: false },
  ),
  grade(
    '002.8B.grade.incompetentApproval',
    { score: 50, explanation: false },
    { grade: 'incompetent', 'grade.provisional': true, incompetenceApproved: false },
  ),
  grade(
    '002.8B.grade.incompetentApproval',
    { score: '59.9999', explanation: false, managerApproved: false },
    { grade: 'incompetent', 'grade.provisional': true, incompetenceApproved: false },
  ),
  grade(
    '002.8B.grade.incompetentApproval',
    { score: 60, explanation: false, managerApproved: false },
    { grade: 'basic', 'grade.provisional': false },
  ),
  grade(
    '002.8B.specialReward',
    { score: 85, majorContribution: true },
    { band: 'good', grade: 'excellent', extraReward: true },
  ),
  grade(
    '002.8B.specialReward',
    { score: 85, majorContribution: true, outstanding: false },
    { grade: 'good', extraReward: false },
  ),
  grade('002.8B.specialReward', { score: 85 }, { grade: 'good', extraReward: false }),
];

const graded = (...months: readonly (readonly [string, string])[]) =>
  months.map(([yearMonth, label]) => ({ date: `${yearMonth}-01`, grade: label }));
const THREE_BASIC = graded(['2026-02', 'basic'], ['2026-03', 'basic'], ['2026-04', 'basic']);
const due = (
  clause: string,
  facts: Readonly<Record<string, unknown>>,
  expect: Case['expect'],
  more: Partial<Case> = {},
): Case => ({
  clause,
  policy: 'dismissal',
  facts: { asOf: '2026-12-31', annualGrade: 'basic', suitableVacancy: false, acceptsReassignment: true, ...facts },
  expect,
  ...more,
});
const dismissalReads = (question: string, option: string) => ({ choices: { readings: { [question]: option } } });

const incompetent = (...months: readonly string[]) => graded(...months.map((date) => [date, 'incompetent'] as const));

const dismissalCases: readonly Case[] = [
  due(
    '002.8B.dismissal.threeIncompetent',
    { months: incompetent('2026-01', '2026-06', '2026-12') },
    { incompetentMonths: '3', threeIncompetent: true, due: true },
    { note: 'They need not follow each other.' },
  ),
  due(
    '002.8B.dismissal.threeIncompetent',
    { months: incompetent('2026-01', '2026-06') },
    { incompetentMonths: '2', threeIncompetent: false, due: false },
  ),
  due(
    '002.8B.dismissal.threeIncompetent',
    { months: incompetent('2025-12', '2026-01', '2026-02') },
    { incompetentMonths: '2', due: false },
    { note: 'December belongs to the year before.' },
  ),
  due(
    '002.8B.dismissal.threeIncompetent',
    { recordsFrom: '2026-04-01', months: incompetent('2026-04', '2026-06') },
    { missing: ['/recordsFrom'] },
    { note: 'A third may lie before the records begin.' },
  ),
  due(
    '002.8B.dismissal.threeIncompetent',
    { recordsFrom: '2026-04-01', months: incompetent('2026-04', '2026-06', '2026-07') },
    { due: true },
    { note: 'What has fired does not need more history.' },
  ),
  due(
    '002.8B.dismissal.threeIncompetent',
    { months: THREE_BASIC, annualGrade: 'competent' },
    { incompetentMonths: '0', due: false },
  ),
  due('002.8B.dismissal.basicStreak', { months: THREE_BASIC }, { basicStreak: true, due: true }),
  due(
    '002.8B.dismissal.basicStreak',
    { months: graded(['2025-10', 'basic'], ['2025-11', 'basic'], ['2025-12', 'basic']) },
    { basicRuns: '0', due: false },
    { note: 'A run of the year before.' },
  ),
  due(
    '002.8B.dismissal.basicStreak',
    { months: THREE_BASIC.slice(1), annualGrade: 'competent' },
    { poorYear: false, due: false },
    dismissalReads('and', 'either'),
  ),
  due(
    '002.8B.dismissal.basicStreak',
    { months: THREE_BASIC.slice(1) },
    { basicRuns: '0', poorYear: true, due: true },
    dismissalReads('and', 'either'),
  ),
  due(
    '002.8B.dismissal.basicStreak',
    { months: THREE_BASIC },
    { basicRuns: '1' },
    dismissalReads('notAssessed', 'breaks'),
  ),
  due('002.8B.dismissal.basicStreak', { months: THREE_BASIC.slice(1) }, { basicStreak: false, due: false }),
  due('002.8B.dismissal.basicStreak', { months: THREE_BASIC, suitableVacancy: true }, { due: false }),
  due(
    '002.8B.dismissal.basicStreak',
    { months: THREE_BASIC, suitableVacancy: true, acceptsReassignment: false },
    { noOtherPost: true, due: true },
  ),
  due(
    '002.8B.dismissal.basicStreak',
    { months: THREE_BASIC, acceptsReassignment: false },
    { noOtherPost: true, due: true },
  ),
  due(
    '002.8B.dismissal.basicStreak',
    { months: THREE_BASIC, annualGrade: 'competent' },
    { poorYear: false, due: false },
  ),
  due(
    '002.8B.dismissal.basicStreak',
    { months: THREE_BASIC, annualGrade: 'competent' },
    { poorYear: true, due: true },
    dismissalReads('and', 'either'),
  ),
  due(
    '002.8B.dismissal.basicStreak',
    { months: graded(['2026-02', 'basic'], ['2026-03', 'incompetent'], ['2026-04', 'basic'], ['2026-05', 'basic']) },
    { basicRuns: '0', due: false },
  ),
  due(
    '002.8B.dismissal.basicStreak',
    { months: graded(['2026-02', 'basic'], ['2026-03', 'incompetent'], ['2026-04', 'basic']) },
    { basicRuns: '1', due: true },
    dismissalReads('worse', 'counts'),
  ),
  due(
    '002.8B.dismissal.basicStreak',
    { months: graded(['2026-02', 'basic'], ['2026-03', 'basic'], ['2026-05', 'basic']) },
    { basicRuns: '1', due: true },
    { note: 'Three assessments in a row: April was not assessed.' },
  ),
  due(
    '002.8B.dismissal.basicStreak',
    { months: graded(['2026-02', 'basic'], ['2026-03', 'basic'], ['2026-05', 'basic']) },
    { basicRuns: '0', due: false },
    dismissalReads('notAssessed', 'breaks'),
  ),
  {
    clause: '002.8B.dismissal.basicStreak',
    policy: 'dismissal',
    facts: { asOf: '2026-12-31', months: THREE_BASIC },
    expect: { missing: ['/annualGrade', '/suitableVacancy', '/acceptsReassignment'] },
  },
  due(
    '002.8B.dismissal.contract',
    { months: THREE_BASIC, dismissedOn: '2027-01-20' },
    { due: true, contractEndsOn: '2027-01-20' },
  ),
  due(
    '002.8B.dismissal.contract',
    { months: [], dismissedOn: '2027-01-20' },
    { due: false, contractEndsOn: '2027-01-20' },
    { note: 'Dismissed as one of the tail.' },
  ),
];

const ranked = (...scores: readonly number[]) => scores.map((value, i) => ({ id: `agent-${i}`, score: value }));
const tail = (
  facts: Readonly<Record<string, unknown>>,
  expect: Case['expect'],
  rate = '10%',
  more: Partial<Case> = {},
): Case => ({
  clause: '002.8B.dismissal.tail',
  policy: 'tailDismissal',
  blanks: { rate },
  facts: { alreadyDismissed: 0, ...facts },
  expect,
  ...more,
});
const TEN = ranked(90, 80, 70, 60, 50, 95, 85, 75, 65, 55);
const TIED = ranked(50, 50, 70, 80);

const tailCases: readonly Case[] = [
  tail({ people: TEN }, { quota: '1', tail: '1' }),
  tail({ people: TEN.slice(1) }, { quota: '0', tail: '0' }),
  tail({ people: TEN }, { quota: '3', tail: '3' }, '0.35'),
  tail({ people: TEN, alreadyDismissed: 2 }, { tailPlaces: '1', tail: '1' }, '0.3'),
  tail({ people: TEN, alreadyDismissed: 3 }, { tailPlaces: '0', tail: '0' }, '0.3'),
  tail({ people: TEN, alreadyDismissed: 4 }, { tailPlaces: '0', tail: '0' }, '0.3'),
  tail({ people: [] }, { quota: '0', tail: '0' }),
  tail({ people: TIED }, { quota: '1', tail: '0' }, '25%', { note: 'Nobody goes because of a tie.' }),
  tail({ people: TIED }, { quota: '1', tail: '2' }, '25%', { choices: { readings: { ties: 'included' } } }),
  tail({ people: TIED }, { refused: { code: 'tie', path: '/each/people/place' } }, '25%', {
    choices: { readings: { ties: 'refused' } },
  }),
];

const mean = { combination: { kind: 'product', of: ['scoreTotal'], over: ['monthsAssessed'] } } as const;
const review = (facts: Readonly<Record<string, unknown>>, expect: Case['expect']): Case => ({
  clause: '002.8B.annual.when',
  policy: 'annualReview',
  blanks: mean,
  facts: { asOf: '2025-12-31', months: [{ date: '2025-01-01', score: 80 }], reviews: [], ...facts },
  expect,
});

const reviewCases: readonly Case[] = [
  review({ reviews: [{ date: '2026-01-01' }] }, { reviewedInTime: true, annualScore: '80' }),
  review({ reviews: [{ date: '2026-01-31' }] }, { reviewedInTime: true }),
  review({ reviews: [{ date: '2026-02-01' }] }, { reviewedInTime: false }),
  review({ reviews: [{ date: '2025-12-31' }] }, { reviewedInTime: false }),
  review({}, { reviewedInTime: false }),
  review(
    {
      months: [
        { date: '2024-12-01', score: 10 },
        { date: '2025-01-01', score: 80 },
        { date: '2025-12-01', score: 91 },
      ],
    },
    { monthsAssessed: '2', annualScore: '85.5' },
  ),
  review({ months: [] }, { monthsAssessed: '0', annualScore: 'notApplicable' }),
];

export const appraisalCases002_8B: readonly Case[] = [
  ...scoreCases,
  ...gradeCases,
  ...dismissalCases,
  ...tailCases,
  ...reviewCases,
];
