/** Exact reading of facts. Whatever is wrong is refused with its path, what stands there and what was expected. */
import { dayOf } from '../rule/dayOf.js';
import { refuse } from '../rule/issue.js';
import { type Fraction, fromInteger } from '../values/fraction.js';
import { parseAmount } from '../values/number.js';
import { NOT_APPLICABLE_TEXT } from './evaluated.js';
import { boundMissed } from './literal.js';
import type { FactSpec } from './policy.js';
import { NOT_APPLICABLE, oneSided, type Result, Unknown } from './value.js';

/** Symbols, so that editors do not offer them among the figures. */
export const exactFigure: unique symbol = /* @__PURE__ */ Symbol('exactFigure');
export const plainFigure: unique symbol = /* @__PURE__ */ Symbol('plainFigure');

/** Something that already holds exact figures, such as the outcome of another calculator. */
export interface FigureSource {
  /** The exact figure, or `undefined` if there is none of that name. */
  [exactFigure](name: string): Result | undefined;
  /** The figure as plain text, flag or label. */
  [plainFigure](name: string): unknown;
}

export function isFigureSource(value: unknown): value is FigureSource {
  return typeof value === 'object' && value !== null && exactFigure in value;
}

/** Reads one fact. An optional fact that is absent is unknown, not zero. */
export function readFact(value: unknown, spec: FactSpec, path: string): Result {
  if (value === undefined) {
    if (spec.optional !== true) refuse('required', path, value, expectedOf(spec));
    return oneSided(spec.type === 'label', new Unknown([path]));
  }
  switch (spec.type) {
    case 'number':
      return { value: readNumber(value, spec, path) };
    case 'flag':
      return { value: typeof value === 'boolean' ? value : refuse('type', path, value, 'true or false') };
    case 'date':
      return { value: fromInteger(dayOf(value, path)) };
    case 'label':
      return { label: readLabel(value, spec, path) };
  }
}

/** Reads one fact from what another calculator found: what it could not tell stays unknown, all else is read like a fact. */
export function readFigure(source: FigureSource, name: string, spec: FactSpec, path: string): Result {
  const { value, label } = source[exactFigure](name) ?? {};
  const isLabel = spec.type === 'label';
  const side = isLabel ? label : value;
  if (side instanceof Unknown || side === NOT_APPLICABLE) return oneSided(isLabel, side);
  return readFact(isLabel ? (label ?? value) : source[plainFigure](name), spec, path);
}

function readNumber(value: unknown, spec: FactSpec, path: string): Fraction {
  const read = parseAmount(value);
  if (read === undefined) {
    const isLong = typeof value === 'number' && Number.isFinite(value);
    return refuse(
      isLong ? 'precision' : 'type',
      path,
      value,
      isLong ? 'at most 15 digits, or a string' : 'a plain decimal number',
    );
  }
  const missed = boundMissed(read, spec);
  return missed === undefined ? read : refuse('range', path, value, missed);
}

function readLabel(value: unknown, spec: FactSpec, path: string): string {
  const { labels } = spec;
  if (typeof value !== 'string' || value === '' || value === NOT_APPLICABLE_TEXT)
    return refuse('type', path, value, expectedOf(spec));
  return labels === undefined || labels.includes(value) ? value : refuse('choice', path, value, expectedOf(spec));
}

function expectedOf({ type, labels }: FactSpec): string {
  if (type === 'label') return labels === undefined ? 'a label' : labels.join(', ');
  return { number: 'a plain decimal number', flag: 'true or false', date: 'a date YYYY-MM-DD' }[type];
}
