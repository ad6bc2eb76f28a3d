import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fraction, fromInteger, multiply, subtract } from '../../src/values/fraction.js';
import { parseAmount } from '../../src/values/number.js';
import { divideRounded, halfUpToFen, type RoundingMode, roundFraction } from '../../src/values/rounding.js';
import { anyFraction } from './anyFraction.js';

/** Tenths in the first row, and to which integer each mode rounds them. */
const TENTHS = [-55, -25, -16, -11, -10, 0, 10, 11, 16, 25, 55];
const VECTORS: Record<RoundingMode, readonly number[]> = {
  halfUp: [-6, -3, -2, -1, -1, 0, 1, 1, 2, 3, 6],
  halfEven: [-6, -2, -2, -1, -1, 0, 1, 1, 2, 2, 6],
  halfDown: [-5, -2, -2, -1, -1, 0, 1, 1, 2, 2, 5],
  up: [-6, -3, -2, -2, -1, 0, 1, 2, 2, 3, 6],
  down: [-5, -2, -1, -1, -1, 0, 1, 1, 1, 2, 5],
  ceiling: [-5, -2, -1, -1, -1, 0, 1, 2, 2, 3, 6],
  floor: [-6, -3, -2, -2, -1, 0, 1, 1, 1, 2, 5],
};
const MODES = Object.keys(VECTORS) as RoundingMode[];

const Wide = Decimal.clone({ precision: 120 });
const DECIMAL_JS: Record<RoundingMode, Decimal.Rounding> = {
  halfUp: Decimal.ROUND_HALF_UP,
  halfEven: Decimal.ROUND_HALF_EVEN,
  halfDown: Decimal.ROUND_HALF_DOWN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
  ceiling: Decimal.ROUND_CEIL,
  floor: Decimal.ROUND_FLOOR,
};

const anyMode = fc.constantFrom(...MODES);

describe.each(MODES)('%s', (mode) => {
  const rows = TENTHS.map((tenths, column) => [tenths / 10, tenths, VECTORS[mode][column]] as const);

  it.each(rows)('rounds %d', (_, tenths, expected) => {
    const exact = fraction(BigInt(tenths), 10n);
    expect(roundFraction(exact, { mode, digits: 0 })).toEqual(fromInteger(expected ?? Number.NaN));
    expect(Object.is(divideRounded(tenths, 10, mode), expected)).toBe(true);
  });
});

describe('roundFraction', () => {
  it('keeps decimals, or rounds to tens and more', () => {
    expect(roundFraction(fraction(-1n, 8n), halfUpToFen)).toEqual(fraction(-13n, 100n));
    expect(roundFraction(fraction(2n, 3n), { mode: 'halfUp', digits: 12 })).toEqual(
      fraction(666666666667n, 10n ** 12n),
    );
    expect(roundFraction(fraction(4675n), { mode: 'halfUp', digits: -1 })).toEqual(fraction(4680n));
    expect(roundFraction(fraction(-4675n), { mode: 'ceiling', digits: -2 })).toEqual(fraction(-4600n));
    expect(roundFraction(fraction(1n), { mode: 'up', digits: -6 })).toEqual(fraction(1000000n));
  });

  it('rounds decimals as decimal.js does', () => {
    const digits = fc.integer({ min: -6, max: 12 });
    // Few digits past those that stay, so that ties are frequent.
    const ties = fc.tuple(fc.integer({ min: -20000, max: 20000 }), fc.integer({ min: -8, max: 14 }));
    fc.assert(
      fc.property(ties, digits, anyMode, ([integer, places], kept, mode) => {
        const decimal = new Wide(`${integer}e${-places}`);
        const expected = decimal.toNearest(new Wide(`1e${-kept}`), DECIMAL_JS[mode]);
        const exact = parseAmount(decimal);
        expect(exact && roundFraction(exact, { mode, digits: kept })).toEqual(parseAmount(expected));
      }),
      { numRuns: 5000 },
    );
  });

  it('gives a multiple of the unit, less than one unit away, and leaves such a multiple alone', () => {
    fc.assert(
      fc.property(anyFraction, anyMode, fc.integer({ min: 0, max: 12 }), (value, mode, digits) => {
        const unit = fraction(1n, 10n ** BigInt(digits));
        const rounded = roundFraction(value, { mode, digits });
        const error = subtract(rounded, value);
        expect(10n ** BigInt(digits) % rounded.denominator).toBe(0n);
        expect(compare(error, unit)).toBe(-1);
        expect(compare(error, multiply(unit, fromInteger(-1)))).toBe(1);
        expect(roundFraction(rounded, { mode, digits })).toEqual(rounded);
      }),
    );
  });
});

describe('divideRounded', () => {
  const safe = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

  it('agrees with roundFraction on all safe integers', () => {
    const small = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.oneof(small, fc.tuple(safe, positive)), anyMode, ([dividend, divisor], mode) => {
        const exact = roundFraction(fraction(BigInt(dividend), BigInt(divisor)), { mode, digits: 0 });
        expect(fromInteger(divideRounded(dividend, divisor, mode))).toEqual(exact);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds ties whose double is no safe integer', () => {
    const even = Number.MAX_SAFE_INTEGER - 1;
    expect(divideRounded(even / 2, even, 'halfUp')).toBe(1);
    expect(divideRounded(even / 2, even, 'halfEven')).toBe(0);
    expect(divideRounded(even / 2 - 1, even, 'halfUp')).toBe(0);
    expect(divideRounded(even / 2 + 1, even, 'halfDown')).toBe(1);
    expect(divideRounded(Number.MAX_SAFE_INTEGER, 2, 'halfUp')).toBe(2 ** 52);
  });

  it('never gives a negative zero', () => {
    expect(Object.is(divideRounded(-1, 5, 'halfUp'), 0)).toBe(true);
    expect(Object.is(divideRounded(-0, 5, 'floor'), 0)).toBe(true);
    expect(Object.is(divideRounded(-1, 5, 'ceiling'), 0)).toBe(true);
  });
});
