/** Words of roundings, as accountants name them. */
import type { Rounding, RoundingMode } from '../values/rounding.js';
import type { Language } from './language.js';

const MODES: Readonly<Record<RoundingMode, Readonly<Record<Language, string>>>> = {
  halfUp: { en: 'rounded half up', zh: '四舍五入' },
  halfEven: { en: 'rounded half to even', zh: '四舍六入五成双' },
  halfDown: { en: 'rounded half down', zh: '五舍六入' },
  up: { en: 'rounded up', zh: '进一法' },
  down: { en: 'cut off', zh: '去尾法' },
  ceiling: { en: 'rounded to the next higher', zh: '向上取整' },
  floor: { en: 'rounded to the next lower', zh: '向下取整' },
};

export function roundingWords({ mode, digits }: Rounding, language: Language): string {
  const step = 10 ** -digits;
  if (language === 'zh') return `${MODES[mode].zh}，${digits > 0 ? `保留 ${digits} 位小数` : `精确到 ${step}`}`;
  const places = digits > 0 ? `${digits} decimal${digits === 1 ? '' : 's'}` : `a multiple of ${step}`;
  return `${MODES[mode].en} to ${places}`;
}
