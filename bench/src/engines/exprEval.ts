// expr-eval-fork: score, grade and pay as formulas in text, compiled to functions. Formulas take numbers, not lists, so
// the days are counted before.
import { Parser } from 'expr-eval-fork';
import { countAttendance } from '../countAttendance.js';
import type { EmployeeMonth } from '../employeeMonth.js';
import type { Answer, SyncEngine } from '../engine.js';
import { monthRules } from '../monthRules.js';
import { readGrade } from '../readGrade.js';

const { freeMinutes, gradeBands, hoursPerDay, lowestGrade, paidDays, parScore, pointsPerIncident, weights } =
  monthRules;

const scoreNames = weights.map(({ score }) => `score${score}`);
const weightedScores = weights.map(({ score, percent }) => `score${score} * ${percent / 100}`).join(' + ');
const gradeChoice = gradeBands.reduceRight(
  (lower, { grade, from }) => `total >= ${from} ? "${grade}" : (${lower})`,
  `"${lowestGrade}"`,
);
const lostHours = `(minutes > ${freeMinutes} ? minutes / 60 : 0) + absentDays * ${hoursPerDay}`;

const parser = new Parser();

function compile(formula: string, variables: readonly string[]) {
  return parser.parse(formula).toJSFunction([...variables]);
}

const totalOf = compile(`${weightedScores} - incidents * ${pointsPerIncident}`, ['incidents', ...scoreNames]);
const gradeOf = compile(gradeChoice, ['total']);
const performancePayOf = compile(`roundTo(((total - ${parScore}) / ${parScore} + 1) * base, 2)`, ['total', 'base']);
const netOf = compile(`roundTo(performancePay - (${lostHours}) * (base / ${paidDays} / ${hoursPerDay}), 2)`, [
  'performancePay',
  'minutes',
  'absentDays',
  'base',
]);

function evaluate({ base, scores, days }: EmployeeMonth): Answer {
  const { minutes, absentDays, incidents } = countAttendance(days);
  const total = totalOf(incidents, ...scores);
  const performancePay = performancePayOf(total, base);
  const net = netOf(performancePay, minutes, absentDays, base);
  return { total, grade: readGrade(gradeOf(total)), performancePay, net };
}

export const exprEval: SyncEngine = { mode: 'sync', evaluate };
