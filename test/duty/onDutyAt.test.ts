import { describe, expect, test } from 'vitest';
import { type DutyFacts, DutyOutcome, dutyAtFamily, onDutyAt } from '../../src/duty/onDutyAt.js';
import { shiftInterval } from '../../src/duty/shiftInterval.js';
import { shiftTable } from '../../src/duty/shiftTable.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { dutyPolicies001_2 } from '../../src/handbooks/001-2/duty.policies.js';
import { dutyPolicies003_5 } from '../../src/handbooks/003-5/duty.policies.js';
import { issuesOf } from '../support/issuesOf.js';

const hotline = adopt(dutyAtFamily, dutyPolicies003_5.shiftTable);
const desk = adopt(dutyAtFamily, dutyPolicies001_2.shiftTable);

function slotsAt(facts: DutyFacts, policy = hotline) {
  const outcome = onDutyAt(facts, policy);
  if (!(outcome instanceof DutyOutcome)) throw new Error('incomplete');
  return outcome.slots;
}

describe('by the table alone', () => {
  test('the night shift of the day before lasts until morning', () => {
    expect(slotsAt({ at: '2026-11-26T08:29:59' })).toEqual([{ shift: 'night', date: '2026-11-25' }]);
    expect(slotsAt({ at: '2026-11-26T08:30' })).toEqual([{ shift: 'day', date: '2026-11-26' }]);
    expect(slotsAt({ at: '2026-11-26T16:30' })).toEqual([{ shift: 'night', date: '2026-11-26' }]);
    expect(slotsAt({ at: '2026-03-01T00:00' })).toEqual([{ shift: 'night', date: '2026-02-28' }]);
  });

  test.each([
    ['12:00', 3],
    ['15:30', 2],
    ['20:00', 0],
  ])('at %s, %i shifts of 001.2 are on', (time, count) => {
    expect(slotsAt({ at: `2026-11-26T${time}` }, desk)).toHaveLength(count);
  });
});

describe('by a roster', () => {
  const roster = [
    { date: '2026-11-26', shift: 'night', person: 'Zhao', post: 'hotline' },
    { date: '2026-11-25', shift: 'night', person: 'Li' },
    { date: '2026-11-26', shift: 'day', start: '09:00', end: '16:30' },
    { date: '2026-12-24', shift: 'day' },
  ];

  test('those on duty are named, with the post where they have one', () => {
    expect(slotsAt({ at: '2026-11-26T03:00', roster })).toEqual([{ shift: 'night', date: '2026-11-25', person: 'Li' }]);
    expect(slotsAt({ at: '2026-11-27T08:29', roster })).toEqual([
      { shift: 'night', date: '2026-11-26', person: 'Zhao', post: 'hotline' },
    ]);
  });

  test('times of its own come before those of the table', () => {
    expect(slotsAt({ at: '2026-11-26T08:45', roster })).toEqual([]);
    expect(slotsAt({ at: '2026-11-26T09:00', roster })).toEqual([{ shift: 'day', date: '2026-11-26' }]);
  });

  test('its order does not matter', () => {
    const at = '2026-11-26T16:30';
    expect(slotsAt({ at, roster: [...roster].reverse() })).toEqual(slotsAt({ at, roster }));
  });
});

test('a shift that begins after midnight belongs to the date of its roster', () => {
  const roster = [
    { date: '2026-11-25', shift: 'own', start: '26:00', end: '30:00' },
    { date: '2026-11-26', shift: 'own', start: '01:00', end: '03:00' },
  ];
  expect(slotsAt({ at: '2026-11-26T02:00', roster }).map(({ date }) => date)).toEqual(['2026-11-25', '2026-11-26']);
});

describe('the interval of a shift', () => {
  test('of a date, across midnight and the end of a month', () => {
    expect(shiftInterval('night', '2026-11-30', hotline)).toEqual({ from: '2026-11-30T16:30', to: '2026-12-01T08:30' });
    expect(shiftInterval('day', '2026-11-30', hotline)).toEqual({ from: '2026-11-30T08:30', to: '2026-11-30T16:30' });
  });

  test('of a day and a night', () => {
    const title = { en: 'One shift', zh: '一班' };
    const shifts = { whole: { start: '08:00', end: '08:00' } };
    const policy = adopt(dutyAtFamily, shiftTable({ id: 'whole', clause: 'whole', title, shifts }));
    expect(shiftInterval('whole', '2026-11-26', policy)).toEqual({ from: '2026-11-26T08:00', to: '2026-11-27T08:00' });
    expect(onDutyAt({ at: '2026-11-26T08:00' }, policy).figures).toEqual({
      whole: true,
      wholeHours: '24',
      onDuty: '1',
    });
  });

  test('of a shift or a date that there is not, is refused', () => {
    expect(issuesOf(() => shiftInterval('late', '2026-11-26', hotline))).toMatchObject([{ code: 'choice' }]);
    expect(issuesOf(() => shiftInterval('day', '2026-11-31', hotline))).toMatchObject([
      { code: 'type', path: '/date' },
    ]);
  });
});

describe('refuses', () => {
  test.each([
    ['no instant', { at: undefined }, 'required', '/at'],
    ['a date instead of an instant', { at: '2026-11-26' }, 'type', '/at'],
    ['a roster that is no list', { roster: 'night' }, 'type', '/roster'],
    ['a slot that is none', { roster: [7] }, 'type', '/roster/0'],
    ['a slot without a date', { roster: [{ shift: 'day' }] }, 'required', '/roster/0/date'],
    ['a slot without a shift', { roster: [{ date: '2026-11-26' }] }, 'required', '/roster/0/shift'],
    ['a shift that is not tabled', { roster: [{ date: '2026-11-26', shift: 'late' }] }, 'choice', '/roster/0/shift'],
    [
      'a start without an end',
      { roster: [{ date: '2026-11-26', shift: 'day', start: '08:00' }] },
      'required',
      '/roster/0/end',
    ],
    [
      'a person without a name',
      { roster: [{ date: '2026-11-26', shift: 'day', person: '' }] },
      'type',
      '/roster/0/person',
    ],
    [
      'a leader who is no flag',
      { roster: [{ date: '2026-11-26', shift: 'day', leader: 'Li' }] },
      'type',
      '/roster/0/leader',
    ],
  ])('%s', (_, change, code, path) => {
    const facts: Record<string, unknown> = { at: '2026-11-26T09:00', ...change };
    expect(issuesOf(() => onDutyAt(facts as DutyFacts, hotline))).toMatchObject([{ code, path }]);
  });
});
