/** Runs the library over an employee's month, in the terms of the oracle: raw records in, figures as text out. */
import { type AgentLevelOutcome, agentLevel, classifyAgent } from '../../src/appraisal/classifyAgent.js';
import { grade, gradeOf } from '../../src/appraisal/gradeOf.js';
import { scoreCard, scorecard } from '../../src/appraisal/scoreCard.js';
import { appraisalScore, scoreMonth } from '../../src/appraisal/scoreMonth.js';
import { assessMonth, attendanceMonth, type DayRecord } from '../../src/attendance/assessMonth.js';
import { type Adopted, adopt } from '../../src/figures/adopt.js';
import type { FigureValue } from '../../src/figures/evaluated.js';
import type { Family } from '../../src/figures/family.js';
import type { Outcome } from '../../src/figures/outcome.js';
import { chinaSalaryBasis, type Template } from '../../src/figures/template.js';
import { agentLevel as agentLevel002_8A } from '../../src/handbooks/002-8a/agentLevel.js';
import { scorecard as scorecard002_8A } from '../../src/handbooks/002-8a/scorecard.js';
import { appraisalScore002_8B } from '../../src/handbooks/002-8b/appraisalScore.js';
import { grade002_8B } from '../../src/handbooks/002-8b/grade.js';
import { paySlip002_8B } from '../../src/handbooks/002-8b/paySlip.js';
import { performancePay002_8B } from '../../src/handbooks/002-8b/performancePay.js';
import { attendanceMonth003_2 } from '../../src/handbooks/003-2/attendanceMonth.js';
import { paySlip, paySlipFamily } from '../../src/pay/paySlip.js';
import { performancePay, performancePayFamily } from '../../src/pay/performancePay.js';
import { patched } from '../../src/rule/patch.js';
import { halfUpToFen } from '../../src/values/rounding.js';
import { readPunches } from '../support/oracle/attendance.js';
import type { AppraisalMonth, EmployeeMonth, RosterDay, Scorecard } from '../support/oracle/employeeMonth.js';
import type { MonthFigures } from '../support/oracle/expectedMonth.js';
import type { RoundingStage } from '../support/oracle/slip.js';

/** One run of a calculator, with what is needed to replay its trace. */
export interface Run {
  readonly outcome: Outcome;
  readonly facts: unknown;
  readonly family: Family;
  readonly policy: Adopted;
}

export interface MonthRun {
  readonly figures: MonthFigures;
  /** Those whose steps explain the slip. */
  readonly slipRuns: readonly Run[];
  readonly otherRuns: readonly Run[];
}

/** The slip of 002.8B with what the attendance of 003.2 deducts, as a department would join the two handbooks. */
const departmentSlip: typeof paySlip002_8B = {
  ...paySlip002_8B,
  id: 'department/paySlip',
  data: patched(
    paySlip002_8B.data,
    {
      'figures.latenessCharge': {
        kind: 'product',
        clause: '003.2.lateness.cumulative',
        effect: 'deduct',
        of: ['attendance.chargedMinutes', 'baseWage'],
        over: [{ $blank: 'salaryBasis.days' }, { $blank: 'salaryBasis.hours' }, 60],
        round: { $blank: 'lineRounding' },
      },
      'figures.absenceCharge': {
        kind: 'product',
        clause: '003.2.absence.pay',
        effect: 'deduct',
        of: ['attendance.absentHours', 'baseWage'],
        over: [{ $blank: 'salaryBasis.days' }, { $blank: 'salaryBasis.hours' }],
        round: { $blank: 'lineRounding' },
      },
      'figures.usualDeductions.of': ['recovery', 'withheld', 'latenessCharge', 'absenceCharge'],
      'readings.rounding.options.net': {
        ...unrounded(['wageByMethod', 'baseSalary', 'performancePay', 'specialReward', 'arrears', 'recovery']),
        ...unrounded(['added', 'withheld', 'severeError', 'latenessCharge', 'absenceCharge']),
      },
    },
    '',
  ),
};

function unrounded(figures: readonly string[]): Readonly<Record<string, null>> {
  return Object.fromEntries(figures.map((name) => [`figures.${name}.round`, null]));
}

const slipBlanks = { salaryBasis: chinaSalaryBasis, lineRounding: halfUpToFen, netRounding: halfUpToFen };
const asGiven = [{ id: 'given', gives: { rate: 1 } }];

const policies = {
  attendance: adopt(attendanceMonth, attendanceMonth003_2),
  score: adopt(appraisalScore, appraisalScore002_8B),
  grade: adopt(grade, grade002_8B),
  performancePay: adopt(performancePayFamily, performancePay002_8B, { rounding: halfUpToFen }),
  slip: {
    lines: adopt(paySlipFamily, departmentSlip, slipBlanks),
    net: adopt(paySlipFamily, departmentSlip, slipBlanks, { readings: { rounding: 'net' } }),
  },
  scorecard: adopt(scorecard, scorecard002_8A, {
    completionScale: asGiven,
    conversionScale: asGiven,
    orderScale: asGiven,
    spendScale: asGiven,
    replyScale: asGiven,
    responseScale: asGiven,
  }),
  level: adopt(agentLevel, agentLevel002_8A),
};

export function runMonth(month: EmployeeMonth, stage: RoundingStage): MonthRun {
  const days = [...month.history.map(settled), ...month.days.map(recordOf)];
  const asOf = month.days.at(-1)?.date ?? '';
  const attendanceFacts = { asOf, days };
  const attendance = assessMonth(attendanceFacts, policies.attendance);
  const scoreFacts = { ...appraisalFacts(month), attendance };
  const score = scoreMonth(scoreFacts, policies.score);
  const gradeFacts = { score: text(score, 'score'), ...gradeConditions(month.appraisal) };
  const graded = gradeOf(gradeFacts, policies.grade);
  const payFacts = { postWage: month.wage.post, appraisal: score };
  const pay = performancePay(payFacts, policies.performancePay);
  const slipFacts = {
    month: `${month.month}-01`,
    baseWage: month.wage.base,
    postWage: month.wage.post,
    monthDays: month.wage.monthDays,
    graveError: month.wage.graveError,
    majorLoss: month.wage.majorLoss,
    spells: month.wage.spells,
    adjustments: month.wage.adjustments.map((amount) => ({
      amount,
      author: 'supervisor',
      reason: 'agreed',
      madeOn: asOf,
    })),
    corrections: month.wage.corrections,
    attendance,
    appraisal: {},
    pay,
    leave: {},
    amounts: { specialReward: 0 },
  };
  const slip = paySlip(slipFacts, policies.slip[stage]);
  const [earlierFacts, latestFacts] = month.scorecards.map(indicatorsOf);
  if (earlierFacts === undefined || latestFacts === undefined) throw new Error('two scorecards');
  const earlier = scoreCard(earlierFacts, policies.scorecard);
  const latest = scoreCard(latestFacts, policies.scorecard);
  const levelFacts = { earlier: text(earlier, 'total'), latest: text(latest, 'total') };
  const level: AgentLevelOutcome | Outcome = classifyAgent(levelFacts, policies.level);
  const steps = stepsByName(attendance);
  const ofMonth = month.days.map(({ date }, index) => ({ date, at: month.history.length + index }));
  return {
    figures: {
      'attendance.absentDaysByDay': ofMonth.map(({ date, at }) => `${date} ${steps.get(`days/${at}/absent`) ?? '0'}`),
      'attendance.pooledMinutes': text(attendance, 'pooledMinutes'),
      'attendance.chargedMinutes': text(attendance, 'chargedMinutes'),
      'attendance.absentDays': text(attendance, 'absentDays'),
      'attendance.missedPunches': text(attendance, 'missedPunches'),
      'attendance.events': String(Number(text(attendance, 'lateCount')) + Number(text(attendance, 'earlyCount'))),
      'attendance.terminate': text(attendance, 'termination') !== 'none',
      'attendance.threeInARow': text(attendance, 'termination') === 'threeInARow',
      'appraisal.score': text(score, 'score'),
      'appraisal.band': text(graded, 'band'),
      'appraisal.grade': text(graded, 'grade'),
      'appraisal.provisional': graded.provisional.includes('grade'),
      'appraisal.pay': text(pay, 'pay'),
      'scorecard.earlier': levelFacts.earlier,
      'scorecard.latest': levelFacts.latest,
      'scorecard.level': text(level, 'level'),
      'slip.gross': plain(text(slip, 'gross')),
      'slip.deductions': plain(text(slip, 'deductions')),
      'slip.net': text(slip, 'net'),
    },
    slipRuns: [
      { outcome: attendance, facts: attendanceFacts, family: attendanceMonth, policy: policies.attendance },
      { outcome: score, facts: scoreFacts, family: appraisalScore, policy: policies.score },
      { outcome: graded, facts: gradeFacts, family: grade, policy: policies.grade },
      { outcome: pay, facts: payFacts, family: performancePayFamily, policy: policies.performancePay },
      { outcome: slip, facts: slipFacts, family: paySlipFamily, policy: policies.slip[stage] },
    ],
    otherRuns: [
      { outcome: earlier, facts: earlierFacts, family: scorecard, policy: policies.scorecard },
      { outcome: latest, facts: latestFacts, family: scorecard, policy: policies.scorecard },
      { outcome: level, facts: levelFacts, family: agentLevel, policy: policies.level },
    ],
  };
}
