// The measure of the benchmark's `wrong` is itself checked: on months worked out by hand, and against the one engine
// that is exact by construction.
import { describe, expect, test } from 'vitest';
import type { EmployeeMonth, WorkDay } from '../../bench/src/employeeMonth.js';
import { scaledInteger } from '../../bench/src/engines/scaledInteger.js';
import { exact } from '../../bench/src/exact.js';
import { type ScaledAnswer, scaledAnswer } from '../../bench/src/scaledAnswer.js';
import { verificationCases } from '../../bench/src/verificationCases.js';

const punctual: WorkDay = {
  lateMinutes: 0,
  earlyMinutes: 0,
  missingIn: false,
  missingOut: false,
};

interface MonthSketch {
  /** A base of 10440.00 makes a minute worth one yuan. */
  readonly base?: number;
  /** The same score eight times. */
  readonly score?: number;
  /** What differs from a punctual day, on as many days. */
  readonly days?: readonly Partial<WorkDay>[];
}

function month({ base = 10440, score = 80, days = [] }: MonthSketch): EmployeeMonth {
  return {
    base,
    scores: [score, score, score, score, score, score, score, score],
    days: Array.from({ length: 22 }, (_, index) => ({ ...punctual, ...days[index] })),
  };
}

interface HandComputed extends MonthSketch {
  readonly title: string;
  /** The total in 1/10000 of a point, money in fen. */
  readonly answer: ScaledAnswer;
}

const handComputed: readonly HandComputed[] = [
  {
    title: 'par earns the base',
    answer: { total: 800_000, grade: 'C', performancePay: 1_044_000, net: 1_044_000 },
  },
  {
    title: '10 minutes exactly are free, yet half a point',
    days: [{ lateMinutes: 10 }],
    answer: { total: 795_000, grade: 'C', performancePay: 1_037_475, net: 1_037_475 },
  },
  {
    title: '11 minutes are charged in full',
    days: [{ lateMinutes: 11 }],
    answer: { total: 795_000, grade: 'C', performancePay: 1_037_475, net: 1_036_375 },
  },
  {
    title: '11 minutes out of a lateness and an early leaving are two incidents',
    days: [{ lateMinutes: 6 }, { earlyMinutes: 5 }],
    answer: { total: 790_000, grade: 'C', performancePay: 1_030_950, net: 1_029_850 },
  },
  {
    title: '30 minutes are still minutes',
    days: [{ earlyMinutes: 30 }],
    answer: { total: 795_000, grade: 'C', performancePay: 1_037_475, net: 1_034_475 },
  },
  {
    title: '31 minutes are an absent day and no minutes',
    days: [{ lateMinutes: 31 }],
    answer: { total: 795_000, grade: 'C', performancePay: 1_037_475, net: 989_475 },
  },
  {
    title: 'a day is absent once, however often it is cut',
    days: [{ lateMinutes: 31, earlyMinutes: 31 }],
    answer: { total: 790_000, grade: 'C', performancePay: 1_030_950, net: 982_950 },
  },
  {
    title: 'a missing punch is an absent day whose minutes are ignored',
    days: [{ lateMinutes: 25, missingOut: true }],
    answer: { total: 800_000, grade: 'C', performancePay: 1_044_000, net: 996_000 },
  },
  {
    title: 'a grade begins at its edge',
    score: 91,
    answer: { total: 910_000, grade: 'A', performancePay: 1_187_550, net: 1_187_550 },
  },
  {
    title: 'a tie at half a fen of performance pay goes up: 10125.405',
    base: 10000.4,
    score: 81,
    answer: { total: 810_000, grade: 'B', performancePay: 1_012_541, net: 1_012_541 },
  },
  {
    title: 'a tie at half a fen of net goes up: 10377.34 - 20.005',
    base: 10442.61,
    days: [{ lateMinutes: 20 }],
    answer: { total: 795_000, grade: 'C', performancePay: 1_037_734, net: 1_035_734 },
  },
  {
    title: 'a tie below zero goes away from zero: -65.27 - 20.005',
    base: 10442.61,
    score: 0,
    days: [{ lateMinutes: 20 }],
    answer: { total: -5_000, grade: 'E', performancePay: -6_527, net: -8_528 },
  },
];

describe.each(handComputed)('$title', ({ answer, ...sketch }) => {
  test('exact', () => {
    expect(exact(month(sketch))).toEqual(answer);
  });

  test('scaled-integer', () => {
    expect(scaledAnswer(scaledInteger.evaluate(month(sketch)))).toEqual(answer);
  });
});

test('the exact answer and scaled-integer agree on 2,000 months', () => {
  const cases = verificationCases(2_000);
  const answers = cases.map((verificationCase) => scaledAnswer(scaledInteger.evaluate(verificationCase.month)));
  expect(answers).toEqual(cases.map(({ expected }) => expected));
});
