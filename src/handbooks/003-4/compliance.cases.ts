/** Cases of 003.4. */
import type { Case } from '../handbook.js';

const environment = (act: string, lastRule: string): Case => ({
  clause: '003.4.env.checklist',
  policy: 'environment',
  facts: { acts: [{ act }] },
  expect: { violations: '1', lastRule, ok: false },
});
const storage = (onCallDuty: boolean, observed: readonly string[], absent: number): Case => ({
  clause: '003.4.mobile.storage',
  policy: 'mobileStorage',
  facts: { onCallDuty, observed },
  expect: { due: onCallDuty, absent: String(absent), ok: absent === 0 },
});
const food = (place: string, violations: number): Case => ({
  clause: '003.4.food.zone',
  policy: 'food',
  facts: { place, acts: [{ act: 'eating' }] },
  expect: { violations: String(violations), ok: violations === 0 },
});
const entry = (isStaff: boolean, violations: number): Case => ({
  clause: '003.4.outsiders',
  policy: 'outsiders',
  facts: { isStaff, acts: [{ act: 'entry' }] },
  expect: { violations: String(violations), ok: violations === 0 },
});

export const complianceCases003_4: readonly Case[] = [
  environment('improperDress', '1'),
  environment('otherThingsOnDesk', '2'),
  environment('equipmentNeglected', '3'),
  environment('faultNotReported', '3'),
  environment('phoneAtHand', '4'),
  environment('eating', '5'),
  environment('outsider', '6'),
  {
    clause: '003.4.env.checklist',
    policy: 'environment',
    facts: { acts: [] },
    expect: { violations: '0', lastRule: 'notApplicable', ok: true },
  },
  {
    clause: '003.4.env.checklist',
    policy: 'environment',
    facts: { acts: [{ act: 'eating' }, { act: 'improperDress' }] },
    expect: { violations: '2', lastRule: '5', ok: false },
  },

  storage(true, ['phoneStored'], 0),
  storage(true, [], 1),
  storage(false, [], 0),

  food('officeArea', 1),
  food('elsewhere', 0),

  entry(false, 1),
  entry(true, 0),
];
