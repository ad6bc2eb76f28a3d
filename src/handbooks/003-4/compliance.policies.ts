/** 003.4: the rules of the office environment as policies. */
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses003_4 } from './compliance.clauses.js';

const duty = dutyOf('003.4', complianceClauses003_4);

export const compliancePolicies003_4 = {
  /** What breaks one of the six rules, with the number of the rule. */
  environment: prohibitedActs({
    ...duty('003.4.env.checklist'),
    acts: {
      improperDress: { as: 'brokenRule', gives: 1 },
      otherThingsOnDesk: { as: 'brokenRule', gives: 2 },
      equipmentNeglected: { as: 'brokenRule', gives: 3 },
      faultNotReported: { as: 'brokenRule', gives: 3 },
      phoneAtHand: { as: 'brokenRule', gives: 4 },
      eating: { as: 'brokenRule', gives: 5 },
      outsider: { as: 'brokenRule', gives: 6 },
    },
    figures: {
      lastRule: {
        kind: 'tally',
        from: 'acts',
        take: 'largest',
        of: 'consequence',
        clause: '003.4.env.checklist',
        title: { en: 'Number of the last rule that was broken', zh: '所违反规定的最末条号' },
      },
    },
  }),
  mobileStorage: requiredSet({
    ...duty('003.4.mobile.storage'),
    items: ['phoneStored'],
    facts: { onCallDuty: { type: 'flag' } },
    when: [{ onCallDuty: true }],
  }),
  food: prohibitedActs({
    ...duty('003.4.food.zone'),
    facts: { place: { type: 'label', labels: ['officeArea', 'elsewhere'] } },
    acts: { eating: { as: 'violation', when: { place: 'officeArea' } } },
  }),
  outsiders: prohibitedActs({
    ...duty('003.4.outsiders'),
    facts: { isStaff: { type: 'flag' } },
    acts: { entry: { as: 'violation', when: { isStaff: false } } },
  }),
};
