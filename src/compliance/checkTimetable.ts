/** Timetables: the dated steps of a month, a week, a year or an event, such as the days by which forms are handed in. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import { rawFacts } from '../figures/rawFacts.js';
import { settingsOf } from '../figures/settings.js';
import { readTimetable } from './readTimetable.js';

const time = {
  either: [
    'time',
    /** The end of work, which the facts tell. */
    { choice: ['endOfWork'] },
  ],
} as const;
/** A day of the timetable, with a time of that day where the text names one; it lasts to its end otherwise. */
const point = {
  either: [
    {
      object: {
        /** Months after that in which the period begins: 1 is the next month. */
        month: { integer: [-12, 24] },
        /** The day of the month; -1 is its last day, -7 the seventh last. */
        day: { either: [{ integer: [1, 28] }, { integer: [-28, -1] }] },
        'time?': time,
      },
    },
    {
      object: {
        /** Weeks after that in which the period begins. */
        week: { integer: [-53, 53] },
        /** Monday 1 to Sunday 7. */
        weekday: { integer: [1, 7] },
        'time?': time,
      },
    },
    {
      object: {
        month: { integer: [-12, 24] },
        /** Of the weeks from Monday to Sunday that lie wholly in the month: 1 is the first, -1 the last. */
        wholeWeek: { either: [{ integer: [1, 3] }, { integer: [-3, -1] }] },
        weekday: { integer: [1, 7] },
        'time?': time,
      },
    },
    {
      object: {
        /** So long after the period begins; its first day is day 0. */
        after: { object: { length: { integer: [0, 10_000] }, unit: { choice: ['days', 'weeks', 'months', 'years'] } } },
        'time?': time,
      },
    },
  ],
} as const;

/** What policies about dated steps take and promise. */
export const timetableFamily = {
  name: 'timetable',
  raw: true,
  facts: { asOf: { type: 'date' } },
  lists: {},
  open: {
    /** By step: the day on which it is due. */
    due: { type: 'date' },
    /** By step: the first day on which it may be done. */
    opens: { type: 'date' },
    /** By step: whether it has been done. */
    done: { type: 'flag' },
    /** By step: seconds from its due point to when it was done, or else to `asOf`; whole days where it is due by the day. */
    past: { type: 'number', digits: 0, unit: 'seconds' },
    /** By step: seconds by which it was done too soon, 0 or less when it was not. */
    tooSoon: { type: 'number', digits: 0, unit: 'seconds' },
    /** By step: whether it was done before a step that is listed ahead of it. */
    ahead: { type: 'flag' },
  },
  promises: {
    /** Whether no step is late, too early or overdue. */
    ok: 'flag',
  },
  settings: {
    object: {
      period: { choice: ['day', 'week', 'month', 'year'] },
      /** Under `doneAs` it stands among what was done, where that is another act than the step's own. */
      steps: { list: { object: { id: 'text', 'doneAs?': 'text', 'from?': point, due: point } }, distinct: true },
    },
  },
} as const satisfies Family;

/** Which period, and what has been done in it. */
export type TimetableFacts = {
  /** The period: `2026`, `2026-11`, any day of a week, or the day of an event, as the policy's periods are. */
  readonly period: string;
  /** The day or instant of the question; an instant where a step that has a time of day is open. */
  readonly asOf: string;
  /** When each step was done: a day, or an instant where the step has a time of day. A step without entry is open. */
  readonly done: Readonly<Record<string, string | undefined>>;
  /** The end of work, `HH:mm`, where a step is due by it. */
  readonly endOfWork?: string;
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};

const STATUSES = ['early', 'onTime', 'late', 'pending', 'overdue'] as const;
/** `early`, `onTime` or `late` once a step is done; `pending` or `overdue` until then. */
export type StepStatus = (typeof STATUSES)[number];

/** A step with its day and status. */
export interface DatedStep {
  readonly step: string;
  /** A date; `undefined` where the policy does not tell it. */
  readonly due: string | undefined;
  readonly status: StepStatus | undefined;
}

/** The steps of a period, and how each stands. */
export class TimetableOutcome extends Complete<typeof timetableFamily.promises> {
  /** No step is late, too early or overdue. */
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }

  /** The steps in the order of the policy. */
  get steps(): readonly DatedStep[] {
    return this.stepIds.map((step) => ({
      step,
      due: this.dateOf(`${step}Due`),
      status: STATUSES.find((status) => status === this.run.read(step).label),
    }));
  }

  /** The steps done before one that is listed ahead of them; `undefined` where the policy does not ask for the order. */
  get outOfOrder(): readonly string[] | undefined {
    const ahead = this.stepIds.map((step) => ({ step, value: this.figure(`${step}Ahead`) }));
    if (ahead.every(({ value }) => value === undefined)) return undefined;
    return ahead.flatMap(({ step, value }) => (value === true ? [step] : []));
  }

  private dateOf(name: string): string | undefined {
    const date = this.figure(name);
    return typeof date === 'string' ? date : undefined;
  }

  private get stepIds(): readonly string[] {
    return settingsOf(timetableFamily, this.policy).steps.map(({ id }) => id);
  }
}

/**
 * Dates the steps of a period and tells how each stands.
 *
 * Clauses: those of the policy, such as 002.8B.flow.schedule.
 *
 * @param facts `period`: a day, month or year, as the policy has it; `asOf`: a day, or an instant where steps have a
 *   time; `done`: when each step was done
 * @throws RulesError for a missing or wrong fact, with its path; `order` for what was done after `asOf`
 * @example
 * const title = { en: 'Self-assessment', zh: '自评' };
 * const steps = { self: { due: { month: 1, day: 2 } } };
 * const dates = datedSteps({ id: 'flow', clause: '002.8B.flow.self', title, period: 'month', steps });
 * const flow = adopt(timetableFamily, dates);
 * const outcome = checkTimetable({ period: '2026-11', asOf: '2026-12-03', done: {} }, flow);
 * 'steps' in outcome && outcome.steps
 * //=> [{ step: 'self', due: '2026-12-02', status: 'overdue' }]
 */
export function checkTimetable(
  facts: TimetableFacts,
  policy: Adopted<'timetable'>,
): TimetableOutcome | Incomplete<typeof timetableFamily.promises> {
  return runPolicy(
    timetableFamily,
    readTimetable(rawFacts(facts), settingsOf(timetableFamily, policy)),
    policy,
    TimetableOutcome,
  );
}
