// kefu-rules: one adopted policy, run by the public calculator of policies that declare their own facts.
import { evaluate } from '../../../src/index.js';
import type { EmployeeMonth } from '../employeeMonth.js';
import type { Answer, SyncEngine } from '../engine.js';
import { type Grade, grades } from '../monthRules.js';
import { monthPolicy } from './monthPolicy.js';

function run({ base, scores, days }: EmployeeMonth) {
  const [score0, score1, score2, score3, score4, score5, score6, score7] = scores;
  const facts = { base, score0, score1, score2, score3, score4, score5, score6, score7, days };
  return evaluate(facts, monthPolicy);
}

/** The amounts in units of their last decimals, as an app takes them that adds up a department. */
function answerOf(outcome: ReturnType<typeof run>): Answer {
  return {
    total: scaledAt(outcome, 'total', 4) / 10_000,
    grade: gradeAt(outcome),
    performancePay: scaledAt(outcome, 'performancePay', 2) / 100,
    net: scaledAt(outcome, 'net', 2) / 100,
  };
}

function scaledAt(outcome: ReturnType<typeof run>, name: string, digits: number): number {
  const scaled = outcome.scaled(name, digits);
  if (scaled === undefined) throw new TypeError(`${name} has more than ${digits} decimals`);
  return scaled;
}

function gradeAt(outcome: ReturnType<typeof run>): Grade {
  const figure = outcome.figure('grade');
  const grade = grades.find((known) => known === figure);
  if (grade === undefined) throw new TypeError(`no grade: ${String(figure)}`);
  return grade;
}

export const kefuRules: SyncEngine = { mode: 'sync', evaluate: (month) => answerOf(run(month)) };

/** Keeps what is read of the traces alive. */
let stepsRead = 0;

/** The same, with the trace of each month read as objects: of every step the figure, its kind and whether it fired. */
export const kefuRulesTrace: SyncEngine = {
  mode: 'sync',
  evaluate(month) {
    const outcome = run(month);
    for (const { figure, kind, fired } of outcome.trace) stepsRead += figure.length + kind.length + (fired ? 1 : 0);
    return answerOf(outcome);
  },
};

export function stepsReadSoFar(): number {
  return stepsRead;
}
