import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyDay } from '../../src/attendance/classifyDay.js';
import type { RosterDay } from '../../src/attendance/rosterDay.js';
import { calculators } from '../../src/plan/calculators.js';
import { parseDate } from '../../src/values/date.js';
import { instantText, timeText } from '../../src/values/time.js';
import { issuesOf } from '../support/issuesOf.js';
import { dayPolicy, dayPolicyWith, rosterDay } from './policies.js';

const figuresOf = (facts: RosterDay, policy = dayPolicy) => classifyDay(facts, policy).figures;

describe('lateness', () => {
  const tolerant = dayPolicyWith(
    { pairing: 'firstAndLast' },
    {
      countedSeconds: {
        kind: 'bands',
        by: 'lateSeconds',
        bands: [
          { id: 'tolerated', upTo: 600, gives: 0 },
          { id: 'late', above: 600, gives: { rate: 1 } },
        ],
      },
      lateMinutes: { kind: 'product', of: ['countedSeconds'], over: [60] },
    },
  );

  test('of a tolerance of ten minutes, the tenth belongs to it to the second', () => {
    expect(figuresOf(rosterDay(['09:10:00', '18:00']), tolerant)).toMatchObject({ lateMinutes: '0' });
    expect(figuresOf(rosterDay(['09:10:01', '18:00']), tolerant)).toMatchObject({
      lateMinutes: { numerator: '601', denominator: '60' },
    });
  });

  test.each([
    ['counts', { numerator: '1801', denominator: '60' }],
    ['dropped', '30'],
    ['full', '31'],
  ] as const)('seconds of a begun minute: %s', (part, lateMinutes) => {
    const policy = dayPolicyWith(
      { pairing: 'firstAndLast' },
      { lateMinutes: { kind: 'units', of: 'lateSeconds', per: 60, part } },
    );
    expect(figuresOf(rosterDay(['09:30:01', '18:00']), policy)).toMatchObject({ lateMinutes });
  });

  test('a break is no working time: at 13:30, three and a half hours late', () => {
    expect(figuresOf(rosterDay(['13:30', '18:00']))).toMatchObject({ lateMinutes: '210', workedMinutes: '270' });
  });
});

describe('leave', () => {
  const morning = { from: '2026-03-02T09:00', to: '2026-03-02T12:00' };

  test('in the morning, with the afternoon worked, leaves a balance of nothing', () => {
    const policy = dayPolicyWith(
      { pairing: 'firstAndLast' },
      {
        balance: {
          kind: 'total',
          of: ['attendedSeconds', 'outingSeconds', 'leaveSeconds'],
          less: ['scheduledSeconds'],
        },
      },
    );
    const figures = figuresOf(rosterDay(['13:00', '18:00'], { leave: [morning] }), policy);
    expect(figures).toMatchObject({ balance: '0', lateMinutes: '0', earlyMinutes: '0', absence: 'none' });
  });

  test('counts once where two spans overlap', () => {
    const leave = [morning, { from: '2026-03-02T10:00', to: '2026-03-02T14:00' }];
    expect(figuresOf(rosterDay(['14:20', '18:00'], { leave }))).toMatchObject({
      lateMinutes: '20',
      workedMinutes: '220',
    });
  });

  test('of the whole day expects no punch', () => {
    const leave = [{ from: '2026-03-02T00:00', to: '2026-03-03T00:00' }];
    expect(figuresOf(rosterDay([], { leave }))).toMatchObject({ missingIn: false, missingOut: false, absentDays: '0' });
  });
});

describe('punches', () => {
  const inAt = (at: string) => ({ at, direction: 'in' as const });
  const outAt = (at: string) => ({ at, direction: 'out' as const });

  test('two ways in and no way out: a missed punch, not a way out', () => {
    const punches = [inAt('2026-03-02T08:58'), inAt('2026-03-02T18:01')];
    for (const pairing of ['firstAndLast', 'directed'] as const) {
      const figures = figuresOf(rosterDay([], { punches }), dayPolicyWith({ pairing }));
      expect(figures).toMatchObject({ missingIn: false, missingOut: true, workedMinutes: 'notApplicable' });
    }
  });

  test('directed: time outside between two pairs is not attended', () => {
    const punches = [
      inAt('2026-03-02T09:00'),
      outAt('2026-03-02T10:00'),
      inAt('2026-03-02T11:00'),
      outAt('2026-03-02T18:00'),
    ];
    expect(figuresOf(rosterDay([], { punches }), dayPolicyWith({ pairing: 'directed' }))).toMatchObject({
      workedMinutes: '420',
      lateMinutes: '0',
    });
    expect(figuresOf(rosterDay([], { punches }))).toMatchObject({ workedMinutes: '480' });
  });

  test('directed: after a way out and back in, the way out at the end is missing', () => {
    const punches = [inAt('2026-03-02T09:00'), outAt('2026-03-02T12:00'), inAt('2026-03-02T13:00')];
    const figures = figuresOf(rosterDay([], { punches }), dayPolicyWith({ pairing: 'directed' }));
    expect(figures).toMatchObject({ missingIn: false, missingOut: true });
  });

  test('directed refuses a punch without direction', () => {
    expect(() => figuresOf(rosterDay(['09:00', '18:00']), dayPolicyWith({ pairing: 'directed' }))).toThrow(
      'required at /punches/0/direction',
    );
  });

  test('a way out before a way in: each lacks its other half', () => {
    const punches = [outAt('2026-03-02T09:00'), inAt('2026-03-02T18:00')];
    expect(figuresOf(rosterDay([], { punches }))).toMatchObject({ missingIn: true, missingOut: true });
  });

  test.each([
    ['13:30', { missingIn: false, missingOut: true }],
    ['13:30:01', { missingIn: true, missingOut: false }],
  ])('a lone punch belongs to the nearer end of the shift: %s', (time, expected) => {
    expect(figuresOf(rosterDay([time]))).toMatchObject(expected);
  });
});

describe('shifts past midnight', () => {
  const night = { start: '22:00', end: '30:00' };

  test('belong to the date on which they start', () => {
    const facts = rosterDay(['2026-03-02T22:05', '2026-03-03T05:50'], { shift: night });
    expect(figuresOf(facts)).toMatchObject({ lateMinutes: '5', earlyMinutes: '10', workedMinutes: '465' });
  });

  test('night hours are counted within the night only', () => {
    const policy = dayPolicyWith(
      { pairing: 'firstAndLast', night: { start: '00:00', end: '06:00' } },
      { nightHours: { kind: 'product', of: ['nightSeconds'], over: [3600] } },
    );
    const facts = rosterDay(['01:00', '09:00'], { shift: { start: '01:00', end: '09:00' } });
    expect(figuresOf(facts, policy)).toMatchObject({ nightHours: '5' });
    const across = dayPolicyWith(
      { pairing: 'firstAndLast', night: { start: '22:00', end: '06:00' } },
      { nightHours: { kind: 'product', of: ['nightSeconds'], over: [3600] } },
    );
    const late = rosterDay(['2026-03-02T20:00', '2026-03-03T08:00'], { shift: { start: '20:00', end: '32:00' } });
    expect(figuresOf(late, across)).toMatchObject({ nightHours: '8' });
  });

  test('nobody is absent before the window closes', () => {
    const policy = dayPolicyWith({ pairing: 'firstAndLast', window: { before: 60, after: 120 } });
    const shift = { start: '15:30', end: '23:30' };
    const at = (asOf: string) => classifyDay(rosterDay(['15:30'], { shift, asOf }), policy);
    expect(at('2026-03-03T01:30')).toMatchObject({ status: 'incomplete', missing: ['/earlySeconds', '/punchedOut'] });
    expect(at('2026-03-03T01:30:01').figures).toMatchObject({ missingOut: true });
    const nobody = classifyDay(rosterDay([], { shift, asOf: '2026-03-03T01:30', confirmed: false }), policy);
    expect(nobody.status).toBe('incomplete');
  });
});

describe('refusals', () => {
  test.each([
    ['a day without roster entry', { shift: undefined }, 'required at /shift'],
    ['a text that is no date', { date: '2026-02-30' }, 'type at /date'],
    ['a shift that ends before it starts', { shift: { start: '22:00', end: '06:00' } }, 'order at /shift/end'],
    [
      'a break outside the shift',
      { shift: { start: '09:00', end: '18:00', breaks: [{ start: '08:00', end: '09:30' }] } },
      'order at /shift/breaks/0',
    ],
    ['a punch that is no instant', { punches: [{ at: '09:00' }] }, 'type at /punches/0/at'],
    [
      'an unknown direction',
      { punches: [{ at: '2026-03-02T09:00', direction: 'up' }] },
      'choice at /punches/0/direction',
    ],
    ['no list of leave', { leave: undefined }, 'required at /leave'],
    [
      'leave that ends before it starts',
      { leave: [{ from: '2026-03-02T12:00', to: '2026-03-02T12:00' }] },
      'order at /leave/0/to',
    ],
    ['an unknown finding', { findings: ['tired'] }, 'choice at /findings/0'],
    ['a confirmation that is none', { confirmed: 'yes' }, 'type at /confirmed'],
    [
      'an outing without its form',
      { outings: [{ from: '2026-03-02T13:00', to: '2026-03-02T15:00' }] },
      'required at /outings/0/formBefore',
    ],
  ])('%s', (_, facts, message) => {
    const run = () => calculators['attendanceDay']?.run({ ...rosterDay(['09:00', '18:00']), ...facts }, dayPolicy);
    expect(run).toThrow(message);
  });

  test('a punch outside the window of the shift', () => {
    const policy = dayPolicyWith({ pairing: 'firstAndLast', window: { before: 60, after: 120 } });
    expect(figuresOf(rosterDay(['08:00', '20:00']), policy)).toMatchObject({ missingIn: false });
    expect(() => classifyDay(rosterDay(['07:59:59', '18:00']), policy)).toThrow('coverage at /punches/0/at');
    expect(() => classifyDay(rosterDay(['09:00', '20:00:01']), policy)).toThrow('coverage at /punches/1/at');
  });
});

describe('without a window', () => {
  const codes = (times: readonly string[], shift?: RosterDay['shift']) =>
    issuesOf(() => classifyDay(rosterDay(times, shift === undefined ? {} : { shift }), dayPolicy)).map(
      ({ code, path }) => `${code} ${path}`,
    );

  test('punches lie on the days of the shift, the day before or the day after', () => {
    expect(codes(['2026-03-01T00:00', '2026-03-03T23:59:59'])).toEqual([]);
    expect(codes(['2026-02-28T23:59:59', '18:00'])).toEqual(['coverage /punches/0/at']);
    expect(codes(['09:00', '2026-03-04T00:00:01'])).toEqual(['coverage /punches/1/at']);
    expect(codes(['2025-04-02T09:00', '09:00'])).toEqual(['coverage /punches/0/at']);
  });

  test('the day after a shift past midnight follows that on which it ends', () => {
    const night = { start: '22:00', end: '30:00' };
    expect(codes(['22:00', '2026-03-04T23:59:59'], night)).toEqual([]);
    expect(codes(['22:00', '2026-03-05T00:00:01'], night)).toEqual(['coverage /punches/1/at']);
  });

  test('of a rest day as well', () => {
    expect(codes(['2026-03-01T00:00', '2026-03-03T23:59:59'], 'rest')).toEqual([]);
    expect(codes(['2026-03-04T00:00:01'], 'rest')).toEqual(['coverage /punches/0/at']);
  });
});

describe('properties', () => {
  const midnight = parseDate('2026-03-02') * 86400;
  const second = fc.integer({ min: 6 * 3600, max: 22 * 3600 });
  const punchesAt = (seconds: readonly number[]) => seconds.map((at) => ({ at: instantText(midnight + at) }));
  const numberOf = (value: unknown): number =>
    typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value
      ? Number(value.numerator) / Number(value.denominator)
      : Number(value);

  test('the order of punches does not matter', () => {
    const shuffled = fc
      .array(second, { maxLength: 6 })
      .chain((times) => fc.tuple(fc.constant(times), fc.shuffledSubarray(times, { minLength: times.length })));
    fc.assert(
      fc.property(shuffled, ([times, other]) => {
        const figures = figuresOf(rosterDay([], { punches: punchesAt(times) }));
        expect(figuresOf(rosterDay([], { punches: punchesAt(other) }))).toEqual(figures);
      }),
    );
  });

  test('who comes later is not less late, and nothing is negative', () => {
    fc.assert(
      fc.property(second, second, (one, other) => {
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
        const at = (time: number) => figuresOf(rosterDay([timeText(time), '22:30'])).lateMinutes;
        expect(numberOf(at(sooner))).toBeGreaterThanOrEqual(0);
        expect(numberOf(at(later))).toBeGreaterThanOrEqual(numberOf(at(sooner)));
      }),
    );
  });

  test('time late, attended and left early make up the shift', () => {
    const exact = dayPolicyWith(
      { pairing: 'firstAndLast' },
      { all: { kind: 'total', of: ['lateSeconds', 'attendedSeconds', 'earlySeconds'], less: ['scheduledSeconds'] } },
    );
    fc.assert(
      fc.property(second, second, (one, other) => {
        fc.pre(one !== other);
        expect(figuresOf(rosterDay([timeText(one), timeText(other)]), exact)).toMatchObject({ all: '0' });
      }),
    );
  });
});
