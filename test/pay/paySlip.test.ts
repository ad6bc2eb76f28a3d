import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { kindOf } from '../../src/figures/kinds.js';
import { template } from '../../src/figures/template.js';
import { paySlip002_8B } from '../../src/handbooks/002-8b/paySlip.js';
import { type PaySlipOutcome, paySlip, paySlipFamily } from '../../src/pay/paySlip.js';
import { RulesError } from '../../src/rule/issue.js';
import { add, type Fraction, subtract, ZERO } from '../../src/values/fraction.js';
import { parseAmount } from '../../src/values/number.js';
import { halfUpToFen } from '../../src/values/rounding.js';
import { exactText } from '../../src/values/text.js';
import { issuesOf } from '../support/issuesOf.js';
import { BLANKS, MONTH, spell } from './slipFacts.js';

const policy = adopt(paySlipFamily, paySlip002_8B, BLANKS);
const byPresence = adopt(paySlipFamily, paySlip002_8B, {
  ...BLANKS,
  salaryBasis: { ...BLANKS.salaryBasis, method: 'byPresence' },
});
const byMonthDays = adopt(paySlipFamily, paySlip002_8B, {
  ...BLANKS,
  salaryBasis: { days: 'monthDays', hours: 8, method: 'byDeduction' },
});
const netOnly = adopt(paySlipFamily, paySlip002_8B, BLANKS, { readings: { rounding: 'net' } });

function slipOf(facts: Partial<Parameters<typeof paySlip>[0]> = {}, of = policy): PaySlipOutcome {
  const outcome = paySlip({ ...MONTH, ...facts }, of);
  if (outcome.status === 'incomplete') throw new Error(`missing ${outcome.missing.join()}`);
  return outcome;
}

function exactly(value: unknown): Fraction {
  return parseAmount(value) ?? ZERO;
}

/** What the lines pay, less what they deduct. */
function sumOfLines({ lines }: PaySlipOutcome): Fraction {
  const sumOf = (wanted: string): Fraction =>
    lines
      .filter(({ effect }) => effect === wanted)
      .map(({ amount }) => exactly(amount))
      .reduce(add, ZERO);
  return subtract(sumOf('pay'), sumOf('deduct'));
}

const by = (amount: number, madeOn = '2026-04-20') => ({ amount, author: 'Li', reason: 'errand', madeOn });

describe('lines', () => {
  test('are what pays and deducts, in the order of the policy', () => {
    const { lines } = slipOf({ adjustments: [by(50), by(-20), by(30)], amounts: { specialReward: 100 } });
    expect(lines.map(({ figure, effect, amount }) => [figure, effect, amount])).toEqual([
      ['baseSalary', 'pay', '3000.00'],
      ['performancePay', 'pay', '4000.00'],
      ['specialReward', 'pay', '100.00'],
      ['arrears', 'pay', '0.00'],
      ['recovery', 'deduct', '0.00'],
      ['added', 'pay', '80.00'],
      ['withheld', 'deduct', '20.00'],
      ['severeError', 'deduct', '0.00'],
    ]);
  });

  test('carry their title, their clause and the records behind them', () => {
    const { lines } = slipOf({ adjustments: [by(50), by(-20), by(30)] });
    expect(lines.find(({ figure }) => figure === 'added')).toEqual({
      figure: 'added',
      title: { en: 'Added by hand', zh: '人工增加' },
      effect: 'pay',
      amount: '80.00',
      records: ['/adjustments/0', '/adjustments/2'],
    });
    expect(lines.find(({ figure }) => figure === 'performancePay')?.clause).toBe('002.8B.pay');
  });

  test('every figure that pays or deducts reaches the net pay', () => {
    const { figures } = policy.data;
    const reached = new Set<string>();
    const visit = (name: string): void => {
      const figure = figures[name];
      if (figure === undefined || reached.has(name)) return;
      reached.add(name);
      for (const operand of kindOf(figure).reads(figure, undefined)) visit(String(operand));
      if (figure.kind === 'table')
        for (const { gives } of figure.rows) if (typeof gives === 'object' && 'of' in gives) visit(gives.of);
    };
    visit('net');
    const effective = Object.keys(figures).filter((name) => ['pay', 'deduct'].includes(figures[name]?.effect ?? ''));
    expect(effective.filter((name) => !reached.has(name))).toEqual([]);
    expect(effective).toHaveLength(8);
  });

  const cents = fc.integer({ min: -500_000, max: 500_000 }).map((fen) => fen / 100);
  const month = fc.record({
    wage: fc.integer({ min: 0, max: 3_000_000 }).map((fen) => fen / 100),
    paidDays: fc.integer({ min: 0, max: 22 }),
    pay: fc.integer({ min: 0, max: 100_000_000 }).map((tenThousandths) => tenThousandths / 10_000),
    adjustments: fc.array(cents, { maxLength: 6 }),
    revised: fc.integer({ min: 0, max: 500_000 }),
    isGrave: fc.boolean(),
  });

  test('net is gross less deductions, and the sum of the rounded lines', () => {
    fc.assert(
      fc.property(month, ({ wage, paidDays, pay, adjustments, revised, isGrave }) => {
        const slip = slipOf({
          spells: [spell(wage, 22, paidDays)],
          pay: { pay },
          adjustments: adjustments.map((amount) => by(amount)),
          corrections: [{ date: '2026-03-05', revised, paid: 200_000, settled: 1 }],
          graveError: isGrave,
          majorLoss: isGrave,
        });
        expect(exactly(slip.net)).toEqual(subtract(exactly(slip.gross), exactly(slip.deductions)));
        expect(sumOfLines(slip)).toEqual(exactly(slip.net));
      }),
    );
  });

  test('the order of adjustments is irrelevant', () => {
    const adjustments = fc.array(
      fc.tuple(cents, fc.integer({ min: 10, max: 30 })).map(([amount, day]) => by(amount, `2026-04-${day}`)),
    );
    fc.assert(
      fc.property(adjustments, fc.infiniteStream(fc.nat()), (given, keys) => {
        const shuffled = given
          .map((item) => ({ item, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        expect(slipOf({ adjustments: shuffled }).figures).toEqual(slipOf({ adjustments: given }).figures);
      }),
    );
  });
});

describe('base salary', () => {
  const absent = { monthDays: 23, spells: [spell(10_000, 23, 1)], pay: { pay: 0 } };

  test('22 absences of 23 working days: what is deducted is more than the wage, and the floor is a step', () => {
    const slip = slipOf(absent);
    expect(slip.figures.byDeduction).toEqual({ numerator: '-10000', denominator: '87' });
    expect(slip.figures).toMatchObject({ baseSalary: '0.00', net: '0.00' });
    const floor = slip.trace.find(({ figure }) => figure === 'baseSalary');
    expect(floor?.in[0]).toEqual({ value: '-114.94', from: 'wageByMethod' });
  });

  test('paying by presence gives 459.77', () => {
    expect(slipOf(absent, byPresence).figures.baseSalary).toBe('459.77');
  });

  test('a full month is the wage, by deduction', () => {
    expect(slipOf().figures.baseSalary).toBe('3000.00');
    expect(slipOf({}, byMonthDays).figures.baseSalary).toBe('3000.00');
    expect(slipOf({}, byPresence).figures.baseSalary).toBe('3034.48');
  });

  test('a joiner is paid for his share of the month', () => {
    const joiner = { spells: [spell(3000, 7, 7, '2026-04-20')] };
    expect(slipOf(joiner, byMonthDays).figures.baseSalary).toBe('954.55');
    expect(slipOf(joiner).figures.baseSalary).toBe('954.55');
    expect(slipOf(joiner, byPresence).figures.baseSalary).toBe('965.52');
  });

  test('a wage that changes is paid spell by spell, and the division stays exact', () => {
    const raise = {
      spells: [spell(3000, 11, 11, '2026-04-01', '2026-04-15'), spell(3001, 11, 10, '2026-04-16', '2026-04-30')],
    };
    const slip = slipOf(raise, netOnly);
    // 6001/2 less 3001/21.75.
    expect(slip.figures.baseSalary).toEqual({ numerator: '498079', denominator: '174' });
    expect(slip.net).toBe('6862.52');
  });

  test('two spells at one wage pay what one does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 21 }), fc.integer({ min: 0, max: 1_000_000 }), (days, fen) => {
        const wage = fen / 100;
        const split = [
          spell(wage, days, days, '2026-04-01', '2026-04-10'),
          spell(wage, 22 - days, 21 - days, '2026-04-11', '2026-04-30'),
        ];
        for (const method of [policy, byPresence, byMonthDays]) {
          const whole = slipOf({ spells: [spell(wage, 22, 21)] }, method).figures.baseSalary;
          expect(slipOf({ spells: split }, method).figures.baseSalary).toBe(whole);
        }
      }),
    );
  });

  test.each([
    ['before the month', [spell(1, 1, 1, '2026-03-31', '2026-04-02')], '/spells/0/from'],
    ['after the month', [spell(1, 1, 1, '2026-04-01', '2026-05-01')], '/spells/0/to'],
    ['back to front', [spell(1, 1, 1, '2026-04-05', '2026-04-04')], '/spells/0/to'],
    ['overlapping', [spell(1, 1, 1, '2026-04-01', '2026-04-05'), spell(1, 1, 1, '2026-04-05')], '/spells/1/from'],
  ])('refuses spells %s', (_, spells, path) => {
    expect(refusalOf(() => slipOf({ spells }))).toEqual(['order', path]);
  });

  test.each(['2026-04-02', '2026-04-30'])('refuses %s for the month', (month) => {
    expect(issuesOf(() => slipOf({ month }))).toEqual([
      { code: 'choice', path: '/month', value: month, expected: '2026-04-01' },
    ]);
  });

  test('refuses more days paid than there are', () => {
    expect(refusalOf(() => slipOf({ spells: [spell(3000, 10, 10.5)] }))).toEqual(['gap', '/each/spells/unpaidDays/0']);
  });
});

describe('exact ties', () => {
  const minutes = { late: 1, early: 1, missed: 1 };
  const deductions = template(paySlipFamily, {
    id: 'threeDeductions',
    version: '1',
    blanks: {},
    data: {
      figures: {
        late: { kind: 'product', effect: 'deduct', of: ['baseWage', 'attendance.late'], over: ['21.75', 8, 60] },
        early: { kind: 'product', effect: 'deduct', of: ['baseWage', 'attendance.early'], over: ['21.75', 8, 60] },
        missed: { kind: 'product', effect: 'deduct', of: ['baseWage', 'attendance.missed'], over: ['21.75', 8, 60] },
        gross: { kind: 'total', of: [0] },
        deductions: { kind: 'total', of: ['late', 'early', 'missed'] },
        net: { kind: 'total', of: ['gross'], less: ['deductions'], round: halfUpToFen },
      },
    },
  });
  const three = adopt(paySlipFamily, deductions);
  const netOf = (baseWage: number | string): unknown =>
    slipOf({ baseWage, attendance: minutes, spells: [] }, three).net;

  // Three minutes of base x 1/10440 are base / 3480: a tie where that ends in half a fen.
  test.each([
    ['17.4', '-0.01'],
    ['3497.4', '-1.01'],
    ['3462.6', '-1.00'],
    ['3514.8', '-1.01'],
    ['5237.4', '-1.51'],
  ])('three deductions of %s sum to %s', (base, net) => {
    expect(netOf(base)).toBe(net);
  });

  test('each tie goes the way of the exact fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        // (2n + 1) / 200 yuan is n + 1/2 fen.
        const base = ((2 * n + 1) * 3480) / 200;
        const net = netOf(base.toFixed(1));
        expect(net).toBe(exactText({ numerator: BigInt(-(n + 1)), denominator: 100n }, 2));
      }),
    );
  });
});

describe('corrections', () => {
  test('what has been paid since counts: 50,000 and 5,000 paid, 70,000 due, 15,000 left', () => {
    const corrections = [{ date: '2026-03-05', revised: 70_000, paid: 50_000, settled: 5_000 }];
    expect(slipOf({ corrections }).figures).toMatchObject({ arrears: '15000.00', recovery: '0.00', net: '22000.00' });
  });
});

describe('advisories', () => {
  test('warn and change nothing', () => {
    const facts = { adjustments: [by(-2000)] };
    const plain = slipOf(facts);
    const warned = slipOf({ ...facts, minimumWage: 5001, deductionCeiling: '0.2' });
    expect(plain.figures).not.toHaveProperty('belowMinimumWage');
    expect(warned.figures).toEqual({ ...plain.figures, belowMinimumWage: true, aboveDeductionCeiling: true });
  });

  test('not at the edge itself', () => {
    const facts = { adjustments: [by(-1400)], minimumWage: 5600, deductionCeiling: '0.2' };
    expect(slipOf(facts).figures).toMatchObject({ belowMinimumWage: false, aboveDeductionCeiling: false });
  });
});

test('what is not known is asked for', () => {
  const { graveError: _, ...facts } = { ...MONTH, majorLoss: true };
  const outcome = paySlip(facts, policy);
  expect(outcome.status).toBe('incomplete');
  expect('missing' in outcome && outcome.missing).toEqual(['/graveError']);
});

function refusalOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RulesError) return [error.issues[0].code, error.issues[0].path];
    throw error;
  }
  return [];
}
