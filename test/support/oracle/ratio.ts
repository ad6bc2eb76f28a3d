/** Exact fractions of the oracle, in BigInt and nothing but schoolbook arithmetic: it shares no line with the library. */
export interface Ratio {
  readonly over: bigint;
  /** Always positive. */
  readonly under: bigint;
}

export const zero: Ratio = { over: 0n, under: 1n };

/** Reads a plain decimal such as `-12.50`. */
export function ratio(text: string | number): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(text));
  if (match === null) throw new Error(`not a decimal: ${text}`);
  const [, sign, whole = '', decimals = ''] = match;
  const digits = BigInt(whole + decimals);
  return reduce(sign === '-' ? -digits : digits, 10n ** BigInt(decimals.length));
}

export function add(...terms: readonly Ratio[]): Ratio {
  return terms.reduce((a, b) => reduce(a.over * b.under + b.over * a.under, a.under * b.under), zero);
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, { over: -b.over, under: b.under });
}

export function multiply(...factors: readonly Ratio[]): Ratio {
  return factors.reduce((a, b) => reduce(a.over * b.over, a.under * b.under), ratio(1));
}

export function divide(a: Ratio, b: Ratio): Ratio {
  if (b.over === 0n) throw new Error('division by zero');
  return reduce(a.over * b.under, a.under * b.over);
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest fen in yuan; half a fen goes away from zero, as half up does for a deduction and for its reversal. */
export function toFen(amount: Ratio): Ratio {
  const negative = amount.over < 0n;
  const size = negative ? -amount.over : amount.over;
  const fen = (size * 200n + amount.under) / (amount.under * 2n);
  return reduce(negative ? -fen : fen, 100n);
}

/** Canonical text of a terminating decimal: no trailing zeros, or exactly `digits` decimals; a fraction otherwise. */
export function toText(value: Ratio, digits?: number): string {
  const negative = value.over < 0n;
  const size = negative ? -value.over : value.over;
  let places = digits ?? 0;
  while ((size * 10n ** BigInt(places)) % value.under !== 0n) {
    places += 1;
    if (places > 30) return `${value.over}/${value.under}`;
  }
  const scaled = ((size * 10n ** BigInt(places)) / value.under).toString().padStart(places + 1, '0');
  const text = places === 0 ? scaled : `${scaled.slice(0, -places)}.${scaled.slice(-places)}`;
  return negative ? `-${text}` : text;
}

function reduce(over: bigint, under: bigint): Ratio {
  let a = over < 0n ? -over : over;
  let b = under < 0n ? -under : under;
  while (b > 0n) [a, b] = [b, a % b];
  const common = a === 0n ? 1n : a;
  return under < 0n ? { over: -over / common, under: -under / common } : { over: over / common, under: under / common };
}
