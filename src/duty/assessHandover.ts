/** The handover between two shifts: when the relief came and finished, and the steps that were done. */

import type { Adopted } from '../figures/adoption/adopt.js';
import { counted, labelIn } from '../figures/counted.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import { rawFacts } from '../figures/rawFacts.js';
import { type SettingsOf, settingsOf } from '../figures/settings.js';
import { instantOf } from '../rule/dayOf.js';
import { refuse, refuseWrong } from '../rule/issue.js';
import { instantText } from '../values/time.js';
import { minutesIn } from '../values/timeSpan.js';

const ahead = { type: 'number', parts: 60, unit: 'minutes', optional: true } as const;

/** What policies about handovers take and promise. The facts are those that `assessHandover` reads. */
export const handoverFamily = {
  name: 'handover',
  raw: true,
  facts: {
    /** Whether the relief came; unknown while it may still come. */
    arrived: { type: 'flag', optional: true },
    /** Whether the handover was finished; unknown while it may still be. */
    completed: { type: 'flag', optional: true },
    /** The relief came and would not take over. */
    refused: { type: 'flag' },
    /** How long before the start of the shift the relief came, below zero where it came later. */
    arrivedAhead: ahead,
    /** Likewise of the end of the handover; unknown while it lasts. */
    completedAhead: ahead,
  },
  lists: {
    /** The steps that the policy names. */
    steps: {
      step: { type: 'label' },
      present: { type: 'flag' },
      /** A step of signing off. */
      signOff: { type: 'flag' },
      /** A step of signing off that was done before another that is none. */
      tooSoon: { type: 'flag' },
    },
  },
  open: {},
  promises: { ok: 'flag' },
  settings: {
    object: {
      'steps?': { list: 'text', distinct: true },
      /** Those of the steps that come last. */
      'signOff?': { list: 'text', distinct: true },
    },
  },
} as const satisfies Family;

/** What happened at a handover. Instants are `YYYY-MM-DDTHH:mm[:ss]`, in local civil time. */
export type HandoverFacts = {
  /** The start of the shift that takes over. */
  readonly shiftStart: string;
  /** When the relief came; absent where it did not. */
  readonly arrivedAt?: string;
  /** When the handover was finished; absent while it is not. */
  readonly completedAt?: string;
  /** The relief came and would not take over; not so, when absent. */
  readonly refused?: boolean;
  /** The instant of the question, while the relief may still come; absent once the shift is over. */
  readonly asOf?: string;
  /** The steps that were done, in the order in which they were, where the policy asks for steps. */
  readonly done?: readonly string[];
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};

/** How a handover went. */
export class HandoverOutcome extends Complete<typeof handoverFamily.promises> {
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }

  /** The steps that were not done, as the policy's figure `undone` has counted them; `undefined` where it asks for none. */
  get undone(): readonly string[] | undefined {
    return counted(this.run, 'undone', 'steps', labelIn('step'));
  }
}

/**
 * Assesses a handover: the relief early enough, late or absent (001.2.handover.early, 003.3.handover.lateRelief), and
 * the steps complete (001.2.handover.steps).
 *
 * @returns an `Incomplete` outcome where, at `facts.asOf`, the relief may still come and the policy must know
 * @throws RulesError for a missing or wrong fact, with its path; `order` for a handover finished before the relief came
 * @example
 * const blanks = { late: 'reminder', refused: 'warning' };
 * const policy = adopt(handoverFamily, handbook001_2.policies.lateRelief, blanks);
 * const facts = { shiftStart: '2026-11-26T12:00', arrivedAt: '2026-11-26T12:01' };
 * assessHandover(facts, policy).figures.consequence //=> 'reminder'
 */
export function assessHandover(
  facts: HandoverFacts,
  policy: Adopted<'handover'>,
): HandoverOutcome | Incomplete<typeof handoverFamily.promises> {
  return runPolicy(
    handoverFamily,
    readHandover(rawFacts(facts), settingsOf(handoverFamily, policy)),
    policy,
    HandoverOutcome,
  );
}

/** The facts as the figures see them. A trace replays against these. */
function readHandover(facts: HandoverFacts, { steps = [], signOff = [] }: SettingsOf<typeof handoverFamily>) {
  const start = instantOf(facts.shiftStart, '/shiftStart');
  const arrived = knownInstant(facts.arrivedAt, '/arrivedAt');
  const completed = knownInstant(facts.completedAt, '/completedAt');
  const asOf = knownInstant(facts.asOf, '/asOf');
  if (completed !== undefined && (arrived === undefined || completed < arrived))
    refuse('order', '/completedAt', facts.completedAt, 'not before the relief came');
  for (const [at, path] of [
    [arrived, '/arrivedAt'],
    [completed, '/completedAt'],
  ] as const)
    if (asOf !== undefined && at !== undefined && at > asOf)
      refuse('order', path, instantText(at), 'no later than asOf');
  if (facts.refused !== undefined && typeof facts.refused !== 'boolean')
    refuse('type', '/refused', facts.refused, 'true or false');
  const minutesAhead = (at: number | undefined) => (at === undefined ? undefined : minutesIn(start - at));
  const happened = (at: number | undefined) => at !== undefined || (asOf === undefined ? false : undefined);
  return {
    ...facts,
    arrived: happened(arrived),
    completed: happened(completed),
    refused: facts.refused === true,
    arrivedAhead: minutesAhead(arrived),
    completedAhead: minutesAhead(completed),
    steps: steps.length === 0 ? [] : stepsOf(steps, signOff, doneOf(facts.done, steps)),
  };
}

function knownInstant(value: unknown, path: string): number | undefined {
  return value === undefined ? undefined : instantOf(value, path);
}

function doneOf(done: unknown, steps: readonly string[]): readonly string[] {
  if (!Array.isArray(done)) return refuseWrong(done, '/done', 'a list of steps');
  return done.map((step: unknown, i) =>
    typeof step === 'string' && steps.includes(step) ? step : refuse('choice', `/done/${i}`, step, steps.join(', ')),
  );
}

function stepsOf(steps: readonly string[], signOff: readonly string[], done: readonly string[]) {
  const places = steps.filter((step) => !signOff.includes(step)).map((step) => done.lastIndexOf(step));
  const lastStep = Math.max(-1, ...places);
  return steps.map((step) => {
    const place = done.indexOf(step);
    const isSignOff = signOff.includes(step);
    return { step, present: place >= 0, signOff: isSignOff, tooSoon: isSignOff && place >= 0 && place < lastStep };
  });
}
