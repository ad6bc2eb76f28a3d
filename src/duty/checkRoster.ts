/** What a roster covers and what it lacks: hours without enough people, slots without a leader, people on two at once. */
import type { Adopted } from '../figures/adoption/adopt.js';
import { counted, type RecordReader } from '../figures/counted.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import { rawFacts } from '../figures/rawFacts.js';
import { settingsOf } from '../figures/settings.js';
import { parseDate } from '../values/date.js';
import { DAY_SECONDS, instantText } from '../values/time.js';
import { type DutySlot, shiftsGrammar } from './dutySlot.js';
import { readRoster } from './readRoster.js';

const count = { type: 'number', digits: 0, atLeast: 0 } as const;
const labels = { list: 'text', distinct: true } as const;
const minutes = { type: 'number', parts: 60, unit: 'minutes', atLeast: 0 } as const;

/** What policies about rosters take and promise. The facts are those that `checkRoster` reads. */
export const dutyRosterFamily = {
  name: 'dutyRoster',
  raw: true,
  facts: {
    /** The first and the last day that are checked. */
    from: { type: 'date' },
    to: { type: 'date' },
  },
  lists: {
    /** The time of each post, cut wherever the number of people on duty or the number wanted changes, and at midnight. */
    segments: {
      date: { type: 'date' },
      /** The second of the day at which it begins, and that at which it ends. */
      second: { type: 'number', digits: 0, unit: 'seconds', atLeast: 0 },
      until: { type: 'number', digits: 0, unit: 'seconds', atLeast: 0 },
      minutes,
      post: { type: 'label' },
      /** Different people on duty, each without a name one of his own. */
      people: count,
      /** Those of them that lead. */
      leaders: count,
      /** People wanted by the policy's opening hours; none outside them. */
      wanted: count,
    },
    /** The slots that start on the days that are checked. */
    slots: {
      date: { type: 'date' },
      shift: { type: 'label' },
      person: { type: 'label', optional: true },
      post: { type: 'label' },
      leader: { type: 'flag' },
      minutes,
      /** How long, from its start on, somebody who has started earlier is still on the post. */
      overlapMinutes: minutes,
      /** The person has no earlier slot. */
      first: { type: 'flag' },
      /** Time since the end of the person's earlier slots; none where they overlap. */
      restMinutes: { type: 'number', parts: 60, unit: 'minutes', atLeast: 0, optional: true },
      /** The person is on another slot at the same time. */
      double: { type: 'flag' },
    },
    /** Each shift of a day and post, with all who are on it. */
    duties: {
      date: { type: 'date' },
      shift: { type: 'label' },
      post: { type: 'label' },
      people: count,
      leaders: count,
    },
  },
  open: {},
  promises: { ok: 'flag' },
  settings: {
    object: {
      'shifts?': shiftsGrammar,
      /** When how many are wanted at each post; on all days where no weekdays (Monday 1 to Sunday 7) are named. */
      open: {
        list: {
          object: {
            id: 'text',
            start: 'time',
            end: 'time',
            atLeast: { integer: [1, 10_000] },
            'weekdays?': { list: { integer: [1, 7] } },
          },
        },
        distinct: true,
      },
      /** The posts that must be manned: these, or every one of the roster; without it all slots man the same one. */
      'posts?': { either: [labels, { choice: ['ofRoster'] }] },
      /** Only slots at these posts count. */
      'only?': labels,
      /** Posts that must be manned where the roster has no slot of them. */
      'also?': labels,
    },
  },
} as const satisfies Family;

/** A roster, and the days that are checked. */
export type RosterFacts = {
  readonly from: string;
  readonly to: string;
  /** With the day before, where a shift passes midnight. Without it, every tabled shift is worked daily. */
  readonly roster?: readonly DutySlot[];
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};

/** A time in which a post has too few people. */
export interface RosterGap {
  readonly post: string;
  /** From this instant to, but not including, the other. */
  readonly from: string;
  readonly to: string;
  readonly people: number;
  readonly wanted: number;
}

/** How a roster stands. */
export class RosterOutcome extends Complete<typeof dutyRosterFamily.promises> {
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }

  /**
   * Where too few are on duty: the segments that the policy's figure `gapMinutes` has counted; `undefined` where the policy
   * asks for no coverage.
   */
  get gaps(): readonly RosterGap[] | undefined {
    const parts = counted(this.run, 'gapMinutes', 'segments', gapOf);
    return parts && joined(parts);
  }
}

function gapOf(read: RecordReader): RosterGap {
  const midnight = parseDate(read('date').value) * DAY_SECONDS;
  const instantOf = (second: string): string => instantText(midnight + Number(read(second).value));
  return {
    post: read('post').label ?? '',
    from: instantOf('second'),
    to: instantOf('until'),
    people: Number(read('people').value),
    wanted: Number(read('wanted').value),
  };
}

/** Midnight alone ends no gap. */
function joined(parts: readonly RosterGap[]): readonly RosterGap[] {
  const gaps: RosterGap[] = [];
  const latest = new Map<string, number>();
  for (const next of parts) {
    const place = latest.get(next.post) ?? gaps.length;
    const before = gaps[place];
    const isSame = before?.to === next.from && before.people === next.people && before.wanted === next.wanted;
    if (isSame) gaps[place] = { ...before, to: next.to };
    else latest.set(next.post, gaps.push(next) - 1);
  }
  return gaps;
}

/**
 * Checks a roster over some days: coverage of opening hours or of all day (001.1.complaint.duty24h,
 * 000.4.service.coverage247, 003.5.coverage24h), least staffing, leaders (000.2.duty.leader), overlap at handover, rest
 * between shifts. A slot includes its start and not its end, so that slots that meet leave no gap and do not overlap.
 *
 * @throws RulesError for a missing or wrong fact, with its path
 * @example
 * const title = { en: 'Day and night', zh: '二十四小时值班' };
 * const open = { always: { start: '00:00', end: '00:00', atLeast: 1 } };
 * const policy = adopt(dutyRosterFamily, dutyCoverage({ id: 'all-day', clause: '003.5.coverage24h', title, open }));
 * const roster = [{ date: '2026-11-26', shift: 'long', start: '00:00', end: '23:30' }];
 * checkRoster({ from: '2026-11-26', to: '2026-11-26', roster }, policy).figures.gapMinutes //=> '30'
 */
export function checkRoster(
  facts: RosterFacts,
  policy: Adopted<'dutyRoster'>,
): RosterOutcome | Incomplete<typeof dutyRosterFamily.promises> {
  return runPolicy(
    dutyRosterFamily,
    readRoster(rawFacts(facts), settingsOf(dutyRosterFamily, policy)),
    policy,
    RosterOutcome,
  );
}
