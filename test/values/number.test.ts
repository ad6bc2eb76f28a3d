import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, fromInteger, multiply } from '../../src/values/fraction.js';
import { isNumeric, parseAmount, parseNumber, scaledInteger, scaledParts } from '../../src/values/number.js';

const NOT_PLAIN = [
  '',
  ' 1',
  '1\n',
  '1 ',
  '01',
  '-01',
  '00',
  '+1',
  '1.',
  '.5',
  '-',
  '--1',
  '1e3',
  '1E-3',
  '1,000',
  '１',
  '0x1',
  'NaN',
];
const NOT_LITERAL = [
  ...NOT_PLAIN,
  '1/0',
  '1/02',
  '1.5/2',
  '1/-2',
  '1/2/3',
  '1/2%',
  '40%%',
  '%',
  '/2',
  '2/',
  '40 %',
  '-%',
];
const NOT_SHORT = [Number.NaN, Infinity, -Infinity, 0.1 + 0.2, 9007199254740991, 1234567890123456, 1 / 3];
const NOT_NUMBERS = [undefined, null, true, 1n, [], ['1'], {}, new Date(0)];

describe('parseNumber', () => {
  it.each([
    [10, 10n, 1n],
    [0.5, 1n, 2n],
    [-0, 0n, 1n],
    ['0.5', 1n, 2n],
    ['0.50', 1n, 2n],
    ['-0.5', -1n, 2n],
    ['-3', -3n, 1n],
    ['40%', 2n, 5n],
    ['-2.5%', -1n, 40n],
    ['2/3', 2n, 3n],
    ['-4/6', -2n, 3n],
    [1e-7, 1n, 10n ** 7n],
    [1.25e-9, 125n, 10n ** 11n],
    [1e21, 10n ** 21n, 1n],
    [-1.5e300, -15n * 10n ** 299n, 1n],
    [5e-324, 5n, 10n ** 324n],
    [123456789012345, 123456789012345n, 1n],
    [1e20, 10n ** 20n, 1n],
  ])('reads %o', (value, numerator, denominator) => {
    expect(parseNumber(value)).toEqual(fraction(numerator, denominator));
    expect(isNumeric(value)).toBe(true);
  });

  it.each([...NOT_LITERAL, ...NOT_SHORT])('refuses %o', (value) => {
    expect(parseNumber(value)).toBeUndefined();
    expect(isNumeric(value)).toBe(false);
  });

  it.each(NOT_NUMBERS)('has no number in %o', (value) => {
    expect(isNumeric(value)).toBe(false);
  });

  it('reads each number by its shortest decimal form, and refuses it past 15 digits of that', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const decimal = new Decimal(value);
        const read = parseNumber(value);
        if (!decimal.isFinite() || decimal.precision() > 15) expect(read).toBeUndefined();
        else expect(read).toEqual(parseNumber(decimal.toFixed()));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every decimal of 15 digits', () => {
    const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 25 }), (integer, places) => {
        const value = Number(`${integer}e-${places}`);
        expect(parseNumber(value)).toEqual(fraction(BigInt(integer), 10n ** BigInt(places)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseAmount', () => {
  it.each([
    ['-12.50', -25n, 2n],
    ['4000.00', 4000n, 1n],
    ['-0.00', 0n, 1n],
    [12.5, 25n, 2n],
    [new Decimal('1e-30'), 1n, 10n ** 30n],
    [new Decimal('-98765432109876543210.5'), -197530864219753086421n, 2n],
    [{ toFixed: () => '7.25' }, 29n, 4n],
  ])('reads %o', (value, numerator, denominator) => {
    expect(parseAmount(value)).toEqual(fraction(numerator, denominator));
  });

  it.each([...NOT_PLAIN, '40%', '2/3', ...NOT_SHORT, ...NOT_NUMBERS])('refuses %o', (value) => {
    expect(parseAmount(value)).toBeUndefined();
    expect(scaledInteger(value, 2)).toBeNaN();
  });

  const liars: [string, unknown][] = [
    [
      'throws',
      {
        toFixed: () => {
          throw new Error('no');
        },
      },
    ],
    ['gives a number', { toFixed: () => 1 }],
    ['gives nothing', { toFixed: () => undefined }],
    ['gives an exponent', { toFixed: () => '1e3' }],
    ['gives a percentage', { toFixed: () => '40%' }],
    ['is no function', { toFixed: '1' }],
    [
      'cannot be read',
      {
        get toFixed() {
          throw new Error('no');
        },
      },
    ],
    [
      'cannot be asked for',
      new Proxy(
        {},
        {
          has() {
            throw new Error('no');
          },
        },
      ),
    ],
    ['rounds, being a boxed number', Object(1.5)],
    ['is NaN', new Decimal(Number.NaN)],
    ['is infinite', new Decimal(Infinity)],
  ];
  it.each(liars)('refuses an object whose toFixed %s', (_, value) => {
    expect(parseAmount(value)).toBeUndefined();
    expect(scaledInteger(value, 2)).toBeNaN();
  });
});

describe('scaledInteger', () => {
  it.each([
    [12.5, 2, 1250],
    [1.005, 2, Number.NaN],
    [1.005, 3, 1005],
    [0.29, 2, 29],
    [-0.29, 2, -29],
    [-0, 2, 0],
    [0.1 + 0.2, 4, Number.NaN],
    [0.49999999999999994, 0, Number.NaN],
    [1e15, 0, 1e15],
    [1e15 + 1, 0, Number.NaN],
    [1e13, 2, 1e15],
    [1e14, 2, Number.NaN],
    ['12.5', 2, 1250],
    ['-12.50', 2, -1250],
    ['-0.00', 2, 0],
    ['0', 0, 0],
    ['12.345', 2, Number.NaN],
    ['1000000000000000', 0, 1e15],
    ['1000000000000001', 0, Number.NaN],
    ['10000000000000.01', 2, Number.NaN],
    ['9'.repeat(400), 0, Number.NaN],
    [new Decimal('8.88'), 2, 888],
    [1, 16, Number.NaN],
    ['1', 16, Number.NaN],
    [1, -1, Number.NaN],
    [1, 0.5, Number.NaN],
  ])('scales %o by %i digits to %d', (value, digits, expected) => {
    // Object.is, so that a negative zero would show.
    expect(Object.is(scaledInteger(value, digits), expected)).toBe(true);
  });

  it('agrees with parseAmount in whatever it gives', () => {
    const cents = fc.integer({ min: -(10 ** 15), max: 10 ** 15 });
    const decimal = fc
      .tuple(cents, fc.integer({ min: 0, max: 15 }))
      .map(([n, places]) => new Decimal(`${n}e-${places}`));
    const given = fc.oneof(
      fc.double(),
      decimal,
      decimal.map((value) => value.toNumber()),
      decimal.map((value) => value.toFixed()),
      decimal.map((value) => value.toFixed(6)),
      fc.stringMatching(/^-?[0-9]{0,17}\.?[0-9]{0,17}$/),
      fc.string(),
    );
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 15 }), (value, digits) => {
        const scaled = scaledInteger(value, digits);
        if (Number.isNaN(scaled)) return;
        const exact = parseAmount(value);
        expect(exact && multiply(exact, fraction(10n ** BigInt(digits)))).toEqual(fromInteger(scaled));
      }),
      { numRuns: 5000 },
    );
  });

  it('declines no amount to the fen up to a thousand million', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), (fen) => {
        expect(scaledInteger(fen / 100, 2)).toBe(fen);
        expect(scaledInteger(fen / 100, 4)).toBe(fen * 100);
        expect(scaledInteger((fen / 100).toFixed(2), 2)).toBe(fen);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('scaledParts', () => {
  it.each([
    [5, 300],
    [-0, 0],
    ['5', 300],
    [7.5, 450],
    ['7.5', 450],
    ['-0.05', -3],
    [{ numerator: '1801', denominator: '60' }, 1801],
    [{ numerator: '-1', denominator: '3' }, -20],
  ])('reads %o as %d sixtieths', (value, sixtieths) => {
    expect(scaledParts(value, 60)).toBe(sixtieths);
  });

  it.each([
    0.01,
    '0.01',
    '0.00001',
    { numerator: '1', denominator: '7' },
    { numerator: '1', denominator: '0' },
    { numerator: '1', denominator: '90071992547409930' },
    { numerator: '900719925474099', denominator: '1' },
    900719925474099,
    '900719925474.5',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    null,
    undefined,
  ])('declines %o', (value) => {
    expect(scaledParts(value, 60)).toBeNaN();
  });

  it('agrees with the exact reading', () => {
    const decimals = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(decimals, ([digits, places]) => {
        const text = new Decimal(digits).div(10 ** places).toFixed();
        const sixtieths = scaledParts(text, 60);
        const exact = multiply(parseAmount(text) ?? fromInteger(0), fromInteger(60));
        if (exact.denominator === 1n && places <= 4) expect(BigInt(sixtieths)).toBe(exact.numerator);
        else if (exact.denominator !== 1n) expect(sixtieths).toBeNaN();
      }),
    );
  });
});
