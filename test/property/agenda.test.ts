// Random cadences, intervals and timetables: what their agendas hold is what the calculators say is due, day by day.
import { describe, expect, test } from 'vitest';
import { type AgendaFacts, type AgendaItem, agenda, type Scheduled } from '../../src/compliance/agenda.js';
import { cadenceFamily } from '../../src/compliance/checkCadence.js';
import { checkInterval, intervalFamily } from '../../src/compliance/checkInterval.js';
import { checkTimetable, timetableFamily } from '../../src/compliance/checkTimetable.js';
import { type DatedSteps, datedSteps } from '../../src/compliance/datedSteps.js';
import { type DueAgain, dueAgain } from '../../src/compliance/dueAgain.js';
import { timesPerPeriod } from '../../src/compliance/timesPerPeriod.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { dateText, monthOf, monthText, parseDate, weekday } from '../../src/values/date.js';
import { type CalendarPeriod, periodKey } from '../../src/values/period.js';
import { Draw } from './draw.js';

const runs = process.env.KEFU_RULES_LARGE === '1' ? 5_000 : 300;
const rule = { id: 'test/duty', clause: '000.1.audit.cadence', title: { en: 'A duty', zh: '职责' } } as const;
const ASKED = parseDate('2026-07-15');

type TimetableUnit = DatedSteps['period'];
type Due = DatedSteps['steps'][string]['due'];

function periodOfDraw(draw: Draw): CalendarPeriod {
  const unit = draw.pick(['day', 'week', 'month', 'quarter', 'halfYear', 'year']);
  if ((unit !== 'week' && unit !== 'month') || draw.chance(0.5)) return { unit };
  return { unit, startsOn: draw.int(1, unit === 'week' ? 7 : 28) };
}

function dueOf(draw: Draw): Due {
  const time = draw.chance(0.3) ? { time: draw.pick(['09:30', '17:00', 'endOfWork']) } : {};
  const shape = draw.pick(['month', 'week', 'wholeWeek', 'after']);
  if (shape === 'month')
    return { month: draw.int(-2, 13), day: draw.chance(0.5) ? draw.int(1, 28) : -draw.int(1, 28), ...time };
  if (shape === 'wholeWeek')
    return { month: draw.int(-2, 13), wholeWeek: draw.pick([-3, -2, -1, 1, 2, 3]), weekday: draw.int(1, 7), ...time };
  if (shape === 'week') return { week: draw.int(-5, 5), weekday: draw.int(1, 7), ...time };
  const unit = draw.pick(['days', 'weeks', 'months', 'years']);
  return { after: { length: draw.int(0, unit === 'years' ? 1 : 14), unit }, ...time };
}

function everyOf(draw: Draw): DueAgain['every'] {
  const unit = draw.pick(['days', 'weeks', 'months', 'years', 'calendarMonths', 'calendarQuarters']);
  return { length: draw.int(1, unit === 'days' ? 90 : 6), unit };
}

interface Sample {
  readonly policies: Readonly<Record<string, Scheduled>>;
  readonly facts: AgendaFacts;
  readonly period: CalendarPeriod;
  readonly unit: TimetableUnit;
}

function sampleOf(seed: number): Sample {
  const draw = new Draw(seed);
  const period = periodOfDraw(draw);
  const unit = draw.pick(['day', 'week', 'month', 'year']);
  const { unit: calendar, startsOn } = period;
  const window = { calendar, ...(startsOn !== undefined && { startsOn }) };
  const steps = Object.fromEntries(['a', 'b'].map((id) => [id, { due: dueOf(draw) }]));
  const from = ASKED + draw.int(-400, 400);
  const days = Array.from({ length: 20 }, (_, i) => dateText(from - 200 + 20 * i));
  return {
    policies: {
      count: adopt(cadenceFamily, timesPerPeriod({ ...rule, period: window, times: draw.int(1, 5) })),
      again: adopt(intervalFamily, dueAgain({ ...rule, every: everyOf(draw) })),
      steps: adopt(timetableFamily, datedSteps({ ...rule, period: unit, steps })),
    },
    facts: {
      from: dateText(from),
      to: dateText(from + draw.int(0, 400)),
      last: { again: dateText(from - draw.int(-50, 200)) },
      ...(unit === 'day' && { days: { steps: days } }),
    },
    period,
    unit,
  };
}

const samples = Array.from({ length: runs }, (_, seed) => sampleOf(seed));
const keyOf = ({ policy, step, period, due }: AgendaItem) => JSON.stringify([policy, step, period, due]);
const of = (policy: string, items: readonly AgendaItem[]) => items.filter((item) => item.policy === policy);

/** The days of a range in turn. */
function daysOf({ from, to }: AgendaFacts): readonly number[] {
  const [first, last] = [parseDate(from), parseDate(to)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** All periods of a timetable that begin within some years of the range. */
function periodsNear({ unit, facts }: Sample): readonly string[] {
  if (unit === 'day') return facts.days?.['steps'] ?? [];
  const [first, last] = [parseDate(facts.from) - 900, parseDate(facts.to) + 900];
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  if (unit === 'week') return days.filter((day) => weekday(day) === 1).map(dateText);
  const months = [...new Set(days.map((day) => monthText(monthOf(day))))];
  return unit === 'month' ? months : [...new Set(months.map((month) => month.slice(0, 4)))];
}

describe(`agendas of ${runs} random sets of policies`, () => {
  test('hold items of the period only, in order, and none twice', () => {
    for (const { policies, facts } of samples) {
      const items = agenda(policies, facts);
      expect(items.filter(({ due }) => due < facts.from || due > facts.to)).toEqual([]);
      expect(new Set(items.map(keyOf)).size).toBe(items.length);
      expect(items.map(({ due }) => due)).toEqual(items.map(({ due }) => due).sort());
    }
  });

  test('of a period cut in two are that of the whole', () => {
    for (const [seed, { policies, facts }] of samples.entries()) {
      const days = daysOf(facts);
      if (days.length < 2) continue;
      const cut = new Draw(seed).int(0, days.length - 2);
      const [end = 0, start = 0] = days.slice(cut);
      const halves = [
        ...agenda(policies, { ...facts, to: dateText(end) }),
        ...agenda(policies, { ...facts, from: dateText(start) }),
      ];
      expect(halves).toEqual(agenda(policies, facts));
    }
  });

  test('hold a cadence on each last day of a period', () => {
    for (const { policies, facts, period } of samples) {
      const ends = daysOf(facts).filter((day) => periodKey(day, period) !== periodKey(day + 1, period));
      expect(of('count', agenda(policies, facts)).map(({ due }) => due)).toEqual(ends.map(dateText));
    }
  });

  test('hold an interval on the day that the one before makes it due', () => {
    for (const { policies, facts } of samples) {
      const { again } = policies;
      if (again?.family !== 'interval') throw new Error('no interval');
      const expected: string[] = [];
      for (let last = facts.last?.['again'] ?? ''; last <= facts.to; ) {
        last = String(checkInterval({ last, asOf: last }, again).figures['nextDue']);
        if (last >= facts.from && last <= facts.to) expected.push(last);
      }
      expect(of('again', agenda(policies, facts)).map(({ due }) => due)).toEqual(expected);
    }
  });

  test('hold the steps of every period that fall on their days', () => {
    for (const sample of samples) {
      const { policies, facts } = sample;
      const { steps } = policies;
      if (steps?.family !== 'timetable') throw new Error('no timetable');
      const expected = periodsNear(sample).flatMap((period) => {
        const { figures } = checkTimetable({ period, asOf: '2026-01-01T00:00', endOfWork: '18:00', done: {} }, steps);
        return ['a', 'b'].map((step) => [period, step, String(figures[`${step}Due`])] as const);
      });
      const inside = expected.filter(([, , due]) => facts.from <= due && due <= facts.to);
      const found = of('steps', agenda(policies, facts)).map(({ period, step, due }) => [period, step, due]);
      expect(found.map(String).sort()).toEqual(inside.map(String).sort());
    }
  });
});
