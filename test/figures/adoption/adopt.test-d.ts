import { describe, expectTypeOf, it } from 'vitest';
import { type Adopted, adopt } from '../../../src/figures/adoption/adopt.js';
import type { Family } from '../../../src/figures/family.js';
import { evaluate, generalFamily } from '../../../src/figures/general.js';
import type { Figure } from '../../../src/figures/policy.js';
import { type BlankSpec, type DraftData, type Template, template } from '../../../src/figures/template.js';
import type { Rounding } from '../../../src/values/rounding.js';

const title = { en: 'x', zh: '某' };
const blanks = { mark: { type: 'number', title }, rounding: { type: 'rounding', title } } as const;
const data = { figures: { passed: { kind: 'check', any: [] } } } as const;
const plain = template(generalFamily, { id: 'plain', version: '1', blanks: {}, data });
const open = template(generalFamily, { id: 'open', version: '1', blanks, data });
declare const read: Template<'general'>;
const reading = { question: title, adopted: 'upper', options: { upper: {}, lower: {} } } as const;
const asking = template(generalFamily, {
  id: 'asking',
  version: '1',
  blanks: {},
  data: { ...data, readings: { edge: reading, tie: { ...reading, adopted: 'lower' } } },
});
const rounding: Rounding = { mode: 'halfUp', digits: 2 };

const shifts = {
  name: 'shifts',
  facts: { asOf: { type: 'date' } },
  lists: {},
  open: {},
  promises: { due: 'flag', left: 'number' },
} as const satisfies Family;
const due = { kind: 'check', any: [] } as const;
const left = { kind: 'total', of: [1] } as const;

describe('adopt', () => {
  it('takes exactly the blanks of the template', () => {
    expectTypeOf(adopt(generalFamily, open, { mark: 60, rounding })).toEqualTypeOf<Adopted<'general'>>();
    expectTypeOf(adopt(generalFamily, open, { mark: '40%', rounding }, { on: '2026-01-01' })).toEqualTypeOf<
      Adopted<'general'>
    >();
    // @ts-expect-error: no blanks at all
    adopt(generalFamily, open);
    // @ts-expect-error: a blank is missing
    adopt(generalFamily, open, { mark: 60 });
    // @ts-expect-error: a blank too many
    adopt(generalFamily, open, { mark: 60, rounding, more: 1 });
    // @ts-expect-error: a blank of another type
    adopt(generalFamily, open, { mark: true, rounding });
    // @ts-expect-error: half a rounding
    adopt(generalFamily, open, { mark: 60, rounding: { mode: 'halfUp' } });
    // @ts-expect-error: no such mode
    adopt(generalFamily, open, { mark: 60, rounding: { mode: 'bankers', digits: 2 } });
  });

  it('takes what it is given where the blanks are not known before', () => {
    expectTypeOf(adopt(generalFamily, read)).toEqualTypeOf<Adopted<'general'>>();
    expectTypeOf(adopt(generalFamily, read, { mark: 60 })).toEqualTypeOf<Adopted<'general'>>();
    // @ts-expect-error: no value of any blank
    adopt(generalFamily, read, { mark: true });
  });

  it('takes no blanks where there are none', () => {
    expectTypeOf(adopt(generalFamily, plain)).toEqualTypeOf<Adopted<'general'>>();
    expectTypeOf(adopt(generalFamily, plain, {}, { group: { site: 'north' } })).toEqualTypeOf<Adopted<'general'>>();
    // @ts-expect-error: a blank too many
    adopt(generalFamily, plain, { mark: 60 });
  });

  it('takes choices that it knows', () => {
    // @ts-expect-error: a misspelt choice
    adopt(generalFamily, plain, {}, { reading: {} });
    // @ts-expect-error: a date is a text
    adopt(generalFamily, plain, {}, { on: new Date(0) });
  });

  it('takes the readings of the template only', () => {
    const readings = { edge: 'lower', tie: 'upper' } as const;
    expectTypeOf(adopt(generalFamily, asking, {}, { readings })).toEqualTypeOf<Adopted<'general'>>();
    adopt(generalFamily, asking, {}, { readings: { tie: 'upper' } });
    adopt(generalFamily, read, {}, { readings: { anything: 'whatever' } });
    // @ts-expect-error: no such question
    adopt(generalFamily, asking, {}, { readings: { edges: 'lower' } });
    // @ts-expect-error: no such option
    adopt(generalFamily, asking, {}, { readings: { edge: 'middle' } });
    // @ts-expect-error: a text is wanted, of those that the question knows
    adopt(generalFamily, asking, {}, { readings: { edge: String('lower') } });
    // @ts-expect-error: a text that can be read in one way only
    adopt(generalFamily, plain, {}, { readings: { edge: 'lower' } });
    // @ts-expect-error: an option is a text, whatever its name
    adopt(generalFamily, read, {}, { readings: { edge: 1 } });
  });

  it('takes one template or another', () => {
    const draft = { id: 'other', version: '1', blanks: {} };
    const other = template(generalFamily, { ...draft, data: { ...data, readings: { tie: reading } } });
    for (const either of [asking, other]) {
      adopt(generalFamily, either);
      adopt(generalFamily, either, {}, { readings: { tie: 'lower' } });
      // @ts-expect-error: no such option
      adopt(generalFamily, either, {}, { readings: { tie: 'middle' } });
    }
  });

  it('takes templates of its own calculator only', () => {
    const other = template(shifts, { id: 'x', version: '1', blanks: {}, data: { figures: { due, left } } });
    expectTypeOf(adopt(shifts, other)).toEqualTypeOf<Adopted<'shifts'>>();
    // @ts-expect-error: a template of another calculator
    adopt(generalFamily, other);
    // @ts-expect-error: a policy of another calculator
    evaluate({}, adopt(shifts, other));
  });
});

describe('a calculator', () => {
  it('runs adopted policies only', () => {
    expectTypeOf(evaluate).parameter(1).toEqualTypeOf<Adopted<'general'>>();
    // @ts-expect-error: never adopted
    evaluate({}, plain);
    // @ts-expect-error: made by hand
    evaluate({}, { family: 'general', id: 'x', version: '1', readings: {}, data });
  });

  it('gives policies that nobody may change', () => {
    const adopted = adopt(generalFamily, plain);
    // @ts-expect-error: read-only
    adopted.id = 'other';
    // @ts-expect-error: read-only
    adopted.data.figures = {};
  });
});

describe('template', () => {
  it('keeps the names and types of its blanks', () => {
    expectTypeOf(open).toExtend<Template<'general'>>();
    expectTypeOf(open.blanks.mark.type).toEqualTypeOf<'number'>();
    expectTypeOf(open.family).toEqualTypeOf<'general'>();
  });

  it('does not compile without the figures that the family promises', () => {
    template(shifts, { id: 'x', version: '1', blanks: {}, data: { figures: { due, left, more: left } } });
    // @ts-expect-error: one figure is missing
    template(shifts, { id: 'x', version: '1', blanks: {}, data: { figures: { due } } });
    // @ts-expect-error: no figures
    template(shifts, { id: 'x', version: '1', blanks: {}, data: {} });
  });

  it('does not compile with readings of a wrong shape', () => {
    const draft = { id: 'x', version: '1', blanks: {} };
    template(generalFamily, { ...draft, data: { ...data, readings: { edge: reading } } });
    // @ts-expect-error: the adopted option is none
    template(generalFamily, { ...draft, data: { ...data, readings: { edge: { ...reading, adopted: 'middle' } } } });
    // @ts-expect-error: no question
    template(generalFamily, { ...draft, data: { ...data, readings: { edge: { adopted: 'a', options: { a: {} } } } } });
    // @ts-expect-error: no such key of a reading
    template(generalFamily, { ...draft, data: { ...data, readings: { edge: { ...reading, title } } } });
    // @ts-expect-error: an option is a patch
    template(generalFamily, { ...draft, data: { ...data, readings: { edge: { ...reading, options: { upper: 1 } } } } });
  });

  it('does not compile with figures of a wrong shape', () => {
    const figure = (drafted: DraftData<typeof generalFamily>['figures'][string]) => drafted;
    figure({ kind: 'total', of: [{ $blank: 'mark' }, 'score', 1] });
    figure({ $blank: 'mark' });
    // @ts-expect-error: no such kind
    figure({ kind: 'sum', of: [] });
    // @ts-expect-error: a key is missing
    figure({ kind: 'units', of: 'n', per: 1 });
    // @ts-expect-error: a key of another kind
    figure({ kind: 'total', of: [], over: [] });
    // @ts-expect-error: no such choice
    figure({ kind: 'units', of: 'n', per: 1, part: 'half' });
    // @ts-expect-error: a list is wanted
    figure({ kind: 'total', of: 1 });
    // @ts-expect-error: no such part of a policy
    template(generalFamily, { id: 'x', version: '1', blanks: {}, data: { figures: {}, figure: {} } });
  });

  it('does not compile with blanks of a wrong shape', () => {
    const blank = (spec: BlankSpec) => spec;
    blank({ type: 'number', title, atLeast: 0, atMost: '100' });
    // @ts-expect-error: no such type of a blank
    blank({ type: 'amount', title });
    // @ts-expect-error: a title in one language
    blank({ type: 'number', title: { en: 'x' } });
    // @ts-expect-error: no title
    blank({ type: 'number' });
  });
});

describe('a policy', () => {
  it('is told apart by the kind of its figures', () => {
    const takeOf = (figure: Figure) => (figure.kind === 'tally' ? figure.take : undefined);
    expectTypeOf(takeOf).returns.toEqualTypeOf<'count' | 'sum' | 'largest' | 'smallest' | undefined>();
    // @ts-expect-error: only some kinds have it
    expectTypeOf((figure: Figure) => figure.bands).toBeFunction();
  });
});
