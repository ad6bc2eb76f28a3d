/**
 * The 25 ambiguities of the rulebook that matter most: the adopted reading stands in the data, each other reading that
 * is named can be chosen, and a case shows that the choice makes a difference. Where the text gives no number at all,
 * there is a blank, and nothing runs until it is filled.
 */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/figures/policy.js';
import type { Template } from '../../src/figures/template.js';
import type { Case, Handbook } from '../../src/handbooks/handbook.js';
import { handbooks } from '../support/handbooks.js';
import { issuesOf } from '../support/issuesOf.js';
import { adoptFor, runCase } from '../support/runCase.js';

/** Number in the rulebook, policy, question, adopted reading, and the other ones. */
type Ambiguity = readonly [no: number, policy: string, question: string, adopted: string, ...others: string[]];

const ambiguities: readonly Ambiguity[] = [
  [1, '002-8b/grade', 'betweenBands', 'reached', 'rounded', 'continuous'],
  [2, '002-8a/agentLevel', 'edges', 'both', 'upper'],
  [2, '002-8a/agentLevel', 'mixed', 'undetermined', 'lowerOfTwo'],
  [3, '003-2/attendanceMonth', 'thirdPunch', 'normal', 'absence'],
  [3, '003-2/attendanceMonth', 'counted', 'all', 'confirmed'],
  [3, '003-2/attendanceMonth', 'month', 'calendar', 'cycle'],
  [3, '003-2/attendanceMonth', 'earlier', 'stand', 'judgedAgain'],
  [3, '003-2/attendanceMonth', 'sameDate', 'each', 'once'],
  [4, '003-2/attendanceMonth', 'charged', 'whole', 'excess'],
  [4, '003-2/attendanceMonth', 'pooled', 'together', 'separate'],
  [4, '003-2/attendanceMonth', 'unit', 'minutes', 'hoursBegun'],
  [4, '003-2/attendanceMonth', 'tolerance', 'tenMinutes', 'none'],
  [4, '003-2/attendanceMonth', 'overHalfHour', 'leftOut', 'counted'],
  [5, '003-2/attendanceMonth', 'halfHour', 'event', 'day', 'month'],
  [5, '003-2/attendanceMonth', 'withoutLeave', 'lateness', 'absence'],
  [6, '003-2/attendanceMonth', 'row', 'scheduled', 'calendar'],
  [6, '003-2/attendanceMonth', 'threeMonths', 'rolling', 'quarter'],
  [6, '003-2/attendanceMonth', 'converted', 'counts', 'excluded'],
  [6, '003-2/attendanceMonth', 'halves', 'addUp', 'wholeDaysOnly'],
  [7, '003-2/leaveRequest', 'exactlyThree', 'twoLevels', 'departmentHead'],
  [7, '003-2/leaveRequest', 'managerAtLeast', 'higher', 'both'],
  [8, '003-2/annualLeave', 'director', 'ten', 'fifteen'],
  [8, '003-2/annualLeave', 'increment', 'none', 'oneDay'],
  [8, '003-2/annualLeave', 'firstYear', 'flat', 'prorated'],
  [8, '003-2/annualLeave', 'anniversary', 'included', 'excluded'],
  [9, '003-2/leaveRequest', 'filing', 'others', 'all'],
  [10, '003-2/overtime', 'hours', 'above', 'all', 'besidesOthers'],
  [11, '003-2/leaveRequest', 'marriageUnit', 'workdays', 'calendar'],
  [11, '003-2/leaveRequest', 'lateMarriage', 'instead', 'onTop'],
  [12, '003-2/leaveRequest', 'paternityWeek', 'both', 'application', 'leave'],
  [12, '003-2/leaveRequest', 'birthDay', 'notCounted', 'counted'],
  [12, '003-2/leaveRequest', 'birthOrder', 'first', 'every'],
  [13, '003-2/leaveRequest', 'twoWeeks', 'calendar', 'scheduled', 'yearly'],
  [14, '000-1/attendanceMonth', 'grace', 'shared', 'each', 'longest'],
  [14, '000-1/attendanceMonth', 'unit', 'minutes', 'startedHours', 'occurrences'],
  [
    14,
    '000-1/attendanceMonth',
    'row',
    'workdays',
    ...['calendar', 'events', 'eachEvent', 'kindsApart', 'withinMonth', 'withoutGraced'],
  ],
  [15, '002-8b/performancePay', 'postWage', 'combined', 'onTop'],
  [15, '002-8b/performancePay', 'belowZero', 'nothing', 'owed'],
  [16, '002-8b/dismissal', 'and', 'both', 'either'],
  [16, '002-8b/dismissal', 'worse', 'breaks', 'counts'],
  [16, '002-8b/dismissal', 'notAssessed', 'continues', 'breaks'],
  [17, '002-8b/appraisalScore', 'faults', 'heaviest', 'additive'],
  [17, '002-8b/appraisalScore', 'undone', 'keepsRest', 'losesAll'],
  [17, '002-8b/appraisalScore', 'mainWork', 'all', 'mainOnly'],
  [18, '002-7/scorecard', 'extraSets', 'uncapped', 'capped'],
  [19, '002-7/growthAward', 'steps', 'highestOnly', 'addUp'],
  [20, '002-7/eligibility', 'month', 'thirtyDays', 'calendarMonths'],
  [22, '002-3/complaintDeadline', 'start', 'receipt', 'transfer'],
  [22, '002-3/complaintDeadline', 'days', 'calendar', 'workdays'],
  [22, '002-3/complaintDeadline', 'firstDay', 'notCounted', 'counted'],
  [23, '001-1/surveySchedule', 'beforeMonth', 'endOfMonthBefore', 'endOfMonth'],
  [23, '001-1/surveySchedule', 'secondRound', 'fromJune', 'anyTime'],
  [23, '001-1/surveyCollection', 'window', 'by', 'on', 'notBefore'],
  [24, '001-2/rosterDeadline', 'before', 'inclusive', 'exclusive'],
  [24, '002-8b/schedule', 'before', 'inclusive', 'exclusive'],
  [24, '002-8b/schedule', 'lastWeek', 'sevenDays', 'wholeWeek'],
  [24, '002-8b/schedule', 'talk', 'feedbackOnly', 'talkToo'],
  [24, '003-2/overtime', 'before', 'inclusive', 'exclusive'],
  [25, '002-2/liaison', 'regularly', 'interval', 'once'],
  [25, '002-10/buildingSafetyCheck', 'regularly', 'interval', 'once'],
];

/** Numbers that the text does not give: policy and blanks. Every other blank is checked as well. */
const blanks: readonly (readonly [no: number, policy: string, ...blanks: string[]])[] = [
  [21, '002-7/failingStreak', 'passMark'],
  [21, '002-7/grade', 'cutoffs'],
  [25, '000-3/satisfactionSurvey', 'length', 'unit'],
  [25, '002-2/liaison', 'length', 'unit'],
  [25, '002-10/buildingSafetyCheck', 'length', 'unit'],
  [25, '002-3/firstMoment', 'limit'],
  [25, '002-10/powerFactor', 'least'],
];

function policyOf(id: string): {
  readonly handbook: Handbook;
  readonly template: Template;
  readonly cases: readonly Case[];
} {
  const [part = '', policy = ''] = id.split('/');
  const found = handbooks.find(({ handbook }) => handbook.id === part);
  const template = found?.handbook.policies[policy];
  if (found === undefined || template === undefined) throw new Error(`no policy ${id}`);
  return { handbook: found.handbook, template, cases: found.cases.filter((given) => given.policy === policy) };
}

function readingsOf(id: string): Readonly<Record<string, Reading>> {
  const { readings = {} } = policyOf(id).template.data as { readonly readings?: Readonly<Record<string, Reading>> };
  return readings;
}

describe('ambiguities with readings', () => {
  const rows = ambiguities.map(([no, policy, question, adopted, ...others]) => ({
    no,
    policy,
    question,
    adopted,
    others,
  }));

  test.each(rows)('$no $policy: $question is read as $adopted', ({ policy, question, adopted, others }) => {
    const reading = readingsOf(policy)[question];
    expect(reading?.adopted).toBe(adopted);
    expect(Object.keys(reading?.options ?? {}).sort()).toEqual([adopted, ...others].sort());
  });

  const options = rows.flatMap(({ others, ...row }) => others.map((option) => ({ ...row, option })));
  test.each(options)('$no $policy: $question read as $option differs in a case', ({ policy, question, option }) => {
    const { handbook, cases } = policyOf(policy);
    const chosen = cases.filter(({ choices }) => choices?.readings?.[question] === option);
    expect(chosen.filter((given) => !holds(handbook, given))).toEqual([]);
    expect(chosen.some((given) => !holds(handbook, asAdopted(given, question)))).toBe(true);
  });
});

describe('readings together', () => {
  const policies = handbooks.flatMap(({ handbook }) =>
    Object.keys(handbook.policies).map((policy) => `${handbook.id}/${policy}`),
  );
  const rows = policies.map((id) => ({ id, pairs: pairsOf(id) })).filter(({ pairs }) => pairs.length > 0);
  test.each(rows)('any two of $id can be chosen', ({ id, pairs }) => {
    const { template, cases } = policyOf(id);
    const adoptAs = (readings: Readonly<Record<string, string>>) =>
      adoptFor(template, { ...(cases[0] as Case), choices: { readings } });
    expect(pairs.filter((readings) => issuesOf(() => adoptAs(readings)).length > 0)).toEqual([]);
  });
});

/** Each option that is not adopted with each one of another question. */
function pairsOf(id: string): readonly Readonly<Record<string, string>>[] {
  const others = Object.entries(readingsOf(id)).flatMap(([question, { adopted, options }]) =>
    Object.keys(options)
      .filter((option) => option !== adopted)
      .map((option) => [question, option] as const),
  );
  return others.flatMap(([question, option], i) =>
    others
      .slice(i + 1)
      .filter(([other]) => other !== question)
      .map(([other, second]) => ({ [question]: option, [other]: second })),
  );
}

function holds(handbook: Handbook, given: Case): boolean {
  const { actual, expected } = runCase(handbook.policies, given);
  return isDeepStrictEqual(actual, expected);
}

/** The same case under the adopted reading of the question; what it no longer asks for may stay among its facts. */
function asAdopted(given: Case, question: string): Case {
  const { [question]: _, ...readings } = given.choices?.readings ?? {};
  return { ...given, choices: { ...given.choices, readings } };
}

describe('numbers that the text does not give', () => {
  test.each(blanks.map(([no, policy, ...names]) => ({ no, policy, names })))('$no $policy', ({ policy, names }) => {
    expect(Object.keys(policyOf(policy).template.blanks)).toEqual(names);
  });

  const every = handbooks.flatMap(({ handbook }) =>
    Object.entries(handbook.policies).flatMap(([policy, template]) =>
      Object.keys(template.blanks).map((blank) => ({ policy: `${handbook.id}/${policy}`, blank })),
    ),
  );
  test.each(every)('$policy does not run without $blank', ({ policy, blank }) => {
    const { template, cases } = policyOf(policy);
    const { [blank]: value, ...others } = cases[0]?.blanks ?? {};
    expect(value).toBeDefined();
    const adoptWithout = () => adoptFor(template, { ...(cases[0] as Case), blanks: others as Case['blanks'] & object });
    const missing = issuesOf(adoptWithout).filter(({ code, path }) => code === 'required' && isWithin(path, blank));
    expect(missing.length).toBeGreaterThan(0);
  });
});

function isWithin(path: string, blank: string): boolean {
  return path === `/blanks/${blank}` || path.startsWith(`/blanks/${blank}/`);
}

test('all 25 are here', () => {
  const numbers = new Set([...ambiguities, ...blanks].map(([no]) => no));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
});
