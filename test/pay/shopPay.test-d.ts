// Wrong facts of the shop's pay do not compile.
import { expectTypeOf, test } from 'vitest';
import type { Adopted } from '../../src/figures/adoption/adopt.js';
import type { payLevel } from '../../src/pay/payLevel.js';
import type { shareCommission } from '../../src/pay/shareCommission.js';
import type { sumSalary } from '../../src/pay/sumSalary.js';

test('facts have the types of their fields', () => {
  expectTypeOf<{ sales: string; headcount: number }>().toExtend<Parameters<typeof shareCommission>[0]>();
  expectTypeOf<{ sales: string }>().not.toExtend<Parameters<typeof shareCommission>[0]>();
  expectTypeOf<{ components: { postWage: null } }>().not.toExtend<Parameters<typeof sumSalary>[0]>();
  expectTypeOf<{ level: number; currentWage: number; currentBonus: number }>().not.toExtend<
    Parameters<typeof payLevel>[0]
  >();
});

test('only policies of the family run', () => {
  expectTypeOf<Adopted<'salary'>>().toExtend<Parameters<typeof sumSalary>[1]>();
  expectTypeOf<Adopted<'levelPay'>>().not.toExtend<Parameters<typeof sumSalary>[1]>();
});
