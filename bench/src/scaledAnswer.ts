// Answers in one form, so that engines with different number types can be compared.
import type { Amount, Answer } from './engine.js';
import type { Grade } from './monthRules.js';

/** An answer in whole units: the total in 1/10000 of a point, money in fen. */
export interface ScaledAnswer {
  readonly total: number;
  readonly grade: Grade;
  readonly performancePay: number;
  readonly net: number;
}

const decimalPattern = /^(-?\d+)(?:\.(\d+?)0*)?$/;

/** `"-12.5"` with two digits is -1250. */
function scaleText(text: string, digits: number): number {
  const match = decimalPattern.exec(text);
  const fraction = match?.[2] ?? '';
  if (match === null || fraction.length > digits) {
    throw new RangeError(`not a decimal of at most ${digits} digits: ${text}`);
  }
  return Number(match[1] + fraction.padEnd(digits, '0'));
}

/** A binary number stands for the nearest unit; text and decimals must be a whole number of units. */
function scale(amount: Amount, digits: number): number {
  if (typeof amount === 'number') return Math.round(amount * 10 ** digits);
  return scaleText(typeof amount === 'string' ? amount : amount.toFixed(), digits);
}

export function scaledAnswer({ total, grade, performancePay, net }: Answer): ScaledAnswer {
  return { total: scale(total, 4), grade, performancePay: scale(performancePay, 2), net: scale(net, 2) };
}
