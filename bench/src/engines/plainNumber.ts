// Hand-written in JavaScript numbers, the way most code does it: fast, and wrong where a tie or a grade edge is not a
// binary number.
import { countAttendance } from '../countAttendance.js';
import type { EmployeeMonth } from '../employeeMonth.js';
import type { Answer, SyncEngine } from '../engine.js';
import { type Grade, monthRules } from '../monthRules.js';

const { freeMinutes, gradeBands, hoursPerDay, lowestGrade, paidDays, parScore, pointsPerIncident } = monthRules;
const weights = monthRules.weights.map(({ score, percent }) => ({ score, share: percent / 100 }));

function toFen(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function gradeOf(total: number): Grade {
  for (const { grade, from } of gradeBands) {
    if (total >= from) return grade;
  }
  return lowestGrade;
}

function evaluate({ base, scores, days }: EmployeeMonth): Answer {
  const { minutes, absentDays, incidents } = countAttendance(days);
  let weighted = 0;
  for (const { score, share } of weights) weighted += scores[score] * share;
  const total = weighted - incidents * pointsPerIncident;

  const performancePay = toFen(((total - parScore) / parScore + 1) * base);
  const lostHours = (minutes > freeMinutes ? minutes / 60 : 0) + absentDays * hoursPerDay;
  const net = toFen(performancePay - lostHours * (base / paidDays / hoursPerDay));
  return { total, grade: gradeOf(total), performancePay, net };
}

export const plainNumber: SyncEngine = { mode: 'sync', evaluate };
