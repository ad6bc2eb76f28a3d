// Wrong facts of the appraisal calculators do not compile.
import { expectTypeOf, test } from 'vitest';
import type { awardStreak } from '../../src/appraisal/awardStreak.js';
import type { checkAwardQuota } from '../../src/appraisal/checkAwardQuota.js';
import type { checkEligibility } from '../../src/appraisal/checkEligibility.js';
import type { AgentLevelOutcome, classifyAgent } from '../../src/appraisal/classifyAgent.js';
import type { measureIndicators } from '../../src/appraisal/measureIndicators.js';
import type { rankPeople } from '../../src/appraisal/rankPeople.js';
import type { reviewGuidance } from '../../src/appraisal/reviewGuidance.js';
import type { scoreCard } from '../../src/appraisal/scoreCard.js';
import type { Adopted } from '../../src/figures/adoption/adopt.js';
import type { Incomplete } from '../../src/figures/outcome.js';

type FactsGiven<F extends (facts: never, policy: never) => unknown> = Parameters<F>[0];

test('levels take two totals', () => {
  expectTypeOf<{ earlier: number; latest: string }>().toExtend<FactsGiven<typeof classifyAgent>>();
  expectTypeOf<{ earlier: number }>().not.toExtend<FactsGiven<typeof classifyAgent>>();
  expectTypeOf<{ earlier: number; latest: boolean }>().not.toExtend<FactsGiven<typeof classifyAgent>>();
});

test('only policies of the family run', () => {
  expectTypeOf<Adopted<'agentLevel'>>().toExtend<Parameters<typeof classifyAgent>[1]>();
  expectTypeOf<Adopted<'scorecard'>>().not.toExtend<Parameters<typeof classifyAgent>[1]>();
  expectTypeOf<ReturnType<typeof classifyAgent>>().toEqualTypeOf<
    AgentLevelOutcome | Incomplete<{ readonly level: 'label' }>
  >();
});

test('groups of facts take amounts under any name, or an outcome', () => {
  expectTypeOf<{ indicators: { conversion: string } }>().toExtend<FactsGiven<typeof scoreCard>>();
  expectTypeOf<{ indicators: { conversion: boolean } }>().not.toExtend<FactsGiven<typeof scoreCard>>();
  expectTypeOf<{ indicators: ReturnType<typeof measureIndicators> }>().toExtend<FactsGiven<typeof scoreCard>>();
  expectTypeOf<{ counts: { visitors: boolean } }>().not.toExtend<FactsGiven<typeof measureIndicators>>();
  expectTypeOf<{ headcount: number; awarded: { best: number } }>().toExtend<FactsGiven<typeof checkAwardQuota>>();
});

test('lists take records of their fields', () => {
  expectTypeOf<{ people: { id: string; score: number }[] }>().toExtend<FactsGiven<typeof rankPeople>>();
  expectTypeOf<{ people: { id: number; score: number }[] }>().not.toExtend<FactsGiven<typeof rankPeople>>();
  expectTypeOf<{ asOf: string; months: { date: string; rank: number }[] }>().toExtend<FactsGiven<typeof awardStreak>>();
  expectTypeOf<{ asOf: string; months: { date: Date; rank: number }[] }>().not.toExtend<
    FactsGiven<typeof awardStreak>
  >();
});

test('only what may be unknown is optional', () => {
  expectTypeOf<{ absentDays: number }>().toExtend<FactsGiven<typeof checkEligibility>>();
  expectTypeOf<{ absentMonths: number }>().not.toExtend<FactsGiven<typeof checkEligibility>>();
  expectTypeOf<{ before: number; guided: boolean; after: number }>().toExtend<FactsGiven<typeof reviewGuidance>>();
  expectTypeOf<{ before: number; after: number }>().not.toExtend<FactsGiven<typeof reviewGuidance>>();
});
