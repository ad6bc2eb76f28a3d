// The figures of outcomes have the types that their families promise.
import { expectTypeOf, test } from 'vitest';
import type { Standing } from '../../src/appraisal/rankPeople.js';
import type { assessMonth, DayRecord } from '../../src/attendance/assessMonth.js';
import type { checkInterval } from '../../src/compliance/checkInterval.js';
import type { checkRequired } from '../../src/compliance/checkRequired.js';
import { toDecimal } from '../../src/decimal.js';
import type { Adopted } from '../../src/figures/adoption/adopt.js';
import type { FigureValue } from '../../src/figures/evaluated.js';
import { evaluate } from '../../src/figures/general.js';
import type { Complete, Incomplete, Outcome } from '../../src/figures/outcome.js';
import type { Figures, Quantity } from '../../src/figures/promises.js';
import { performancePay } from '../../src/pay/performancePay.js';

declare const policy: Adopted<'performancePay'>;
declare const general: Adopted<'general'>;
declare const name: string;
const outcome = performancePay({ postWage: 4000, appraisal: { score: 90 } }, policy);

test('promised figures are exact', () => {
  if (outcome.status !== 'complete') return;
  expectTypeOf(outcome.figures.pay).toEqualTypeOf<Quantity>();
  expectTypeOf(outcome.figure('pay')).toEqualTypeOf<Quantity>();
  expectTypeOf(outcome.pay).toEqualTypeOf<Quantity>();
  toDecimal(outcome.pay, 20);
  toDecimal(outcome.figures.pay, 20);
});

test('an incomplete outcome may lack them', () => {
  expectTypeOf(outcome.figures.pay).toEqualTypeOf<Quantity | undefined>();
  expectTypeOf(outcome.figure('pay')).toEqualTypeOf<Quantity | undefined>();
  // @ts-expect-error: it may be absent
  toDecimal(outcome.figures.pay, 20);
});

test('a policy may have others', () => {
  expectTypeOf(outcome.figures.bonus).toEqualTypeOf<FigureValue | undefined>();
  expectTypeOf(outcome.figure('bonus')).toEqualTypeOf<FigureValue | undefined>();
  expectTypeOf(outcome.figure(name)).toEqualTypeOf<FigureValue | undefined>();
  expectTypeOf(outcome.scaled('pay', 2)).toEqualTypeOf<number | undefined>();
  expectTypeOf(outcome.scaled(name, 2)).toEqualTypeOf<number | undefined>();
  expectTypeOf(evaluate({}, general).figures.fine).toEqualTypeOf<FigureValue | undefined>();
});

test('flags, labels and dates are told apart', () => {
  type Promised<F extends (facts: never, policy: never) => unknown> = Extract<ReturnType<F>, Complete>['figures'];
  expectTypeOf<Promised<typeof checkInterval>['overdue']>().toEqualTypeOf<boolean | 'notApplicable'>();
  expectTypeOf<Promised<typeof checkInterval>['nextDue']>().toEqualTypeOf<string>();
  expectTypeOf<Promised<typeof checkRequired>['absent']>().toEqualTypeOf<Quantity>();
});

test('every outcome is an outcome', () => {
  expectTypeOf(outcome).toExtend<Outcome>();
  expectTypeOf(outcome).toExtend<Complete | Incomplete>();
  expectTypeOf<ReturnType<typeof assessMonth>['figures']>().toExtend<Figures>();
  expectTypeOf<Complete<{ pay: 'number' }>>().not.toExtend<Complete<{ score: 'number' }>>();
});

test('JSON has its parts', () => {
  expectTypeOf(outcome.toJSON().figures).toEqualTypeOf<Figures>();
  expectTypeOf(outcome.toJSON().status).toEqualTypeOf<'complete' | 'incomplete'>();
});

test('a record of a day takes no flag that is not applicable', () => {
  expectTypeOf<DayRecord['missingIn']>().toEqualTypeOf<boolean>();
  expectTypeOf<Standing['figures']>().toEqualTypeOf<Figures>();
});
