/** Phrases: which phrases of a list somebody used, such as taboo words or the parts of an opening sentence. */
import type { Adopted } from '../figures/adoption/adopt.js';
import { countedFor, labelIn } from '../figures/counted.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import { rawFacts } from '../figures/rawFacts.js';
import { type SettingsOf, settingsOf } from '../figures/settings.js';
import { pointer, refuse, refuseWrong } from '../rule/issue.js';

/** What policies about phrases take and promise. */
export const phrasingFamily = {
  name: 'phrasing',
  raw: true,
  facts: {},
  lists: {
    /** The phrases of the policy, in its order. */
    phrases: { phrase: { type: 'label' }, isSaid: { type: 'flag' } },
  },
  open: {
    /** By phrase: whether it was said. */
    said: { type: 'flag' },
  },
  promises: {
    /** Number of phrases that were said. */
    hits: 'number',
    ok: 'flag',
  },
  settings: {
    object: {
      phrases: {
        list: {
          object: {
            id: 'text',
            /** Ways to put the phrase; any of them is the phrase. */
            texts: { list: 'text', distinct: true },
            /** The whole utterance, its beginning, or anywhere within. */
            match: { choice: ['whole', 'start', 'within'] },
          },
        },
        distinct: true,
      },
      /** Utterances that use no phrase, whatever they hold; nor does such a part where a phrase is sought anywhere. */
      'exempt?': { list: 'text', distinct: true },
    },
  },
} as const satisfies Family;

type Settings = SettingsOf<typeof phrasingFamily>;
type Match = Settings['phrases'][number]['match'];

/** What somebody said. */
export type PhrasingFacts = {
  /** One utterance. Punctuation, spaces, letter case and full or half width make no difference. */
  readonly utterance: string;
  /** Facts that the policy asks for besides. */
  readonly [fact: string]: unknown;
};

/** Which phrases were used. */
export class PhrasingOutcome extends Complete<typeof phrasingFamily.promises> {
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }

  /** The phrases that were said, in the order of the policy. */
  get hits(): readonly string[] {
    return countedFor(this.run, 'hits', 'phrases', labelIn('phrase'));
  }
}

/**
 * Tells which phrases of a policy an utterance uses.
 *
 * @throws RulesError for a missing or wrong fact, with its path
 * @example
 * const title = { en: 'Taboo phrases', zh: '服务忌语' };
 * const list = tabooPhrases({ id: 'taboo', clause: '003.1.phrases.taboo', title, phrases: { busy: '没看我正忙着吗' } });
 * const taboo = adopt(phrasingFamily, list);
 * const outcome = checkPhrases({ utterance: '没看我正忙着吗?' }, taboo);
 * 'hits' in outcome && outcome.hits //=> ['busy']
 */
export function checkPhrases(
  facts: PhrasingFacts,
  policy: Adopted<'phrasing'>,
): PhrasingOutcome | Incomplete<typeof phrasingFamily.promises> {
  return runPolicy(
    phrasingFamily,
    readPhrases(rawFacts(facts), settingsOf(phrasingFamily, policy)),
    policy,
    PhrasingOutcome,
  );
}

/** The facts as the figures see them: each phrase as a record. A trace replays against these. */
export function readPhrases(facts: PhrasingFacts, { phrases, exempt = [] }: Settings) {
  const utterance = lettersOf(facts.utterance, '/utterance');
  const spared = exempt.map((text, i) => wording(text, 'exempt', i));
  // What stands on either side of it does not become one phrase: letters have no space among them.
  const rest = spared.reduce((left, text) => left.split(text).join(' '), utterance);
  const said = phrases.map(({ id, texts, match }) => ({
    phrase: id,
    isSaid:
      !spared.includes(utterance) &&
      texts.some((text, i) =>
        uses(match === 'within' ? rest : utterance, wording(text, 'phrases', id, 'texts', i), match),
      ),
  }));
  return { ...facts, phrases: said, said: Object.fromEntries(said.map(({ phrase, isSaid }) => [phrase, isSaid])) };
}

/** The wording of a phrase of the policy; without a letter it would be found everywhere. */
function wording(text: string, ...place: readonly (string | number)[]): string {
  const path = pointer('settings', ...place);
  return lettersOf(text, path) || refuse('type', path, text, 'a text with letters or digits');
}

/** The letters and digits of a text, in one width and case. */
function lettersOf(value: unknown, path: string): string {
  if (typeof value !== 'string') return refuseWrong(value, path, 'a text');
  return value
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function uses(utterance: string, text: string, match: Match): boolean {
  switch (match) {
    case 'whole':
      return utterance === text;
    case 'start':
      return utterance.startsWith(text);
    case 'within':
      return utterance.includes(text);
  }
}
