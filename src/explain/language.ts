/** The two languages of the library. */
export type Language = 'en' | 'zh';

/** What stands between the parts of a sentence. */
export const separators = {
  en: { comma: ', ', semicolon: '; ', and: ' and ', or: ' or ', colon: ': ', open: ' (', close: ')' },
  zh: { comma: '，', semicolon: '；', and: ' 且 ', or: ' 或 ', colon: '：', open: '（', close: '）' },
} as const;
