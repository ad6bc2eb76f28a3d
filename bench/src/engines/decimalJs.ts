// Hand-written with decimal.js: what a careful developer does today. Forty digits are many, not exact: the thirds that
// 10440 minutes a month leave are cut, here far from any tie.
import { Decimal } from 'decimal.js';
import { countAttendance } from '../countAttendance.js';
import type { EmployeeMonth } from '../employeeMonth.js';
import type { Answer, SyncEngine } from '../engine.js';
import { type Grade, monthRules } from '../monthRules.js';

const { freeMinutes, gradeBands, hoursPerDay, lowestGrade, parScore } = monthRules;

const Amount = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const weights = monthRules.weights.map(({ score, percent }) => ({ score, share: new Amount(percent).div(100) }));
const pointsPerIncident = new Amount(monthRules.pointsPerIncident);
const minutesPerMonth = new Amount(monthRules.paidDays).times(hoursPerDay).times(60);

function gradeOf(total: Decimal): Grade {
  for (const { grade, from } of gradeBands) {
    if (total.gte(from)) return grade;
  }
  return lowestGrade;
}

function evaluate({ base, scores, days }: EmployeeMonth): Answer {
  const { minutes, absentDays, incidents } = countAttendance(days);
  let weighted = new Amount(0);
  for (const { score, share } of weights) weighted = weighted.plus(share.times(scores[score]));
  const total = weighted.minus(pointsPerIncident.times(incidents));

  const basePay = new Amount(base);
  const performancePay = total.minus(parScore).div(parScore).plus(1).times(basePay).toDecimalPlaces(2);
  const lostMinutes = (minutes > freeMinutes ? minutes : 0) + absentDays * hoursPerDay * 60;
  const deduction = basePay.times(lostMinutes).div(minutesPerMonth);
  const net = performancePay.minus(deduction).toDecimalPlaces(2);
  return { total, grade: gradeOf(total), performancePay, net };
}

export const decimalJs: SyncEngine = { mode: 'sync', evaluate };
