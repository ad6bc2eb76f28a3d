/** Service levels: how a complaint or request stands at an instant, by the events that befell it. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { Evaluated, FigureValue } from '../figures/evaluated.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, type OutcomeJson, runPolicy } from '../figures/outcome.js';
import type { Plan } from '../figures/plan.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { settingsOf } from '../figures/settings.js';
import { pointer, refuse } from '../rule/issue.js';
import { parseAmount } from '../values/number.js';
import type { Zone } from '../values/zone.js';
import { textOf } from './instantOf.js';
import { readService } from './readService.js';
import type { ServiceLevelFacts } from './serviceLevelFacts.js';
import { faultsOfPlan, ServicePlan, serviceGrammar } from './serviceSettings.js';
import type { Term } from './term.js';

/** What policies of service levels take and promise. */
export const serviceLevelFamily = {
  name: 'serviceLevel',
  raw: true,
  facts: {},
  lists: {
    /** The runs of the levels, read from the events. */
    terms: {
      level: { type: 'label' },
      done: { type: 'flag' },
      /** The clock stood just before the end of the run, or before the instant of the question. */
      stood: { type: 'flag' },
      /** The day of the start, and that of the end or of the question, are days that the clock counts. */
      startCounts: { type: 'flag', optional: true },
      endCounts: { type: 'flag', optional: true },
      /** Seconds on the clock of the level, or days. */
      elapsed: { type: 'number', digits: 0 },
      /** Seconds of the level's unit; 1 where its clock counts days. */
      per: { type: 'number', digits: 0, atLeast: 1 },
      /** From the start to the promised instant, as `elapsed` counts where the level ends at one. */
      promised: { type: 'number', digits: 0, optional: true },
      /** What was granted on top, in the level's unit. */
      extended: { type: 'number', digits: 2, atLeast: 0 },
    },
  },
  open: {},
  promises: {
    /** Number of runs that are breached. */
    breached: 'number',
    /** Whether none is. */
    ok: 'flag',
  },
  settings: serviceGrammar,
  settingsFaults: faultsOfPlan,
} as const satisfies Family;

export const STATUSES = ['onTrack', 'atRisk', 'met', 'breached'] as const;
/** While a level runs `onTrack`, `atRisk` or `breached`; once it is done `met` or `breached`. */
export type ServiceStatus = (typeof STATUSES)[number];

/** How one run of a level stands. */
export interface LevelStatus {
  readonly level: string;
  /** `undefined` where the policy does not ask for the level in this case. */
  readonly status: ServiceStatus | undefined;
  /** The last instant in time; `undefined` where the calendar does not reach so far. */
  readonly due: string | undefined;
  /** In the unit of the level, pauses left out; frozen once it is done. */
  readonly elapsed: FigureValue | undefined;
  /** Negative once it is late. */
  readonly remaining: FigureValue | undefined;
  readonly done: boolean;
  /** The clock stands at this instant. */
  readonly paused: boolean;
}

/** How the levels of a request stand. */
export class ServiceOutcome extends Complete<typeof serviceLevelFamily.promises> {
  /** @internal */
  constructor(
    policy: Adopted,
    plan: Plan,
    run: Evaluated,
    private readonly terms: readonly Term[],
    private readonly zone: Zone | undefined,
  ) {
    super(policy, plan, run);
  }

  /** No run of a level is breached. */
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }

  /** Number of runs that are breached. */
  get breached(): Quantity {
    return this.promised('breached');
  }

  /** Each run of each level, in the order of the policy and then of time. */
  get levels(): readonly LevelStatus[] {
    return this.terms.map((term, i) => this.levelStatus(term, i));
  }

  private levelStatus(term: Term, index: number): LevelStatus {
    const read = (name: string) => this.run.read(name, 'terms', index);
    return {
      level: term.level.id,
      status: STATUSES.find((status) => status === read('status').label),
      due: this.due(term, read('length').value),
      elapsed: read('used').value,
      remaining: read('remaining').value,
      done: term.done !== undefined,
      paused: term.done === undefined && term.pausedSince !== undefined,
    };
  }

  private due({ level, clock, start, pauses }: Term, length: FigureValue | undefined): string | undefined {
    const units = typeof length === 'string' ? parseAmount(length) : undefined;
    if (units === undefined) return undefined;
    const due = clock.due(start, Number((units.numerator * BigInt(level.per)) / units.denominator), pauses);
    return due === undefined ? undefined : textOf(due, this.zone);
  }

  protected override summary() {
    return { ...super.summary(), levels: this.levels };
  }

  override toJSON(): OutcomeJson & { readonly levels: readonly LevelStatus[] } {
    return { ...this.summary(), trace: this.trace };
  }
}

/**
 * Tells how the service levels of a complaint or request stand at an instant.
 *
 * @throws RulesError for a missing or wrong fact, with its path; `order` for events out of order or after `asOf`,
 *   `coverage` for a day that the calendar does not cover
 * @example
 * const title = { en: 'Reply within 2 hours', zh: '2小时内回复' };
 * const levels = { reply: { clock: 'time', unit: 'hours', from: ['received'], until: ['replied'], length: 2 } } as const;
 * const policy = adopt(serviceLevelFamily, serviceLevels({ id: 'reply', clause: '001.1.complaint.valid.reply', title, levels }));
 * const events = [{ at: '2026-11-27T09:00', event: 'received' }];
 * const outcome = assessService({ asOf: '2026-11-27T11:00:01', events }, policy);
 * 'levels' in outcome && outcome.levels[0]?.status //=> 'breached'
 */
export function assessService(
  facts: ServiceLevelFacts,
  policy: Adopted<'serviceLevel'>,
): ServiceOutcome | Incomplete<typeof serviceLevelFamily.promises> {
  const plan = planOf(policy);
  const { facts: read, terms } = readService(rawFacts(facts), plan);
  const outcome = runPolicy(serviceLevelFamily, read, policy, ServiceOutcome, terms, plan.zone);
  if (outcome.status === 'incomplete') refuseUnpromised(outcome.missing, terms);
  return outcome;
}

/** A promise that the policy asks for in this case is a fact that must be there. */
function refuseUnpromised(missing: readonly string[], terms: readonly Term[]): void {
  const place = terms.findIndex((_, i) => missing.includes(pointer('terms', i, 'promised')));
  const level = terms[place]?.level.id;
  if (level !== undefined) refuse('required', pointer('promised', level), undefined, 'the instant that was promised');
}

/** What the settings of each policy come to: an adopted policy never changes. Kept here, since only service levels need it. */
const plans = new WeakMap<Adopted, ServicePlan>();

/** The settings of a policy, made ready once. */
export function planOf(policy: Adopted<'serviceLevel'>): ServicePlan {
  const known = plans.get(policy);
  if (known !== undefined) return known;
  const plan = new ServicePlan(settingsOf(serviceLevelFamily, policy));
  plans.set(policy, plan);
  return plan;
}
