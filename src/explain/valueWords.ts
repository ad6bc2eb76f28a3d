/** Words of values: flags, ratios, numbers, labels. */
import { type FigureValue, NOT_APPLICABLE_TEXT } from '../figures/evaluated.js';
import { fraction } from '../values/fraction.js';
import { roundFraction } from '../values/rounding.js';
import { exactText, type Ratio } from '../values/text.js';
import { type Language, separators } from './language.js';

const YES = { en: 'yes', zh: '是' } as const;
const NO = { en: 'no', zh: '否' } as const;
const NOT_APPLICABLE = { en: 'not applicable', zh: '不适用' } as const;
const AT_LEAST = { en: 'at least ', zh: '至少 ' } as const;

export function valueWords(value: FigureValue, language: Language, isBound = false): string {
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  if (value === NOT_APPLICABLE_TEXT) return NOT_APPLICABLE[language];
  const text = typeof value === 'string' ? value : ratioWords(value, language);
  return isBound ? `${AT_LEAST[language]}${text}` : text;
}

const ABOUT = { en: 'about ', zh: '约 ' } as const;
const MOST_DECIMALS = 6;

/** The exact ratio, and beside it a rounded decimal that can be read. */
function ratioWords({ numerator, denominator }: Ratio, language: Language): string {
  const ratio = `${numerator}/${denominator}`;
  const rounded = roundFraction(fraction(BigInt(numerator), BigInt(denominator)), {
    mode: 'halfUp',
    digits: MOST_DECIMALS,
  });
  if (rounded.numerator === 0n) return ratio;
  const { open, close } = separators[language];
  return `${ratio}${open}${ABOUT[language]}${String(exactText(rounded))}${close}`;
}
