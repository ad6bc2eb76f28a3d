/** The oracle of the slip: what is paid, what is deducted and what is left, rounded half up to the fen by line or in the net only. */

import { type AttendanceFinding, payOfAbsence, payOfMinutes } from './attendance.js';
import { dayNumber } from './civil.js';
import type { EmployeeMonth } from './employeeMonth.js';
import { add, compare, divide, multiply, type Ratio, ratio, subtract, toFen, zero } from './ratio.js';

export interface SlipFinding {
  readonly gross: Ratio;
  readonly deductions: Ratio;
  readonly net: Ratio;
}

/** Whether every line is rounded, so that lines add up to the net, or the net only. */
export type RoundingStage = 'lines' | 'net';

export function slipOf(
  { month, wage }: EmployeeMonth,
  attendance: AttendanceFinding,
  performancePay: Ratio,
  stage: RoundingStage,
): SlipFinding {
  const line = (amount: Ratio): Ratio => (stage === 'lines' ? toFen(amount) : amount);
  const negated = (amount: Ratio): Ratio => subtract(zero, amount);
  const signed = [...wage.adjustments.map(ratio), correctionOf(month, wage)];
  const gross = add(line(basePayOf(wage)), line(performancePay), ...signed.filter(isPositive).map(line));
  const withheld = add(
    // 003.2.lateness.cumulative, 003.2.absence.pay
    line(payOfMinutes(ratio(wage.base), attendance.chargedMinutes)),
    line(payOfAbsence(ratio(wage.base), attendance.absentDays)),
    ...signed.map(negated).filter(isPositive).map(line),
  );
  const left = subtract(gross, withheld);
  // 002.8B.severeError: whatever is left of the wage is deducted as well.
  const forfeited = wage.graveError && wage.majorLoss && isPositive(left) ? line(left) : zero;
  const deductions = add(withheld, forfeited);
  return { gross, deductions, net: toFen(subtract(gross, deductions)) };
}

/** By deduction: the wages shared by the days of the month, less a daily wage for each unpaid day; never below zero. */
function basePayOf({ spells, monthDays }: EmployeeMonth['wage']): Ratio {
  const shares = spells.map(({ wage, days }) => divide(multiply(ratio(wage), ratio(days)), ratio(monthDays)));
  const unpaid = spells.map(({ wage, days, paidDays }) =>
    divide(multiply(ratio(wage), subtract(ratio(days), ratio(paidDays))), ratio('21.75')),
  );
  const pay = subtract(add(...shares), add(...unpaid));
  return isPositive(pay) ? pay : zero;
}

/** 002.8B.adjustment: what results should have paid less what they paid, summed, in the month after the correction. */
function correctionOf(month: string, wage: EmployeeMonth['wage']): Ratio {
  const due = wage.corrections.filter(({ date }) => dayNumber(date) < dayNumber(`${month}-01`));
  return add(...due.map(({ revised, paid, settled }) => subtract(ratio(revised), add(ratio(paid), ratio(settled)))));
}

function isPositive(amount: Ratio): boolean {
  return compare(amount, zero) > 0;
}
