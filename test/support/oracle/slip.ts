/** The oracle of the slip: what is paid, what is deducted and what is left, each line rounded half up to the fen. */

import { performancePayOf } from './appraisal.js';
import { type AttendanceFinding, payOfAbsence, payOfMinutes } from './attendance.js';
import type { EmployeeMonth } from './employeeMonth.js';
import { add, compare, divide, multiply, type Ratio, ratio, subtract, toFen, zero } from './ratio.js';

export interface SlipFinding {
  readonly basePay: Ratio;
  readonly performancePay: Ratio;
  readonly latenessCharge: Ratio;
  readonly absenceCharge: Ratio;
  readonly gross: Ratio;
  readonly deductions: Ratio;
  readonly net: Ratio;
}

export function slipOf(month: EmployeeMonth, attendance: AttendanceFinding, score: Ratio): SlipFinding {
  const { wage } = month;
  const basePay = toFen(basePayOf(wage));
  // 002.8B.pay
  const performancePay = toFen(performancePayOf(score, ratio(wage.post)));
  // 003.2.lateness.cumulative, 003.2.absence.pay
  const latenessCharge = toFen(payOfMinutes(ratio(wage.base), attendance.chargedMinutes));
  const absenceCharge = toFen(payOfAbsence(ratio(wage.base), attendance.absentDays));
  const signed = [...wage.adjustments.map(ratio), ...wage.corrections.map(correctionOf)].map(toFen);
  const earned = add(basePay, performancePay, ...signed.filter((amount) => compare(amount, zero) > 0));
  const taken = signed.filter((amount) => compare(amount, zero) < 0).map((amount) => subtract(zero, amount));
  const deductions = add(latenessCharge, absenceCharge, ...taken);
  // 002.8B.severeError: the whole wage is deducted.
  const forfeited = wage.graveError && wage.majorLoss;
  const net = forfeited ? zero : subtract(earned, deductions);
  return { basePay, performancePay, latenessCharge, absenceCharge, gross: earned, deductions, net };
}

/** A month in parts pays each part by its paid days. */
function basePayOf(wage: EmployeeMonth['wage']): Ratio {
  if (wage.spells.length === 0) return ratio(wage.base);
  return add(
    ...wage.spells.map(({ base, days, paidDays }) => divide(multiply(ratio(base), ratio(paidDays)), ratio(days))),
  );
}

/** 002.8B.adjustment: pay of the corrected result less the pay of the old one, in the next month. */
function correctionOf({ revised, paid, settled }: EmployeeMonth['wage']['corrections'][number]): Ratio {
  return subtract(subtract(ratio(revised), ratio(paid)), ratio(settled));
}
