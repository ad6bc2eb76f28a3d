// The example's month: slips worked out by hand, the files that are written, and the page.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { verdictOf } from '../../examples/monthly-payroll/duties.js';
import { monthOf } from '../../examples/monthly-payroll/month.js';
import { runPayroll } from '../../examples/monthly-payroll/payroll.js';
import { readDepartment } from '../../examples/monthly-payroll/readDepartment.js';
import { reportPage } from '../../examples/monthly-payroll/report/reportPage.js';
import { slipFigures } from '../../examples/monthly-payroll/slipFigures.js';
import { payslipsCsv, payslipsJson } from '../../examples/monthly-payroll/writeSlips.js';
import { handbooks } from '../../src/handbooks.js';
import { TailOutcome } from '../../src/index.js';

/** The clauses of the main job. Later handbooks have examples of their own. */
const SCOPE =
  /^(000\.1\.(lateness|punch|bonus|violation)|002\.7|002\.8[AB]|003\.2\.(punch|outside|missedPunch|month|transfer|lateness|absence|weekly|review))\./;

const folder = fileURLToPath(new URL('../../examples/monthly-payroll/data', import.meta.url));
const department = readDepartment(folder, monthOf('2026-03'));
const results = runPayroll(department);
const { people } = results;
const page = reportPage(department, results);

function resultOf(id: string) {
  const found = people.find(({ employee }) => employee.id === id);
  if (found === undefined) throw new Error(`nobody is ${id}`);
  return found;
}

/** Figures of everything that ran for a person. */
function figuresOf(id: string): Readonly<Record<string, unknown>> {
  const result = resultOf(id);
  if (!result.ok) throw result.error;
  return Object.assign({}, ...result.assessments.map(({ outcome }) => outcome.figures));
}

test('nothing is refused, and everybody has a slip', () => {
  expect(department.problems).toEqual([]);
  expect(people.filter(({ ok }) => !ok)).toEqual([]);
  expect(people.length).toBe(25);
});

// An hour of the hotline: (2960 + 4000) / 21.75 / 8 = 40.
test.each([
  // 4 + 6 minutes are 10, not more: nothing. 99 points: 99 x 4000 / 80 = 4950; 2960 + 4950.
  ['K01', '99', 'excellent', '7910.00'],
  // 4 + 7 = 11 minutes: 11 x 40 / 60 = 7.33. Sick for 8 h at 40 %: 8 x 40 x 60 % = 192 deducted.
  // 100 - 10 x 20 % - 2 x 0.5 = 97 points: 4850; 2960 + 4850 - 7.33 - 192.
  ['K02', '97', 'good', '7610.67'],
  // 30:00 is lateness, 30 x 40 / 60 = 20; 30:01 is a day absent, 8 x 40 = 320.
  // 100 - 20 x 50 % - 1 - 0.5 - 2 x 0.5 = 87.5: 4375; duties not done, so not good; 2960 + 4375 - 340.
  ['K03', '87.5', 'competent', '6995.00'],
  // Five missed punches, all confirmed: the 4th and 5th are a day each, 640. A late report costs 2 points: 98, 4900.
  ['K04', '98', 'competent', '7220.00'],
  // An unconfirmed miss is a day, 320, waived by hand. 100 - 8 - 1 - 0.5 = 90.5: good, 4525; 2960 + 4525.
  ['K05', '90.5', 'good', '7485.00'],
  // Night shifts past midnight; punched for another: a day, 320. A correction of January takes back 50.
  // 100 - 20 x 80 % - 3 = 81: 4050; 2960 + 4050 - 320 - 50.
  ['K07', '81', 'good', '6640.00'],
  // Absent Thursday, Friday, Monday and for the proxy punch: 4 x 320 = 1280. 59.5 points: 2975; 2960 + 2975 - 1280.
  ['K08', '59.5', 'incompetent (provisional)', '4655.00'],
  // Left on the 13th of 31 days: 2960 x 13 / 31 = 1241.29; 4000 x 13 / 31 = 1677.42, x 98 / 80 = 2054.84. A day that
  // nobody signed for is absence, 320; the card was not given back, 15.
  ['K11', '98', 'good', '2961.13'],
  // Joined on the 16th, 16 of 31 days: 2960 x 16 / 31 = 1527.74; 4000 x 16 / 31 = 2064.52, x 100 / 80 = 2580.65.
  ['D01', '100', 'good', '4108.39'],
  // Left on the 20th: 1909.68 + 92 x 2580.65 / 80 = 2967.75. 15 minutes graced, 20 charged: 13.33; advance 200.
  ['D02', '92', 'good', '4664.10'],
  // Two wages: (2960 x 15 + 3480 x 16) / 31 = 3228.39; (4000 x 15 + 4350 x 16) / 31 = 4180.65, x 99 / 80 = 5173.55;
  // arrears 150; 4 h of personal leave at (3480 + 4350) / 174 = 45: 180.
  ['D03', '99', 'excellent', '8371.94'],
  // Major contribution, reward 1000; third month of full attendance: 200. 2960 + 5000 + 1200.
  ['D04', '100', 'excellent', '9160.00'],
  // A grave error with a major loss takes all.
  ['D05', '85.5', 'competent', '0.00'],
  // 10 + 10 + 10 + 10 + 9 + 10 + 8 + 12 = 79. 3480 + 640 + 125 + 300; awards: sets 50 (tied), growth 50, streak 200.
  ['S01', '79', '4', '4845.00'],
  // 3480 + 504 + 125 + 200; awards 50 + 50; 11 minutes at 20 yuan an hour: 3.67.
  ['S02', '61', '3', '4405.33'],
  // 10 + 3 + ... = 17. 3480 + 160.01 of commissions and growth; a day kept by the schedule of the old team is absence: 8 x 20.
  ['S03', '17', '1', '3660.01'],
  // Away for 70 days of the quarter, more than 60: not assessed. 3480 + 21 + 125 + 50; sick for 80 h: 80 x 20 x 60 %.
  ['S04', '', '', '2716.00'],
  // Levels: 91 and 99 are senior: 2000 + 4500 + 600 + 200.
  ['A01', '99', 'senior', '7300.00'],
  // 82 and 99 have no common band, so the wage stays; added by hand 80.50: 2000 + 2960 + 80.50.
  ['A02', '99', 'undetermined', '5040.50'],
  // 3480 + 99.5 x 4350 / 80 = 5410.31.
  ['M01', '99.5', 'excellent', '8890.31'],
])('%s: score %s, %s, net %s', (id, score, grade, net) => {
  expect(slipFigures(resultOf(id))).toMatchObject({ score, grade, net, status: 'complete' });
});

test('a missed punch that nobody has confirmed or denied leaves the slip open', () => {
  expect(slipFigures(resultOf('K06'))).toMatchObject({ net: '', status: 'incomplete: /days/19/confirmed' });
});

test('what the texts make of a month besides pay', () => {
  expect(figuresOf('K08')).toMatchObject({ termination: 'threeInARow', due: true, aboveDeductionCeiling: true });
  expect(figuresOf('K10')).toMatchObject({ termination: 'sixInThreeMonths' });
  expect(figuresOf('D05')).toMatchObject({ talkDue: true, belowMinimumWage: true });
  expect(figuresOf('S03')).toMatchObject({ resignationDue: true });
  expect(figuresOf('A03')).toMatchObject({ remedialDue: true, eliminationDue: true, progressed: false });
  expect(figuresOf('K08')).toMatchObject({ contractEndsOn: '2026-03-31' });
  expect(figuresOf('D02')).toMatchObject({ violations: '6', affected: true });
  expect(figuresOf('S04')).toMatchObject({ assessed: false });
});

test('absences before the records began are not known to be none', () => {
  expect(figuresOf('K09')).toHaveProperty('absentDays', '2');
  expect(figuresOf('K09')).not.toHaveProperty('termination');
});

test('equal scores share a place', () => {
  expect(['A01', 'A02', 'A03'].map((id) => slipFigures(resultOf(id)).place)).toEqual(['1', '1', '3']);
});

test('the month touches every clause of the handbooks', () => {
  const outcomes = [
    ...people.flatMap((person) => (person.ok ? person.assessments : [])),
    ...results.team,
    ...results.duties.flatMap((duty) => (duty.ok ? [duty] : [])),
  ].map(({ outcome }) => outcome);
  const fired = new Set(
    outcomes.flatMap(({ trace }) => trace.flatMap((step) => (step.fired ? (step.clause ?? []) : []))),
  );
  const clauses = Object.values(handbooks).flatMap((handbook) => Object.keys(handbook.clauses));
  expect(clauses.length).toBeGreaterThanOrEqual(118);
  expect(clauses.filter((clause) => SCOPE.test(clause) && !fired.has(clause))).toEqual([]);
});

test('every team is ruled by a handbook of its own, and holds several people', () => {
  const groups = people.map(({ employee }) => employee.group);
  const sizes = [...new Set(groups)].map((group) => [group, groups.filter((one) => one === group).length] as const);
  expect(Object.fromEntries(sizes)).toEqual({
    hotline: 11,
    desk: 5,
    shop: 4,
    sales: 3,
    leads: 2,
  });
});

test('the last year gives a score to everybody and a tail to the team', () => {
  const [tail] = results.team.filter(({ title }) => title.en === 'Tail of 2025');
  expect(tail?.outcome).toBeInstanceOf(TailOutcome);
  // 17 people at 10 %: one.
  expect(tail?.outcome.figures).toMatchObject({ headcount: '17', quota: '1', tail: '1' });
  expect(tail?.outcome instanceof TailOutcome && tail.outcome.ids).toEqual(['K08']);
  expect(figuresOf('K01')).toMatchObject({ monthsAssessed: '12', reviewedInTime: true });
});

test('duties stand as the table says', () => {
  const broken = results.duties.flatMap((duty) =>
    duty.ok && verdictOf(duty.outcome).kept === false ? [`${duty.duty} ${duty.about}`] : [],
  );
  expect(results.duties.length).toBe(40);
  expect(broken).toEqual([
    'assessorDuties shop',
    'evaluationInputs A02',
    'managerExtra M02',
    'appraisalSchedule 2026-02',
    'interview K08',
    'outsideFields K09 2026-03-19',
    'weekly 2026-W11',
  ]);
});

test('a slip names the policies of every handbook that it rests on', () => {
  expect(slipFigures(resultOf('D01')).policies).toEqual([
    '000-1/attendanceMonth',
    '000-1/violationReview',
    '000-1/fullAttendance',
    '002-8b/appraisalScore',
    '002-8b/grade',
    '002-8b/dismissal',
    'house/wages',
    '003-2/leaveMonth',
    '002-8b/performancePay',
    'house/slip',
  ]);
});

test('the table of slips opens in a spreadsheet and runs no formula', () => {
  const csv = payslipsCsv(people);
  expect(csv.startsWith('\uFEFFid,name,group,score,')).toBe(true);
  expect(csv.split('\r\n').length).toBe(27);
  expect(csv).toContain('K02,吴涵 Wu Han,hotline,97,good,,7810.00,199.33,7610.67,complete,');
  expect(csv).toContain('waiver | 320 | Wang Fang, supervisor | Doorway camera');
});

test('the JSON holds the trace of every outcome', () => {
  const json: unknown = JSON.parse(JSON.stringify(payslipsJson(department, results)));
  expect(json).toMatchObject({
    month: '2026-03',
    people: expect.arrayContaining([
      expect.objectContaining({
        id: 'K02',
        outcomes: expect.arrayContaining([
          expect.objectContaining({
            policy: { family: 'paySlip', id: 'house/slip', version: '2026' },
            trace: expect.arrayContaining([expect.objectContaining({ figure: 'net', out: '7610.67' })]),
          }),
        ]),
      }),
    ]),
  });
});

test('the page holds everybody, in both languages', () => {
  for (const { employee } of people) {
    expect(page).toContain(`<article id="${employee.id}">`);
    expect(page).toContain(employee.name);
  }
  expect(page).toContain('<span lang="en">Net pay</span><span lang="zh">实发工资</span>');
  expect(page).toContain('计算过程');
});

test('the page needs nothing but itself', () => {
  const links = [...page.matchAll(/\b(?:src|href|action|srcset)\s*=\s*["']?([^"'\s>]*)/g)].map(([, target]) => target);
  expect(links.filter((target) => target !== 'data:,' && target?.startsWith('#') !== true)).toEqual([]);
  expect(page).not.toMatch(/@import|url\((?!#)|fetch\(|XMLHttpRequest/);
  const addresses = [...page.matchAll(/https?:\/\/[^\s"'<)]+/g)].map(([address]) => address);
  expect([...new Set(addresses)].sort()).toEqual(['http://www.w3.org/1999/xlink', 'http://www.w3.org/2000/svg']);
});
