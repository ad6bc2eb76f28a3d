/** Replay takes back what random policies leave over random facts, from either evaluator, and nothing that was changed. */
import { expect, test } from 'vitest';
import { evaluateExactly } from '../../src/figures/reference.js';
import { replay } from '../../src/figures/trace/replay.js';
import type { StepJson } from '../../src/figures/trace/trace.js';
import { issuesOf } from '../support/issuesOf.js';
import { GROUP, grouped, policyOf } from './compareEvaluators.js';
import { Draw } from './draw.js';
import { randomFacts } from './randomFacts.js';

const POLICIES = process.env.KEFU_RULES_LARGE === '1' ? 10_000 : 200;

test('every trace is taken back, and none whose last step says something else', () => {
  let steps = 0;
  let adopted = 0;
  for (let seed = 0; adopted < POLICIES; seed++) {
    const tested = policyOf(seed);
    if (tested === undefined) continue;
    adopted++;
    const { form, policy } = tested;
    const facts = randomFacts(new Draw(seed), tested.data, seed % 3 === 0, seed % 2 === 0 ? GROUP : undefined);
    if (issuesOf(() => evaluateExactly(form.plan, facts)).length > 0) continue;
    for (const run of [form.compiled?.run(facts), evaluateExactly(form.plan, facts)]) {
      if (run === undefined) continue;
      const trace: StepJson[] = JSON.parse(JSON.stringify(run.steps()));
      expect(
        issuesOf(() => replay(trace, facts, grouped, policy)),
        `seed ${seed}`,
      ).toEqual([]);
      steps += trace.length;
      const last = trace.at(-1);
      if (last === undefined) continue;
      const changed = { ...last, out: last.out === '123456789' ? '0' : '123456789' };
      expect(
        issuesOf(() => replay([...trace.slice(0, -1), changed])),
        `seed ${seed}`,
      ).toMatchObject([{ code: 'differs' }]);
    }
  }
  // Policies without steps would prove nothing.
  expect(steps).toBeGreaterThan(POLICIES * 3);
});
