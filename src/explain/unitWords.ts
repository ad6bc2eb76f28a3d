/** Words of the units in which figures are told. */
import type { FigureValue } from '../figures/evaluated.js';
import { own } from '../rule/plainData.js';
import type { Language } from './language.js';

const UNITS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  yuan: { en: 'yuan', zh: '元' },
  points: { en: 'points', zh: '分' },
  seconds: { en: 'seconds', zh: '秒' },
  minutes: { en: 'minutes', zh: '分钟' },
  hours: { en: 'hours', zh: '小时' },
  startedHours: { en: 'begun hours', zh: '小时（不足一小时按一小时计）' },
  'hours of time off': { en: 'hours of time off', zh: '小时调休' },
  day: { en: 'day', zh: '天' },
  days: { en: 'days', zh: '天' },
  week: { en: 'week', zh: '周' },
  weeks: { en: 'weeks', zh: '周' },
  month: { en: 'month', zh: '个月' },
  months: { en: 'months', zh: '个月' },
  year: { en: 'year', zh: '年' },
  years: { en: 'years', zh: '年' },
  times: { en: 'times', zh: '次' },
  calls: { en: 'calls', zh: '通' },
  rings: { en: 'rings', zh: '声' },
  punches: { en: 'punches', zh: '次打卡' },
  persons: { en: 'persons', zh: '人' },
  people: { en: 'people', zh: '人' },
  metres: { en: 'metres', zh: '米' },
  sets: { en: 'sets', zh: '套' },
  sessions: { en: 'sessions', zh: '场' },
  examples: { en: 'examples', zh: '个案例' },
};

/** Units in English of which there is one; the others drop their s. */
const ONE: Readonly<Record<string, string>> = {
  people: 'person',
  'hours of time off': 'hour of time off',
  punches: 'punch',
};

/** A unit of somebody else's policy stands as it is. */
export function unitWords(unit: string, language: Language, amount?: FigureValue): string {
  const words = own(UNITS, unit);
  if (words === undefined) return unit;
  return language === 'en' && amount === '1' ? (own(ONE, words.en) ?? words.en.replace(/s$/, '')) : words[language];
}
