/** Digits at fixed places of a text, both ways, without intermediate strings. */

const CODE_OF_ZERO = 48;

/**
 * The non-negative integer that the characters from `start` up to `end` (exclusive) spell, or `NaN` when there are none
 * or one is no ASCII digit.
 */
export function readDigits(text: string, start: number, end: number): number {
  if (start >= end) return Number.NaN;
  let integer = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - CODE_OF_ZERO;
    // Written so that the NaN past the end of the text is no digit either.
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    integer = integer * 10 + digit;
  }
  return integer;
}

/** A non-negative integer with leading zeros up to `length` digits. */
export function padDigits(integer: number, length: number): string {
  return String(integer).padStart(length, '0');
}
