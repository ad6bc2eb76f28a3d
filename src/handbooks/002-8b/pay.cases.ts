/** Cases of 002.8B on performance pay and the pay slip. */
import type { Case } from '../handbook.js';

const FEN = { mode: 'halfUp', digits: 2 } as const;

const pay = (score: number | string, postWage: number | string, expected: string, paidScore?: string): Case => ({
  clause: '002.8B.pay',
  policy: 'performancePay',
  blanks: { rounding: FEN },
  facts: { postWage, appraisal: { score } },
  expect: { pay: expected, ...(paidScore !== undefined && { paidScore }) },
});

const reads = (question: string, option: string): Pick<Case, 'choices'> => ({
  choices: { readings: { [question]: option } },
});

const payCases: readonly Case[] = [
  pay(80, 4000, '4000.00'),
  pay(100, 4000, '5000.00'),
  pay(60, 4000, '3000.00'),
  pay(0, 4000, '0.00'),
  pay('79.5', 4000, '3975.00'),
  pay('80.5', 4000, '4025.00'),
  pay(-3, 4000, '0.00', '0'),
  pay('-0.0001', 4000, '0.00', '0'),
  pay('0.0001', 4000, '0.01', '0.0001'),
  pay('0.5', 4000, '25.00', '0.5'),
  pay(81, '3333.33', '3375.00'),
  pay(80, 0, '0.00'),
  { ...pay(80, 4000, '8000.00'), ...reads('postWage', 'onTop') },
  { ...pay(60, '1234.57', '2160.50'), ...reads('postWage', 'onTop') },
  { ...pay(-3, 4000, '4000.00', '0'), ...reads('postWage', 'onTop') },
  { ...pay(-3, 4000, '-150.00', '-3'), ...reads('belowZero', 'owed') },
  {
    clause: '002.8B.pay',
    policy: 'performancePay',
    blanks: { rounding: FEN },
    facts: { postWage: 4000, appraisal: {} },
    expect: { refused: { code: 'required', path: '/appraisal/score' } },
  },
];

const BLANKS = {
  salaryBasis: { days: '21.75', hours: 8, method: 'byDeduction' },
  lineRounding: FEN,
  netRounding: FEN,
} as const;
/** A month of 22 working days at 3,000 and a performance pay of 4,000, changed as a case needs it. */
const SLIP = {
  month: '2026-04-01',
  monthDays: 22,
  spells: [{ from: '2026-04-01', to: '2026-04-30', wage: 3000, days: 22, paidDays: 22 }],
  adjustments: [],
  corrections: [],
  graveError: false,
  majorLoss: false,
  attendance: {},
  appraisal: {},
  pay: { pay: 4000 },
  leave: {},
  amounts: { specialReward: 0 },
};
const slip = (
  clause: string,
  changes: Readonly<Record<string, unknown>>,
  expect: Case['expect'],
  more: Partial<Case> = {},
): Case => ({ clause, policy: 'paySlip', blanks: BLANKS, facts: { ...SLIP, ...changes }, expect, ...more });
const correction = (date: string, revised: number | string, paid: number, settled = 0) => ({
  date,
  revised,
  paid,
  settled,
});

const byPresence = { blanks: { ...BLANKS, salaryBasis: { ...BLANKS.salaryBasis, method: 'byPresence' } } } as const;
const netOnly = { choices: { readings: { rounding: 'net' } } };
/** A rise in the middle of April, and unpaid days before and after it. */
const RISE = [
  { from: '2026-04-01', to: '2026-04-15', wage: 3000, days: 11, paidDays: 10 },
  { from: '2026-04-16', to: '2026-04-30', wage: 4400, days: 11, paidDays: 9 },
];
const spellOf = (days: number, paidDays: number) => ({ ...SLIP.spells[0], days, paidDays });
const byHand = (...amounts: readonly (number | string)[]) =>
  amounts.map((amount) => ({ amount, author: 'hr-1', reason: 'test', madeOn: '2026-04-20' }));
const fraction = (numerator: string, denominator: string) => ({ numerator, denominator });

const baseCases: readonly Case[] = [
  slip('002.8B.pay', { spells: RISE }, { wageByMethod: '3157.47', baseSalary: '3157.47', net: '7157.47' }),
  slip('002.8B.pay', { spells: RISE }, { wageByMethod: '3200.00', net: '7200.00' }, byPresence),
  slip('002.8B.pay', { spells: [spellOf(22, 0)] }, { wageByMethod: '-34.48', baseSalary: '0.00', net: '4000.00' }),
  slip('002.8B.pay', { spells: [spellOf(22, 22)] }, { wageByMethod: '3000.00' }),
  slip(
    '002.8B.pay',
    { spells: [spellOf(21, 22)] },
    { refused: { code: 'gap', path: '/each/spells/unpaidDays/0' } },
    { note: 'More days paid than there are.' },
  ),
  slip(
    '002.8B.severeError',
    { adjustments: byHand('100.005', '0.5', -30, '-0.5'), graveError: true, majorLoss: true },
    { added: '100.51', withheld: '30.50', gross: '7100.51', severeError: '7070.01', net: '0.00' },
  ),
  slip(
    '002.8B.severeError',
    { adjustments: byHand(1, -1) },
    {
      added: '1.00',
      withheld: '1.00',
      net: '7000.00',
    },
  ),
  slip(
    '002.8B.severeError',
    { graveError: true, majorLoss: true, corrections: [correction('2026-03-10', 0, 20_000)] },
    { recovery: '20000.00', severeError: '0.00', net: '-13000.00' },
    { note: 'No wage is left to deduct.' },
  ),
  ...(
    [
      [{ spells: RISE }, { wageByMethod: '3157.47', baseSalary: '3157.47', severeError: '7157.47', net: '0.00' }],
      [{ spells: [spellOf(22, 0)] }, { wageByMethod: '-34.48', baseSalary: '0.00', severeError: '4000.00' }],
      [{ corrections: [correction('2026-03-10', 4500, 4000)] }, { arrears: '500.00', severeError: '7500.00' }],
    ] as const
  ).map(([changes, expect]) =>
    slip('002.8B.severeError', { ...changes, graveError: true, majorLoss: true }, expect, {
      note: 'The whole wage, whatever it consists of.',
    }),
  ),
  slip('002.8B.pay', { minimumWage: 7000 }, { belowMinimumWage: false }),
  slip('002.8B.pay', { minimumWage: '7000.01' }, { belowMinimumWage: true }),
  slip(
    '002.8B.severeError',
    { adjustments: byHand(-1400), deductionCeiling: '0.2' },
    { deductedShare: '0.2', aboveDeductionCeiling: false },
  ),
  slip(
    '002.8B.severeError',
    { adjustments: byHand('-1400.07'), deductionCeiling: '0.2' },
    { aboveDeductionCeiling: true },
  ),
  slip(
    '002.8B.severeError',
    {
      spells: [spellOf(22, 21)],
      pay: { pay: '3333.335' },
      amounts: { specialReward: '0.005' },
      adjustments: byHand('0.005', '-0.005'),
    },
    {
      wageByMethod: fraction('83000', '29'),
      baseSalary: fraction('83000', '29'),
      performancePay: '3333.335',
      specialReward: '0.005',
      added: '0.005',
      withheld: '0.005',
      net: '6195.41',
    },
    netOnly,
  ),
  slip('002.8B.pay', { pay: { pay: '3333.335' } }, { performancePay: '3333.335', net: '6333.34' }, netOnly),
  slip('002.8B.specialReward', { amounts: { specialReward: '0.005' } }, { specialReward: '0.005' }, netOnly),
  slip(
    '002.8B.adjustment',
    { corrections: [correction('2026-03-10', '4000.005', 4000)] },
    { arrears: '0.005' },
    netOnly,
  ),
  slip(
    '002.8B.adjustment',
    { corrections: [correction('2026-03-10', '3999.995', 4000)] },
    { recovery: '0.005' },
    netOnly,
  ),
  slip(
    '002.8B.severeError',
    { pay: { pay: '3333.335' }, graveError: true, majorLoss: true },
    { severeError: '6333.335', net: '0.00' },
    netOnly,
  ),
];

const slipCases: readonly Case[] = [
  slip('002.8B.pay', {}, { baseSalary: '3000.00', performancePay: '4000.00', gross: '7000', net: '7000.00' }),
  slip('002.8B.pay', { pay: { pay: '3333.335' } }, { performancePay: '3333.34', net: '6333.34' }),
  slip('002.8B.specialReward', { amounts: { specialReward: 500 } }, { specialReward: '500.00', net: '7500.00' }),
  slip(
    '002.8B.specialReward',
    { amounts: {} },
    { refused: { code: 'required', path: '/amounts/specialReward' } },
    { note: 'The amount is not in the text and is never guessed.' },
  ),
  slip(
    '002.8B.adjustment',
    { corrections: [correction('2026-03-31', 4500, 4000)] },
    { corrected: '500', arrears: '500.00', recovery: '0.00', net: '7500.00' },
  ),
  slip(
    '002.8B.adjustment',
    { corrections: [correction('2026-04-01', 4500, 4000)] },
    { corrected: '0', arrears: '0.00', net: '7000.00' },
    { note: 'A correction leaves the pay of its own month as it is.' },
  ),
  slip(
    '002.8B.adjustment',
    { corrections: [correction('2026-03-10', 3800, 4000)] },
    { corrected: '-200', arrears: '0.00', recovery: '200.00', gross: '7000', net: '6800.00' },
  ),
  slip(
    '002.8B.adjustment',
    { corrections: [correction('2026-03-10', 4500, 4000), correction('2026-03-12', 3900, 4100)] },
    { corrected: '300', arrears: '300.00', net: '7300.00' },
    { note: 'Several corrections are summed.' },
  ),
  slip(
    '002.8B.adjustment',
    { corrections: [correction('2026-03-10', 70000, 50000, 5000)] },
    { corrected: '15000', arrears: '15000.00', net: '22000.00' },
    { note: 'What was settled in between counts as paid.' },
  ),
  slip('002.8B.severeError', {}, { severeError: '0.00', compensationDue: false, net: '7000.00' }),
  slip('002.8B.severeError', { graveError: true }, { severeError: '0.00', compensationDue: false, net: '7000.00' }),
  slip('002.8B.severeError', { majorLoss: true }, { severeError: '0.00', compensationDue: false, net: '7000.00' }),
  slip(
    '002.8B.severeError',
    { graveError: true, majorLoss: true },
    { severeError: '7000.00', compensationDue: true, deductions: '7000', net: '0.00' },
  ),
  slip(
    '002.8B.severeError',
    { graveError: true, majorLoss: true, corrections: [correction('2026-03-10', 3800, 4000)] },
    { recovery: '200.00', severeError: '6800.00', net: '0.00' },
    { note: 'The rest of the wage: nothing is deducted twice.' },
  ),
  slip(
    '002.8B.severeError',
    { graveError: true, majorLoss: true },
    { severeError: '0.00', compensationDue: true, net: '7000.00' },
    { choices: { readings: { severeError: 'flagged' } } },
  ),
];

export const payCases002_8B: readonly Case[] = [...payCases, ...baseCases, ...slipCases];
