/** Cases of 003.5 on responsibility and tracking. */
import type { Case } from '../handbook.js';

const asked = (facts: Case['facts'], action: string, ok = true): Case => ({
  clause: '003.5.firstAsked',
  policy: 'firstAsked',
  facts: { canSolve: true, inUnit: true, userSatisfied: false, shiftedOn: false, ...facts },
  expect: { action, ok },
});
const tracked = (
  facts: Case['facts'],
  [repeatedCalls, specialSource, keyTracking]: readonly [boolean, boolean, boolean],
): Case => ({
  clause: '003.5.priority.tracking',
  policy: 'priorityTracking',
  facts: { unreplied: false, callCount: 1, source: 'citizen', ...facts },
  expect: { repeatedCalls, specialSource, keyTracking, dailySummary: keyTracking },
});

export const serviceCases003_5: readonly Case[] = [
  asked({}, 'solve'),
  asked({ canSolve: false }, 'involveOthersUntilSatisfied'),
  asked({ inUnit: false }, 'helpContactRightUnit'),
  asked({ inUnit: false, canSolve: false }, 'helpContactRightUnit'),
  asked({ userSatisfied: true }, 'done'),
  asked({ userSatisfied: true, inUnit: false }, 'done'),
  asked({ canSolve: false, shiftedOn: true }, 'involveOthersUntilSatisfied', false),

  tracked({}, [false, false, false]),
  tracked({ unreplied: true }, [false, false, true]),
  tracked({ callCount: 2 }, [true, false, true]),
  tracked({ callCount: 3 }, [true, false, true]),
  ...['media', 'superiorDepartment', 'mayorsLine'].map((source) => tracked({ source }, [false, true, true])),
];
