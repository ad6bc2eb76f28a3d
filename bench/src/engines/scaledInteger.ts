// Hand-written in integers: scores in 1/100 and totals in 1/10000 of a point, money in fen, each division last. Exact,
// and about the least work that an exact answer can cost; a product outside the safe integers is refused.
import { countAttendance } from '../countAttendance.js';
import type { EmployeeMonth } from '../employeeMonth.js';
import type { Answer, SyncEngine } from '../engine.js';
import { type Grade, monthRules } from '../monthRules.js';

const { freeMinutes, hoursPerDay, lowestGrade, paidDays, parScore, pointsPerIncident, weights } = monthRules;

const unitsPerPoint = 10_000;
const unitsPerIncident = pointsPerIncident * unitsPerPoint;
const unitsAtPar = parScore * unitsPerPoint;
const gradeBands = monthRules.gradeBands.map(({ grade, from }) => ({ grade, fromUnits: from * unitsPerPoint }));
const minutesPerDay = hoursPerDay * 60;
/** Working minutes that the base of a month pays for: 21.75 x 8 x 60 = 10440. */
const minutesPerMonth = paidDays * minutesPerDay;

/** From a number of at most two decimals, which is what a month holds. */
function toHundredths(value: number): number {
  return Math.round(value * 100);
}

/** The nearest whole number, ties away from zero. */
function divideHalfUp(dividend: number, divisor: number): number {
  if (!Number.isSafeInteger(dividend)) throw new RangeError(`outside the safe integers: ${dividend}`);
  const size = Math.abs(dividend);
  const rest = size % divisor;
  const quotient = (size - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
  return dividend < 0 ? -quotient : quotient;
}

function gradeOf(totalUnits: number): Grade {
  for (const { grade, fromUnits } of gradeBands) {
    if (totalUnits >= fromUnits) return grade;
  }
  return lowestGrade;
}

function evaluate({ base, scores, days }: EmployeeMonth): Answer {
  const { minutes, absentDays, incidents } = countAttendance(days);
  let total = -incidents * unitsPerIncident;
  for (const { score, percent } of weights) total += toHundredths(scores[score]) * percent;

  const baseFen = toHundredths(base);
  // ((total - par) / par + 1) x base is total x base / par.
  const performancePay = divideHalfUp(total * baseFen, unitsAtPar);
  const lostMinutes = (minutes > freeMinutes ? minutes : 0) + absentDays * minutesPerDay;
  const net = divideHalfUp(performancePay * minutesPerMonth - baseFen * lostMinutes, minutesPerMonth);
  return { total: total / unitsPerPoint, grade: gradeOf(total), performancePay: performancePay / 100, net: net / 100 };
}

export const scaledInteger: SyncEngine = { mode: 'sync', evaluate };
