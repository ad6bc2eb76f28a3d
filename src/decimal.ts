/**
 * `kefu-rules/decimal`: figures as decimal.js values and back, for those who compute on. Calculators take `Decimal`
 * values as they are; this entry point is for what they give.
 */
import { Decimal } from 'decimal.js';
import { refuse } from './rule/issue.js';
import { parseAmount, type RatioIn } from './values/number.js';
import { type Exact, exactText } from './values/text.js';

/**
 * The figure as a `Decimal`, exactly.
 *
 * @param figure an exact decimal; a ratio, as outcomes give it where there is no finite decimal, needs `digits`
 * @param digits significant digits (1 to 1000) to which a ratio is divided, half up
 * @throws RulesError for a ratio without `digits`, and for what is no number (a label, a flag, `notApplicable`)
 * @example
 * toDecimal('4000.00').times(2).toFixed(2) //=> '8000.00'
 * toDecimal({ numerator: '2', denominator: '3' }, 4).toFixed() //=> '0.6667'
 */
export function toDecimal(figure: string | RatioIn, digits?: number): Decimal {
  if (parseAmount(figure) === undefined) return refuse('type', '', figure, 'a plain decimal number');
  if (typeof figure === 'string') return new Decimal(figure);
  if (digits === undefined) return refuse('precision', '', figure, 'digits for a ratio');
  const Precise = Decimal.clone({ precision: digits, rounding: Decimal.ROUND_HALF_UP });
  return new Decimal(new Precise(figure.numerator).div(figure.denominator));
}

/**
 * The canonical text of a `Decimal`.
 *
 * @throws RulesError for NaN and Infinity
 * @example
 * fromDecimal(new Decimal('1e3')) //=> '1000'
 */
export function fromDecimal(decimal: Decimal): Exact {
  const value = parseAmount(decimal);
  if (value === undefined) return refuse('type', '', String(decimal), 'a finite decimal');
  const text = exactText(value);
  return typeof text === 'string' ? text : refuse('type', '', String(decimal), 'a finite decimal');
}

export { Decimal };
