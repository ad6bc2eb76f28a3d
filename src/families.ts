/** All families by name, with the calculator of each. For tools that meet policies as data; apps import calculators. */
import { awardStreak, streakAward } from './appraisal/awardStreak.js';
import { assessmentEligibility, checkEligibility } from './appraisal/checkEligibility.js';
import { checkFailingStreak, failingStreak } from './appraisal/checkFailingStreak.js';
import { awardQuota, checkQuota } from './appraisal/checkQuota.js';
import { agentLevel, classifyAgent } from './appraisal/classifyAgent.js';
import { dismissal, dismissalDue } from './appraisal/dismissalDue.js';
import { grade, gradeOf } from './appraisal/gradeOf.js';
import { gradeScore, scoreGrade } from './appraisal/gradeScore.js';
import { indicators, measureIndicators } from './appraisal/measureIndicators.js';
import { ranking, rankPeople } from './appraisal/rankPeople.js';
import { guidanceReview, reviewGuidance } from './appraisal/reviewGuidance.js';
import { annualReview, reviewYear } from './appraisal/reviewYear.js';
import { scoreCard, scorecard } from './appraisal/scoreCard.js';
import { appraisalScore, scoreMonth } from './appraisal/scoreMonth.js';
import { tailDismissal, tailOf } from './appraisal/tailOf.js';
import { assessMonth, attendanceMonth } from './attendance/assessMonth.js';
import { awardFullAttendance, fullAttendance } from './attendance/awardFullAttendance.js';
import { attendanceDay, classifyDay } from './attendance/classifyDay.js';
import { reviewViolations, violationReview } from './attendance/reviewViolations.js';
import { cadence, checkCadence } from './compliance/checkCadence.js';
import { checkInterval, interval } from './compliance/checkInterval.js';
import { checkPhrases, phrasing } from './compliance/checkPhrases.js';
import { checkProhibited, prohibition } from './compliance/checkProhibited.js';
import { checkRecords, recordCheck } from './compliance/checkRecords.js';
import { checkRequired, requirement } from './compliance/checkRequired.js';
import { checkTimetable, timetable } from './compliance/checkTimetable.js';
import { lookUp, lookup } from './compliance/lookUp.js';
import { assessHandover, handover } from './duty/assessHandover.js';
import { checkRoster, dutyRoster } from './duty/checkRoster.js';
import { dutyAt, onDutyAt } from './duty/onDutyAt.js';
import type { Adopted } from './figures/adoption/adopt.js';
import type { Family } from './figures/family.js';
import { evaluate, general } from './figures/general.js';
import type { Outcome } from './figures/outcome.js';
import { assessLeave, leaveRequest } from './leave/assessLeave.js';
import { balanceLeave, leaveBalance } from './leave/balanceLeave.js';
import { checkNotice, leaveNotice } from './leave/checkNotice.js';
import { entitleLeave, leaveEntitlement } from './leave/entitleLeave.js';
import { nurseChild, nursingTime } from './leave/nurseChild.js';
import { leaveMonth, sumLeave } from './leave/sumLeave.js';
import { assessOvertime, overtime } from './overtime/assessOvertime.js';
import { measureWorkingTime, workingTime } from './overtime/measureWorkingTime.js';
import { awardGrowth, growthAward } from './pay/awardGrowth.js';
import { earnCommission, individualCommission } from './pay/earnCommission.js';
import { levelPay, payLevel } from './pay/payLevel.js';
import { paySlip, paySlipFamily } from './pay/paySlip.js';
import { performancePay, performancePayFamily } from './pay/performancePay.js';
import { gradeReward, rewardGrade } from './pay/rewardGrade.js';
import { shareCommission, sharedCommission } from './pay/shareCommission.js';
import { salary, sumSalary } from './pay/sumSalary.js';

import { assessService, serviceLevel } from './service/assessService.js';
import { meetQuota, quota } from './service/meetQuota.js';

/** A family and its calculator, as tools call it: the facts may be anything, wrong ones are refused. */
export interface Calculator {
  readonly family: Family;
  run(facts: Readonly<Record<string, unknown>>, policy: Adopted): Outcome;
}

/** The calculators by the name of their family. */
export const families: Readonly<Record<string, Calculator>> = {
  general: { family: general, run: evaluate },
  agentLevel: { family: agentLevel, run: classifyAgent },
  assessmentEligibility: { family: assessmentEligibility, run: checkEligibility },
  awardQuota: { family: awardQuota, run: checkQuota },
  failingStreak: { family: failingStreak, run: checkFailingStreak },
  gradeReward: { family: gradeReward, run: rewardGrade },
  growthAward: { family: growthAward, run: awardGrowth },
  guidanceReview: { family: guidanceReview, run: reviewGuidance },
  indicators: { family: indicators, run: measureIndicators },
  individualCommission: { family: individualCommission, run: earnCommission },
  levelPay: { family: levelPay, run: payLevel },
  ranking: { family: ranking, run: rankPeople },
  salary: { family: salary, run: sumSalary },
  scoreGrade: { family: scoreGrade, run: gradeScore },
  scorecard: { family: scorecard, run: scoreCard },
  sharedCommission: { family: sharedCommission, run: shareCommission },
  streakAward: { family: streakAward, run: awardStreak },
  annualReview: { family: annualReview, run: reviewYear },
  appraisalScore: { family: appraisalScore, run: scoreMonth },
  dismissal: { family: dismissal, run: dismissalDue },
  grade: { family: grade, run: gradeOf },
  tailDismissal: { family: tailDismissal, run: tailOf },
  requirement: { family: requirement, run: checkRequired },
  phrasing: { family: phrasing, run: checkPhrases },
  prohibition: { family: prohibition, run: checkProhibited },
  cadence: { family: cadence, run: checkCadence },
  interval: { family: interval, run: checkInterval },
  recordCheck: { family: recordCheck, run: checkRecords },
  lookup: { family: lookup, run: lookUp },
  timetable: { family: timetable, run: checkTimetable },
  overtime: { family: overtime, run: assessOvertime },
  workingTime: { family: workingTime, run: measureWorkingTime },
  dutyAt: { family: dutyAt, run: onDutyAt },
  dutyRoster: { family: dutyRoster, run: checkRoster },
  handover: { family: handover, run: assessHandover },
  leaveBalance: { family: leaveBalance, run: balanceLeave },
  leaveEntitlement: { family: leaveEntitlement, run: entitleLeave },
  leaveMonth: { family: leaveMonth, run: sumLeave },
  leaveNotice: { family: leaveNotice, run: checkNotice },
  leaveRequest: { family: leaveRequest, run: assessLeave },
  nursingTime: { family: nursingTime, run: nurseChild },
  paySlip: { family: paySlipFamily, run: paySlip },
  performancePay: { family: performancePayFamily, run: performancePay },
  attendanceDay: { family: attendanceDay, run: classifyDay },
  attendanceMonth: { family: attendanceMonth, run: assessMonth },
  fullAttendance: { family: fullAttendance, run: awardFullAttendance },
  violationReview: { family: violationReview, run: reviewViolations },
  quota: { family: quota, run: meetQuota },
  serviceLevel: { family: serviceLevel, run: assessService },
};
