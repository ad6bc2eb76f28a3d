/** Why not: the rules that did not fire, with the distance to their thresholds. */

import { isDateLiteral } from '../figures/literal.js';
import type { Outcome } from '../figures/outcome.js';
import { describedSteps, type TitleOptions } from './explain.js';
import { type Language, separators, setIn } from './language.js';
import { type Miss, missesOf } from './misses.js';
import { edgeWords, testWords } from './testWords.js';
import { valueWords } from './valueWords.js';

/**
 * The rules that were asked and did not fire, one line a threshold: where the number stands, where it would have had to
 * be, and how much lies between. A distance of 0 means that the threshold itself does not count.
 *
 * @throws RulesError for a language that is none of the two
 * @example
 * const policy = adopt(assessmentEligibilityFamily, handbook002_7.policies.eligibility);
 * whyNot(checkEligibility({ absentDays: 61 }, policy), { language: 'en' })
 * //=> ['Assessed despite absence: Days not at work 61, it takes at most 60 (distance 1)']
 */
export function whyNot(outcome: Outcome, options: TitleOptions = {}): readonly string[] {
  const silent = describedSteps(outcome, options).filter(({ step }) => !step.fired && !step.figure.includes('/'));
  return [...new Set(silent.flatMap(missesOf).map((miss) => setIn(miss.described.language, lineOf(miss))))];
}

const DAYS = { en: ' days', zh: ' 天' } as const;

function lineOf({ described, name, edge, test }: Miss): string {
  const { language, subject } = described;
  const { colon, comma } = separators[language];
  const title = described.title(name);
  const start = `${subject}${colon}`;
  if (edge === undefined)
    return `${start}${failedWords(test === undefined ? title : testWords(name, test, described), language)}`;
  const value = described.operand(name);
  const isDate = isDateLiteral(described.inputs.get(name)?.value);
  const wanted = edgeWords(edge.word, described.operand(edge.edge), language, isDate);
  const distance = `${valueWords(edge.distance, language)}${isDate ? DAYS[language] : ''}`;
  return language === 'zh'
    ? `${start}${value}${comma}须${wanted}（相差 ${distance}）`
    : `${start}${value}${comma}it takes ${isDate ? 'a day ' : ''}${wanted} (distance ${distance})`;
}

function failedWords(test: string, language: Language): string {
  return language === 'zh' ? `不符合“${test}”` : `it is not so that ${test}`;
}
