/** A full month of 22 working days, which tests change as they need. */
import { chinaSalaryBasis } from '../../src/figures/template.js';
import { halfUpToFen } from '../../src/values/rounding.js';

export const BLANKS = { salaryBasis: chinaSalaryBasis, lineRounding: halfUpToFen, netRounding: halfUpToFen };

export function spell(wage: number | string, days: number, paidDays = days, from = '2026-04-01', to = '2026-04-30') {
  return { from, to, wage, days, paidDays };
}

export const MONTH = {
  month: '2026-04-01',
  monthDays: 22,
  spells: [spell(3000, 22)],
  adjustments: [],
  corrections: [],
  graveError: false,
  majorLoss: false,
  pay: { pay: 4000 },
  amounts: { specialReward: 0 },
};
