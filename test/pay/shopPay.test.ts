// The pay of an online shop: commissions, growth, salary, and what levels and grades bring.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { template } from '../../src/figures/template.js';
import { growthAward as growthAward002_7 } from '../../src/handbooks/002-7/growthAward.js';
import { publicCommission } from '../../src/handbooks/002-7/publicCommission.js';
import { salary as salary002_7 } from '../../src/handbooks/002-7/salary.js';
import { levelPay as levelPay002_8A } from '../../src/handbooks/002-8a/levelPay.js';
import { awardGrowth, GrowthAwardOutcome, growthAwardFamily } from '../../src/pay/awardGrowth.js';
import {
  earnCommission,
  IndividualCommissionOutcome,
  individualCommissionFamily,
} from '../../src/pay/earnCommission.js';
import { LevelPayOutcome, levelPayFamily, payLevel } from '../../src/pay/payLevel.js';
import { GradeRewardOutcome, gradeRewardFamily, rewardGrade } from '../../src/pay/rewardGrade.js';
import { SharedCommissionOutcome, shareCommission, sharedCommissionFamily } from '../../src/pay/shareCommission.js';
import { SalaryOutcome, salaryFamily, sumSalary } from '../../src/pay/sumSalary.js';

const rounding = { mode: 'halfUp', digits: 2 } as const;

describe('shareCommission', () => {
  const policy = adopt(sharedCommissionFamily, publicCommission, { rounding });
  const shareOf = (sales: number, headcount: number): unknown => {
    const outcome = shareCommission({ sales, headcount }, policy);
    return outcome instanceof SharedCommissionOutcome ? outcome.share : outcome.missing;
  };

  test('shares what 0.5 % make, to the fen', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 60 }), (sales, headcount) => {
        const fen = Math.floor((sales + headcount) / (2 * headcount));
        expect(shareOf(sales, headcount)).toBe((fen / 100).toFixed(2));
      }),
    );
  });

  test('has no share with nobody to share, and refuses fewer', () => {
    expect(shareOf(200_000, 0)).toBe('notApplicable');
    expect(() => shareOf(200_000, -1)).toThrow('range at /headcount');
  });
});

describe('earnCommission', () => {
  test('takes a graded rate of another house as data', () => {
    const policy = adopt(
      individualCommissionFamily,
      template(individualCommissionFamily, {
        id: 'test',
        version: '1',
        blanks: {},
        data: {
          figures: {
            amount: {
              kind: 'bands',
              by: 'inputs.sales',
              apply: 'marginal',
              bands: [
                { upTo: 10_000, gives: { rate: '1%' } },
                { above: 10_000, gives: { rate: '1.5%' } },
              ],
            },
          },
        },
      }),
    );
    const amountOf = (sales: number): unknown => {
      const outcome = earnCommission({ inputs: { sales } }, policy);
      return outcome instanceof IndividualCommissionOutcome && outcome.amount;
    };
    expect([10_000, 10_001, 20_000].map(amountOf)).toEqual(['100', '100.015', '250']);
  });
});

describe('awardGrowth', () => {
  const policy = adopt(growthAwardFamily, growthAward002_7);

  test('never pays less for more sales', () => {
    const awardOf = (current: number, base: number): number => {
      const outcome = awardGrowth({ current, base }, policy);
      return outcome instanceof GrowthAwardOutcome ? Number(outcome.award) : Number.NaN;
    };
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 200 }), (a, b, base) => {
        expect(awardOf(Math.max(a, b), base)).toBeGreaterThanOrEqual(awardOf(Math.min(a, b), base));
        expect(awardOf(a, base)).toBe(2 * a >= 3 * base ? 100 : 4 * a >= 5 * base ? 50 : 0);
      }),
    );
  });

  test('shows growth and award', () => {
    const outcome = awardGrowth({ current: 125_000, base: 100_000 }, policy);
    expect(outcome instanceof GrowthAwardOutcome && [outcome.growth, outcome.award]).toEqual(['0.25', '50']);
  });
});

describe('sumSalary', () => {
  const policy = adopt(salaryFamily, salary002_7, { rounding });

  test('adds the four terms and no award', () => {
    const anyFen = fc.nat(10_000_000);
    fc.assert(
      fc.property(fc.array(anyFen, { minLength: 7, maxLength: 7 }), (fen) => {
        const [postWage, individual, shared, seniority, top, growth, streak] = fen.map((amount) =>
          (amount / 100).toFixed(2),
        );
        const components = {
          postWage,
          individualCommission: individual,
          publicCommission: shared,
          seniorityPay: seniority,
          topSetsAward: top,
          growthAward: growth,
          topStreakAward: streak,
        };
        const outcome = sumSalary({ components }, policy);
        const expected = fen.slice(0, 4).reduce((a, b) => a + b);
        expect(outcome instanceof SalaryOutcome && outcome.salary).toBe((expected / 100).toFixed(2));
      }),
    );
  });
});

describe('payLevel and rewardGrade', () => {
  test('a level without common band keeps what is paid now, whatever the table says', () => {
    const rows = [{ gives: 9999 }];
    const policy = adopt(levelPayFamily, levelPay002_8A, { wages: rows, postBonuses: rows });
    const payOf = (level: string): unknown => {
      const outcome = payLevel({ level, currentWage: 4000, currentBonus: 300 }, policy);
      return outcome instanceof LevelPayOutcome && [outcome.wage, outcome.postBonus];
    };
    expect(payOf('undetermined')).toEqual(['4000', '300']);
    expect(payOf('senior')).toEqual(['9999', '9999']);
  });

  test('a reward may have a kind as well as an amount', () => {
    const rows = [
      { when: { grade: 'best' }, as: 'travel', gives: 2000 },
      { as: 'nothing', gives: 0 },
    ];
    const data = { figures: { reward: { kind: 'table', rows } as const } };
    const policy = adopt(
      gradeRewardFamily,
      template(gradeRewardFamily, { id: 'test', version: '1', blanks: {}, data }),
    );
    const outcome = rewardGrade({ grade: 'best' }, policy);
    expect(outcome instanceof GradeRewardOutcome && [outcome.reward, outcome.labelOf('reward')]).toEqual([
      '2000',
      'travel',
    ]);
    expect(() => rewardGrade({ grade: '' }, policy)).toThrow('type at /grade');
  });
});
