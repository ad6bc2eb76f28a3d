import { describe, expect, it } from 'vitest';
import type { FactSpecs, When } from '../../../src/figures/policy.js';
import { readerOf, refusalsOfFigure } from '../run.js';

const facts: FactSpecs = {
  n: { type: 'number' },
  m: { type: 'number', optional: true },
  on: { type: 'flag', optional: true },
  level: { type: 'label', labels: ['mild', 'serious', 'grave'] },
  limit: { type: 'label', labels: ['mild', 'serious', 'grave'] },
  start: { type: 'date' },
  end: { type: 'date' },
};
const given = { n: 5, level: 'serious', limit: 'grave', start: '2026-01-31', end: '2026-02-01' };

function check(any: readonly When[], changed: Readonly<Record<string, unknown>> = {}) {
  const data = {
    facts,
    scales: { levels: ['mild', 'serious', 'grave'] },
    figures: { it: { kind: 'check', any } },
  } as const;
  return readerOf(data, { ...given, ...changed })('it');
}

describe('check', () => {
  it.each([
    [{ n: 5 }, true],
    [{ n: 6 }, false],
    [{ n: { from: 5 } }, true],
    [{ n: { above: 5 } }, false],
    [{ n: { upTo: 5 } }, true],
    [{ n: { under: 5 } }, false],
    [{ n: { from: '9/2', under: '5.5' } }, true],
    [{ level: 'serious' }, true],
    [{ level: ['mild', 'grave'] }, false],
    [{ level: { not: 'serious' } }, false],
    [{ level: { not: ['mild', 'grave'] } }, true],
    [{ level: { from: 'serious', scale: 'levels' } }, true],
    [{ level: { above: 'serious', scale: 'levels' } }, false],
    [{ level: { under: 'limit', scale: 'levels' } }, true],
    [{ level: { sameAs: 'limit' } }, false],
    [{ level: { differsFrom: 'limit' } }, true],
    [{ start: { under: '2026-02-01' } }, true],
    [{ start: { from: 'end' } }, false],
    [{ start: { sameAs: 'end' } }, false],
    [{}, true],
  ] as const)('%j is %s', (when, expected) => {
    expect(check([when as When]).value).toBe(expected);
  });

  it('is yes if any holds, and says which', () => {
    expect(check([{ n: 1 }, { n: 5 }, { n: { above: 0 } }])).toEqual({ value: true, hit: 1 });
    expect(check([{ n: 1 }])).toEqual({ value: false });
    expect(check([])).toEqual({ value: false });
  });

  it('is unknown only if none holds and one cannot be told', () => {
    expect(check([{ on: true }, { n: 5 }])).toEqual({ value: true, hit: 1 });
    expect(check([{ on: true }, { n: 6 }])).toEqual({ unknown: ['/on'] });
    expect(check([{ on: true }, { m: { above: 1 } }])).toEqual({ unknown: ['/on', '/m'] });
    expect(check([{ on: true, n: 6 }])).toEqual({ value: false });
  });

  it('is refused for tests that make no sense', () => {
    const refused = (when: When) =>
      refusalsOfFigure({ kind: 'check', any: [when] }, { facts, scales: { levels: ['mild'] } });
    expect(refused({ start: { from: 3 } })).toEqual([
      { code: 'unknownName', path: '/figures/it/any/0/start/from' },
      { code: 'type', path: '/figures/it/any/0/start/from' },
    ]);
    expect(refused({ level: { from: 'mild', scale: 'levels' } })).toEqual([
      { code: 'choice', path: '/figures/it/any/0/level' },
    ]);
    expect(refused({ n: { from: 'mild', scale: 'levels' } })).toEqual([{ code: 'type', path: '/figures/it/any/0/n' }]);
    // A text is a label, whatever it looks like: one spelling of a number.
    expect(refused({ n: '5' })).toEqual([{ code: 'type', path: '/figures/it/any/0/n' }]);
    expect(refused({ n: { differsFrom: 'level' } })).toEqual([{ code: 'type', path: '/figures/it/any/0/n' }]);
    expect(refused({ n: { sameAs: 'nobody' } })).toEqual([{ code: 'unknownName', path: '/figures/it/any/0/n' }]);
    expect(refused({ n: { sameAs: 'start' } })).toEqual([{ code: 'type', path: '/figures/it/any/0/n' }]);
    expect(refused({ level: { under: 3 } })).toEqual([{ code: 'type', path: '/figures/it/any/0/level/under' }]);
  });
});
