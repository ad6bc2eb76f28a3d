/** Cases of 003.1 on the telephone. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const opening = (utterance: string, form: string, ok: boolean): Case => ({
  clause: '003.1.phone.opening',
  policy: 'phoneOpening',
  blanks: { plaza: '某购物广场' },
  facts: { utterance },
  expect: { form, ok },
});
const closing = (utterance: string, callerHungUpFirst: boolean, ok: boolean, closed: boolean): Case => ({
  clause: '003.1.phone.closing',
  policy: 'phoneClosing',
  facts: { utterance, callerHungUpFirst },
  expect: { ok, closed },
});

export const telephoneCases003_1: readonly Case[] = [
  opening('您好,这里是某购物广场客服中心,请问有什么可以帮到您的?', 'a', true),
  opening('您好!某购物广场', 'b', true),
  opening('早上好,您好!某购物广场', 'b', true),
  opening('您好,请问有什么可以帮到您的?', 'none', false),
  opening('这里是某购物广场,请问有什么可以帮到您的?', 'none', false),
  opening('某购物广场', 'none', false),
  opening('喂', 'none', false),

  closing('再见,欢迎您到广场来做客!', true, true, true),
  closing('再见,欢迎您光临选购!', true, true, true),
  closing('再见,欢迎您到广场来做客!', false, true, false),
  closing('再见', true, false, false),

  ...requiredCases('003.1.phone.promotion.terms', 'promotionTerms', ['dates', 'shops', 'limits'], {
    expected: ['dates', 'shops', 'limits'],
  }),
  ...requiredCases('003.1.phone.preparation', 'phonePreparation', ['pen', 'paper']),
];
