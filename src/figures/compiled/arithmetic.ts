/** Arithmetic on slots, as generated code. Each function emits what fills a new variable, and gives it. */
import { gcd } from '../../values/gcd.js';
import { divideRounded, type Rounding } from '../../values/rounding.js';
import type { Compiler } from '../kind.js';
import { absence, integer, lcm, type Ref, type Slot, safe, sureOf } from './slots.js';

/** A slot and the constant factor, numerator and denominator, with which it enters a sum. */
export interface Part {
  readonly slot: Slot;
  readonly times?: readonly [number, number];
}
export const MINUS = [-1, 1] as const;

/** Gives the run up where a value has left the safe integers; one that may be `UNKNOWN` may stay so. */
export function guard(ref: Ref, optional?: Slot['optional']): string {
  return optional === undefined ? `if(${ref}>M||${ref}<-M)return;` : `if(${ref}!==I&&(${ref}>M||${ref}<-M))return;`;
}

/** A new variable with the value of an expression that must be a safe integer or not applicable. */
export function assign(compiler: Compiler, expression: string): Ref {
  const out = compiler.variable();
  compiler.emit(`${out}=${expression};${guard(out)}`);
  return out;
}

export function constant(numerator: number, denominator: number): Slot {
  return { at: integer(numerator), scale: denominator, sure: true };
}

/** Code that writes to a slot what another holds, in its scale. */
export function written({ at, scale, over }: Slot, from: Slot): string {
  const factor = safe(scale / from.scale);
  const guarded = factor === 1 ? '' : guard(at, from.optional);
  return `${at}=${multiple(from.at, factor)};${guarded}${over === undefined ? '' : `${over}=${from.over ?? '1'};`}`;
}

/** Code that writes to a slot that it is not applicable (`NaN`), or that it cannot be told (`I`). */
export function writtenAbsent(slot: Slot, what: 'NaN' | 'I'): string {
  return written(slot, { at: what, scale: slot.scale });
}

/** A slot that can be told: where history begins too late the exact evaluator says what is missing. */
export function told(compiler: Compiler, slot: Slot): Slot {
  const { short, ...rest } = slot;
  if (short !== undefined) compiler.emit(`if(${short.at}!==0)return;`);
  return rest;
}

/** A slot that is known in full; the run is given up where it is not. */
export function known(compiler: Compiler, slot: Slot): Slot {
  const { optional, ...rest } = told(compiler, slot);
  if (optional !== undefined) compiler.emit(`if(${slot.at}===I)return;`);
  return rest;
}

/**
 * Computes with slots that are all there: not applicable if one is not applicable, else unknown if one is unknown.
 */
export function combined(
  compiler: Compiler,
  slots: readonly Slot[],
  compute: (compiler: Compiler, slots: readonly Slot[]) => Slot,
): Slot {
  const given = slots.map((slot) => told(compiler, slot));
  const open = given.filter(({ optional }) => optional !== undefined);
  const bare = given.map(({ optional, ...slot }) => slot);
  if (open.length === 0) return compute(compiler, bare);
  let result: Slot = constant(0, 1);
  const code = compiler.section((inner) => {
    result = compute(inner, bare);
  });
  const out: Slot = { ...result, at: compiler.variable(), over: result.over && compiler.variable(), optional: true };
  const absent = bare.flatMap((slot) => absence(slot) ?? []);
  const none = absent.length === 0 ? '' : `if(${absent.join('||')}){${writtenAbsent(out, 'NaN')}}else `;
  const isOpen = open.map(({ at }) => `${at}===I`).join('||');
  compiler.emit(`${none}if(${isOpen}){${writtenAbsent(out, 'I')}}else{${code}${written(out, result)}}`);
  return out;
}

export function sum(compiler: Compiler, parts: readonly Part[]): Slot {
  const plain = parts.filter(({ slot }) => slot.over === undefined);
  const ratios = parts.filter(({ slot }) => slot.over !== undefined);
  let total = plainSum(compiler, plain);
  for (const { slot, times: [numerator, denominator] = [1, 1] } of ratios)
    total = addRatio(compiler, total, scaled(compiler, slot, numerator, denominator));
  return total;
}

/** One guard does for all: as long as the sizes together stay safe, so do each term and each partial sum. */
function plainSum(compiler: Compiler, parts: readonly Part[]): Slot {
  const scales = parts.map(({ slot, times: [, denominator] = [1, 1] }) => safe(slot.scale * denominator));
  const scale = scales.reduce(lcm, 1);
  const terms = parts.map(({ slot, times: [numerator] = [1, 1] }, i) =>
    multiple(slot.at, safe((numerator * scale) / (scales[i] ?? 1))),
  );
  if (terms.length === 0) return constant(0, 1);
  const [only] = parts;
  if (terms.length === 1 && only !== undefined && terms[0] === only.slot.at) return { ...only.slot, scale };
  const out = compiler.variable();
  const size = terms.map((term) => `Math.abs(${term})`).join('+');
  compiler.emit(`${out}=${terms.join('+')};if(${size}>M)return;`);
  return { at: out, scale, sure: sureOf(parts.map(({ slot }) => slot)) };
}

function multiple(ref: Ref, factor: number): string {
  return factor === 1 ? ref : `${ref}*${integer(factor)}`;
}

/** a/s + b/(t*o) = (a*(L/s)*o + b*(L/t)) / (L*o), with another denominator of a's where it has one. */
function addRatio(compiler: Compiler, a: Slot, b: Slot): Slot {
  const scale = lcm(a.scale, b.scale);
  const [d, e] = [a.over ?? '1', b.over ?? '1'];
  const left = times(compiler, assign(compiler, multiple(a.at, scale / a.scale)), e);
  const right = times(compiler, assign(compiler, multiple(b.at, scale / b.scale)), d);
  return { at: assign(compiler, `${left}+${right}`), scale, over: times(compiler, d, e), sure: sureOf([a, b]) };
}

/** The product of two refs. */
function times(compiler: Compiler, a: Ref, b: Ref): Ref {
  if (a === '1') return b;
  return b === '1' ? a : assign(compiler, `${a}*${b}`);
}

/** The product of the slots and of `numerator / denominator`. */
export function product(compiler: Compiler, slots: readonly Slot[], numerator: number, denominator: number): Slot {
  const [first, ...others] = slots;
  if (first === undefined) return constant(numerator, denominator);
  let out = scaled(compiler, first, numerator, denominator);
  for (const slot of others) out = multiplied(compiler, out, slot);
  return out;
}

function multiplied(compiler: Compiler, a: Slot, b: Slot): Slot {
  const scale = safe(a.scale * b.scale);
  const over = times(compiler, a.over ?? '1', b.over ?? '1');
  return { at: times(compiler, a.at, b.at), scale, over: over === '1' ? undefined : over, sure: sureOf([a, b]) };
}

/** The slot times a constant: only its scale changes where the numerator allows. */
export function scaled(compiler: Compiler, slot: Slot, numerator: number, denominator: number): Slot {
  const scale = safe(slot.scale * denominator);
  const shared = gcd(numerator, scale) || 1;
  const factor = numerator / shared;
  if (factor === 1) return { ...slot, scale: scale / shared };
  return { ...slot, at: assign(compiler, multiple(slot.at, factor)), scale: scale / shared };
}

/** a / b; over zero it is not applicable. */
export function quotient(compiler: Compiler, a: Slot, b: Slot): Slot {
  const shared = gcd(a.scale, b.scale);
  const [up, down] = [b.scale / shared, a.scale / shared];
  const [out, over] = [compiler.variable(), compiler.variable()];
  const code = compiler.section((inner) => {
    const sign = inner.variable();
    inner.emit(`${sign}=${b.at}<0?-1:1;`);
    const upper = assign(inner, multiple(`${a.at}*${sign}`, up));
    const numerator = times(inner, upper, b.over ?? '1');
    const denominator = times(inner, assign(inner, `${b.at}*${sign}`), a.over ?? '1');
    inner.emit(`${out}=${numerator};${over}=${denominator};`);
  });
  compiler.emit(`if(${b.at}===0||${b.at}!==${b.at}){${out}=NaN;${over}=1;}else{${code}}`);
  return { at: out, scale: down, over };
}

/** The whole number that a slot holds; the run is given up where it holds another. */
export function whole(compiler: Compiler, { at, scale, over }: Slot): Ref {
  const unit = over === undefined ? integer(scale) : assign(compiler, multiple(over, scale));
  if (unit === '1') return at;
  const out = compiler.variable();
  // Between safe integers no quotient is rounded to a whole number that is none.
  compiler.emit(`${out}=${at}/${unit};if(${out}===${out}&&!Number.isInteger(${out}))return;`);
  return out;
}

/** Two slots as integers of one scale, to be compared; negative denominators do not occur. */
export function comparable(compiler: Compiler, a: Slot, b: Slot): readonly [Ref, Ref] {
  const scale = lcm(a.scale, b.scale);
  return [onScale(compiler, a, scale, b.over), onScale(compiler, b, scale, a.over)];
}

/** A slot in another scale, times a denominator; what cannot be told stays so. */
export function onScale(compiler: Compiler, { at, scale: from, optional }: Slot, scale: number, over: Ref = '1'): Ref {
  const factor = safe(scale / from);
  if (factor === 1 && over === '1') return at;
  const out = compiler.variable();
  compiler.emit(`${out}=${multiple(at, factor)};${guard(out, optional)}`);
  if (over !== '1') compiler.emit(`${out}*=${over};${guard(out, optional)}`);
  return out;
}

export type EdgeWord = 'from' | 'above' | 'upTo' | 'under';

const OPERATORS = { from: '>=', above: '>', upTo: '<=', under: '<' } as const;

/** A comparison as an expression, for equality without a word; false where either side is not applicable. */
export function ordered(word: EdgeWord | undefined, [left, right]: readonly [Ref, Ref]): string {
  return `${left}${word === undefined ? '===' : OPERATORS[word]}${right}`;
}

/** A comparison with a constant edge, as one comparison of integers where the scale is fixed. */
export function edgeTest(
  compiler: Compiler,
  slot: Slot,
  word: EdgeWord,
  numerator: number,
  denominator: number,
): string {
  if (slot.over !== undefined) return ordered(word, comparable(compiler, slot, constant(numerator, denominator)));
  // x/scale >= n/d  <=>  x >= ceil(n*scale/d): an integer x makes every edge a whole one.
  const limit = safe(numerator * slot.scale);
  const rest = ((limit % denominator) + denominator) % denominator;
  const high = (limit - rest) / denominator;
  const isLower = word === 'from' || word === 'under';
  return ordered(word, [slot.at, integer(isLower && rest !== 0 ? high + 1 : high)]);
}

/** Rounds a slot; the result has the scale of the rounding's digits. */
export function rounded(compiler: Compiler, slot: Slot, rounding: Rounding): Slot {
  const { mode, digits } = rounding;
  const [up, down] = digits >= 0 ? [10 ** digits, 1] : [1, 10 ** -digits];
  const shared = gcd(up, slot.scale);
  const [factor, divisor] = [up / shared, safe((slot.scale / shared) * down)];
  const value = factor === 1 ? slot.at : assign(compiler, multiple(slot.at, factor));
  const by = slot.over === undefined ? integer(divisor) : assign(compiler, multiple(slot.over, divisor));
  const { sure } = slot;
  if (by === '1') return { at: value, scale: up, sure };
  const whole = `${compiler.use(divideRounded)}(${value},${by},${compiler.use(mode)})`;
  return { at: assign(compiler, multiple(whole, down)), scale: up, sure };
}

/** The smaller (`-1`) or larger (`1`) of the slots. */
export function extreme(compiler: Compiler, slots: readonly Slot[], direction: -1 | 1): Slot {
  const [first, ...others] = slots;
  if (first === undefined) return constant(0, 1);
  return others.reduce((best, slot) => better(compiler, best, slot, direction), first);
}

/** Not-applicable is contagious, and a comparison with it false. */
function better(compiler: Compiler, best: Slot, slot: Slot, direction: -1 | 1): Slot {
  const [a, b] = comparable(compiler, best, slot);
  const out: Slot = {
    at: compiler.variable(),
    scale: lcm(best.scale, slot.scale),
    over: (best.over ?? slot.over) && compiler.variable(),
    sure: sureOf([best, slot]),
  };
  const absent = absence({ ...slot, at: b });
  const isAbsent = absent === undefined ? '' : `${absent}||`;
  const isBetter = `${isAbsent}${b}${direction < 0 ? '<' : '>'}${a}`;
  compiler.emit(`if(${isBetter}){${written(out, slot)}}else{${written(out, best)}}`);
  return out;
}
