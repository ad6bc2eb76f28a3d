// Random requests at random desks, worked out by the library and by a walk along the minutes. Two thousand of them; fifty
// thousand with KEFU_RULES_LARGE=1. The zone of the host plays no part.
import { describe, expect, it } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { prepareCalendar } from '../../src/figures/calendarFact.js';
import { replay } from '../../src/figures/trace/replay.js';
import { assessService, type LevelStatus, planOf, serviceLevelFamily } from '../../src/service/assessService.js';
import { readService } from '../../src/service/readService.js';
import { serviceLevels } from '../../src/service/serviceLevels.js';
import { timeText } from '../../src/values/time.js';
import { drawDesk, drawRequest, type Request, textOf, withOffset } from '../support/oracle/drawService.js';
import {
  type Desk,
  type MinuteSpan,
  offsetAt,
  type Walked,
  walkDays,
  walkMinutes,
  walkOpen,
  wallMinute,
} from '../support/oracle/service.js';
import { Draw } from './draw.js';

const requests = process.env.KEFU_RULES_LARGE === '1' ? 50_000 : 2000;
/** At each desk. */
const ofDesk = 20;
/** Beyond this many minutes after the start the walk does not look for a due time. */
const LONGEST_WALK = 20 * 1440;
/** Of these the trace is replayed. */
const replayed = 100;

interface Expected {
  readonly level: string;
  readonly status: string;
  readonly elapsed: string;
  readonly due: string | undefined;
}

function policyOf({ zone, work, saturday, rest, statutory }: Desk) {
  const hours = {
    work: work.map(spanOf),
    rest: rest.map(spanOf),
    statutory: statutory.map(spanOf),
    ...(saturday !== undefined && { weekdays: { 6: saturday.map(spanOf) } }),
  };
  const run = { from: ['created'], until: ['solved'] };
  const minutes = { ...run, unit: 'minutes', length: 'minutes', pausedIn: ['waiting'] } as const;
  return adopt(
    serviceLevelFamily,
    serviceLevels({
      id: 'drawn',
      clause: 'drawn',
      title: { en: 'Drawn', zh: '随机' },
      facts: { minutes: { type: 'number', digits: 0 }, dayCount: { type: 'number', digits: 0 } },
      ...(zone !== undefined && { zone }),
      clocks: { desk: { counts: 'workingTime', hours } },
      levels: {
        open: { ...minutes, clock: 'desk' },
        every: { ...minutes, clock: 'time' },
        days: { ...run, clock: 'days', unit: 'days', length: 'dayCount' },
        workdays: { ...run, clock: 'workdays', unit: 'days', length: 'dayCount' },
      },
      events: ['active'],
    }),
  );
}

function spanOf([from, to]: MinuteSpan) {
  return { from: timeText(from * 60), to: timeText(to * 60) };
}

function factsOf(draw: Draw, desk: Desk, { start, end, isDone, isPaused, pauses, length, days }: Request) {
  const text = (minute: number) => textOf(draw, desk.zone, minute);
  const ofPauses = pauses.flatMap(([from, to], i) => [
    { at: text(from), event: 'waiting' },
    ...(isPaused && i === pauses.length - 1 ? [] : [{ at: text(to), event: 'active' }]),
  ]);
  const done = isDone ? [{ at: text(end), event: 'solved' }] : [];
  return {
    asOf: text(isDone ? end + draw.int(0, 500) : end),
    events: [{ at: text(start), event: 'created' }, ...ofPauses, ...done],
    minutes: length,
    dayCount: days,
  };
}

function expectedOf(desk: Desk, request: Request): readonly Expected[] {
  const { start, end, isDone, pauses, length, days } = request;
  const level = (name: string, { elapsed, due, isLate }: Walked, text: (due: number) => string): Expected => ({
    level: name,
    status: isLate ? 'breached' : isDone ? 'met' : 'onTrack',
    elapsed: String(elapsed),
    due: due === undefined ? undefined : text(due),
  });
  const atMinute = (minute: number) => shown(desk, minute, '');
  return [
    level('open', walkOpen(desk, start, end, pauses, length, limitOf(desk, request)), atMinute),
    level(
      'every',
      walkMinutes(() => true, start, end, pauses, length, limitOf(desk, request)),
      atMinute,
    ),
    level('days', walkDays(desk, false, start, end, days), (day) => endOfDay(desk, day)),
    level('workdays', walkDays(desk, true, start, end, days), (day) => endOfDay(desk, day)),
  ];
}

function limitOf(desk: Desk, { start, end }: Request): number {
  return lastMinute(desk, Math.max(end, start + LONGEST_WALK));
}

/** Nothing is known past the last day of the calendar. */
function lastMinute({ zone, days }: Desk, minute: number): number {
  const midnight = Date.parse(`${days.to}T00:00:00Z`) / 60_000 + 1440;
  return Math.min(minute, midnight - offsetAt(zone, midnight));
}

function shown({ zone }: Desk, minute: number, seconds: string): string {
  const wall = wallMinute(zone, minute);
  const text = `${new Date(wall * 60_000).toISOString().slice(0, 16)}${seconds}`;
  return zone === undefined ? text : withOffset(text, wall - minute);
}

/** The last second of a day. */
function endOfDay(desk: Desk, day: number): string {
  // From noon on, minute by minute, to the last that still has this date.
  let minute = day * 1440 + 720 - offsetAt(desk.zone, day * 1440);
  while (Math.floor(wallMinute(desk.zone, minute + 1) / 1440) <= day) minute++;
  return shown(desk, minute, ':59');
}

describe(`${requests} random requests`, () => {
  it('stand as the walk along the minutes says', () => {
    let [compared, late, unknown] = [0, 0, 0];
    let desk = drawDesk(new Draw(0));
    let policy = policyOf(desk);
    let calendar = prepareCalendar(desk.days);
    for (let seed = 0; seed < requests; seed++) {
      const draw = new Draw(seed);
      if (seed % ofDesk === 0) {
        desk = drawDesk(draw);
        policy = policyOf(desk);
        calendar = prepareCalendar(desk.days);
      }
      const request = drawRequest(draw);
      const facts = { ...factsOf(draw, desk, request), calendar };
      const outcome = assessService(facts, policy);
      if (!('levels' in outcome)) throw new Error(`seed ${seed} is incomplete`);
      const expected = expectedOf(desk, request);
      const actual = outcome.levels.map(({ level, status, elapsed, due }: LevelStatus) => ({
        level,
        status,
        elapsed,
        due,
      }));
      for (const [i, one] of expected.entries()) {
        // A due time that the walk did not reach is not compared, and how many these are is.
        if (one.due === undefined && i < 2) unknown++;
        const found = one.due === undefined && i < 2 ? { ...actual[i], due: undefined } : actual[i];
        expect({ seed, ...found }).toEqual({ seed, ...one });
        compared++;
        if (one.status === 'breached') late++;
      }
      if (seed < replayed)
        expect(replay(outcome.trace, readService(facts, planOf(policy)).facts, serviceLevelFamily, policy)).toEqual(
          outcome.figures,
        );
    }
    expect(compared).toBe(requests * 4);
    // The draw is worth something: a good part is late, and few due times lie out of sight.
    expect(late / compared).toBeGreaterThan(0.2);
    expect(late / compared).toBeLessThan(0.8);
    expect(unknown / compared).toBeLessThan(0.05);
  });
});
