/** Cases of 002.3 on training, dress, conduct, words and decoration. */
import { lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

export const complianceCases002_3: readonly Case[] = [
  ...requiredCases('002.3.ethics.topics', 'ethicsTopics', [
    'language',
    'dailyBehaviour',
    'discipline',
    'telephone',
    'reception',
  ]),

  ...lookupCases(
    { clause: '002.3.lists', policy: 'lists' },
    {
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
  ),
];
