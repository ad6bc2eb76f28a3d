/** Writes the slips: a table, the outcomes with their traces, and a page to read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment } from './assessment.js';
import { csvText } from './csv.js';
import type { DepartmentResults, PersonMonth } from './payroll.js';
import type { Department } from './readDepartment.js';
import { reportPage } from './report/reportPage.js';
import { slipFigures } from './slipFigures.js';

/** The paths of the files that were written. */
export function writeSlips(out: string, department: Department, results: DepartmentResults): readonly string[] {
  mkdirSync(out, { recursive: true });
  const files = {
    'payslips.csv': payslipsCsv(results.people),
    'payslips.json': `${JSON.stringify(payslipsJson(department, results), undefined, 1)}\n`,
    'report.html': reportPage(department, results),
  };
  return Object.entries(files).map(([file, content]) => {
    const path = join(out, file);
    writeFileSync(path, content);
    return path;
  });
}

const COLUMNS = ['id', 'name', 'group', 'score', 'grade', 'place', 'pay', 'deductions', 'net', 'status'] as const;

export function payslipsCsv(results: readonly PersonMonth[]): string {
  const rows = results.map((result) => {
    const figures = slipFigures(result);
    const notes = result.ok
      ? result.adjustments.map(({ kind, amount, author, reason, madeOn }) =>
          [kind, amount, author, reason, madeOn].join(' | '),
        )
      : [];
    return [...COLUMNS.map((column) => figures[column]), figures.policies.join(' '), notes.join('; ')];
  });
  return csvText([[...COLUMNS, 'policies', 'adjustments'], ...rows]);
}

export function payslipsJson({ plan, month }: Department, { people, team, duties }: DepartmentResults): unknown {
  return {
    plan: plan.title,
    month: month.text,
    people: people.map((result) => {
      const { id, name, group } = result.employee;
      if (!result.ok) return { id, name, group, error: result.error };
      const { adjustments, corrections, assessments } = result;
      return {
        id,
        name,
        group,
        adjustments,
        corrections,
        outcomes: assessments.map(outcomeJson),
      };
    }),
    team: team.map(outcomeJson),
    duties: duties.map(({ duty, about, ...result }) => ({
      duty,
      about,
      ...(result.ok ? asObject(result.outcome.toJSON()) : { problem: result.problem }),
    })),
  };
}

function outcomeJson({ title, outcome }: Assessment): object {
  return { title: title.en, ...asObject(outcome.toJSON()) };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : { value };
}
