/** Arbitrary fractions: of small numbers, where ties and equal values are frequent, and of large ones. */
import fc from 'fast-check';
import { type Fraction, fraction } from '../../src/values/fraction.js';

const small = fc.tuple(fc.bigInt({ min: -60n, max: 60n }), fc.bigInt({ min: 1n, max: 40n }));
const large = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }));

export const anyFraction: fc.Arbitrary<Fraction> = fc
  .oneof(small, large)
  .map(([numerator, denominator]) => fraction(numerator, denominator));
