/** All calculators by the name of their family. For programs that meet policies as data; apps import calculators. */
import { awardStreak, streakAwardFamily } from '../appraisal/awardStreak.js';
import { awardQuotaFamily, checkAwardQuota } from '../appraisal/checkAwardQuota.js';
import { assessmentEligibilityFamily, checkEligibility } from '../appraisal/checkEligibility.js';
import { checkFailingStreak, failingStreakFamily } from '../appraisal/checkFailingStreak.js';
import { agentLevelFamily, classifyAgent } from '../appraisal/classifyAgent.js';
import { dismissalDue, dismissalFamily } from '../appraisal/dismissalDue.js';
import { gradeFamily, gradeOf } from '../appraisal/gradeOf.js';
import { gradeScore, scoreGradeFamily } from '../appraisal/gradeScore.js';
import { indicatorsFamily, measureIndicators } from '../appraisal/measureIndicators.js';
import { rankingFamily, rankPeople } from '../appraisal/rankPeople.js';
import { guidanceReviewFamily, reviewGuidance } from '../appraisal/reviewGuidance.js';
import { annualReviewFamily, reviewYear } from '../appraisal/reviewYear.js';
import { scoreCard, scorecardFamily } from '../appraisal/scoreCard.js';
import { appraisalScoreFamily, scoreMonth } from '../appraisal/scoreMonth.js';
import { tailDismissalFamily, tailOf } from '../appraisal/tailOf.js';
import { assessMonth, attendanceMonthFamily } from '../attendance/assessMonth.js';
import { awardFullAttendance, fullAttendanceFamily } from '../attendance/awardFullAttendance.js';
import { attendanceDayFamily, classifyDay } from '../attendance/classifyDay.js';
import { reviewViolations, violationReviewFamily } from '../attendance/reviewViolations.js';
import { cadenceFamily, checkCadence } from '../compliance/checkCadence.js';
import { checkInterval, intervalFamily } from '../compliance/checkInterval.js';
import { checkPhrases, phrasingFamily } from '../compliance/checkPhrases.js';
import { checkProhibited, prohibitionFamily } from '../compliance/checkProhibited.js';
import { checkRecords, recordCheckFamily } from '../compliance/checkRecords.js';
import { checkRequired, requirementFamily } from '../compliance/checkRequired.js';
import { checkTimetable, timetableFamily } from '../compliance/checkTimetable.js';
import { lookUp, lookupFamily } from '../compliance/lookUp.js';
import { assessHandover, handoverFamily } from '../duty/assessHandover.js';
import { checkRoster, dutyRosterFamily } from '../duty/checkRoster.js';
import { dutyAtFamily, onDutyAt } from '../duty/onDutyAt.js';
import type { Adopted } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import { evaluate, generalFamily } from '../figures/general.js';
import type { Outcome } from '../figures/outcome.js';
import { assessLeave, leaveRequestFamily } from '../leave/assessLeave.js';
import { balanceLeave, leaveBalanceFamily } from '../leave/balanceLeave.js';
import { checkNotice, leaveNoticeFamily } from '../leave/checkNotice.js';
import { entitleLeave, leaveEntitlementFamily } from '../leave/entitleLeave.js';
import { grantNursingTime, nursingTimeFamily } from '../leave/grantNursingTime.js';
import { leaveMonthFamily, sumLeave } from '../leave/sumLeave.js';
import { assessOvertime, overtimeFamily } from '../overtime/assessOvertime.js';
import { measureWorkingTime, workingTimeFamily } from '../overtime/measureWorkingTime.js';
import { awardGrowth, growthAwardFamily } from '../pay/awardGrowth.js';
import { earnCommission, individualCommissionFamily } from '../pay/earnCommission.js';
import { levelPayFamily, payLevel } from '../pay/payLevel.js';
import { paySlip, paySlipFamily } from '../pay/paySlip.js';
import { performancePay, performancePayFamily } from '../pay/performancePay.js';
import { gradeRewardFamily, rewardGrade } from '../pay/rewardGrade.js';
import { shareCommission, sharedCommissionFamily } from '../pay/shareCommission.js';
import { salaryFamily, sumSalary } from '../pay/sumSalary.js';
import { refuse } from '../rule/issue.js';
import { own } from '../rule/plainData.js';
import { assessService, serviceLevelFamily } from '../service/assessService.js';
import { meetQuota, quotaFamily } from '../service/meetQuota.js';

/** A family and its calculator, as programs call it that meet both as data. */
export interface Calculator {
  readonly family: Family;
  /** @throws RulesError for wrong facts and for a policy of another family */
  run(facts: Readonly<Record<string, unknown>>, policy: Adopted): Outcome;
}

/**
 * Every calculator by the name of its family.
 *
 * @example
 * Object.hasOwn(calculators, 'performancePay') //=> true
 */
export const calculators: Readonly<Record<string, Calculator>> = {
  general: { family: generalFamily, run: evaluate },
  agentLevel: { family: agentLevelFamily, run: classifyAgent },
  assessmentEligibility: { family: assessmentEligibilityFamily, run: checkEligibility },
  awardQuota: { family: awardQuotaFamily, run: checkAwardQuota },
  failingStreak: { family: failingStreakFamily, run: checkFailingStreak },
  gradeReward: { family: gradeRewardFamily, run: rewardGrade },
  growthAward: { family: growthAwardFamily, run: awardGrowth },
  guidanceReview: { family: guidanceReviewFamily, run: reviewGuidance },
  indicators: { family: indicatorsFamily, run: measureIndicators },
  individualCommission: { family: individualCommissionFamily, run: earnCommission },
  levelPay: { family: levelPayFamily, run: payLevel },
  ranking: { family: rankingFamily, run: rankPeople },
  salary: { family: salaryFamily, run: sumSalary },
  scoreGrade: { family: scoreGradeFamily, run: gradeScore },
  scorecard: { family: scorecardFamily, run: scoreCard },
  sharedCommission: { family: sharedCommissionFamily, run: shareCommission },
  streakAward: { family: streakAwardFamily, run: awardStreak },
  annualReview: { family: annualReviewFamily, run: reviewYear },
  appraisalScore: { family: appraisalScoreFamily, run: scoreMonth },
  dismissal: { family: dismissalFamily, run: dismissalDue },
  grade: { family: gradeFamily, run: gradeOf },
  tailDismissal: { family: tailDismissalFamily, run: tailOf },
  requirement: { family: requirementFamily, run: checkRequired },
  phrasing: { family: phrasingFamily, run: checkPhrases },
  prohibition: { family: prohibitionFamily, run: checkProhibited },
  cadence: { family: cadenceFamily, run: checkCadence },
  interval: { family: intervalFamily, run: checkInterval },
  recordCheck: { family: recordCheckFamily, run: checkRecords },
  lookup: { family: lookupFamily, run: lookUp },
  timetable: { family: timetableFamily, run: checkTimetable },
  overtime: { family: overtimeFamily, run: assessOvertime },
  workingTime: { family: workingTimeFamily, run: measureWorkingTime },
  dutyAt: { family: dutyAtFamily, run: onDutyAt },
  dutyRoster: { family: dutyRosterFamily, run: checkRoster },
  handover: { family: handoverFamily, run: assessHandover },
  leaveBalance: { family: leaveBalanceFamily, run: balanceLeave },
  leaveEntitlement: { family: leaveEntitlementFamily, run: entitleLeave },
  leaveMonth: { family: leaveMonthFamily, run: sumLeave },
  leaveNotice: { family: leaveNoticeFamily, run: checkNotice },
  leaveRequest: { family: leaveRequestFamily, run: assessLeave },
  nursingTime: { family: nursingTimeFamily, run: grantNursingTime },
  paySlip: { family: paySlipFamily, run: paySlip },
  performancePay: { family: performancePayFamily, run: performancePay },
  attendanceDay: { family: attendanceDayFamily, run: classifyDay },
  attendanceMonth: { family: attendanceMonthFamily, run: assessMonth },
  fullAttendance: { family: fullAttendanceFamily, run: awardFullAttendance },
  violationReview: { family: violationReviewFamily, run: reviewViolations },
  quota: { family: quotaFamily, run: meetQuota },
  serviceLevel: { family: serviceLevelFamily, run: assessService },
};

/**
 * The calculator of a family that is known by its name only, as policies and plans name it.
 *
 * @throws RulesError with the names of all families for one that is none of them
 * @example
 * const { family, run } = calculatorOf('performancePay');
 * const policy = adopt(family, handbook002_8B.policies.performancePay, { rounding: halfUpToFen });
 * run({ appraisal: { score: '87.5' }, postWage: 4000 }, policy).figures.pay //=> '4375.00'
 */
export function calculatorOf(family: string): Calculator {
  return own(calculators, family) ?? refuse('unknownName', '/family', family, Object.keys(calculators).join(', '));
}
