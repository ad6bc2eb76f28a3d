/** What a slip takes: the wages of the month, the leave of it, and all that was assessed and paid before. */
import {
  type AmountIn,
  evaluate,
  generalFamily,
  leaveMonthFamily,
  type Outcome,
  paySlipFamily,
  RulesError,
  type SlipInput,
  sumLeave,
} from 'kefu-rules';
import { told } from './assessment.js';
import type { Department, Person } from './readDepartment.js';
import type { spellsOf } from './spells.js';

type Spells = ReturnType<typeof spellsOf>;

/** The wages of the month, and what is paid or charged beside. */
export function wagesOf({ employee, amounts }: Person, { plan, month }: Department, spells: Spells): Outcome {
  const { wages } = spells.at(-1) ?? spells[0];
  return evaluate(
    {
      monthDays: month.days,
      baseWage: wages.baseWage,
      postWage: wages.postWage,
      spells: spells.map((spell) => ({ days: spell.days, wage: spell.wages.postWage })),
      amounts: amounts.map(({ name, amount }) => ({ name, amount })),
    },
    plan.policy('wages', generalFamily, employee),
  );
}

/** A day of leave is eight hours, as the wages have it; hours beyond make it no longer. */
const DAY_HOURS = 8;

/** The leave that was approved, of which the policy takes that of the month. */
export function leaveOf({ employee, leave }: Person, { plan, month }: Department): Outcome {
  const days = leave
    .filter(({ approved }) => approved)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ date, from, kind, hours }) => ({
      date,
      kind,
      request: `${date} ${from}`,
      days: Math.min(Number(hours) / DAY_HOURS, 1),
      hours,
    }));
  return sumLeave({ asOf: month.last, days }, plan.policy('leave', leaveMonthFamily, employee));
}

/** What the slip of a person is made of. */
export function slipOf(
  person: Person,
  { plan, month, figures }: Department,
  parts: {
    readonly attendance: Outcome;
    readonly spells: Spells;
    readonly wages: Outcome;
    readonly leave: Outcome;
    /** What the person is paid by. */
    readonly pay: Outcome;
    /** Amounts that the slip names one by one. */
    readonly amounts: Readonly<Record<string, string>>;
  },
): SlipInput {
  const { employee } = person;
  const { attendance, spells, wages, leave, pay, amounts } = parts;
  return {
    policy: plan.policy('slip', paySlipFamily, employee),
    facts: {
      month: month.first,
      monthDays: month.days,
      graveError: person.assessments[0]?.graveError ?? false,
      majorLoss: person.assessments[0]?.majorLoss ?? false,
      minimumWage: figures.get('minimumWage'),
      deductionCeiling: figures.get('deductionCeiling'),
      spells: spells.map(({ from, to, days, wages: { baseWage } }) => ({
        from,
        to,
        wage: baseWage,
        days,
        paidDays: days,
      })),
      adjustments: person.adjustments.map(({ amount, author, reason, madeOn }) => ({ amount, author, reason, madeOn })),
      corrections: person.corrections.map(({ date, revised, paid, settled }) => ({ date, revised, paid, settled })),
      attendance,
      appraisal: {},
      pay,
      leave,
      amounts: {
        specialReward: String(wages.figures.specialReward),
        hourPay: amountOf(wages, 'hourPay'),
        ...amounts,
      },
    },
  };
}

/** A figure as an amount of other facts: exact, and a ratio where it is one. */
function amountOf(outcome: Outcome, name: string): AmountIn | undefined {
  const value = told(outcome, name);
  if (typeof value === 'boolean') throw new RulesError({ code: 'type', path: `/${name}`, value, expected: 'a number' });
  return value;
}
