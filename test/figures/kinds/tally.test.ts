import { describe, expect, it } from 'vitest';
import type { FactSpecs, PolicyData, Tally } from '../../../src/figures/policy.js';
import { readerOf, refusalsOfFigure } from '../run.js';

const fields: FactSpecs = {
  date: { type: 'date' },
  minutes: { type: 'number', digits: 1 },
  kind: { type: 'label', labels: ['late', 'early', 'absent'] },
  call: { type: 'label', optional: true },
};
const records = [
  { date: '2026-02-28', minutes: 5, kind: 'late', call: 'x' },
  { date: '2026-03-02', minutes: '12.5', kind: 'early', call: 'y' },
  { date: '2026-03-02', minutes: 0, kind: 'late', call: 'x' },
  { date: '2026-03-31', minutes: 40, kind: 'absent', call: 'z' },
];

function policyOf(tally: Partial<Tally>, more: Partial<PolicyData> = {}): PolicyData {
  return {
    facts: { asOf: { type: 'date' }, recordsFrom: { type: 'date', optional: true } },
    lists: { days: fields },
    scales: { faults: ['late', 'early', 'absent'] },
    ...more,
    figures: { it: { kind: 'tally', from: 'days', take: 'count', ...tally }, ...more.figures },
  };
}

function read(tally: Partial<Tally>, facts: Readonly<Record<string, unknown>> = {}) {
  return readerOf(policyOf(tally), { asOf: '2026-03-31', days: records, ...facts })('it');
}

describe('tally', () => {
  it('counts the records that hold, and says which', () => {
    expect(read({})).toEqual({ value: '4', counted: [0, 1, 2, 3] });
    expect(read({ where: { kind: 'late' } })).toEqual({ value: '2', counted: [0, 2] });
    expect(read({ where: { minutes: { above: 40 } } })).toEqual({ value: '0', counted: [] });
    expect(read({}, { days: [] })).toEqual({ value: '0', counted: [] });
  });

  it('sums; a zero adds nothing', () => {
    expect(read({ take: 'sum', of: 'minutes' })).toEqual({ value: '57.5', counted: [0, 1, 3] });
    expect(read({ take: 'sum', of: 'minutes' }, { days: [] })).toEqual({ value: '0', counted: [] });
  });

  it('takes the largest and the smallest, of nothing not applicable', () => {
    expect(read({ take: 'largest', of: 'minutes' }).value).toBe('40');
    expect(read({ take: 'smallest', of: 'minutes', where: { kind: ['early', 'absent'] } }).value).toBe('12.5');
    expect(read({ take: 'largest', of: 'date' }).value).toBe('2026-03-31');
    expect(read({ take: 'smallest', of: 'date' }).value).toBe('2026-02-28');
    expect(read({ take: 'largest', of: 'minutes' }, { days: [] })).toEqual({ value: 'notApplicable', counted: [] });
  });

  it('takes the gravest and the mildest label', () => {
    expect(read({ take: 'largest', of: 'kind', scale: 'faults' })).toEqual({ label: 'absent', counted: [0, 1, 2, 3] });
    expect(read({ take: 'smallest', of: 'kind', scale: 'faults' }).label).toBe('late');
    expect(read({ take: 'largest', of: 'kind', scale: 'faults' }, { days: [] }).label).toBe('notApplicable');
  });

  it('counts one record for each value of a key: the first', () => {
    expect(read({ oncePer: 'call' })).toEqual({ value: '3', counted: [0, 1, 3] });
    expect(read({ oncePer: 'date' })).toEqual({ value: '3', counted: [0, 1, 3] });
    expect(read({ oncePer: 'call', take: 'sum', of: 'minutes', where: { kind: { not: 'late' } } }).value).toBe('52.5');
  });

  it('cannot say whether an unknown key is a new one', () => {
    const [first] = records;
    const unknown = { date: '2026-03-01', minutes: 1, kind: 'late' };
    expect(read({ oncePer: 'call' }, { days: [first, unknown, { ...unknown }] })).toEqual({
      unknown: ['/days/1/call', '/days/2/call'],
      atLeast: '1',
      counted: [0],
    });
  });

  it('looks through windows, from asOf or from another day', () => {
    const month = { calendar: 'month' } as const;
    expect(read({ window: month })).toEqual({ value: '3', counted: [1, 2, 3] });
    expect(read({ window: month }, { asOf: '2026-02-01' })).toEqual({ value: '1', counted: [0] });
    expect(read({ window: { calendar: 'month', startsOn: 21 } }, { asOf: '2026-03-20' }).counted).toEqual([0, 1, 2]);
    expect(read({ window: { age: { upTo: 1 }, unit: 'months' } }).counted).toEqual([0, 1, 2, 3]);
    expect(read({ window: { age: { under: 1 }, unit: 'months' } }).counted).toEqual([1, 2, 3]);
    // An age ends on the day itself; a calendar period goes on.
    expect(read({ window: { age: { upTo: 1 }, unit: 'weeks' } }, { asOf: '2026-03-08' }).counted).toEqual([1, 2]);
    expect(read({ window: month }, { asOf: '2026-03-08' }).counted).toEqual([1, 2, 3]);
    const named = policyOf(
      { window: 'half' },
      {
        facts: { review: { type: 'date' } },
        windows: { half: { calendar: 'halfYear', at: 'review' } },
      },
    );
    expect(readerOf(named, { review: '2026-06-30', days: records })('it').value).toBe('4');
    expect(readerOf(named, { review: '2026-07-01', days: records })('it').value).toBe('0');
  });

  it('is a lower bound where history begins late', () => {
    const window = { calendar: 'month' } as const;
    expect(read({ window }, { recordsFrom: '2026-03-01' })).toEqual({ value: '3', counted: [1, 2, 3] });
    const short = { recordsFrom: '2026-03-02' };
    expect(read({ window }, short)).toEqual({ unknown: ['/recordsFrom'], atLeast: '3', counted: [1, 2, 3] });
    expect(read({ window, take: 'sum', of: 'minutes' }, short).atLeast).toBe('52.5');
    expect(read({ window, take: 'largest', of: 'minutes' }, short).atLeast).toBe('40');
    expect(read({ window, take: 'smallest', of: 'minutes' }, short)).toEqual({
      unknown: ['/recordsFrom'],
      counted: [1, 2, 3],
    });
    expect(read({ window, take: 'largest', of: 'kind', scale: 'faults' }, short)).toEqual({
      unknown: ['/recordsFrom'],
      counted: [1, 2, 3],
    });
  });

  it('decides with a lower bound what more could not change', () => {
    const bound = (test: PolicyData['figures']) =>
      readerOf(policyOf({ window: { calendar: 'month' } }, { figures: test }), {
        asOf: '2026-03-31',
        recordsFrom: '2026-03-02',
        days: records,
      });
    const check = (test: {
      readonly from?: number;
      readonly above?: number;
      readonly upTo?: number;
      readonly under?: number;
    }) => bound({ check: { kind: 'check', any: [{ it: test }] } })('check');
    expect(check({ from: 3 })).toEqual({ value: true, hit: 0 });
    expect(check({ above: 3 })).toEqual({ unknown: ['/recordsFrom'] });
    expect(check({ under: 3 })).toEqual({ value: false });
    expect(check({ upTo: 3 })).toEqual({ unknown: ['/recordsFrom'] });
    expect(check({ upTo: 2 })).toEqual({ value: false });
  });

  it('is refused for lists, fields and scales that are not there', () => {
    const refused = (tally: Partial<Tally>) =>
      refusalsOfFigure(
        { kind: 'tally', from: 'days', take: 'count', ...tally },
        { lists: { days: fields, plain: { n: { type: 'number' } } } },
      );
    expect(refused({ from: 'nights' })).toEqual([{ code: 'unknownName', path: '/figures/it/from' }]);
    expect(refused({ take: 'sum' })).toEqual([{ code: 'required', path: '/figures/it/of' }]);
    expect(refused({ take: 'sum', of: 'kind' })).toEqual([{ code: 'type', path: '/figures/it/of' }]);
    expect(refused({ take: 'sum', of: 'date' })).toEqual([{ code: 'type', path: '/figures/it/of' }]);
    expect(refused({ take: 'largest', of: 'minutes', scale: 'faults' }).map(({ code }) => code)).toEqual([
      'unknownName',
      'type',
    ]);
    expect(refused({ where: { kind: 'tardy' } })).toEqual([{ code: 'choice', path: '/figures/it/where/kind' }]);
    expect(refused({ oncePer: 'nobody' })).toEqual([{ code: 'unknownName', path: '/figures/it/oncePer' }]);
    expect(refused({ window: 'nowhere' })).toEqual([{ code: 'unknownName', path: '/figures/it/window' }]);
    expect(refused({ from: 'plain', window: { calendar: 'year' } }).map(({ code }) => code)).toContain('required');
    expect(refused({ window: { calendar: 'month', startsOn: 29 } }).map(({ code }) => code)).toContain('range');
    expect(refused({ window: { age: { upTo: 0 }, unit: 'days' } }).map(({ code }) => code)).toContain('range');
  });
});
