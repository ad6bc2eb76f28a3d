// How often an engine is wrong.
import type { Engine } from './engine.js';
import { scaledAnswer } from './scaledAnswer.js';
import type { VerificationCase } from './verificationCases.js';

/** Months that an asynchronous engine has under way at once. */
const batchSize = 100;

async function isWrong(engine: Engine, { month, expected }: VerificationCase): Promise<boolean> {
  const { grade, net } = scaledAnswer(await engine.evaluate(month));
  return grade !== expected.grade || net !== expected.net;
}

/** Months whose grade or net is not the exact one. */
export async function countWrong(engine: Engine, cases: readonly VerificationCase[]): Promise<number> {
  let wrong = 0;
  for (let start = 0; start < cases.length; start += batchSize) {
    const batch = cases.slice(start, start + batchSize);
    const verdicts = await Promise.all(batch.map((verificationCase) => isWrong(engine, verificationCase)));
    wrong += verdicts.filter((verdict) => verdict).length;
  }
  return wrong;
}
