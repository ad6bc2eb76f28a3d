/** Templates of lists of acts that are forbidden, with what follows from each. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { Entry, Figure, Name, Row, When } from '../figures/policy.js';
import type { Asking, NoQuestions, Questions } from '../figures/readings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import { type Blank, type Draft, isBlank } from '../rule/blank.js';
import { prohibitionFamily } from './checkProhibited.js';

/** What follows from an act: a word, or an entry that may have an amount, a clause and a condition of its own. */
export type Consequence = string | (Omit<Entry, 'id' | 'nothing'> & { readonly as: string; readonly when?: When });

/** Prohibited acts that a text names. */
export interface NamedActs {
  /** What follows from each prohibited act. */
  readonly acts: Readonly<Record<Name, Consequence>>;
  /** Acts that are known and permitted, such as exceptions that the text names. */
  readonly permitted?: readonly string[];
}

/** Prohibited acts: those that a text names, or a list that it leaves open. */
export type ProhibitedActs<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> = Duty<B, Q> &
  (NamedActs | OpenActs);
interface OpenActs {
  readonly acts: Blank;
}

/**
 * Makes the policy of prohibited acts.
 *
 * @example
 * const conduct = prohibitedActs({
 *   id: 'conduct',
 *   clause: '003.3.posture',
 *   title: { en: 'Posture at the desk', zh: '坐姿' },
 *   acts: { eating: 'reminder', smoking: 'warning' },
 * });
 * const seen = { acts: [{ act: 'eating' }, { act: 'smoking' }] };
 * checkProhibited(seen, adopt(prohibitionFamily, conduct)).figures.violations //=> '2'
 */
export function prohibitedActs<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  set: ProhibitedActs<B, Q>,
): Template<'prohibition', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function prohibitedActs(set: ProhibitedActs): Template<'prohibition'> {
  const rule = ruleOf(set);
  const { labels, rows, violating } = isOpen(set) ? openActs(set) : namedActs(set);
  const consequence: Draft<Figure> = { ...ruleOf(set, { en: 'consequence', zh: '后果' }), kind: 'table', rows };
  const violations: Figure = {
    ...ruleOf(set, { en: 'violations', zh: '违规次数' }),
    kind: 'tally',
    from: 'acts',
    where: violating,
    take: 'count',
  };
  return template(prohibitionFamily, {
    id: set.id,
    version: set.version ?? FIRST_VERSION,
    blanks: set.blanks ?? {},
    data: {
      ...partsOf(set),
      lists: { ...set.lists, acts: { act: { type: 'label', labels } } },
      each: { acts: { consequence } },
      figures: { ...set.figures, violations, ok: { ...rule, kind: 'check', any: [{ violations: 0 }] } },
    },
  });
}

/** The labels of the acts, what follows from each, and what makes one a violation. */
interface Acts {
  readonly labels: Draft<readonly string[]>;
  readonly rows: readonly Row[];
  readonly violating: When;
}

function isOpen(set: NamedActs | OpenActs): set is OpenActs {
  return isBlank(set.acts);
}

/** Every act of the list is prohibited: others are not known. */
function openActs({ acts }: OpenActs): Acts {
  return { labels: acts, rows: [{ id: 'listed', as: 'violation' }], violating: { consequence: 'violation' } };
}

function namedActs({ acts, permitted = [] }: NamedActs): Acts {
  const rows = Object.entries(acts).map(([act, consequence]) => rowOf(act, consequence));
  const nothing = rows.some((row) => 'gives' in row) ? { gives: 0 } : {};
  return {
    labels: [...Object.keys(acts), ...permitted],
    rows: [...rows, { id: 'permitted', as: 'permitted', nothing: true, ...nothing }],
    violating: { consequence: { not: 'permitted' } },
  };
}

function rowOf(act: string, consequence: Consequence): Row {
  if (typeof consequence === 'string') return { id: act, when: { act }, as: consequence };
  return { ...consequence, id: act, when: { ...consequence.when, act } };
}
