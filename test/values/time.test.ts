import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/values/date.js';
import { instantText, parseInstant, parseTime, timeText } from '../../src/values/time.js';
import { FIRST_DAY, LAST_DAY } from './anyDay.js';

describe('times of a day', () => {
  it.each([
    ['00:00', 0],
    ['09:10', 33000],
    ['09:10:01', 33001],
    ['23:59:59', 86399],
    ['24:00', 86400],
    ['26:00', 93600],
    ['47:59', 172740],
    ['47:59:59', 172799],
  ])('%s is second %i', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds);
    expect(timeText(seconds)).toBe(text);
  });

  it('are written without seconds that are zero', () => {
    expect(parseTime('09:10:00')).toBe(33000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 172799 }), (seconds) => {
        expect(parseTime(timeText(seconds))).toBe(seconds);
      }),
    );
  });

  it.each([
    '48:00',
    '99:00',
    '09:60',
    '09:10:60',
    '9:10',
    '09:1',
    '0910',
    '09:10:',
    '09:10:1',
    '09-10',
    '09:10-01',
    '09:10:010',
    ' 9:10',
    '-1:00',
    '09:10Z',
    '０9:10',
    '',
    910,
    undefined,
    null,
    ['09:10'],
  ])('refuse %o', (text) => {
    expect(parseTime(text)).toBeNaN();
  });
});

describe('instants', () => {
  it.each([
    ['1970-01-01T00:00', 0],
    ['1970-01-02T00:00:01', 86401],
    ['1969-12-31T23:59:59', -1],
    ['2026-03-01T09:00', 20513 * 86400 + 32400],
  ])('%s is epoch second %i', (text, seconds) => {
    expect(parseInstant(text)).toBe(seconds);
    expect(instantText(seconds)).toBe(text);
  });

  it('are those of the host in UTC, so that no hour is skipped or repeated', () => {
    const anySecond = fc.integer({ min: FIRST_DAY * 86400, max: (LAST_DAY + 1) * 86400 - 1 });
    fc.assert(
      fc.property(anySecond, (seconds) => {
        const text = new Date(seconds * 1000).toISOString().slice(0, 19);
        expect(parseInstant(text)).toBe(seconds);
        expect(instantText(seconds)).toBe(text.replace(/:00$/, ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('exist on the date that Apia, beyond the date line, left out', () => {
    expect(parseInstant('2011-12-30T12:00')).toBe(parseDate('2011-12-30') * 86400 + 43200);
  });

  it.each([
    '2026-03-01T24:00',
    '2026-02-29T09:00',
    '2026-03-01 09:00',
    '2026-03-01T9:00',
    '2026-03-01T09:00Z',
    '2026-03-01T09',
    '2026-03-01T09:00:00.0',
    '2026-03-01T09:00+08:00',
    '2026-03-01',
    '09:00',
    '',
    0,
    undefined,
    new Date(0),
  ])('refuse %o', (text) => {
    expect(parseInstant(text)).toBeNaN();
  });
});
