/** The compiled evaluator and the exact one must agree on every figure of random policies over random facts. */
import { describe, expect, it } from 'vitest';
import { compare, GROUP, policyOf } from './compareEvaluators.js';
import { Draw } from './draw.js';
import { randomFacts } from './randomFacts.js';

const POLICIES = process.env.KEFU_RULES_LARGE === '1' ? 20_000 : 400;
const FACTS_EACH = 5;

describe('the compiled evaluator', () => {
  it('shows what the exact one shows, or gives up', () => {
    const counts = { same: 0, notCompiled: 0, gaveUp: 0, refused: 0 };
    let adopted = 0;
    for (let seed = 0; adopted < POLICIES; seed++) {
      const tested = policyOf(seed);
      if (tested === undefined) continue;
      adopted++;
      const draw = new Draw(seed);
      for (let run = 0; run < FACTS_EACH; run++) {
        const facts = randomFacts(draw, tested.data, run === 0 && seed % 3 === 0, seed % 2 === 0 ? GROUP : undefined);
        const result = compare(tested, facts);
        if (typeof result === 'string') counts[result]++;
        else expect.fail(`seed ${seed}, run ${run}: ${JSON.stringify({ ...result, facts, data: tested.data })}`);
      }
    }
    const runs = POLICIES * FACTS_EACH;
    // What is not compared proves nothing: most runs must be.
    expect(counts.same + counts.refused).toBeGreaterThan(runs * 0.65);
    expect(counts.notCompiled).toBeLessThan(runs * 0.05);
  });
});
