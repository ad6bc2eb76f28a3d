/** Words of values: flags, ratios, numbers, labels. */
import { type FigureValue, NOT_APPLICABLE_TEXT } from '../figures/evaluated.js';
import type { Language } from './language.js';

const YES = { en: 'yes', zh: '是' } as const;
const NO = { en: 'no', zh: '否' } as const;
const NOT_APPLICABLE = { en: 'not applicable', zh: '不适用' } as const;
const AT_LEAST = { en: 'at least ', zh: '至少 ' } as const;

export function valueWords(value: FigureValue, language: Language, isBound = false): string {
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  if (value === NOT_APPLICABLE_TEXT) return NOT_APPLICABLE[language];
  const text = typeof value === 'string' ? value : `${value.numerator}/${value.denominator}`;
  return isBound ? `${AT_LEAST[language]}${text}` : text;
}
