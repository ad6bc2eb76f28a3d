/** The policies of 002.7 on appraisal and the pay that follows from it, by name. */
import { eligibility } from './eligibility.js';
import { failingStreak } from './failingStreak.js';
import { grade } from './grade.js';
import { growthAward } from './growthAward.js';
import { indicators } from './indicators.js';
import { individualCommission } from './individualCommission.js';
import { publicCommission } from './publicCommission.js';
import { salary } from './salary.js';
import { scorecard } from './scorecard.js';
import { topSets } from './topSets.js';
import { topStreak } from './topStreak.js';

export const appraisalPolicies = {
  eligibility,
  failingStreak,
  grade,
  growthAward,
  indicators,
  individualCommission,
  publicCommission,
  salary,
  scorecard,
  topSets,
  topStreak,
};
