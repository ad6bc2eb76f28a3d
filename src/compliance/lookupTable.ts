/** Templates of tables that say what is to be done in which case. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { Entry, Figure, Name, Row } from '../figures/policy.js';
import type { Asking, NoQuestions, Questions } from '../figures/readings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import type { Draft } from '../rule/blank.js';
import { lookupFamily } from './lookUp.js';

/** A word, or an entry that may have an amount and a clause of its own. */
type Value = string | Draft<Omit<Entry, 'id'> & { readonly as: string }>;

/** What a handbook assigns to keys. */
export interface LookupTable<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  /** The value of each key: a word, or an entry that may have an amount and a clause of its own. */
  readonly values?: Readonly<Record<Name, Value>>;
  /** Instead of values, or before them: rows with conditions of their own, the first that holds. */
  readonly rows?: readonly Draft<Row & { readonly as: string }>[];
}

/**
 * Makes the policy of a table that assigns values to keys; a key that it does not hold has no value.
 *
 * @example
 * const path = lookupTable({
 *   id: 'appeal',
 *   clause: '002.8A.appeal',
 *   title: { en: 'Appeal path', zh: '申诉路径' },
 *   values: { objection: 'supervisor', supervisor: 'humanResources' },
 * });
 * lookUp({ key: 'supervisor' }, adopt(lookupFamily, path)).figures.value //=> 'humanResources'
 */
export function lookupTable<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  table: LookupTable<B, Q>,
): Template<'lookup', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function lookupTable(table: LookupTable): Template<'lookup'> {
  const { values = {}, rows = [] } = table;
  const byKey = Object.entries(values).map(([key, value]) => rowOf(key, value));
  const value: Draft<Figure> = {
    ...ruleOf(table),
    kind: 'table',
    rows: [...rows, ...byKey],
    otherwise: 'notApplicable',
  };
  return template(lookupFamily, {
    id: table.id,
    version: table.version ?? FIRST_VERSION,
    blanks: table.blanks ?? {},
    data: { ...partsOf(table), figures: { ...table.figures, value } },
  });
}

function rowOf(key: string, value: Value): Draft<Row> {
  return { ...(typeof value === 'string' ? { as: value } : value), id: key, when: { key } };
}
