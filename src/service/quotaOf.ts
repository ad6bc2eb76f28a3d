/** Templates of quotas: of a whole so much at least. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { FactSpec, Name, Num } from '../figures/policy.js';
import type { Asking, NoQuestions, Questions } from '../figures/readings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import type { Blank } from '../rule/blank.js';
import { quotaFamily } from './meetQuota.js';

/** A duty to do so much of a whole. */
export interface QuotaOf<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  /** Names of counts: of figures of the duty, or of facts, which are declared where the duty does not. */
  readonly part: Name;
  readonly whole: Name;
  /** The smallest share that is enough, itself included. */
  readonly atLeast: Num | Blank;
}

/** Counts are whole and not below zero. */
const COUNT = { type: 'number', digits: 0, atLeast: 0 } as const satisfies FactSpec;

/**
 * Makes the policy of a quota. What is required is rounded up to a whole number (convention G13), and of nothing no
 * share is told (G11).
 *
 * @example
 * const visits = quotaOf({
 *   id: 'visits',
 *   clause: '001.1.visit.monthly.ratio',
 *   title: { en: '5 % of all households a month', zh: '每月走访总户数的5%' },
 *   part: 'visited',
 *   whole: 'households',
 *   atLeast: '5%',
 * });
 * meetQuota({ visited: 50, households: 1001 }, adopt(quotaFamily, visits)).figures.ok //=> false
 */
export function quotaOf<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  duty: QuotaOf<B, Q>,
): Template<'quota', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function quotaOf(duty: QuotaOf): Template<'quota'> {
  const { part, whole, atLeast, figures = {}, facts = {} } = duty;
  const counts = [part, whole].filter((name) => !Object.hasOwn(figures, name) && !Object.hasOwn(facts, name));
  return template(quotaFamily, {
    id: duty.id,
    version: duty.version ?? FIRST_VERSION,
    blanks: duty.blanks ?? {},
    data: {
      ...partsOf(duty),
      facts: { ...facts, ...Object.fromEntries(counts.map((name) => [name, COUNT])) },
      figures: {
        ...figures,
        least: { ...ruleOf(duty, { en: 'required rate', zh: '要求比例' }), kind: 'total', of: [atLeast] },
        share: { ...ruleOf(duty, { en: 'rate reached', zh: '实际比例' }), kind: 'product', of: [part], over: [whole] },
        required: {
          ...ruleOf(duty, { en: 'number required', zh: '应达数量' }),
          kind: 'product',
          of: [whole, 'least'],
          round: { mode: 'ceiling', digits: 0 },
        },
        ok: {
          ...ruleOf(duty),
          kind: 'table',
          rows: [
            { id: 'enough', when: { share: { from: 'least' } }, gives: true },
            { id: 'tooLittle', when: { share: { under: 'least' } }, gives: false },
          ],
          otherwise: 'notApplicable',
        },
      },
    },
  });
}
