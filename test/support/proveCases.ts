/** Tests the cases of one topic of a handbook: each passes, and clauses, policies and cases cover each other. */
import { describe, expect, test } from 'vitest';
import type { Template } from '../../src/figures/template.js';
import type { Case, Clauses } from '../../src/handbooks/handbook.js';
import { runCase } from './runCase.js';

export function proveCases(
  topic: string,
  {
    clauses,
    policies,
    cases,
  }: {
    readonly clauses: Clauses;
    readonly policies: Readonly<Record<string, Template>>;
    readonly cases: readonly Case[];
  },
): void {
  describe(topic, () => {
    const rows = cases.map((given, i) => ({ name: `${i} ${given.clause}`, given }));
    test.each(rows)('$name', ({ given }) => {
      const report = runCase(policies, given);
      expect(report.actual).toEqual(report.expected);
      expect(report.clauses).toContain(given.clause);
    });

    test('every clause has a case, and every case a clause', () => {
      const cited = new Set(cases.map(({ clause }) => clause));
      expect([...cited].sort()).toEqual(Object.keys(clauses).sort());
    });

    test('every policy has a case', () => {
      const used = new Set(cases.map(({ policy }) => policy));
      expect([...used].sort()).toEqual(Object.keys(policies).sort());
    });
  });
}
