/** 003.1: the telephone as policies. The name of the plaza is the adopter's. */
import { requiredPhrases } from '../../compliance/phraseList.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { telephoneClauses003_1 } from './telephone.clauses.js';

const duty = dutyOf('003.1', telephoneClauses003_1);

export const telephonePolicies003_1 = {
  /** Two first sentences are prescribed for the same call; either is accepted. The offer belongs to the first only. */
  phoneOpening: requiredPhrases({
    ...duty('003.1.phone.opening'),
    titles: {
      a: { en: 'sentence of the hotline', zh: '热线首句' },
      b: { en: 'sentence for enquiries', zh: '咨询首句' },
      greeting: { en: 'greeting', zh: '问候语' },
      plaza: { en: 'name of the plaza', zh: '广场名称' },
      offer: { en: 'offer of help', zh: '主动询问' },
    },
    blanks: { plaza: { type: 'label', title: { en: 'Name of the plaza', zh: '购物广场名称' } } },
    phrases: { greeting: '您好', plaza: { $blank: 'plaza' }, offer: '请问有什么可以帮到您' },
    optional: ['offer'],
    figures: {
      form: {
        kind: 'table',
        rows: [
          { as: 'a', when: { 'said.greeting': true, 'said.plaza': true, 'said.offer': true } },
          { as: 'b', when: { 'said.greeting': true, 'said.plaza': true } },
          { as: 'none' },
        ],
        clause: '003.1.phone.opening',
        title: { en: 'Which of the two sentences', zh: '所用首句' },
      },
    },
  }),
  /** Either ending; the caller hangs up first in both. */
  phoneClosing: requiredPhrases({
    ...duty('003.1.phone.closing'),
    titles: {
      callerHungUpFirst: { en: 'Caller hung up first', zh: '客户先挂断' },
      visit: { en: 'invitation to visit', zh: '邀请到访' },
      promotion: { en: 'invitation to buy', zh: '邀请选购' },
    },
    phrases: { visit: '欢迎您到广场来做客', promotion: '欢迎您光临选购' },
    atLeast: 1,
    facts: { callerHungUpFirst: { type: 'flag' } },
    figures: {
      closed: {
        kind: 'check',
        any: [{ ok: true, callerHungUpFirst: true }],
        clause: '003.1.phone.closing',
        title: { en: 'Said one of the endings, and the caller hung up first', zh: '结束用语得当且客户先挂断' },
      },
    },
  }),
  /** Expected are the terms of the promotion; observed are those that were told. */
  promotionTerms: requiredSet(duty('003.1.phone.promotion.terms')),
  phonePreparation: requiredSet({ ...duty('003.1.phone.preparation'), items: ['pen', 'paper'] }),
};
