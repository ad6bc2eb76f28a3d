// The exact answer, in fractions of BigInt: no decimal library, no scale that could be too small, and nothing shared
// with the engines but the figures of the rules. It is the measure of `wrong`; its own speed does not matter.
import type { EmployeeMonth } from './employeeMonth.js';
import { type Grade, monthRules } from './monthRules.js';
import type { ScaledAnswer } from './scaledAnswer.js';

/** The denominator is above zero. */
interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const zero: Fraction = { numerator: 0n, denominator: 1n };

function plus(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

function minus(left: Fraction, right: Fraction): Fraction {
  return plus(left, { numerator: -right.numerator, denominator: right.denominator });
}

function times(left: Fraction, right: Fraction): Fraction {
  return { numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator };
}

/** The divisors here are figures of the rules, all above zero. */
function over(left: Fraction, right: Fraction): Fraction {
  return times(left, { numerator: right.denominator, denominator: right.numerator });
}

/** The decimal that the number prints as: 79.98 is 7998/100 here, not the nearest binary number. */
function decimal(value: number): Fraction {
  const [whole = '', fraction = ''] = String(value).split('.');
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

/** How many whole units of 1/perOne, ties away from zero. */
function roundToUnits({ numerator, denominator }: Fraction, perOne: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const units = (2n * size * perOne + denominator) / (2n * denominator);
  return numerator < 0n ? -units : units;
}

/** How many units of 1/perOne, where the fraction is a whole number of them. */
function wholeUnits({ numerator, denominator }: Fraction, perOne: bigint): bigint {
  if ((numerator * perOne) % denominator !== 0n) {
    throw new RangeError(`${numerator}/${denominator} is not a multiple of 1/${perOne}`);
  }
  return (numerator * perOne) / denominator;
}

interface Loss {
  readonly minutes: number;
  readonly days: number;
  readonly incidents: number;
}

/** Whole numbers, counted rule by rule over lists instead of in one pass as the engines do. */
function loss({ days }: EmployeeMonth): Loss {
  const punched = days.filter((day) => !day.missingIn && !day.missingOut);
  const incidents = punched.flatMap((day) => [day.lateMinutes, day.earlyMinutes]).filter((minutes) => minutes > 0);
  const longDays = punched.filter((day) => Math.max(day.lateMinutes, day.earlyMinutes) > monthRules.longestMinutes);
  const minutes = incidents
    .filter((length) => length <= monthRules.longestMinutes)
    .reduce((sum, length) => sum + length, 0);
  return {
    minutes: minutes > monthRules.freeMinutes ? minutes : 0,
    days: days.length - punched.length + longDays.length,
    incidents: incidents.length,
  };
}

function totalScore({ scores }: EmployeeMonth, incidents: number): Fraction {
  const weighted = monthRules.weights.reduce(
    (sum, { score, percent }) => plus(sum, times(decimal(scores[score]), over(decimal(percent), decimal(100)))),
    zero,
  );
  return minus(weighted, times(decimal(incidents), decimal(monthRules.pointsPerIncident)));
}

function gradeOf(total: Fraction): Grade {
  const band = monthRules.gradeBands.find(({ from }) => minus(total, decimal(from)).numerator >= 0n);
  return band?.grade ?? monthRules.lowestGrade;
}

/** The exact answer to a month. Rounded twice, as the rules say: performance pay and net, half-up to the fen. */
export function exact(month: EmployeeMonth): ScaledAnswer {
  const { minutes, days, incidents } = loss(month);
  const base = decimal(month.base);
  const par = decimal(monthRules.parScore);
  const hoursPerDay = decimal(monthRules.hoursPerDay);

  const total = totalScore(month, incidents);
  const payFactor = plus(over(minus(total, par), par), decimal(1));
  const performancePay = roundToUnits(times(payFactor, base), 100n);

  const hourPay = over(over(base, decimal(monthRules.paidDays)), hoursPerDay);
  const lostHours = plus(over(decimal(minutes), decimal(60)), times(decimal(days), hoursPerDay));
  const net = minus({ numerator: performancePay, denominator: 100n }, times(lostHours, hourPay));

  return {
    total: Number(wholeUnits(total, 10_000n)),
    grade: gradeOf(total),
    performancePay: Number(performancePay),
    net: Number(roundToUnits(net, 100n)),
  };
}
