/** Cases of 000.5 on escalation. */
import type { Case } from '../handbook.js';

const handled = (complex: boolean, solved: boolean, handler: string): Case => ({
  clause: '000.5.escalation.team',
  policy: 'dedicatedTeam',
  facts: { complex, solved },
  expect: { handler },
});

export const serviceCases000_5: readonly Case[] = [
  handled(true, false, 'dedicatedTeam'),
  handled(false, false, 'receiver'),
  handled(true, true, 'none'),
  handled(false, true, 'none'),
];
