/** Errors in words: one line an issue. */
import type { Issue, RulesError } from '../rule/issue.js';
import { expectedWords } from './expectedWords.js';
import { issueWords } from './issueWords.js';
import { type Language, type LanguageOption, languageOf, separators } from './language.js';

const WHOLE = { en: 'the input', zh: '输入' } as const;
const EXPECTED = { en: 'expected', zh: '应为' } as const;
const FOUND = { en: 'found', zh: '实为' } as const;
const WITNESS = { en: 'for example', zh: '例如' } as const;

/**
 * What was wrong, one line an issue: where, how, what stands there, what was expected, and a value that shows it.
 *
 * @throws RulesError for a language that is none of the two
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
export function explainError(error: Pick<RulesError, 'issues'>, options: LanguageOption = {}): readonly string[] {
  const language = languageOf(options);
  return error.issues.map((issue) => lineOf(issue, language));
}

function lineOf({ code, path, value, expected, witness }: Issue, language: Language): string {
  const { semicolon } = separators[language];
  const where = path === '' ? WHOLE[language] : path;
  return [
    beside(where, issueWords[code][language]),
    ...(value === undefined ? [] : [beside(FOUND[language], shownValue(value, language))]),
    beside(EXPECTED[language], expectedWords(expected, language)),
    ...(witness === undefined ? [] : [beside(WITNESS[language], witness)]),
  ].join(semicolon);
}

/** Two Chinese characters need no space between them. */
function beside(left: string, right: string): string {
  return HAN_AT_END.test(left) && HAN_AT_START.test(right) ? left + right : `${left} ${right}`;
}

const HAN_AT_END = /\p{Script=Han}$/u;
const HAN_AT_START = /^\p{Script=Han}/u;

/** A value as JSON, shortened: it may be anything that a caller passed. */
function shownValue(value: unknown, language: Language): string {
  const text =
    bareText(value) ?? jsonOf(value) ?? UNSHOWN[typeof value === 'function' ? 'function' : 'other'][language];
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What has no JSON. */
const UNSHOWN = {
  function: { en: 'a function', zh: '函数' },
  other: { en: 'something that JSON cannot hold', zh: 'JSON 无法表示的值' },
} as const;
const LONGEST = 80;

/** Numbers that JSON does not know: it would show `null`, or fail. */
function bareText(value: unknown): string | undefined {
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : undefined;
}

function jsonOf(value: unknown): string | undefined {
  try {
    const text: unknown = JSON.stringify(value, (_, inner: unknown) => bareText(inner) ?? inner);
    return typeof text === 'string' ? `${classOf(value)}${text}` : undefined;
  } catch {
    return undefined;
  }
}

/** The name of an instance's class, which JSON hides: a `Date` would look like a text. */
function classOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  try {
    const { name } = value.constructor;
    return name === 'Object' ? '' : `${name} `;
  } catch {
    return '';
  }
}
