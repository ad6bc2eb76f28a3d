import { describe, expect, it } from 'vitest';
import { patched } from '../../src/rule/patch.js';
import { refusalsOf } from '../figures/run.js';

const data = {
  figures: {
    grade: {
      bands: [
        { from: 90, as: 'good' },
        { id: 'middle', from: 60, as: 'pass' },
        { as: { of: 'other' }, of: 'named' },
      ],
      of: ['a', 'b'],
    },
  },
};

describe('patched', () => {
  it('sets one value and leaves the original alone', () => {
    const before = structuredClone(data);
    expect(patched(data, { 'figures.grade.bands.good.from': 85 }, '')).toEqual({
      figures: {
        grade: { ...data.figures.grade, bands: [{ from: 85, as: 'good' }, ...data.figures.grade.bands.slice(1)] },
      },
    });
    expect(data).toEqual(before);
  });

  it('finds rows by their id, label or name, and words by themselves', () => {
    const at = (path: string) => JSON.stringify(patched(data, { [path]: 'NEW' }, ''));
    expect(at('figures.grade.bands.middle.as')).toContain('{"id":"middle","from":60,"as":"NEW"}');
    expect(at('figures.grade.bands.named.from')).toContain('"of":"named","from":"NEW"');
    expect(at('figures.grade.of.b')).toContain('"of":["a","NEW"]');
  });

  it('adds a key, and removes a key or row with null', () => {
    expect(patched({ a: { b: 1 } }, { 'a.c': 2 }, '')).toEqual({ a: { b: 1, c: 2 } });
    expect(patched({ a: { b: 1, c: 2 } }, { 'a.b': null }, '')).toEqual({ a: { c: 2 } });
    expect(patched({ rows: [{ id: 'x' }, { id: 'y' }] }, { 'rows.x': null }, '')).toEqual({ rows: [{ id: 'y' }] });
  });

  it('applies its parts in order', () => {
    expect(patched({ a: 1 }, { b: { c: 1 }, 'b.c': 2 }, '')).toEqual({ a: 1, b: { c: 2 } });
  });

  it.each([
    'figure.grade.bands.good.from',
    'figures.grades.bands',
    'figures.grade.bands.pass.from',
    'figures.grade.bands.0.from',
    'figures.grade.bands.good.from.deeper',
    'figures.toString.call',
    '__proto__',
    'figures.__proto__',
    'figures.grade.__proto__.x',
  ])('refuses %s, which leads nowhere', (path) => {
    // One row has an id: it is not found by its label.
    expect(refusalsOf(() => patched(data, { [path]: 1 }, '/readings/q/o'))).toEqual([
      { code: 'unknownPath', path: `/readings/q/o/${path}` },
    ]);
  });
});
