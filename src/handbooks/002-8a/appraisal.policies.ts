/** The policies of 002.8A on appraisal and the pay that follows from it, by name. */
import { agentLevel } from './agentLevel.js';
import { awardQuota } from './awardQuota.js';
import { gradeReward } from './gradeReward.js';
import { guidanceReview } from './guidanceReview.js';
import { indicators } from './indicators.js';
import { levelPay } from './levelPay.js';
import { ranking } from './ranking.js';
import { scorecard } from './scorecard.js';

export const appraisalPolicies = {
  agentLevel,
  awardQuota,
  gradeReward,
  guidanceReview,
  indicators,
  levelPay,
  ranking,
  scorecard,
};
