/** The languages in which traces and errors are put into words. */
import { refuse } from '../rule/issue.js';

/** The two languages of the library. */
export type Language = 'en' | 'zh';

/** In which language to speak. */
export interface LanguageOption {
  /** English when absent. */
  readonly language?: Language;
}

/** The language of options, which may come from a file or a request. */
export function languageOf({ language = 'en' }: LanguageOption): Language {
  return Object.hasOwn(separators, language) ? language : refuse('choice', '/language', language, 'en, zh');
}

/** What stands between the parts of a sentence. */
export const separators = {
  en: { comma: ', ', semicolon: '; ', and: ' and ', or: ' or ', colon: ': ', open: ' (', close: ')' },
  zh: { comma: '，', semicolon: '；', and: ' 且 ', or: ' 或 ', colon: '：', open: '（', close: '）' },
} as const;

const HAN = '[\\p{Script=Han}，；：（）、【】“”]';
const GAP = new RegExp(`(?<=${HAN}) +(?=${HAN})`, 'gu');

/** A line of words set as its language sets them: Chinese has no spaces between its characters. */
export function setIn(language: Language, line: string): string {
  return language === 'zh' ? line.replace(GAP, '') : line;
}
