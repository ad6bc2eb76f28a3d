import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { fromDecimal, toDecimal } from '../src/decimal.js';
import { adopt } from '../src/figures/adoption/adopt.js';
import { evaluate, generalFamily } from '../src/figures/general.js';
import { template } from '../src/figures/template.js';

const doubled = template(generalFamily, {
  id: 'doubled',
  version: '1.0.0',
  blanks: {},
  data: {
    facts: { wage: { type: 'number', digits: 2 } },
    figures: {
      twice: { kind: 'product', of: ['wage', 2], round: { mode: 'halfUp', digits: 2 } },
      third: { kind: 'product', of: ['wage'], over: [3] },
    },
  },
});

describe('decimals', () => {
  it('go in as facts and come out of figures', () => {
    const { figures } = evaluate({ wage: new Decimal('2000.05') }, adopt(generalFamily, doubled));
    expect(figures).toEqual({ twice: '4000.10', third: { numerator: '40001', denominator: '60' } });
    expect(toDecimal(String(figures['twice'])).plus('0.01').toFixed(2)).toBe('4000.11');
  });

  it('of ratios need digits', () => {
    const { third } = evaluate({ wage: 2 }, adopt(generalFamily, doubled)).figures;
    if (typeof third !== 'object') throw new Error('a third has no finite decimal');
    expect(toDecimal(third, 5).toFixed()).toBe('0.66667');
    expect(() => toDecimal(third)).toThrowError(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'precision' })] }),
    );
  });

  it('take ratios that are no outcome of a calculator', () => {
    expect(toDecimal({ numerator: '2', denominator: '3' }, 4).toFixed()).toBe('0.6667');
  });

  it.each([
    'notApplicable',
    'excellent',
    '1e3',
    '',
    { numerator: '1', denominator: '0' },
    { numerator: 'one', denominator: '2' },
  ])('refuse %j', (figure) => {
    expect(() => toDecimal(figure, 4)).toThrowError(expect.objectContaining({ name: 'RulesError' }));
  });

  it.each([undefined, true, null, {}])('refuse %j, which is no figure', (given) => {
    expect(() => Reflect.apply(toDecimal, undefined, [given])).toThrowError(
      expect.objectContaining({
        issues: [{ code: 'type', path: '', value: given, expected: 'a plain decimal number' }],
      }),
    );
  });

  it.each([
    ['1e3', '1000'],
    ['0.10', '0.1'],
    ['-0', '0'],
  ])('%s becomes %s', (given, text) => {
    expect(fromDecimal(new Decimal(given))).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuse %d', (given) => {
    expect(() => fromDecimal(new Decimal(given))).toThrowError(expect.objectContaining({ name: 'RulesError' }));
  });
});
