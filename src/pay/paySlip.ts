/** The pay slip of one person and month: what is paid, what is deducted, and what remains. */
import type { Adopted } from '../figures/adoption/adopt.js';
import { type FigureValue, NOT_APPLICABLE_TEXT } from '../figures/evaluated.js';
import type { FactsOf, Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Clause, Name, Text } from '../figures/policy.js';
import type { Quantity } from '../figures/promises.js';
import { checkSpells } from './checkSpells.js';

/** The contract of `paySlip`. What the policy does not ask for may be left out, except for the lists. */
export const paySlipFamily = {
  name: 'paySlip',
  facts: {
    /** The first day of the month that is paid; another one is refused. */
    month: { type: 'date' },
    /** The wage of a whole month, in yuan, for policies that do not go by spells. */
    baseWage: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0, optional: true },
    postWage: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0, optional: true },
    /** The days of the month, counted as those of the spells are: calendar days or working days. */
    monthDays: { type: 'number', digits: 2, unit: 'days', atLeast: 1, atMost: 31, optional: true },
    /** A grave error was made. */
    graveError: { type: 'flag', optional: true },
    /** It caused a major loss. */
    majorLoss: { type: 'flag', optional: true },
    /** The statutory minimum wage, in yuan, to be warned of. */
    minimumWage: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0, optional: true },
    /** The largest lawful share of deductions in the pay, to be warned of. */
    deductionCeiling: { type: 'number', digits: 4, atLeast: 0, atMost: 1, optional: true },
  },
  lists: {
    /** Stretches of the month at one wage, in order; a new or a leaving employee has none for the rest of it. */
    spells: {
      /** First day. */
      from: { type: 'date' },
      /** Last day. */
      to: { type: 'date' },
      /** The wage of a whole month, in yuan. */
      wage: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0 },
      /** The days of the spell: calendar days or working days. */
      days: { type: 'number', digits: 2, unit: 'days', atLeast: 0, atMost: 31 },
      /** Those of them that are paid. */
      paidDays: { type: 'number', digits: 2, unit: 'days', atLeast: 0, atMost: 31 },
    },
    /** Amounts added by hand, and deductions waived; negative ones are deducted. */
    adjustments: {
      amount: { type: 'number', digits: 2, unit: 'yuan' },
      author: { type: 'label' },
      reason: { type: 'label' },
      madeOn: { type: 'date' },
    },
    /** Corrected results of earlier months. */
    corrections: {
      /** The day of the correction. */
      date: { type: 'date' },
      /** What the month should have paid, in yuan. */
      revised: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0 },
      /** What it did pay, in yuan. */
      paid: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0 },
      /** What earlier corrections have added since, in yuan; negative where they took back. */
      settled: { type: 'number', digits: 2, unit: 'yuan' },
    },
  },
  open: {
    /** The outcome of the month's attendance, or an object with the figures that the policy names. */
    attendance: { type: 'number', digits: 4 },
    /** Likewise of the appraisal. */
    appraisal: { type: 'number', digits: 4 },
    /** Likewise of performance pay, a commission or another calculator of pay. */
    pay: { type: 'number', digits: 4 },
    /** Hours or days of leave. */
    leave: { type: 'number', digits: 4 },
    /** Bonuses and other amounts, in yuan. */
    amounts: { type: 'number', digits: 4, unit: 'yuan' },
  },
  promises: { gross: 'number', deductions: 'number', net: 'number' },
} as const satisfies Family;

/** One line of a slip. */
export interface PayLine {
  readonly figure: Name;
  readonly title?: Text;
  readonly effect: 'pay' | 'deduct';
  /** In yuan; what is deducted is positive. */
  readonly amount: FigureValue;
  readonly clause?: Clause;
  /** JSON pointers of the records that make up the line, such as manual adjustments with their author and reason. */
  readonly records?: readonly string[];
}

/** The slip of a month. */
export class PaySlipOutcome extends Complete<typeof paySlipFamily.promises> {
  /** All that is paid, in yuan. */
  get gross(): Quantity {
    return this.promised('gross');
  }

  /** All that is deducted, in yuan. */
  get deductions(): Quantity {
    return this.promised('deductions');
  }

  /** What remains, in yuan; below zero where more is deducted than paid. */
  get net(): Quantity {
    return this.promised('net');
  }

  /** The lines of the slip, in the order of the policy: every figure that pays or deducts. */
  get lines(): readonly PayLine[] {
    return Object.entries(this.plan.data.figures).flatMap(([figure, definition]) => {
      const { effect, title, clause } = definition;
      if (effect !== 'pay' && effect !== 'deduct') return [];
      const { counted } = this.run.read(figure);
      const list = definition.kind === 'tally' ? definition.from : undefined;
      return {
        figure,
        ...(title !== undefined && { title }),
        effect,
        amount: this.figure(figure) ?? NOT_APPLICABLE_TEXT,
        ...(clause !== undefined && { clause }),
        ...(list !== undefined && counted !== undefined && { records: counted.map((index) => `/${list}/${index}`) }),
      };
    });
  }
}

/**
 * Makes the pay slip of one person and month.
 *
 * Clauses: those of the policy, such as 002.8B.adjustment and 002.8B.severeError.
 *
 * @param facts spells of the month, adjustments, corrections, and the outcomes or amounts that the policy names
 * @param policy an adopted policy of the family `paySlip`
 * @throws RulesError for a missing or wrong fact, a month that is not its first day, and spells that overlap or leave it
 * @example
 * const policy = adopt(paySlipFamily, handbook002_8B.policies.paySlip, {
 *   salaryBasis: chinaSalaryBasis,
 *   lineRounding: halfUpToFen,
 *   netRounding: halfUpToFen,
 * });
 * const outcome = paySlip(
 *   {
 *     month: '2026-03-01',
 *     monthDays: 22,
 *     spells: [{ from: '2026-03-01', to: '2026-03-31', wage: 3000, days: 22, paidDays: 22 }],
 *     adjustments: [],
 *     corrections: [],
 *     graveError: false,
 *     majorLoss: false,
 *     pay: { pay: 5000 },
 *     amounts: { specialReward: 0 },
 *   },
 *   policy,
 * );
 * outcome.figures.net //=> '8000.00'
 */
export function paySlip(
  facts: FactsOf<typeof paySlipFamily>,
  policy: Adopted<'paySlip'>,
): PaySlipOutcome | Incomplete<typeof paySlipFamily.promises> {
  const outcome = runPolicy(paySlipFamily, facts, policy, PaySlipOutcome);
  checkSpells(facts.spells, facts.month);
  return outcome;
}
