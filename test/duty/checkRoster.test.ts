import { describe, expect, test } from 'vitest';
import { checkRoster, dutyRosterFamily, type RosterFacts, RosterOutcome } from '../../src/duty/checkRoster.js';
import { dutyCoverage } from '../../src/duty/dutyCoverage.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { issuesOf } from '../support/issuesOf.js';

const title = { en: 'Coverage', zh: '值守' };
const always = adopt(
  dutyRosterFamily,
  dutyCoverage({
    id: 'always',
    clause: 'always',
    title,
    open: { always: { start: '00:00', end: '00:00', atLeast: 1 } },
  }),
);
const nights = adopt(
  dutyRosterFamily,
  dutyCoverage({
    id: 'nights',
    clause: 'nights',
    title,
    open: { night: { start: '22:00', end: '06:00', atLeast: 2, weekdays: [5] } },
  }),
);

const slot = (date: string, start: string, end: string, person?: string) => ({
  date,
  shift: 'own',
  start,
  end,
  ...(person !== undefined && { person }),
});
function outcomeOf(facts: RosterFacts, policy = always): RosterOutcome {
  const outcome = checkRoster(facts, policy);
  if (!(outcome instanceof RosterOutcome)) throw new Error('incomplete');
  return outcome;
}

describe('gaps', () => {
  test('slots that meet leave none, also at midnight', () => {
    const roster = [
      slot('2026-11-26', '00:00', '12:00'),
      slot('2026-11-26', '12:00', '36:00'),
      slot('2026-11-27', '12:00', '24:00'),
    ];
    expect(outcomeOf({ from: '2026-11-26', to: '2026-11-27', roster })).toMatchObject({ ok: true, gaps: [] });
  });

  test('midnight ends none', () => {
    const roster = [slot('2026-11-26', '00:00', '22:30'), slot('2026-11-27', '06:00', '24:00')];
    expect(outcomeOf({ from: '2026-11-26', to: '2026-11-27', roster }).gaps).toEqual([
      { post: 'all', from: '2026-11-26T22:30', to: '2026-11-27T06:00', people: 0, wanted: 1 },
    ]);
  });

  test('of several posts are told apart, each over midnight', () => {
    const posts = adopt(
      dutyRosterFamily,
      dutyCoverage({
        id: 'posts',
        clause: 'posts',
        title,
        open: { always: { start: '00:00', end: '00:00', atLeast: 1 } },
        posts: ['desk', 'phone'],
      }),
    );
    const roster = [
      // Up to the last minute of the first day, beside one that ends within it and one that ends before it.
      { ...slot('2026-11-25', '08:00', '47:59'), post: 'desk' },
      { ...slot('2026-11-26', '06:00', '07:00'), post: 'desk' },
      { ...slot('2026-11-25', '08:00', '09:00'), post: 'desk' },
      { ...slot('2026-11-26', '00:00', '20:00'), post: 'phone' },
    ];
    expect(outcomeOf({ from: '2026-11-26', to: '2026-11-27', roster }, posts).gaps).toEqual([
      { post: 'desk', from: '2026-11-26T23:59', to: '2026-11-28T00:00', people: 0, wanted: 1 },
      { post: 'phone', from: '2026-11-26T20:00', to: '2026-11-28T00:00', people: 0, wanted: 1 },
    ]);
  });

  test('are told to the second', () => {
    const roster = [slot('2026-11-26', '00:00', '11:59:59'), slot('2026-11-26', '12:00', '24:00')];
    const outcome = outcomeOf({ from: '2026-11-26', to: '2026-11-26', roster });
    expect(outcome.gaps).toMatchObject([{ from: '2026-11-26T11:59:59', to: '2026-11-26T12:00' }]);
    expect(outcome.figures['gapMinutes']).toEqual({ numerator: '1', denominator: '60' });
  });

  test('count a person once, and each without a name', () => {
    const facts = (person?: string) => ({
      from: '2026-11-27',
      to: '2026-11-27',
      roster: [slot('2026-11-27', '22:00', '24:00', person), slot('2026-11-27', '22:00', '24:00', person)],
    });
    expect(outcomeOf(facts('Li'), nights).gaps).toMatchObject([{ people: 1, wanted: 2 }]);
    expect(outcomeOf(facts(), nights).gaps).toEqual([]);
  });
});

test('hours that begin on a Friday last until Saturday morning, and no other night', () => {
  const gapsOf = (from: string, to: string) => outcomeOf({ from, to, roster: [] }, nights).gaps;
  expect(gapsOf('2026-11-26', '2026-11-26')).toEqual([]);
  expect(gapsOf('2026-11-27', '2026-11-28')).toMatchObject([{ from: '2026-11-27T22:00', to: '2026-11-28T06:00' }]);
  expect(gapsOf('2026-11-28', '2026-11-28')).toMatchObject([{ from: '2026-11-28T00:00', to: '2026-11-28T06:00' }]);
});

test('a month of a hundred people has no gap', () => {
  const days = Array.from({ length: 30 }, (_, i) => `2026-11-${String(i + 1).padStart(2, '0')}`);
  const roster = days.flatMap((date) =>
    Array.from({ length: 100 }, (_, i) =>
      slot(date, `${String(i % 16).padStart(2, '0')}:${i % 2 === 0 ? '00' : '30'}`, '24:00', `P${i}`),
    ),
  );
  expect(outcomeOf({ from: '2026-11-01', to: '2026-11-30', roster }).figures['gapMinutes']).toBe('0');
});

describe('refuses', () => {
  test.each([
    ['no first day', { from: undefined }, 'required', '/from'],
    ['a last day that is none', { to: '27 November' }, 'type', '/to'],
    ['the last day before the first', { to: '2026-11-25' }, 'order', '/to'],
    [
      'times that the policy does not know',
      { roster: [{ date: '2026-11-26', shift: 'day' }] },
      'required',
      '/roster/0/start',
    ],
  ])('%s', (_, change, code, path) => {
    const facts: Record<string, unknown> = { from: '2026-11-26', to: '2026-11-26', roster: [], ...change };
    expect(issuesOf(() => checkRoster(facts as RosterFacts, always))).toMatchObject([{ code, path }]);
  });

  test('hours of nobody, and of no weekday', () => {
    const policy = (hours: object) => ({
      family: 'dutyRoster' as const,
      id: 'x',
      version: '1',
      blanks: {},
      data: {
        settings: { open: [{ id: 'x', start: '00:00', end: '00:00', atLeast: 1, ...hours }] },
        figures: { ok: { kind: 'check', any: [{}] } },
      },
    });
    expect(issuesOf(() => adopt(dutyRosterFamily, policy({ atLeast: 0 })))).toMatchObject([{ code: 'range' }]);
    expect(issuesOf(() => adopt(dutyRosterFamily, policy({ weekdays: [8] })))).toMatchObject([{ code: 'range' }]);
    expect(issuesOf(() => adopt(dutyRosterFamily, policy({ start: '25 o’clock' })))).toMatchObject([{ code: 'type' }]);
  });
});
