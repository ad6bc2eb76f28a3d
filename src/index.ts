// Entry point `kefu-rules`: calculators, adoption, replay, errors and types.

export { awardStreak, StreakAwardOutcome, streakAwardFamily } from './appraisal/awardStreak.js';
export { AwardQuotaOutcome, awardQuotaFamily, checkAwardQuota } from './appraisal/checkAwardQuota.js';
export {
  AssessmentEligibilityOutcome,
  assessmentEligibilityFamily,
  checkEligibility,
} from './appraisal/checkEligibility.js';
export {
  checkFailingStreak,
  FailingStreakOutcome,
  failingStreakFamily,
} from './appraisal/checkFailingStreak.js';
export { AgentLevelOutcome, agentLevelFamily, classifyAgent } from './appraisal/classifyAgent.js';
export { countAbsentDays, type Spell } from './appraisal/countAbsentDays.js';
export { type Contact, type ContactCounts, countContacts } from './appraisal/countContacts.js';
export { countKeywords } from './appraisal/countKeywords.js';
export { countPersons, countServedBuyers } from './appraisal/countPersons.js';
export { DismissalOutcome, dismissalDue, dismissalFamily } from './appraisal/dismissalDue.js';
export { GradeOutcome, gradeFamily, gradeOf } from './appraisal/gradeOf.js';
export { gradeScore, ScoreGradeOutcome, scoreGradeFamily } from './appraisal/gradeScore.js';
export { indicatorsFamily, measureIndicators } from './appraisal/measureIndicators.js';
export { RankingOutcome, rankingFamily, rankPeople, type Standing } from './appraisal/rankPeople.js';
export {
  GuidanceReviewOutcome,
  guidanceReviewFamily,
  reviewGuidance,
} from './appraisal/reviewGuidance.js';
export {
  AnnualReviewOutcome,
  annualReviewFamily,
  meanOfMonths,
  reviewYear,
} from './appraisal/reviewYear.js';
export { ScorecardOutcome, scoreCard, scorecardFamily } from './appraisal/scoreCard.js';
export { AppraisalScoreOutcome, appraisalScoreFamily, scoreMonth } from './appraisal/scoreMonth.js';
export { TailOutcome, tailDismissalFamily, tailOf } from './appraisal/tailOf.js';
export { type Absence, absences } from './attendance/absence.js';
export { allotPunches, type RosterSlot } from './attendance/allotPunches.js';
export {
  AttendanceMonthOutcome,
  assessMonth,
  attendanceMonthFamily,
  type DayRecord,
} from './attendance/assessMonth.js';
export {
  awardFullAttendance,
  FullAttendanceOutcome,
  fullAttendanceFamily,
} from './attendance/awardFullAttendance.js';
export { AttendanceDayOutcome, attendanceDayFamily, classifyDay } from './attendance/classifyDay.js';
export { dayRecord } from './attendance/dayRecord.js';
export type { Pairing } from './attendance/pairPunches.js';
export type { PunchSettings, PunchWindow } from './attendance/readDay.js';
export {
  reviewViolations,
  ViolationReviewOutcome,
  violationReviewFamily,
} from './attendance/reviewViolations.js';
export {
  type Finding,
  findings,
  type LeaveSpan,
  type Outing,
  type Punch,
  type RosterDay,
  type RosterEntry,
  type Shift,
} from './attendance/rosterDay.js';
export { china } from './calendars/china.js';
export { china2024 } from './calendars/china2024.js';
export { china2025 } from './calendars/china2025.js';
export { china2026 } from './calendars/china2026.js';
export type { CalendarSource, PublishedCalendar } from './calendars/publishedCalendar.js';
export { adoptScheduled } from './compliance/adoptScheduled.js';
export { type AgendaFacts, type AgendaItem, agenda, type Scheduled } from './compliance/agenda.js';
export { CadenceOutcome, cadenceFamily, checkCadence } from './compliance/checkCadence.js';
export {
  checkInterval,
  type IntervalFacts,
  IntervalOutcome,
  intervalFamily,
} from './compliance/checkInterval.js';
export {
  checkPhrases,
  type PhrasingFacts,
  PhrasingOutcome,
  phrasingFamily,
} from './compliance/checkPhrases.js';
export {
  checkProhibited,
  ProhibitedOutcome,
  prohibitionFamily,
  type Violation,
} from './compliance/checkProhibited.js';
export {
  checkRecords,
  type Fault,
  type RecordFacts,
  RecordsOutcome,
  recordCheckFamily,
} from './compliance/checkRecords.js';
export {
  checkRequired,
  type RequiredFacts,
  RequiredOutcome,
  requirementFamily,
} from './compliance/checkRequired.js';
export {
  checkTimetable,
  type DatedStep,
  type StepStatus,
  type TimetableFacts,
  TimetableOutcome,
  timetableFamily,
} from './compliance/checkTimetable.js';
export { type DatedSteps, datedSteps, type Step as TimetableStep } from './compliance/datedSteps.js';
export type { CalendarUnit, Every } from './compliance/dueAfter.js';
export { type DueAgain, dueAgain, regularly } from './compliance/dueAgain.js';
export { dueRegularly } from './compliance/dueRegularly.js';
export { LookupOutcome, lookUp, lookupFamily } from './compliance/lookUp.js';
export { type LookupTable, lookupTable } from './compliance/lookupTable.js';
export {
  type Phrase,
  type PhraseList,
  type RequiredPhrases,
  requiredPhrases,
  tabooPhrases,
} from './compliance/phraseList.js';
export { type Consequence, type NamedActs, type ProhibitedActs, prohibitedActs } from './compliance/prohibitedActs.js';
export { type RecordFaults, recordFaults } from './compliance/recordFaults.js';
export { type RequiredSet, requiredSet } from './compliance/requiredSet.js';
export { type TimesPerPeriod, timesPerPeriod } from './compliance/timesPerPeriod.js';
export {
  assessHandover,
  type HandoverFacts,
  HandoverOutcome,
  handoverFamily,
} from './duty/assessHandover.js';
export {
  checkRoster,
  dutyRosterFamily,
  type RosterFacts,
  type RosterGap,
  RosterOutcome,
} from './duty/checkRoster.js';
export { type DutyCoverage, dutyCoverage } from './duty/dutyCoverage.js';
export type { DutySlot } from './duty/dutySlot.js';
export { type DutyFacts, DutyOutcome, dutyAtFamily, onDutyAt, type SlotOnDuty } from './duty/onDutyAt.js';
export { shiftInterval } from './duty/shiftInterval.js';
export { type ShiftTable, type ShiftTimes, shiftTable } from './duty/shiftTable.js';
export { type Adopted, adopt, type Choices } from './figures/adoption/adopt.js';
export { type CalendarFact, PreparedCalendar, prepareCalendar } from './figures/calendarFact.js';
export type { FigureValue } from './figures/evaluated.js';
export type { FactsIn, FactsOf, Family } from './figures/family.js';
export { evaluate, generalFamily } from './figures/general.js';
export { Complete, Incomplete, Outcome, type OutcomeJson } from './figures/outcome.js';
export type {
  AgeUnit,
  Amendment,
  Balance,
  Band,
  Bands,
  Check,
  Clause,
  Comparison,
  Deadline,
  Effect,
  Elapsed,
  Entry,
  FactSpec,
  FactSpecs,
  FieldSpec,
  Figure,
  FigureKind,
  FigureOf,
  Given,
  Interval,
  Least,
  Life,
  Most,
  Name,
  Nth,
  Num,
  Operand,
  Override,
  Part,
  Patch,
  PolicyData,
  Product,
  Rank,
  Reading,
  RecordFigures,
  RecordSpecs,
  Row,
  Schedule,
  Score,
  Streak,
  Table,
  Tally,
  Test,
  Text,
  Total,
  Units,
  When,
  Window,
} from './figures/policy.js';
export type {
  FigureName,
  Figures,
  NoPromises,
  PartialFigures,
  PromisedTypes,
  Promises,
  Quantity,
} from './figures/promises.js';
export type { Asking, ChosenReadings, Questions } from './figures/readings.js';
export {
  type BlankSpec,
  type BlankSpecs,
  type BlankType,
  type BlankTypes,
  type BlankValues,
  chinaSalaryBasis,
  type DraftData,
  type SalaryBasis,
  type Template,
  template,
} from './figures/template.js';
export { replay } from './figures/trace/replay.js';
export { Step, type StepInput, type StepJson, type StepRule } from './figures/trace/trace.js';
export {
  type AssessedDay,
  assessLeave,
  LeaveRequestOutcome,
  leaveRequestFamily,
} from './leave/assessLeave.js';
export {
  balanceLeave,
  type LeaveAccount,
  LeaveBalanceOutcome,
  type LeaveEntry,
  leaveBalanceFamily,
} from './leave/balanceLeave.js';
export {
  checkNotice,
  LeaveNoticeOutcome,
  leaveNoticeFamily,
  type NoticeFacts,
} from './leave/checkNotice.js';
export {
  entitleLeave,
  LeaveEntitlementOutcome,
  leaveEntitlementFamily,
} from './leave/entitleLeave.js';
export {
  grantNursingTime,
  type NursingFacts,
  NursingTimeOutcome,
  nursingTimeFamily,
} from './leave/grantNursingTime.js';
export type { LeaveExtent, RosteredDay } from './leave/leaveDays.js';
export { type NoticeDuty, noticeAhead } from './leave/noticeAhead.js';
export type { EmploymentFacts } from './leave/readEmployment.js';
export type { Approval, EarlierLeave, LeaveRequest } from './leave/readRequest.js';
export {
  type LeaveDayTaken,
  LeaveMonthOutcome,
  leaveMonthFamily,
  leaveTaken,
  sumLeave,
} from './leave/sumLeave.js';
export {
  assessOvertime,
  type ClaimStanding,
  OvertimeOutcome,
  overtimeFamily,
} from './overtime/assessOvertime.js';
export {
  measureWorkingTime,
  type WorkingTimeFacts,
  WorkingTimeOutcome,
  workingTimeFamily,
} from './overtime/measureWorkingTime.js';
export type { OvertimeFacts, OvertimeSlip, RosteredAs, WorkedTime } from './overtime/overtimeFacts.js';
export { awardGrowth, GrowthAwardOutcome, growthAwardFamily } from './pay/awardGrowth.js';
export {
  type Department,
  type DepartmentItem,
  type DepartmentMonth,
  departmentMonth,
  type SlipInput,
} from './pay/departmentMonth.js';
export {
  earnCommission,
  IndividualCommissionOutcome,
  individualCommissionFamily,
} from './pay/earnCommission.js';
export { LevelPayOutcome, levelPayFamily, payLevel } from './pay/payLevel.js';
export { type PayLine, PaySlipOutcome, paySlip, paySlipFamily } from './pay/paySlip.js';
export { PerformancePayOutcome, performancePay, performancePayFamily } from './pay/performancePay.js';
export { GradeRewardOutcome, gradeRewardFamily, rewardGrade } from './pay/rewardGrade.js';
export {
  SharedCommissionOutcome,
  shareCommission,
  sharedCommissionFamily,
} from './pay/shareCommission.js';
export { SalaryOutcome, salaryFamily, sumSalary } from './pay/sumSalary.js';
export type { Blank, Draft } from './rule/blank.js';
export { type Issue, type IssueCode, RulesError } from './rule/issue.js';
export {
  assessService,
  type LevelStatus,
  ServiceOutcome,
  type ServiceStatus,
  serviceLevelFamily,
} from './service/assessService.js';
export { meetQuota, QuotaOutcome, quotaFamily } from './service/meetQuota.js';
export { type QuotaOf, quotaOf } from './service/quotaOf.js';
export type { ServiceLevelFacts } from './service/serviceLevelFacts.js';
export { type ServiceLevel, type ServiceLevels, serviceLevels } from './service/serviceLevels.js';
export type { DeskHours } from './service/serviceSettings.js';
export { summariseTeam, type TeamItem, type TeamRow } from './service/summariseTeam.js';
export type { DayKind, WorkCalendar } from './values/calendar.js';
export type { AmountIn, RatioIn } from './values/number.js';
export { halfUpToFen, type Rounding, type RoundingMode } from './values/rounding.js';
export type { Exact, Ratio } from './values/text.js';
