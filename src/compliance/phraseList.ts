/** Lists of phrases: those that may not be said, and those that must be. */

import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { Figure, Name, When } from '../figures/policy.js';
import type { Asking, NoQuestions, Question, Questions, ReadingsOf } from '../figures/readings.js';
import type { SettingsOf } from '../figures/settings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import type { Blank, Draft } from '../rule/blank.js';
import { phrasingFamily } from './checkPhrases.js';

type Settings = SettingsOf<typeof phrasingFamily>;
type Match = Settings['phrases'][number]['match'];
type MatchQuestion = Question<'match', 'asListed' | 'within'>;
type Texts = string | Blank | readonly (string | Blank)[];

/** A phrase that is matched otherwise than the rest of its list. */
export interface Phrase {
  readonly texts: Texts;
  readonly match: Match;
}

/** A list of phrases. */
export interface PhraseList<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  /** Each phrase in one wording or several. */
  readonly phrases: Readonly<Record<Name, Texts | Phrase>>;
  /** How a phrase is found; taboo phrases as the `whole` utterance, required ones `within` it, when absent. */
  readonly match?: Match;
  /** Utterances that are always in order, such as required phrases that hold a taboo word. */
  readonly exempt?: Draft<readonly string[]>;
}

/**
 * Makes the policy of phrases that may not be said. The reading `within` of the question `match` finds them anywhere in
 * an utterance.
 *
 * @example
 * const taboo = tabooPhrases({
 *   id: 'taboo',
 *   clause: '003.1.phrases.taboo',
 *   title: { en: 'Taboo phrases', zh: '服务忌语' },
 *   phrases: { unknowing: ['我不知道', '我不会'], rule: { texts: '这是广场的规定', match: 'start' } },
 * });
 * checkPhrases({ utterance: '我不知道' }, adopt(phrasingFamily, taboo)).figures.ok //=> false
 */
export function tabooPhrases<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  list: PhraseList<B, Q>,
): Template<'phrasing', B, Asking<Q & MatchQuestion>>;
/* @__NO_SIDE_EFFECTS__ */
export function tabooPhrases(list: PhraseList): Template<'phrasing'> {
  return phraseList(
    { match: 'whole', ...list, readings: { ...list.readings, match: matchReading(Object.keys(list.phrases)) } },
    { hits: 0 },
  );
}

/** Phrases that must be said. */
export interface RequiredPhrases<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions>
  extends PhraseList<B, Q> {
  /** Phrases that may be left out. */
  readonly optional?: readonly Name[];
  /** Instead of all of them, so many suffice. */
  readonly atLeast?: number;
}

/**
 * Makes the policy of phrases that must be said: all but the optional ones, or enough of them.
 *
 * @example
 * const opening = requiredPhrases({
 *   id: 'opening',
 *   clause: '003.3.phone.opening',
 *   title: { en: 'Opening on the telephone', zh: '电话首句用语' },
 *   phrases: { greeting: ['您好', '你好'], office: '江南春天管理处' },
 * });
 * checkPhrases({ utterance: '您好,江南春天管理处' }, adopt(phrasingFamily, opening)).figures.ok //=> true
 */
export function requiredPhrases<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  list: RequiredPhrases<B, Q>,
): Template<'phrasing', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function requiredPhrases(list: RequiredPhrases): Template<'phrasing'> {
  const { optional = [], atLeast } = list;
  const needed = Object.keys(list.phrases).filter((id) => !optional.includes(id));
  const all = Object.fromEntries(needed.map((id) => [`said.${id}`, true] as const));
  return phraseList({ match: 'within', ...list }, atLeast === undefined ? all : { hits: { from: atLeast } });
}

function phraseList(list: PhraseList & { readonly match: Match }, ok: When): Template<'phrasing'> {
  const { exempt, match } = list;
  const hits: Figure = {
    ...ruleOf(list, { en: 'phrases said', zh: '说出条数' }),
    kind: 'tally',
    from: 'phrases',
    where: { isSaid: true },
    take: 'count',
  };
  const phrases = Object.entries(list.phrases).map(([id, phrase]) => ({ id, ...phraseOf(phrase, match) }));
  return template(phrasingFamily, {
    id: list.id,
    version: list.version ?? FIRST_VERSION,
    blanks: list.blanks ?? {},
    data: {
      ...partsOf(list),
      settings: { phrases, ...(exempt !== undefined && { exempt }) },
      figures: { ...list.figures, hits, ok: { ...ruleOf(list), kind: 'check', any: [ok] } },
    },
  });
}

function phraseOf(phrase: Texts | Phrase, match: Match): { texts: Draft<readonly string[]>; match: Match } {
  if (typeof phrase !== 'string' && 'texts' in phrase) return { texts: listOf(phrase.texts), match: phrase.match };
  return { texts: listOf(phrase), match };
}

function listOf(texts: Texts): Draft<readonly string[]> {
  return typeof texts === 'string' || '$blank' in texts ? [texts] : texts;
}

/** Whether a phrase counts only as it is listed, or wherever it occurs. */
function matchReading(ids: readonly Name[]): ReadingsOf<MatchQuestion>['match'] {
  return {
    question: {
      en: 'Is a phrase taboo as it is listed, or wherever an utterance holds it?',
      zh: '忌语按原句认定,还是包含即认定',
    },
    adopted: 'asListed',
    options: {
      asListed: {},
      within: Object.fromEntries(ids.map((id) => [`settings.phrases.${id}.match`, 'within'])),
    },
  };
}
