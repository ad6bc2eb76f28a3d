// Random rosters, worked out by the library and by a walk along the minutes. Two thousand of them; fifty thousand with
// KEFU_RULES_LARGE=1.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRoster, dutyRosterFamily, type RosterFacts, RosterOutcome } from '../../src/duty/checkRoster.js';
import type { DutySlot } from '../../src/duty/dutySlot.js';
import { dutyAtFamily, onDutyAt } from '../../src/duty/onDutyAt.js';
import { readRoster } from '../../src/duty/readRoster.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { settingsOf } from '../../src/figures/settings.js';
import { replay } from '../../src/figures/trace/replay.js';
import { dutyPolicies003_3 } from '../../src/handbooks/003-3/duty.policies.js';
import { parsePolicy } from '../../src/schema.js';
import { drawRoster, TABLED } from '../support/oracle/drawRoster.js';
import { type DrawnRoster, type DrawnSlot, onAt, walkRoster } from '../support/oracle/duty.js';
import { Draw } from './draw.js';

const rosters = process.env.KEFU_RULES_LARGE === '1' ? 50_000 : 2000;
/** Of these the trace is replayed, and what should not matter is changed. */
const sampled = 100;
const minute = 60_000;
const DAY = 1440;

const json = JSON.parse(readFileSync(new URL('../shapes/deskRoster.json', import.meta.url), 'utf8'));
const desk = adopt(dutyRosterFamily, parsePolicy(dutyRosterFamily, json), {});
const byName = adopt(dutyAtFamily, dutyPolicies003_3.rosterBy);

/** Monday 23 to Sunday 29 November 2026, so that every weekday can begin a draw, and the week after. */
function dateOf({ weekday }: DrawnRoster, day: number): string {
  const number = 23 + weekday + day;
  return number <= 30 ? `2026-11-${number}` : `2026-12-${String(number - 30).padStart(2, '0')}`;
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function instant(drawn: DrawnRoster, at: number): string {
  return `${dateOf(drawn, Math.floor(at / DAY))}T${clock(at % DAY)}`;
}

/** A tabled shift by its name alone. */
function slotOf(
  drawn: DrawnRoster,
  { day, shift, from, to, person, post, leader }: DrawnSlot,
  named: boolean,
): DutySlot {
  const own = { start: clock(from - day * DAY), end: clock(to - day * DAY) };
  return {
    date: dateOf(drawn, day),
    shift,
    post,
    leader,
    ...(!(named && shift in TABLED) && own),
    ...(person !== undefined && { person }),
  };
}

function factsOf(drawn: DrawnRoster): RosterFacts {
  return {
    from: dateOf(drawn, drawn.firstDay),
    to: dateOf(drawn, drawn.lastDay),
    roster: drawn.slots.map((slot) => slotOf(drawn, slot, true)),
  };
}

function actualOf(drawn: DrawnRoster) {
  const outcome = checkRoster(factsOf(drawn), desk);
  const { figures } = outcome;
  return {
    gapMinutes: figures['gapMinutes'],
    leaderlessMinutes: figures['leaderlessMinutes'],
    fewest: figures['fewest'],
    unled: figures['unled'],
    shortHandovers: figures['shortHandovers'],
    shortRests: figures['shortRests'],
    doubles: figures['doubles'],
    gaps: sorted(outcome instanceof RosterOutcome ? (outcome.gaps ?? []) : []),
  };
}

function expectedOf(drawn: DrawnRoster) {
  const { gaps, ...counts } = walkRoster(drawn);
  return {
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
    gaps: sorted(gaps.map((gap) => ({ ...gap, from: instant(drawn, gap.from), to: instant(drawn, gap.to) }))),
  };
}

function sorted<G extends { readonly post: string; readonly from: string }>(gaps: readonly G[]): readonly G[] {
  return [...gaps].sort((a, b) => (a.post + a.from < b.post + b.from ? -1 : 1));
}

/** Everybody has a name, so that it can be told whether somebody is on. */
function named(drawn: DrawnRoster): DrawnRoster {
  return { ...drawn, slots: drawn.slots.map((slot) => ({ ...slot, person: slot.person ?? 'Sun' })) };
}

function onDuty(drawn: DrawnRoster) {
  const roster = drawn.slots.map((slot) => slotOf(drawn, slot, false));
  const { figures } = onDutyAt({ at: instant(drawn, drawn.at), who: drawn.who, roster }, byName);
  return { onDuty: Number(figures['onDuty']), isOn: figures['onRoster'] };
}

describe('duty', () => {
  it(
    `agrees with a walk along the minutes in ${rosters} draws`,
    () => {
      const wrong: unknown[] = [];
      const met = { gaps: 0, covered: 0, nights: 0, doubles: 0, on: 0 };
      for (let seed = 0; seed < rosters && wrong.length < 5; seed++) {
        const drawn = drawRoster(new Draw(seed));
        const expected = { ...expectedOf(drawn), at: onAt(drawn) };
        const actual = { ...actualOf(drawn), at: onDuty(named(drawn)) };
        if (JSON.stringify(actual) !== JSON.stringify(expected)) wrong.push({ seed, actual, expected });
        met.gaps += expected.gaps.length > 3 ? 1 : 0;
        met.covered += expected.gaps.every(({ people }) => people > 0) ? 1 : 0;
        met.nights += drawn.slots.some(({ day, to }) => to > (day + 1) * DAY) ? 1 : 0;
        met.doubles += actual.doubles === '0' ? 0 : 1;
        met.on += expected.at.isOn ? 1 : 0;
      }
      expect(wrong).toEqual([]);
      const { covered, ...often } = met;
      for (const count of Object.values(often)) expect(count).toBeGreaterThan(rosters / 10);
      expect(covered).toBeGreaterThan(0);
    },
    30 * minute,
  );

  describe(`of ${sampled} draws`, () => {
    const samples = Array.from({ length: sampled }, (_, seed) => drawRoster(new Draw(seed)));

    it('replays from its facts to the same figures', { timeout: minute }, () => {
      for (const drawn of samples) {
        const facts = factsOf(drawn);
        const outcome = checkRoster(facts, desk);
        const read = readRoster(facts, settingsOf(dutyRosterFamily, desk));
        expect(replay(JSON.parse(JSON.stringify(outcome.trace)), read, dutyRosterFamily, desk)).toEqual(
          outcome.figures,
        );
      }
    });

    it('does not depend on the order of the roster', () => {
      for (const drawn of samples) {
        const reversed = { ...drawn, slots: [...drawn.slots].reverse() };
        expect(actualOf(reversed)).toEqual(actualOf(drawn));
      }
    });

    it('has no more gaps with another person on duty', () => {
      for (const drawn of samples) {
        const [first] = drawn.slots;
        if (first === undefined) throw new Error('every roster has a slot');
        const more = { ...drawn, slots: [...drawn.slots, { ...first, person: 'Qian' }] };
        expect(Number(actualOf(more).gapMinutes)).toBeLessThanOrEqual(Number(actualOf(drawn).gapMinutes));
      }
    });
  });
});
