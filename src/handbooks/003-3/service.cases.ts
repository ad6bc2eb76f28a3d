/** Cases of 003.3 on the telephone. */
import type { Case } from '../handbook.js';

const answered = (rings: number, withinLimit: boolean): Case => ({
  clause: '003.3.phone.rings',
  policy: 'phoneRings',
  facts: { rings },
  expect: { withinLimit },
});

export const serviceCases003_3: readonly Case[] = [answered(0, true), answered(3, true), answered(4, false)];
