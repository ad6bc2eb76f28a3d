// Policy files: their structure is checked at once, with JSON pointers; the rest when they are adopted.
import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../../src/figures/general.js';
import type { Figure } from '../../src/figures/policy.js';
import { parsePolicy } from '../../src/schema.js';
import { issuesOf } from '../support/issuesOf.js';

const file = {
  family: 'general',
  id: 'pass',
  version: '2026',
  blanks: { pass: { type: 'number', title: { en: 'Pass mark', zh: '及格线' }, unit: 'points' } },
  data: {
    facts: { score: { type: 'number' } },
    figures: {
      passed: { kind: 'check', any: [{ score: { from: { $blank: 'pass' } } }] },
      grade: { kind: 'bands', by: 'score', bands: [{ from: 80, as: 'good' }, { as: 'other' }] },
    },
  },
};

function withFigure(figure: unknown): unknown {
  return { ...file, data: { ...file.data, figures: { x: figure } } };
}

test('a policy file is adopted like a template', () => {
  const policy = adopt(generalFamily, parsePolicy(generalFamily, file), { pass: 60 });
  expect(evaluate({ score: 60 }, policy).figures).toEqual({ passed: true, grade: 'other' });
  expect(evaluate({ score: '59.9' }, policy).figures).toEqual({ passed: false, grade: 'other' });
});

test('every figure of the language may be a blank or hold one', () => {
  const figures: readonly (Figure | object)[] = [
    { $blank: 'pass' },
    { kind: 'product', of: ['score', { $blank: 'pass' }], round: { $blank: 'pass' } },
    { kind: 'bands', by: 'score', bands: { $blank: 'pass' } },
    { kind: 'tally', from: 'days', take: 'count', window: { age: { under: 3 }, unit: 'months' } },
  ];
  for (const figure of figures)
    expect(parsePolicy(generalFamily, withFigure(figure)).data).toEqual({
      facts: file.data.facts,
      figures: { x: figure },
    });
});

describe('refused', () => {
  const cases: readonly (readonly [string, unknown, readonly object[]])[] = [
    ['no object', 'x', [{ code: 'type', path: '', value: 'x', expected: 'object' }]],
    [
      'an envelope without what it needs',
      { family: 'general' },
      [
        { code: 'required', path: '/id', expected: 'text' },
        { code: 'required', path: '/version', expected: 'text' },
        { code: 'required', path: '/data' },
      ],
    ],
    [
      'another family',
      { ...file, family: 'grade' },
      [{ code: 'policy', path: '/family', value: 'grade', expected: 'general' }],
    ],
    ['an unknown key', { ...file, extra: 1 }, [{ code: 'unknownKey', path: '/extra', value: 1 }]],
    [
      'an unknown kind',
      withFigure({ kind: 'sum', of: [] }),
      [{ code: 'choice', path: '/data/figures/x/kind', value: 'sum' }],
    ],
    ['no kind', withFigure({ of: [] }), [{ code: 'required', path: '/data/figures/x/kind' }]],
    [
      'a misspelt key of a figure',
      withFigure({ kind: 'total', of: ['score'], les: ['score'] }),
      [{ code: 'unknownKey', path: '/data/figures/x/les', value: ['score'] }],
    ],
    [
      'an edge that is no number',
      withFigure({ kind: 'bands', by: 'score', bands: [{ from: 'ten', as: 'a' }] }),
      [
        {
          code: 'type',
          path: '/data/figures/x/bands/0/from',
          value: 'ten',
          expected: 'an exact number or a date YYYY-MM-DD',
        },
      ],
    ],
    [
      'a choice that is none',
      withFigure({ kind: 'units', of: 'score', per: 1, part: 'half' }),
      [{ code: 'choice', path: '/data/figures/x/part', value: 'half', expected: 'counts, full, dropped' }],
    ],
    [
      'a blank of an unknown type',
      { ...file, blanks: { pass: { type: 'points', title: { en: 'a', zh: 'b' } } } },
      [{ code: 'choice', path: '/blanks/pass/type', value: 'points' }],
    ],
    [
      'several faults at once',
      { ...file, version: 2026, data: { figures: { x: { kind: 'total' } }, windows: 3 } },
      [
        { code: 'type', path: '/version', value: 2026, expected: 'text' },
        { code: 'required', path: '/data/figures/x/of' },
        { code: 'type', path: '/data/windows', value: 3, expected: 'object' },
      ],
    ],
  ];

  test.each(cases)('%s', (_, given, expected) => {
    expect(issuesOf(() => parsePolicy(generalFamily, given))).toMatchObject(expected);
    expect(issuesOf(() => parsePolicy(generalFamily, given))).toHaveLength(expected.length);
  });
});
