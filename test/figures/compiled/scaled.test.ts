import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../../src/figures/general.js';
import type { PolicyData } from '../../../src/figures/policy.js';
import { evaluateExactly } from '../../../src/figures/reference.js';
import { adoptData, refusalsOf } from '../run.js';

const data: PolicyData = {
  facts: { amount: { type: 'number', digits: 2 }, by: { type: 'number' }, when: { type: 'date', optional: true } },
  figures: {
    rounded: { kind: 'total', of: ['amount'], round: { mode: 'halfUp', digits: 2 } },
    third: { kind: 'product', of: ['amount'], over: [3] },
    quotient: { kind: 'product', of: ['amount'], over: ['by'] },
    isDebt: { kind: 'check', any: [{ amount: { under: 0 } }] },
    late: { kind: 'check', any: [{ when: { above: '2026-01-01' } }] },
  },
};

describe('scaled', () => {
  test.each([
    [{ amount: '12.5', by: 4 }, 'rounded', 2, 1250],
    [{ amount: '12.5', by: 4 }, 'rounded', 1, 125],
    [{ amount: '12.5', by: 4 }, 'rounded', 0, undefined],
    [{ amount: '-0.03', by: 4 }, 'third', 2, -1],
    [{ amount: 1, by: 4 }, 'third', 2, undefined],
    [{ amount: 1, by: 4 }, 'quotient', 2, 25],
    [{ amount: 1, by: 3 }, 'quotient', 2, undefined],
    [{ amount: 1, by: 0 }, 'quotient', 2, undefined],
    [{ amount: 0, by: -7 }, 'quotient', 2, 0],
    [{ amount: 1, by: 4 }, 'isDebt', 2, undefined],
    [{ amount: 1, by: 4 }, 'late', 2, undefined],
    [{ amount: '90071992547409.91', by: 1 }, 'rounded', 2, 9007199254740991],
    [{ amount: '90071992547409.92', by: 1 }, 'rounded', 2, undefined],
    [{ amount: '90071992547409.92', by: 2 }, 'quotient', 2, 4503599627370496],
  ])('of %j: %s with %i decimals is %j', (facts, name, digits, expected) => {
    const policy = adoptData(data);
    const { plan, compiled } = formOf(generalFamily, policy);
    expect(evaluate(facts, policy).scaled(name, digits)).toBe(expected);
    expect(evaluateExactly(plan, facts).scaled(name, digits)).toBe(expected);
    expect(compiled).toBeDefined();
  });

  test('refuses decimals that are no whole number from 0 to 15, and knows no date and no stranger', () => {
    const policy = adoptData(data);
    const outcomes = [
      evaluate({ amount: 1, by: 4, when: '2026-01-02' }, policy),
      // Beyond the integers: the exact evaluator answers.
      evaluate({ amount: '9'.repeat(30), by: 4, when: '2026-01-02' }, policy),
    ];
    for (const outcome of outcomes) {
      for (const digits of [-1, 1.5, 16])
        expect(refusalsOf(() => outcome.scaled('rounded', digits))).toEqual([{ code: 'range', path: '/digits' }]);
      expect(outcome.scaled('when', 0)).toBeUndefined();
      expect(outcome.scaled('nobody', 2)).toBeUndefined();
      expect(outcome.figure('nobody')).toBeUndefined();
      expect(outcome.labelOf('nobody')).toBeUndefined();
    }
  });
});
