/** Cases of 003.1 on the telephone. */
import type { Case } from '../handbook.js';

const answered = (
  rings: number,
  apologised: boolean,
  [withinLimit, apologyDue, courteous]: readonly [boolean, boolean, boolean],
): Case => ({
  clause: '003.1.phone.rings',
  policy: 'phoneRings',
  facts: { rings, apologised },
  expect: { withinLimit, apologyDue, courteous },
});

export const serviceCases003_1: readonly Case[] = [
  answered(1, false, [true, false, true]),
  answered(3, false, [true, false, true]),
  answered(4, true, [false, true, true]),
  answered(4, false, [false, true, false]),
];
