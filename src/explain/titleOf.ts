/** What figures, facts, lists and labels of a policy are called. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { Name } from '../figures/policy.js';
import { own } from '../rule/plainData.js';
import { type Language, type LanguageOption, languageOf } from './language.js';
import { commonWords } from './words/commonWords.js';
import { familyWords } from './words/familyWords.js';

/**
 * What a name or a label of a policy is called, such as a grade or a reason of absence: the title that the policy gives
 * it, otherwise that of its family; the name itself where neither has one.
 *
 * @throws RulesError for a language that is none of the two
 * @example
 * const policy = adopt(gradeFamily, handbook002_8B.policies.grade);
 * titleOf('excellent', policy, { language: 'zh' }) //=> '优秀'
 * titleOf('grade', policy) //=> 'Grade'
 */
export function titleOf(name: string, policy: Adopted, options: LanguageOption = {}): string {
  const language = languageOf(options);
  const figure = own(policy.data.figures, name);
  return figure === undefined ? wordOf(name, policy, language) : (figure.title?.[language] ?? name);
}

/** The title of what is no figure. A figure of another outcome is called by both names. */
export function wordOf(name: Name, { family, data }: Adopted, language: Language): string {
  const words = own(familyWords, family) ?? {};
  const find = (key: Name): string | undefined =>
    (own(data.titles ?? {}, key) ?? own(words, key) ?? own(commonWords, key))?.[language];
  const [group, ...rest] = name.split('.');
  const whole = find(name);
  if (whole !== undefined || group === undefined || rest.length === 0) return whole ?? name;
  return [group, rest.join('.')].map((part) => find(part) ?? part).join(SPACE[language]);
}

const SPACE = { en: ': ', zh: '：' } as const;
