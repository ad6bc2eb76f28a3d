/**
 * The grammar of policies as data: which keys there are and what they hold. Adoption checks against it, so that no
 * misspelt key survives a patch, and the schemas of `kefu-rules/schema` are made from it.
 */
import { type Issue, type IssueCode, issue } from '../rule/issue.js';
import { own } from '../rule/plainData.js';
import { keyOf } from '../rule/rowKey.js';
import { parseTime } from '../values/time.js';
import { isLiteral } from './literal.js';
import type { FigureKind } from './policy.js';
import type { BlankType } from './template.js';

export type Grammar =
  | 'text'
  | 'flag'
  | 'integer'
  /** An exact number or a date. */
  | 'literal'
  /** A literal or a name. */
  | 'operand'
  /** A time of day, `HH:mm` or `HH:mm:ss`. */
  | 'time'
  | 'anything'
  /** A text of which a family knows itself whether it is one that it wants, such as the name of a time zone. */
  | { readonly text: (value: string) => boolean; readonly expected: string }
  /** An integer from the first to the second. */
  | { readonly integer: readonly [number, number] }
  | { readonly choice: readonly (string | boolean)[] }
  /** With `distinct`, no two items of one id, label or text. */
  | { readonly list: Grammar; readonly distinct?: true }
  | { readonly map: Grammar }
  /** A key that ends in `?` is optional. */
  | { readonly object: Readonly<Record<string, Grammar>> }
  | { readonly either: readonly Grammar[] }
  /** By the value of `kind`. */
  | { readonly kinds: Readonly<Record<string, Readonly<Record<string, Grammar>>>> };

const choice = (...labels: readonly (string | boolean)[]): Grammar => ({ choice: labels });
const list = (of: Grammar): Grammar => ({ list: of });
const map = (of: Grammar): Grammar => ({ map: of });
const object = (keys: Readonly<Record<string, Grammar>>): Grammar => ({ object: keys });
const either = (...grammars: readonly Grammar[]): Grammar => ({ either: grammars });

export const clauseGrammar = either('text', list('text'));
const bilingual = object({ en: 'text', zh: 'text' });
export const roundingGrammar = object({
  mode: choice('halfUp', 'halfEven', 'halfDown', 'up', 'down', 'ceiling', 'floor'),
  digits: { integer: [-6, 12] },
});
const edges = { 'from?': 'literal', 'above?': 'literal', 'upTo?': 'literal', 'under?': 'literal' } as const;
const comparison = object({
  'from?': 'operand',
  'above?': 'operand',
  'upTo?': 'operand',
  'under?': 'operand',
  'scale?': 'text',
  'not?': either('text', list('text')),
  'sameAs?': 'text',
  'differsFrom?': 'text',
});
const when = map(either('flag', 'literal', 'text', list('text'), comparison));
const part = choice('counts', 'full', 'dropped');
const given = either(
  'flag',
  'literal',
  object({ of: 'text', 'times?': 'literal' }),
  object({ rate: 'literal' }),
  object({ start: 'literal', plus: 'literal', 'per?': 'literal', 'part?': part }),
);
const entry = {
  'id?': 'text',
  'as?': either('text', object({ of: 'text' })),
  'gives?': given,
  'nothing?': choice(true),
  'awaits?': 'text',
  'clause?': clauseGrammar,
  'note?': bilingual,
} as const;
const bands = list(object({ ...edges, ...entry }));
const rows = list(object({ 'when?': when, ...entry }));
const ageUnit = choice('days', 'weeks', 'months', 'years');
const age = either(object({ upTo: 'integer' }), object({ under: 'integer' }));
const windows = [
  object({
    calendar: choice('day', 'week', 'month', 'quarter', 'halfYear', 'year'),
    'startsOn?': 'integer',
    'at?': 'text',
  }),
  object({ age, unit: ageUnit, 'at?': 'text' }),
];
const window = either(...windows);
const windowOrName = either('text', ...windows);

const common = {
  'clause?': clauseGrammar,
  'title?': bilingual,
  'note?': bilingual,
  'effect?': choice('pay', 'deduct', 'absence', 'leave', 'points', 'mark', 'loss', 'measure'),
  'unit?': 'text',
  'atLeast?': 'operand',
  'atMost?': 'operand',
  'round?': roundingGrammar,
} as const;
const extreme: Readonly<Record<string, Grammar>> = { ...common, of: list('operand'), 'scale?': 'text' };

const figures: { readonly [K in FigureKind]: Readonly<Record<string, Grammar>> } = {
  total: { ...common, of: list('operand'), 'less?': list('operand') },
  product: { ...common, of: list('operand'), 'over?': list('operand'), 'ifNone?': 'literal' },
  least: extreme,
  most: extreme,
  units: { ...common, of: 'operand', per: 'literal', part },
  bands: {
    ...common,
    by: 'text',
    bands,
    'apply?': choice('whole', 'marginal'),
    'gaps?': choice('lower', 'upper'),
    'overlaps?': choice('lower', 'upper'),
    'outside?': choice('refused'),
  },
  table: {
    ...common,
    rows,
    'hit?': choice('first', 'only'),
    'otherwise?': choice('notApplicable', 'refused'),
  },
  check: { ...common, any: list(when) },
  schedule: {
    ...common,
    by: 'text',
    'free?': 'literal',
    then: list('literal'),
    repeat: choice('last', 'all', 'none'),
    take: choice('nth', 'sum'),
  },
  tally: {
    ...common,
    from: 'text',
    'where?': when,
    take: choice('count', 'sum', 'largest', 'smallest'),
    'of?': 'text',
    'oncePer?': 'text',
    'window?': windowOrName,
    'scale?': 'text',
  },
  nth: { ...common, 'where?': when, 'within?': windowOrName },
  streak: { ...common, where: when, 'skip?': when, 'adjacent?': choice('day', 'month') },
  balance: {
    ...common,
    add: 'text',
    opening: 'operand',
    'within?': windowOrName,
    'life?': either(object({ age, unit: ageUnit }), object({ until: 'text' })),
  },
  rank: {
    ...common,
    by: 'text',
    order: choice('highest', 'lowest'),
    'where?': when,
    ties: choice('best', 'worst', 'refused'),
  },
  score: {
    ...common,
    items: list(object({ of: 'text', weight: 'literal', 'id?': 'text', 'clause?': clauseGrammar })),
    outOf: 'literal',
    weights: 'literal',
    missing: choice('refused', 'renormalised'),
  },
  deadline: { ...common, from: 'text', length: 'operand', in: ageUnit },
  elapsed: { ...common, from: 'text', to: 'text', in: ageUnit },
  monthDay: { ...common, of: 'text', day: 'integer', 'month?': 'integer' },
};

/** A figure of any kind. */
export const figureGrammar = { kinds: figures } as const satisfies Grammar;
const figureMap = map(figureGrammar);
const factSpecs = map(
  object({
    type: choice('number', 'flag', 'label', 'date'),
    'digits?': 'integer',
    'parts?': 'integer',
    'unit?': 'text',
    'atLeast?': 'literal',
    'atMost?': 'literal',
    'labels?': list('text'),
    'optional?': choice(true),
    'distinct?': choice(true),
  }),
);
const patch = map('anything');

export const policyGrammar: Grammar = object({
  figures: figureMap,
  'each?': map(figureMap),
  'windows?': map(window),
  'scales?': map(list('text')),
  'titles?': map(bilingual),
  'facts?': factSpecs,
  'lists?': map(factSpecs),
  'settings?': map('anything'),
  'amendments?': list(object({ id: 'text', from: 'literal', set: patch, 'clause?': clauseGrammar })),
  'readings?': map(object({ question: bilingual, adopted: 'text', options: map(patch), 'clause?': clauseGrammar })),
  'overrides?': list(object({ id: 'text', for: map('text'), set: patch, 'clause?': clauseGrammar })),
});

/** What an adopter chooses besides the blanks. */
export const choicesGrammar: Grammar = object({ 'on?': 'literal', 'readings?': map('text'), 'group?': map('text') });

/** What each type of blank takes. */
export const blankGrammars: { readonly [T in BlankType]: Grammar } = {
  number: 'literal',
  numbers: list('literal'),
  label: 'text',
  labels: list('text'),
  date: 'literal',
  rounding: roundingGrammar,
  window,
  bands,
  rows,
  figure: figureGrammar,
  operand: 'operand',
  salaryBasis: object({ days: 'operand', hours: 'literal', method: choice('byPresence', 'byDeduction') }),
};

/** All faults of a value; one without fault has the shape that the grammar tells. */
export function faultsOf(grammar: Grammar, value: unknown, path: string): readonly Issue[] {
  const issues: Issue[] = [];
  check(grammar, value, path, (...fault) => issues.push(issue(...fault)));
  return issues;
}

type Report = (code: IssueCode, path: string, value: unknown, expected: string) => void;

function check(grammar: Grammar, value: unknown, path: string, report: Report): void {
  if (typeof grammar === 'string') {
    if (!isPlain(grammar, value)) report('type', path, value, grammar);
  } else if ('text' in grammar) {
    if (typeof value !== 'string' || !grammar.text(value)) report('choice', path, value, grammar.expected);
  } else if ('choice' in grammar) {
    if (!grammar.choice.some((option) => option === value)) report('choice', path, value, grammar.choice.join(', '));
  } else if ('integer' in grammar) {
    const [lowest, highest] = grammar.integer;
    if (!Number.isSafeInteger(value)) report('type', path, value, 'integer');
    else if (Number(value) < lowest || Number(value) > highest) report('range', path, value, `${lowest} to ${highest}`);
  } else if ('list' in grammar) {
    checkList(grammar, value, path, report);
  } else if ('either' in grammar) {
    checkEither(grammar.either, value, path, report);
  } else if (!isObject(value)) {
    report('type', path, value, 'object');
  } else if ('map' in grammar) {
    for (const [key, item] of Object.entries(value)) check(grammar.map, item, `${path}/${key}`, report);
  } else if ('object' in grammar) {
    checkKeys(grammar.object, value, path, report);
  } else {
    const { kind, ...others } = value;
    const keys = own(grammar.kinds, String(kind));
    if (keys === undefined) report('choice', `${path}/kind`, kind, Object.keys(grammar.kinds).join(', '));
    else checkKeys(keys, others, path, report);
  }
}

function checkList(
  { list: item, distinct }: Extract<Grammar, { list: unknown }>,
  value: unknown,
  path: string,
  report: Report,
): void {
  if (!Array.isArray(value)) {
    report('type', path, value, 'list');
    return;
  }
  const keys = value.map((entry: unknown, i) => (typeof entry === 'string' ? entry : keyOf(entry, i)));
  value.forEach((entry: unknown, i) => {
    const place = `${path}/${keyOf(entry, i)}`;
    check(item, entry, place, report);
    if (distinct && keys.indexOf(keys[i] ?? '') < i) report('duplicate', place, entry, 'another one');
  });
}

function checkKeys(
  keys: Readonly<Record<string, Grammar>>,
  value: Record<string, unknown>,
  path: string,
  report: Report,
): void {
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(keys, key) && !Object.hasOwn(keys, `${key}?`))
      report('unknownKey', `${path}/${key}`, value[key], Object.keys(keys).join(', ').replaceAll('?', ''));
  }
  for (const [key, inner] of Object.entries(keys)) {
    const name = key.replace('?', '');
    const item = value[name];
    if (item !== undefined) check(inner, item, `${path}/${name}`, report);
    else if (name === key) report('required', `${path}/${name}`, item, typeof inner === 'string' ? inner : 'a value');
  }
}

/** The faults of the alternative that comes nearest: of the right JSON type. */
function checkEither(grammars: readonly Grammar[], value: unknown, path: string, report: Report): void {
  if (grammars.some((grammar) => faultsOf(grammar, value, path).length === 0)) return;
  const objects = grammars.filter((grammar) => typeof grammar === 'object' && 'object' in grammar);
  const nearest = isObject(value)
    ? (objects.find(({ object: keys }) => sharesKey(keys, value)) ?? objects[0])
    : undefined;
  if (nearest !== undefined) check(nearest, value, path, report);
  else
    report(
      'type',
      path,
      value,
      [...new Set(grammars.map((grammar) => (typeof grammar === 'string' ? grammar : Object.keys(grammar)[0])))].join(
        ' or ',
      ),
    );
}

function sharesKey(keys: Readonly<Record<string, Grammar>>, value: Record<string, unknown>): boolean {
  const [first = ''] = Object.keys(keys);
  return Object.hasOwn(value, first.replace('?', ''));
}

function isPlain(grammar: Extract<Grammar, string>, value: unknown): boolean {
  switch (grammar) {
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'flag':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'literal':
      return isLiteral(value);
    case 'operand':
      return isLiteral(value) || (typeof value === 'string' && value !== '');
    case 'time':
      return !Number.isNaN(parseTime(value));
    case 'anything':
      return true;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
