/** Clauses of 003.1 (shopping plaza) on the telephone. */
import type { Clauses } from '../handbook.js';

export const telephoneClauses003_1 = {
  '003.1.phone.opening': {
    tag: 'S',
    title: { en: 'Opening on the telephone', zh: '接听电话首句用语' },
    source: '003.1/5.2.4; 5.3.10',
  },
  '003.1.phone.closing': {
    tag: 'S',
    title: { en: 'Closing on the telephone', zh: '电话结束用语' },
    source: '003.1/5.2.4, 5.3.10',
  },
  '003.1.phone.promotion.terms': {
    tag: 'S',
    title: { en: 'No term of a promotion is left out', zh: '促销咨询不得遗漏条款' },
    source: '003.1/5.3.10',
  },
  '003.1.phone.preparation': {
    tag: 'S',
    title: { en: 'Pen and paper ready', zh: '备好纸笔' },
    source: '003.1/',
  },
} as const satisfies Clauses;
