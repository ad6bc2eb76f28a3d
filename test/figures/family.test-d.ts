import { describe, expectTypeOf, it } from 'vitest';
import type { FactsOf, Family } from '../../src/figures/family.js';
import type { AmountIn } from '../../src/values/number.js';

const shifts = {
  name: 'shifts',
  facts: {
    asOf: { type: 'date' },
    wage: { type: 'number', digits: 2 },
    agreed: { type: 'flag', optional: true },
    grade: { type: 'label', labels: ['A', 'B'] },
    site: { type: 'label' },
  },
  lists: { days: { date: { type: 'date' }, minutes: { type: 'number', optional: true } } },
  open: { indicators: { type: 'number' } },
  promises: {},
} as const satisfies Family;
type Facts = FactsOf<typeof shifts>;

const facts: Facts = {
  asOf: '2026-01-01',
  wage: '3000.00',
  grade: 'A',
  site: 'north',
  days: [{ date: '2026-01-01' }],
  indicators: { calls: 5 },
};

describe('a family', () => {
  it('may want distinct dates of the records of a list, and of nothing else', () => {
    const date = { type: 'date', distinct: true } as const;
    ({ ...shifts, lists: { days: { date } } }) satisfies Family;
    // @ts-expect-error: a date of the person is one
    ({ ...shifts, facts: { asOf: { type: 'date', distinct: true } } }) satisfies Family;
  });
});

describe('the facts of a family', () => {
  it('have the types of their specification', () => {
    expectTypeOf<Facts['wage']>().toEqualTypeOf<AmountIn>();
    expectTypeOf<Facts['agreed']>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<Facts['grade']>().toEqualTypeOf<'A' | 'B'>();
    expectTypeOf<Facts['site']>().toEqualTypeOf<string>();
    expectTypeOf<Facts['days'][number]['date']>().toEqualTypeOf<string>();
    expectTypeOf<Facts['days'][number]['minutes']>().toEqualTypeOf<AmountIn | undefined>();
    expectTypeOf(facts).toExtend<Facts>();
  });

  it('do not compile when they are wrong', () => {
    const { wage, ...others } = facts;
    // @ts-expect-error: a fact is missing
    const withoutWage: Facts = others;
    // @ts-expect-error: another label
    const wrongLabel: Facts = { ...facts, grade: 'C' };
    // @ts-expect-error: a flag is no text
    const wrongFlag: Facts = { ...facts, agreed: 'yes' };
    // @ts-expect-error: missing is not null
    const nullWage: Facts = { ...facts, wage: null };
    // @ts-expect-error: a record without its date
    const wrongRecord: Facts = { ...facts, days: [{ minutes: 5 }] };
    // @ts-expect-error: an open fact of another type
    const wrongOpen: Facts = { ...facts, indicators: { calls: true } };
    // @ts-expect-error: a fact that nothing reads
    const unknownFact: Facts = { ...facts, wages: 5 };
    expectTypeOf([wage, withoutWage, wrongLabel, wrongFlag, nullWage, wrongRecord, wrongOpen, unknownFact]).toBeArray();
  });
});
