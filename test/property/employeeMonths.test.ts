// Random months of employees, worked out by the library and by an oracle that was written from the rulebook: equal to the
// fen. Ten thousand of them; a hundred thousand with KEFU_RULES_LARGE=1.
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/figures/outcome.js';
import { replay } from '../../src/figures/trace/replay.js';
import type { StepJson } from '../../src/figures/trace/trace.js';
import { scoreOf } from '../support/oracle/appraisal.js';
import { attendance, grace, payOfAbsence, payOfMinutes } from '../support/oracle/attendance.js';
import { drawEmployeeMonth, tyingWage, withEdgeScore } from '../support/oracle/drawEmployeeMonth.js';
import type { EmployeeMonth } from '../support/oracle/employeeMonth.js';
import { expectedAbsentDays, expectedMonth, type MonthFigures } from '../support/oracle/expectedMonth.js';
import { add, compare, multiply, type Ratio, ratio, toText } from '../support/oracle/ratio.js';
import type { RoundingStage } from '../support/oracle/slip.js';
import { Draw } from './draw.js';
import { runMonth } from './runMonth.js';

const isLarge = process.env.KEFU_RULES_LARGE === '1';
const months = isLarge ? 100_000 : 10_000;
const sampled = 500;
/** The exact evaluator works these out once more, which takes its time. */
const checkedLeaves = 50;
const minute = 60_000;
/**
 * Bytes of JSON that the steps of attendance, appraisal and slip may have together. A month is meant to need ten thousand
 * at most; the quietest drawn here needs more, and this keeps the worst from growing.
 */
const largestTrace = 80_000;
/** Bytes of JSON of the trace of the slip itself. */
const largestSlipTrace = 10_000;

interface Sample {
  readonly month: EmployeeMonth;
  readonly stage: RoundingStage;
}

/** The month of a seed: many with a score at the edge of a grade, many with a deduction of half a fen. */
function sampleOf(seed: number): Sample {
  const draw = new Draw(seed);
  const stage = draw.pick(['lines', 'net']);
  const drawn = drawEmployeeMonth(draw);
  const month = draw.chance(0.5) ? withScore(draw, drawn) : drawn;
  return { month: draw.chance(0.3) ? withTie(draw, month, stage) : month, stage };
}

function withScore(draw: Draw, month: EmployeeMonth): EmployeeMonth {
  const halves = Number(toText(multiply(ratio(2), scoreOf(month.appraisal, grace(month).events).score)));
  return Number.isInteger(halves) ? { ...month, appraisal: withEdgeScore(draw, month.appraisal, halves) } : month;
}

/** A wage of which lateness, absence and unpaid days together cost half a fen; rounded by line, lateness alone. */
function withTie(draw: Draw, month: EmployeeMonth, stage: RoundingStage): EmployeeMonth {
  const { chargedMinutes, absentDays } = attendance(month);
  const unpaid = month.wage.spells.reduce((days, spell) => days + spell.days - spell.paidDays, 0);
  const wholeDays = stage === 'net' ? Number(toText(absentDays)) + unpaid : 0;
  const seconds = Number(toText(multiply(ratio(60), chargedMinutes))) + wholeDays * 8 * 3600;
  const base = Number.isInteger(seconds) ? tyingWage(draw, seconds) : undefined;
  if (base === undefined) return month;
  return {
    ...month,
    wage: { ...month.wage, base, spells: month.wage.spells.map((spell) => ({ ...spell, wage: base })) },
  };
}

/** The figures in which the two differ. */
function differences(actual: MonthFigures, expected: MonthFigures): readonly unknown[] {
  return Object.keys(expected).flatMap((name) =>
    JSON.stringify(actual[name]) === JSON.stringify(expected[name])
      ? []
      : [{ name, actual: actual[name], expected: expected[name] }],
  );
}

/** Everything in which the two differ over the months of some seeds, up to five. */
function wrongMonths(from: number, to: number): readonly unknown[] {
  const wrong: unknown[] = [];
  for (let seed = from; seed < to && wrong.length < 5; seed++) {
    const { month, stage } = sampleOf(seed);
    const found = differences(runMonth(month, stage).figures, expectedMonth(month, stage));
    if (found.length > 0) wrong.push({ seed, found });
  }
  return wrong;
}

/** Whether what is deducted before rounding ends in half a fen. */
function hasTie({ month, stage }: Sample): boolean {
  const { chargedMinutes, absentDays } = attendance(month);
  const base = ratio(month.wage.base);
  const unpaid = month.wage.spells.map(({ wage, days, paidDays }) => payOfAbsence(ratio(wage), ratio(days - paidDays)));
  const lateness = payOfMinutes(base, chargedMinutes);
  return isHalfFen(stage === 'lines' ? lateness : add(lateness, payOfAbsence(base, absentDays), ...unpaid));
}

function isHalfFen(amount: Ratio): boolean {
  return multiply(ratio(100), amount).under === 2n;
}

function jsonOf({ trace }: Outcome): string {
  return JSON.stringify(trace);
}

function stepsOf(outcome: Outcome): readonly StepJson[] {
  return JSON.parse(jsonOf(outcome));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** 002.8B.grade: what the text gives at each threshold and half a point below it. */
const bandsAtEdges = [
  ['91', 'excellent'],
  ['90.5', 'good'],
  ['81', 'good'],
  ['80.5', 'competent'],
  ['71', 'competent'],
  ['70.5', 'basic'],
  ['60', 'basic'],
  ['59.5', 'incompetent'],
] as const;

describe('employee months', () => {
  it(
    `agree with the oracle to the fen in ${months} draws`,
    () => expect(wrongMonths(0, months)).toEqual([]),
    30 * minute,
  );

  describe(`of ${sampled} draws`, () => {
    const samples = Array.from({ length: sampled }, (_, seed) => sampleOf(seed));
    const runs = samples.map(({ month, stage }) => ({ month, stage, run: runMonth(month, stage) }));

    it('have the same absence on each day', () => {
      for (const { month, run } of runs) expect(run.absentDays()).toEqual(expectedAbsentDays(month));
    });

    it('put nobody whose score equals a threshold into a wrong grade', () => {
      for (const [score, band] of bandsAtEdges) {
        const met = runs.filter(({ run }) => run.figures['appraisal.score'] === score);
        expect(met.length).toBeGreaterThan(0);
        expect(new Set(met.map(({ run }) => run.figures['appraisal.band']))).toEqual(new Set([band]));
      }
    });

    it('meet ties of half a fen, ten minutes exactly and terminations', () => {
      const met = (is: (sample: Sample) => boolean): number => samples.filter(is).length;
      expect(met(hasTie)).toBeGreaterThan(sampled / 20);
      expect(met(({ month }) => compare(attendance(month).pooledMinutes, ratio(10)) === 0)).toBeGreaterThan(0);
      expect(met(({ month }) => attendance(month).terminate)).toBeGreaterThan(sampled / 20);
    });

    it('replay to the same figures', { timeout: minute }, () => {
      for (const { run } of runs) {
        for (const { outcome } of [...run.slipRuns, ...run.otherRuns]) {
          expect(replay(stepsOf(outcome))).toEqual(outcome.figures);
        }
      }
    });

    it(`replay from their facts, ${checkedLeaves} of them`, { timeout: minute }, () => {
      for (const { run } of runs.slice(0, checkedLeaves)) {
        for (const { outcome, facts, family, policy } of [...run.slipRuns, ...run.otherRuns]) {
          expect(replay(stepsOf(outcome), facts, family, policy)).toEqual(outcome.figures);
        }
      }
    });

    it('trace a slip in bounded size', () => {
      const sizes = runs.map(({ run }) => sumOf(run.slipRuns.map(({ outcome }) => Buffer.byteLength(jsonOf(outcome)))));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(largestTrace);
      const slips = runs.map(({ run }) => Buffer.byteLength(JSON.stringify(run.slip.trace)));
      expect(Math.max(...slips)).toBeLessThanOrEqual(largestSlipTrace);
    });
  });
});
