/** Templates: the policies of a handbook, with blanks where its text gives no figure. */
import type { Draft } from '../rule/blank.js';
import type { Rounding } from '../values/rounding.js';
import type { Family } from './family.js';
import type { Grammar } from './grammar.js';
import type { Band, Figure, Num, Operand, PolicyData, Row, Text, Window } from './policy.js';
import type { Asking, NoQuestions, Questions } from './readings.js';
import type { SettingsOf } from './settings.js';

/** How a month's pay is brought to days and hours. */
export interface SalaryBasis {
  /** Paid days of a month: a number, or the name of the fact that counts them. */
  readonly days: Operand;
  readonly hours: Num;
  /** Pay the days that were worked, or deduct those that were not. */
  readonly method: 'byPresence' | 'byDeduction';
}

/** What can be filled into a blank, by its type. */
export interface BlankTypes {
  readonly number: Num;
  readonly numbers: readonly Num[];
  readonly label: string;
  readonly labels: readonly string[];
  readonly date: string;
  readonly rounding: Rounding;
  readonly window: Window;
  readonly bands: readonly Band[];
  readonly rows: readonly Row[];
  readonly figure: Figure;
  readonly operand: Operand;
  readonly salaryBasis: SalaryBasis;
}
export type BlankType = keyof BlankTypes;
/** What a blank asks for. */
export interface BlankSpec {
  readonly type: BlankType;
  readonly title: Text;
  readonly unit?: string;
  /** How long a list must be, where the text gives its length but not its entries. */
  readonly count?: number;
  readonly atLeast?: Num;
  readonly atMost?: Num;
}
export type BlankSpecs = Readonly<Record<string, BlankSpec>>;
/** The values that fill the blanks of a template. */
export type BlankValues<B extends BlankSpecs> = { readonly [K in keyof B]: BlankTypes[B[K]['type']] };

/** A policy that still has blanks, or none. */
export interface Template<Name extends string = string, B extends BlankSpecs = BlankSpecs, Data = unknown> {
  readonly family: Name;
  readonly id: string;
  readonly version: string;
  readonly blanks: B;
  readonly data: Data;
}

type DraftFigures<F extends Family> = { readonly [K in keyof F['promises']]: Draft<Figure> } & {
  readonly [name: string]: Draft<Figure>;
};
/** The data of a template for a family: it does not compile without the figures that the family promises. */
export type DraftData<F extends Family> = Omit<
  { readonly [K in keyof PolicyData]: Draft<PolicyData[K]> },
  'figures' | 'settings' | 'readings'
> & {
  readonly figures: DraftFigures<F>;
} & Asking<Questions> &
  DraftSettings<F>;
type DraftSettings<F extends Family> = F extends { readonly settings: Grammar }
  ? { readonly settings: Draft<SettingsOf<F>> }
  : { readonly settings?: Draft<PolicyData['settings']> };

/**
 * Declares the template of a policy of a family.
 *
 * @example
 * const draft = template(performancePayFamily, {
 *   id: 'acme/performance-pay',
 *   version: '2026',
 *   blanks: { bonus: { type: 'number', unit: 'yuan', title: { en: 'Bonus of a passed month', zh: '达标奖金' } } },
 *   data: {
 *     figures: {
 *       pay: {
 *         kind: 'table',
 *         rows: [
 *           { id: 'passed', when: { 'appraisal.score': { from: 60 } }, gives: { $blank: 'bonus' } },
 *           { id: 'failed', gives: 0 },
 *         ],
 *       },
 *     },
 *   },
 * });
 * const policy = adopt(performancePayFamily, draft, { bonus: 500 });
 * performancePay({ postWage: 4000, appraisal: { score: 60 } }, policy).figures.pay //=> '500'
 */
export function template<const F extends Family, const B extends BlankSpecs, const Q extends Questions = NoQuestions>(
  family: F,
  draft: {
    readonly id: string;
    readonly version: string;
    readonly blanks: B;
    readonly data: NoInfer<DraftData<F>> & Asking<Q>;
  },
): Template<F['name'], B, Asking<Q>> {
  return { family: family.name, ...draft };
}

/** China's paid days and hours (21.75 days, 8 hours a day): what is not worked is deducted. */
export const chinaSalaryBasis: SalaryBasis = { days: '21.75', hours: 8, method: 'byDeduction' };
