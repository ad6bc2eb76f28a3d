/** 002.3: duties of training, dress, conduct, words and decoration as policies. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_3 } from './compliance.clauses.js';

const duty = dutyOf('002.3', complianceClauses002_3);

export const compliancePolicies002_3 = {
  ethicsTopics: requiredSet({
    ...duty('002.3.ethics.topics'),
    items: ['language', 'dailyBehaviour', 'discipline', 'telephone', 'reception'],
  }),
  /** To which list an item belongs. */
  lists: lookupTable({
    ...duty('002.3.lists'),
    values: {
      brain: 'fiveDiligences',
      eye: 'fiveDiligences',
      mouth: 'fiveDiligences',
      hand: 'fiveDiligences',
      foot: 'fiveDiligences',
      propertyTrade: 'fiveLoves',
      residents: 'fiveLoves',
      post: 'fiveLoves',
      service: 'fiveLoves',
      reputation: 'fiveLoves',
      attitude: 'serviceRequirements',
      behaviour: 'serviceRequirements',
      efficiency: 'serviceRequirements',
      effect: 'serviceRequirements',
    },
  }),
};
