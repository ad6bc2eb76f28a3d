/** What is called the same in every family. */
import type { Words } from './familyWords.js';

export const commonWords: Words = {
  asOf: { en: 'As-of date', zh: '基准日' },
  recordsFrom: { en: 'Records complete from', zh: '记录起始日' },
  date: { en: 'Date', zh: '日期' },
  none: { en: 'none', zh: '无' },
};
