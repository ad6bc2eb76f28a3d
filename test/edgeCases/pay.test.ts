/** What published systems got wrong about pay and scores, or had to decide: one test for each. */
import { describe, expect, test } from 'vitest';
import { china } from '../../src/calendars/china.js';
import { china2025 } from '../../src/calendars/china2025.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../src/figures/general.js';
import type { Figure, PolicyData } from '../../src/figures/policy.js';
import { chinaSalaryBasis } from '../../src/figures/template.js';
import { paySlip002_8B } from '../../src/handbooks/002-8b/paySlip.js';
import { paySlip, paySlipFamily } from '../../src/pay/paySlip.js';
import { compileCalendar } from '../../src/values/calendar.js';
import { parseDate } from '../../src/values/date.js';
import { BLANKS, MONTH, spell } from '../pay/slipFacts.js';
import { issuesOf } from '../support/issuesOf.js';

const number = { type: 'number' } as const;
const policyOf = (data: PolicyData) =>
  adopt(generalFamily, { family: 'general', id: 'test', version: '1', blanks: {}, data });

/** What is due by the hour, of a wage that is deducted for days of absence. */
const overtimePay: PolicyData = {
  facts: {
    baseWage: number,
    absentDays: number,
    hours: number,
    dayKind: { type: 'label', labels: ['work', 'rest', 'statutory'] },
  },
  figures: {
    deducted: { kind: 'product', of: ['baseWage', 'absentDays'], over: [chinaSalaryBasis.days] },
    wage: { kind: 'total', of: ['baseWage'], less: ['deducted'] },
    hourPay: { kind: 'product', of: ['baseWage'], over: [chinaSalaryBasis.days, chinaSalaryBasis.hours] },
    factor: {
      kind: 'table',
      rows: [
        { id: 'work', when: { dayKind: 'work' }, gives: '150%' },
        { id: 'rest', when: { dayKind: 'rest' }, gives: '200%' },
        { id: 'statutory', gives: '300%' },
      ],
    },
    overtimePay: { kind: 'product', of: ['hours', 'hourPay', 'factor'] },
  },
};

describe('pay', () => {
  test('an absence never raises the hourly rate of overtime', () => {
    const policy = policyOf(overtimePay);
    const facts = { baseWage: 8700, hours: 2, dayKind: 'work' };
    const present = evaluate({ ...facts, absentDays: 0 }, policy).figures;
    const absent = evaluate({ ...facts, absentDays: 3 }, policy).figures;
    expect(present).toMatchObject({ wage: '8700', hourPay: '50', overtimePay: '150' });
    expect(absent).toMatchObject({ wage: '7500', hourPay: '50', overtimePay: '150' });
  });

  test('paid 50,000 and a correction of 5,000, new entitlement 70,000: arrears of 15,000', () => {
    const corrections = [{ date: '2026-03-05', revised: 70_000, paid: 50_000, settled: 5_000 }];
    const slip = paySlip({ ...MONTH, corrections }, adopt(paySlipFamily, paySlip002_8B, BLANKS));
    expect(slip.figures).toMatchObject({ arrears: '15000.00', recovery: '0.00' });
  });

  test('22 absences of 23 workdays: deducting gives -114.94 and a floor of zero as a step, presence 459.77', () => {
    const facts = { ...MONTH, monthDays: 23, spells: [spell(10_000, 23, 1)], pay: { pay: 0 } };
    const baseSalaryBy = (method: 'byDeduction' | 'byPresence') => {
      const salaryBasis = { ...BLANKS.salaryBasis, method };
      return paySlip(facts, adopt(paySlipFamily, paySlip002_8B, { ...BLANKS, salaryBasis }));
    };
    const deducted = baseSalaryBy('byDeduction');
    expect(deducted.figures).toMatchObject({ baseSalary: '0.00' });
    expect(deducted.trace.find(({ figure }) => figure === 'baseSalary')?.in[0]).toEqual({
      value: '-114.94',
      from: 'wageByMethod',
    });
    expect(baseSalaryBy('byPresence').figures).toMatchObject({ baseSalary: '459.77' });
  });

  test('China: 21.75 days of 8 hours, 13 statutory holidays; an adjusted Sunday, a statutory day, a day off for it', () => {
    expect(chinaSalaryBasis).toEqual({ days: '21.75', hours: 8, method: 'byDeduction' });
    expect(china2025.holidays).toHaveLength(13);
    const policy = policyOf(overtimePay);
    const { dayKind } = compileCalendar(china);
    const on = (date: string) => {
      const facts = { baseWage: 8700, absentDays: 0, hours: 8, dayKind: dayKind(parseDate(date)) };
      return [facts.dayKind, evaluate(facts, policy).figures.overtimePay];
    };
    // Ordinary work: time beyond the shift is overtime at 150 %, the shift itself none.
    expect(on('2025-09-28')).toEqual(['work', '600']);
    expect(on('2025-10-06')).toEqual(['statutory', '1200']);
    expect(on('2025-10-08')).toEqual(['rest', '800']);
  });

  test('scores: no average with zero, weights total 100 exactly, and 89.5 has a grade by name', () => {
    const score = (missing: 'refused' | 'renormalised', weight: number | string = 40): Figure => ({
      kind: 'score',
      items: [
        { of: 'quality', weight: 60 },
        { of: 'answered', weight },
      ],
      outOf: 100,
      weights: 100,
      missing,
    });
    const data = (figure: Figure): PolicyData => ({
      facts: { quality: number, calls: number, taken: number },
      figures: { answered: { kind: 'product', of: ['taken', 100], over: ['calls'] }, score: figure },
    });
    const facts = { quality: 90, calls: 0, taken: 0 };
    expect(evaluate(facts, policyOf(data(score('renormalised')))).figures).toMatchObject({ score: '90' });
    expect(evaluate(facts, policyOf(data(score('refused')))).figures).toMatchObject({ score: 'notApplicable' });
    expect(issuesOf(() => policyOf(data(score('refused', '39.99'))))).toEqual([
      expect.objectContaining({ code: 'sum', path: '/figures/score/items' }),
    ]);
    const tiers = (gaps?: 'lower' | 'upper'): PolicyData => ({
      facts: { points: number },
      figures: {
        tier: {
          kind: 'bands',
          by: 'points',
          bands: [
            { under: 80, as: 'third' },
            { from: 80, upTo: 89, as: 'second' },
            { from: 90, as: 'first' },
          ],
          ...(gaps !== undefined && { gaps }),
        },
      },
    });
    expect(issuesOf(() => policyOf(tiers()))).toEqual([expect.objectContaining({ code: 'gap' })]);
    const tierOf = (gaps: 'lower' | 'upper') => evaluate({ points: '89.5' }, policyOf(tiers(gaps))).figures;
    expect([tierOf('lower'), tierOf('upper')]).toEqual([{ tier: 'second' }, { tier: 'first' }]);
  });

  test('binary floats lose a fen and a grade; ours lose none', () => {
    const scores = [98.3, 100, 74, 90.5, 86, 87.2, 98.5, 100];
    const weights = [30, 30, 10, 5, 5, 5, 5, 10];
    // Summed from the last to the first; the other way round they happen to come to 95.
    const inFloats = scores.reduceRight((sum, value, i) => sum + value * ((weights[i] ?? 0) / 100), 0);
    expect(inFloats).toBeLessThan(95);
    const data: PolicyData = {
      facts: Object.fromEntries(scores.map((_, i) => [`i${i}`, number])),
      figures: {
        score: {
          kind: 'score',
          items: weights.map((weight, i) => ({ of: `i${i}`, weight })),
          outOf: 100,
          weights: 100,
          missing: 'refused',
        },
        grade: {
          kind: 'bands',
          by: 'score',
          bands: [
            { under: 95, as: 'good' },
            { from: 95, as: 'excellent' },
          ],
        },
      },
    };
    const facts = Object.fromEntries(scores.map((value, i) => [`i${i}`, value]));
    expect(evaluate(facts, policyOf(data)).figures).toEqual({ score: '95', grade: 'excellent' });

    const deduction = policyOf({
      facts: { wage: number },
      figures: {
        minute: { kind: 'product', of: ['wage'], over: ['21.75', 8, 60], round: { mode: 'halfUp', digits: 2 } },
      },
    });
    let floatsWrong = 0;
    for (let n = 0; n < 1000; n++) {
      // A minute of this wage is n fen and a half exactly.
      const wage = ((2 * n + 1) * 522) / 10;
      const expected = ((n + 1) / 100).toFixed(2);
      expect(evaluate({ wage: wage.toFixed(1) }, deduction).figures.minute).toBe(expected);
      if ((Math.round((wage / 21.75 / 8 / 60) * 100) / 100).toFixed(2) !== expected) floatsWrong++;
    }
    expect(floatsWrong).toBeGreaterThan(0);
  });
});
