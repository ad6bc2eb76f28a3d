/** What the oracle makes of an employee's month, as the texts that outcomes show. */
import { finalGradeOf, gradeOfScore, isProvisional, levelOf, performancePayOf, scoreOf, totalOf } from './appraisal.js';
import { attendance, grace } from './attendance.js';
import type { EmployeeMonth } from './employeeMonth.js';
import { ratio, toFen, toText } from './ratio.js';
import { type RoundingStage, slipOf } from './slip.js';

/** Figures by the name of the calculator and the figure. */
export type MonthFigures = Readonly<Record<string, string | boolean>>;

export function expectedMonth(month: EmployeeMonth, stage: RoundingStage): MonthFigures {
  const found = attendance(month);
  const graced = grace(month);
  const { score } = scoreOf(month.appraisal, graced.events);
  const band = gradeOfScore(score);
  const grade = finalGradeOf(band, month.appraisal);
  const performancePay = toFen(performancePayOf(score, ratio(month.wage.post)));
  const [earlier, latest] = month.scorecards.map(totalOf);
  if (earlier === undefined || latest === undefined) throw new Error('two scorecards');
  const slip = slipOf(month, found, performancePay, stage);
  return {
    'attendance.pooledMinutes': toText(found.pooledMinutes),
    'attendance.chargedMinutes': toText(found.chargedMinutes),
    'attendance.absentDays': toText(found.absentDays),
    'attendance.missedPunches': String(found.missedPunches),
    'attendance.events': String(graced.events),
    'attendance.terminate': found.terminate,
    'attendance.threeInARow': found.threeInARow,
    'grace.penalisedMinutes': toText(graced.penalisedMinutes),
    'grace.talk': graced.talk,
    'appraisal.score': toText(score),
    'appraisal.band': band,
    'appraisal.grade': grade,
    'appraisal.provisional': isProvisional(grade, month.appraisal),
    'appraisal.pay': toText(performancePay, 2),
    'scorecard.earlier': toText(earlier),
    'scorecard.latest': toText(latest),
    'scorecard.level': levelOf(earlier, latest),
    'slip.gross': toText(slip.gross),
    'slip.deductions': toText(slip.deductions),
    'slip.net': toText(slip.net, 2),
  };
}

/** How much of each day is an absence. */
export function expectedAbsentDays(month: EmployeeMonth): readonly string[] {
  return attendance(month).days.map(({ absentDays }) => toText(absentDays));
}
