import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '../../src/values/fraction.js';
import { parseAmount } from '../../src/values/number.js';
import { exactText, scaledText } from '../../src/values/text.js';
import { anyFraction } from './anyFraction.js';

const VECTORS: [number, number, number, string | { numerator: string; denominator: string }][] = [
  [181, 2, 0, '90.5'],
  [9050, 100, 0, '90.5'],
  [400000, 100, 0, '4000'],
  [400000, 100, 2, '4000.00'],
  [4000, 1, 2, '4000.00'],
  [-25, 100, 0, '-0.25'],
  [-1, 4, 3, '-0.250'],
  [-5, 100, 1, '-0.05'],
  [10, 100, 1, '0.1'],
  [1050, 1000, 2, '1.05'],
  [1, 8, 2, '0.125'],
  [0, 100, 2, '0.00'],
  [-0, 100, 0, '0'],
  [-0, 7, 2, '0.00'],
  [1, 1024, 0, '0.0009765625'],
  [1, 2 ** 20, 0, '0.00000095367431640625'],
  [Number.MAX_SAFE_INTEGER, 1, 0, '9007199254740991'],
  [Number.MAX_SAFE_INTEGER, 100, 0, '90071992547409.91'],
  [Number.MIN_SAFE_INTEGER, 2, 0, '-4503599627370495.5'],
  [Number.MAX_SAFE_INTEGER, 4, 0, '2251799813685247.75'],
  [1, 1e15, 0, '0.000000000000001'],
  [2, 3, 2, { numerator: '2', denominator: '3' }],
  [-480, 10440, 2, { numerator: '-4', denominator: '87' }],
  [5220, 10440, 2, '0.50'],
  [1, Number.MAX_SAFE_INTEGER, 0, { numerator: '1', denominator: '9007199254740991' }],
];

describe('exactText and scaledText', () => {
  it.each(VECTORS)('%d over %d, with %i decimals', (value, denominator, digits, expected) => {
    expect(exactText(fraction(BigInt(value), BigInt(denominator)), digits)).toEqual(expected);
    expect(scaledText(value, denominator, digits)).toEqual(expected);
  });

  it('write finite decimals as decimal.js does', () => {
    const Wide = Decimal.clone({ precision: 120 });
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
        fc.integer({ min: 0, max: 20 }),
        (integer, places) => {
          const decimal = new Wide(`${integer}e${-places}`);
          const value = fraction(integer, 10n ** BigInt(places));
          expect(exactText(value)).toBe(decimal.toFixed());
          expect(exactText(value, 4)).toBe(decimal.toFixed(Math.max(4, decimal.decimalPlaces())));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are read back to the same value', () => {
    fc.assert(
      fc.property(anyFraction, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const text = exactText(value, digits);
        if (typeof text === 'string') expect(parseAmount(text)).toEqual(value);
        else expect(fraction(BigInt(text.numerator), BigInt(text.denominator))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('agree with each other', () => {
    const value = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -500_000, max: 500_000 }));
    const denominator = fc.oneof(
      fc.constantFrom(1, 10, 100, 10_000, 1e15, 2, 4, 8, 125, 3, 60, 480, 10_440, 1_044_000, 2 ** 40, 5 ** 20),
      fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    );
    fc.assert(
      fc.property(value, denominator, fc.integer({ min: 0, max: 4 }), (scaled, over, digits) => {
        expect(scaledText(scaled, over, digits)).toEqual(exactText(fraction(BigInt(scaled), BigInt(over)), digits));
      }),
      { numRuns: 5000 },
    );
  });

  it('refuse what is no exact value', () => {
    for (const value of [Number.NaN, Infinity, 0.5, 2 ** 53]) {
      expect(() => scaledText(value, 100)).toThrow(RangeError);
    }
    expect(() => scaledText(1, 0)).toThrow(RangeError);
    expect(() => scaledText(0, 0)).toThrow(RangeError);
  });
});
