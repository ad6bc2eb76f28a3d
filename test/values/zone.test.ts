import { describe, expect, it } from 'vitest';
import { instantText, offsetText, parseInstant, readInstant } from '../../src/values/time.js';
import { Zone } from '../../src/values/zone.js';

function zone(name: string): Zone {
  const found = Zone.of(name);
  if (found === undefined) throw new Error(`no zone ${name}`);
  return found;
}

/** What the clocks of a zone show at an instant in UTC. */
function shown(name: string, utc: string): string {
  const instant = parseInstant(utc);
  const offset = zone(name).offsetAt(instant);
  return instantText(instant + offset) + offsetText(offset);
}

describe('Zone', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-27T16:00', '2026-11-28T00:00+08:00'],
    ['America/Los_Angeles', '2026-11-28T00:30', '2026-11-27T16:30-08:00'],
    ['Asia/Kolkata', '2026-11-27T18:30', '2026-11-28T00:00+05:30'],
    ['Europe/Berlin', '2026-03-29T00:59:59', '2026-03-29T01:59:59+01:00'],
    ['Europe/Berlin', '2026-03-29T01:00', '2026-03-29T03:00+02:00'],
    ['Europe/Berlin', '2026-10-25T00:59:59', '2026-10-25T02:59:59+02:00'],
    ['Europe/Berlin', '2026-10-25T01:00', '2026-10-25T02:00+01:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00', '2026-04-05T01:30+10:30'],
    ['Pacific/Apia', '2011-12-30T10:00', '2011-12-31T00:00+14:00'],
  ])('in %s at %s UTC: %s', (name, utc, local) => {
    expect(shown(name, utc)).toBe(local);
  });

  it('knows the instants at which clocks show a time: one, two or none', () => {
    const berlin = zone('Europe/Berlin');
    const instants = (local: string) => berlin.instantsAt(parseInstant(local)).map(instantText);
    expect(instants('2026-11-27T12:00')).toEqual(['2026-11-27T11:00']);
    expect(instants('2026-10-25T02:30')).toEqual(['2026-10-25T00:30', '2026-10-25T01:30']);
    expect(instants('2026-03-29T02:30')).toEqual([]);
  });

  it('begins a day that clocks skip into when they are put forward', () => {
    // In Santiago clocks go from 24:00 to 01:00, in Samoa once a whole day was skipped.
    const begins = (name: string, date: string) => instantText(zone(name).firstAt(parseInstant(`${date}T00:00`)));
    expect(begins('America/Santiago', '2026-09-06')).toBe('2026-09-06T04:00');
    expect(begins('Pacific/Apia', '2011-12-30')).toBe('2011-12-30T10:00');
    expect(begins('Europe/Berlin', '2026-11-27')).toBe('2026-11-26T23:00');
  });

  it('is none of an unknown name', () => {
    expect(Zone.of('Europe/Nowhere')).toBeUndefined();
  });
});

describe('readInstant', () => {
  it.each([
    ['2026-11-27T09:00', '2026-11-27T09:00', undefined],
    ['2026-11-27T09:00:01Z', '2026-11-27T09:00:01', 0],
    ['2026-11-27T09:00+08:00', '2026-11-27T09:00', 28_800],
    ['2026-11-27T09:00:30-03:30', '2026-11-27T09:00:30', -12_600],
  ])('%s', (text, local, offset) => {
    expect(readInstant(text)).toEqual({ local: parseInstant(local), ...(offset !== undefined && { offset }) });
  });

  it.each([
    '2026-11-27',
    '2026-11-27T24:00',
    '2026-11-27T09:00+19:00',
    '2026-11-27T09:00+8:00',
    '2026-02-29T09:00Z',
    'Z',
    '',
    0,
    null,
  ])('not %s', (text) => {
    expect(readInstant(text)).toBeUndefined();
  });
});

it('is a place by its name, and no offset', () => {
  expect(Zone.of('UTC')).toBeDefined();
  for (const none of ['+99:99', '+08:00', '-05:00', '', 'Mars/Olympus']) expect(Zone.of(none)).toBeUndefined();
});
