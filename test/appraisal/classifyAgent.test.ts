// Levels by two assessments: the order of the two does not matter, and a better total never lowers the level.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AgentLevelOutcome, agentLevelFamily, classifyAgent } from '../../src/appraisal/classifyAgent.js';
import { type Adopted, adopt } from '../../src/figures/adoption/adopt.js';
import { agentLevel as agentLevel002_8A } from '../../src/handbooks/002-8a/agentLevel.js';

const policy = adopt(agentLevelFamily, agentLevel002_8A);
const lowerOfTwo = adopt(agentLevelFamily, agentLevel002_8A, {}, { readings: { mixed: 'lowerOfTwo' } });
const ladder = ['remedial', 'junior', 'intermediate', 'senior'];
/** Totals in hundredths, most of them near an edge. */
const anyTotal = fc
  .oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(6_999, 7_000, 7_999, 8_000, 8_001, 9_000, 9_001))
  .map((hundredths) => hundredths / 100);

function levelOf(earlier: number, latest: number, by: Adopted<'agentLevel'> = policy): string {
  const outcome = classifyAgent({ earlier, latest }, by);
  if (outcome instanceof AgentLevelOutcome) return outcome.level;
  throw new Error('incomplete');
}

test('does not ask which of the two was first', () => {
  fc.assert(
    fc.property(anyTotal, anyTotal, (a, b) => {
      expect(levelOf(a, b)).toBe(levelOf(b, a));
    }),
  );
});

test('is remedial exactly when a total is below 70', () => {
  fc.assert(
    fc.property(anyTotal, anyTotal, (a, b) => {
      expect(levelOf(a, b) === 'remedial').toBe(a < 70 || b < 70);
    }),
  );
});

test('the lower of two decides wherever the adopted reading leaves it open, and agrees elsewhere', () => {
  fc.assert(
    fc.property(anyTotal, anyTotal, (a, b) => {
      const level = levelOf(a, b);
      const lower = levelOf(a, b, lowerOfTwo);
      expect(lower).toBe(level === 'undetermined' ? levelOf(Math.min(a, b), Math.min(a, b)) : level);
    }),
  );
});

test('by the lower of two, a better total never lowers the level', () => {
  fc.assert(
    fc.property(anyTotal, anyTotal, anyTotal, (a, b, more) => {
      const better = Math.max(b, more);
      expect(ladder.indexOf(levelOf(a, better, lowerOfTwo))).toBeGreaterThanOrEqual(
        ladder.indexOf(levelOf(a, b, lowerOfTwo)),
      );
    }),
  );
});

test('refuses a missing total and what is no exact number', () => {
  // @ts-expect-error a total is missing
  expect(() => classifyAgent({ earlier: 90 }, policy)).toThrow('required at /latest');
  expect(() => classifyAgent({ earlier: Number.NaN, latest: 90 }, policy)).toThrow('type at /earlier');
});

test('shows what the level was decided from', () => {
  const steps = classifyAgent({ earlier: 95, latest: 85 }, policy).trace.map(({ figure, out, fired }) => ({
    figure,
    out,
    fired,
  }));
  expect(steps).toContainEqual({ figure: 'lower', out: '85', fired: true });
  expect(steps).toContainEqual({ figure: 'level', out: 'undetermined', fired: false });
});
