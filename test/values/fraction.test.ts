import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  fraction,
  fromInteger,
  isFraction,
  multiply,
  ONE,
  subtract,
  ZERO,
} from '../../src/values/fraction.js';
import { anyFraction } from './anyFraction.js';

describe('fraction', () => {
  it('is in lowest terms with a positive denominator, whatever the signs', () => {
    expect(fraction(-6n, -4n)).toEqual({ numerator: 3n, denominator: 2n });
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(-6n, 4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0n, -4n)).toEqual(ZERO);
    expect(fraction(7n)).toEqual({ numerator: 7n, denominator: 1n });
  });

  it('refuses a denominator of 0', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });

  it('has equal values equal field by field', () => {
    fc.assert(
      fc.property(anyFraction, fc.bigInt({ min: -1000n, max: 1000n }), (value, factor) => {
        fc.pre(factor !== 0n);
        expect(fraction(value.numerator * factor, value.denominator * factor)).toEqual(value);
      }),
    );
  });

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(multiply(a, ONE)).toEqual(a);
        if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  it('adds a third thrice to one', () => {
    const third = fraction(1n, 3n);
    expect(add(add(third, third), third)).toEqual(ONE);
  });

  it('orders by the sign of the difference', () => {
    expect(compare(fraction(1n, 3n), fraction(1n, 2n))).toBe(-1);
    expect(compare(fraction(-1n, 3n), fraction(-1n, 2n))).toBe(1);
    expect(compare(fraction(2n, 4n), fraction(1n, 2n))).toBe(0);
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const { numerator } = subtract(a, b);
        expect(compare(a, b)).toBe(numerator === 0n ? 0 : numerator < 0n ? -1 : 1);
      }),
    );
  });
});

describe('fromInteger', () => {
  it('takes safe integers only', () => {
    expect(fromInteger(-7)).toEqual({ numerator: -7n, denominator: 1n });
    expect(fromInteger(-0)).toEqual(ZERO);
    expect(fromInteger(Number.MAX_SAFE_INTEGER)).toEqual(fraction(9007199254740991n));
    for (const value of [2 ** 53, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => fromInteger(value)).toThrow(RangeError);
    }
  });
});

describe('isFraction', () => {
  it('tells fractions from every other kind of value', () => {
    expect(isFraction(ZERO)).toBe(true);
    for (const other of [1, 1n, '1/2', null, undefined, {}, [], { numerator: '2', denominator: '3' }]) {
      expect(isFraction(other)).toBe(false);
    }
  });
});
