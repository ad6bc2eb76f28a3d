/** Errors in words: one line an issue. */
import type { Issue, RulesError } from '../rule/issue.js';
import { issueWords } from './issueWords.js';
import { type Language, separators } from './language.js';

const WHOLE = { en: 'the input', zh: '输入' } as const;
const EXPECTED = { en: 'expected', zh: '应为' } as const;
const FOUND = { en: 'found', zh: '实为' } as const;
const WITNESS = { en: 'for example', zh: '例如' } as const;

/**
 * What was wrong, one line an issue: where, how, what stands there, what was expected, and a value that shows it.
 *
 * @example
 * const error = new RulesError({
 *   code: 'type',
 *   path: '/days/3/lateMinutes',
 *   value: 'ten',
 *   expected: 'a plain decimal number',
 * });
 * explainError(error, { language: 'en' })
 * //=> ['/days/3/lateMinutes has the wrong type or format; found "ten"; expected a plain decimal number']
 */
export function explainError(
  error: Pick<RulesError, 'issues'>,
  { language }: { readonly language: Language },
): readonly string[] {
  return error.issues.map((issue) => lineOf(issue, language));
}

function lineOf({ code, path, value, expected, witness }: Issue, language: Language): string {
  const { semicolon } = separators[language];
  const where = path === '' ? WHOLE[language] : path;
  return [
    `${where} ${issueWords[code][language]}`,
    ...(value === undefined ? [] : [`${FOUND[language]} ${shownValue(value)}`]),
    `${EXPECTED[language]} ${expected}`,
    ...(witness === undefined ? [] : [`${WITNESS[language]} ${witness}`]),
  ].join(semicolon);
}

/** A value as JSON, shortened: it may be anything that a caller passed. */
function shownValue(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  const text = jsonOf(value) ?? typeof value;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 80;

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
