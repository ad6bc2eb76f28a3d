/** Runs the library over an employee's month, in the terms of the oracle: raw records in, figures as text out. */
import { agentLevelFamily, classifyAgent } from '../../src/appraisal/classifyAgent.js';
import { gradeFamily, gradeOf } from '../../src/appraisal/gradeOf.js';
import { scoreCard, scorecardFamily } from '../../src/appraisal/scoreCard.js';
import { appraisalScoreFamily, scoreMonth } from '../../src/appraisal/scoreMonth.js';
import { assessMonth, attendanceMonthFamily, type DayRecord } from '../../src/attendance/assessMonth.js';
import { AttendanceDayOutcome, attendanceDayFamily, classifyDay } from '../../src/attendance/classifyDay.js';
import { dayRecord } from '../../src/attendance/dayRecord.js';
import { readDay } from '../../src/attendance/readDay.js';
import type { RosterDay as DayFacts } from '../../src/attendance/rosterDay.js';
import { type Adopted, adopt } from '../../src/figures/adoption/adopt.js';
import type { FigureValue } from '../../src/figures/evaluated.js';
import type { Family } from '../../src/figures/family.js';
import type { Outcome } from '../../src/figures/outcome.js';
import type { Figures } from '../../src/figures/promises.js';
import { chinaSalaryBasis } from '../../src/figures/template.js';
import { attendanceMonth000_1 } from '../../src/handbooks/000-1/attendanceMonth.js';
import { agentLevel as agentLevel002_8A } from '../../src/handbooks/002-8a/agentLevel.js';
import { scorecard as scorecard002_8A } from '../../src/handbooks/002-8a/scorecard.js';
import { appraisalScore002_8B } from '../../src/handbooks/002-8b/appraisalScore.js';
import { grade002_8B } from '../../src/handbooks/002-8b/grade.js';
import { paySlip002_8B } from '../../src/handbooks/002-8b/paySlip.js';
import { performancePay002_8B } from '../../src/handbooks/002-8b/performancePay.js';
import { attendanceDay003_2 } from '../../src/handbooks/003-2/attendanceDay.js';
import { attendanceMonth003_2 } from '../../src/handbooks/003-2/attendanceMonth.js';
import { paySlip, paySlipFamily } from '../../src/pay/paySlip.js';
import { performancePay, performancePayFamily } from '../../src/pay/performancePay.js';
import { patched } from '../../src/rule/patch.js';
import { halfUpToFen } from '../../src/values/rounding.js';
import { instantAt } from '../support/oracle/civil.js';
import type {
  AppraisalMonth,
  EmployeeMonth,
  Fault,
  RosterDay,
  Scorecard,
  SettledDay,
  Span,
} from '../support/oracle/employeeMonth.js';
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
  /** By day. */
  readonly absentDays: () => readonly string[];
  readonly slip: Outcome;
  /** Those whose steps explain the slip. */
  readonly slipRuns: readonly Run[];
  readonly otherRuns: readonly Run[];
}

/** The slip of 002.8B with what the attendance of 003.2 deducts, as a department would join the two handbooks. */
const departmentSlip = {
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
  day: adopt(attendanceDayFamily, attendanceDay003_2),
  attendance: adopt(attendanceMonthFamily, attendanceMonth003_2),
  grace: adopt(attendanceMonthFamily, attendanceMonth000_1),
  score: adopt(appraisalScoreFamily, appraisalScore002_8B),
  grade: adopt(gradeFamily, grade002_8B),
  performancePay: adopt(performancePayFamily, performancePay002_8B, { rounding: halfUpToFen }),
  slip: {
    lines: adopt(paySlipFamily, departmentSlip, slipBlanks),
    net: adopt(paySlipFamily, departmentSlip, slipBlanks, { readings: { rounding: 'net' } }),
  },
  scorecard: adopt(scorecardFamily, scorecard002_8A, {
    completionScale: asGiven,
    conversionScale: asGiven,
    orderScale: asGiven,
    spendScale: asGiven,
    replyScale: asGiven,
    responseScale: asGiven,
  }),
  level: adopt(agentLevelFamily, agentLevel002_8A),
};

export function runMonth(month: EmployeeMonth, stage: RoundingStage): MonthRun {
  const classified = month.days.map(classify);
  const days = [...month.history.map(settledRecord), ...classified.map(({ record }) => record)];
  const asOf = month.days.at(-1)?.date ?? '';
  const attendanceFacts = { asOf, days };
  const attendance = assessMonth(attendanceFacts, policies.attendance);
  const graced = assessMonth(attendanceFacts, policies.grace);
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
    // Left out, they put the slip before the exact evaluator.
    ...(stage === 'lines' && { minimumWage: 2000, deductionCeiling: '0.2' }),
    spells: month.wage.spells,
    adjustments: month.wage.adjustments.map((amount) => ({
      amount,
      author: 'supervisor',
      reason: 'agreed',
      madeOn: asOf,
    })),
    corrections: month.wage.corrections,
    attendance,
    pay,
    amounts: { specialReward: 0 },
  };
  const slip = paySlip(slipFacts, policies.slip[stage]);
  const [earlierFacts, latestFacts] = month.scorecards.map(indicatorsOf);
  if (earlierFacts === undefined || latestFacts === undefined) throw new Error('two scorecards');
  const earlier = scoreCard(earlierFacts, policies.scorecard);
  const latest = scoreCard(latestFacts, policies.scorecard);
  const levelFacts = { earlier: text(earlier, 'total'), latest: text(latest, 'total') };
  const level = classifyAgent(levelFacts, policies.level);
  return {
    figures: {
      'attendance.pooledMinutes': text(attendance, 'pooledMinutes'),
      'attendance.chargedMinutes': text(attendance, 'chargedMinutes'),
      'attendance.absentDays': text(attendance, 'absentDays'),
      'attendance.missedPunches': text(attendance, 'missedPunches'),
      'attendance.events': String(Number(text(attendance, 'lateCount')) + Number(text(attendance, 'earlyCount'))),
      'attendance.terminate': text(attendance, 'termination') !== 'none',
      'attendance.threeInARow': text(attendance, 'termination') === 'threeInARow',
      'grace.penalisedMinutes': text(graced, 'chargedMinutes'),
      'grace.talk': text(graced, 'talkDue') === 'true',
      'appraisal.score': text(score, 'score'),
      'appraisal.band': text(graded, 'band'),
      'appraisal.grade': text(graded, 'grade'),
      'appraisal.provisional': graded.provisional.includes('grade'),
      'appraisal.pay': text(pay, 'pay'),
      'scorecard.earlier': levelFacts.earlier,
      'scorecard.latest': levelFacts.latest,
      'scorecard.level': text(level, 'level'),
      'slip.gross': text(slip, 'gross'),
      'slip.deductions': text(slip, 'deductions'),
      'slip.net': text(slip, 'net'),
    },
    absentDays: () => absentDaysOf(month, attendance),
    slip,
    slipRuns: [
      { outcome: attendance, facts: attendanceFacts, family: attendanceMonthFamily, policy: policies.attendance },
      { outcome: score, facts: scoreFacts, family: appraisalScoreFamily, policy: policies.score },
      { outcome: graded, facts: gradeFacts, family: gradeFamily, policy: policies.grade },
      { outcome: pay, facts: payFacts, family: performancePayFamily, policy: policies.performancePay },
      { outcome: slip, facts: slipFacts, family: paySlipFamily, policy: policies.slip[stage] },
    ],
    otherRuns: [
      ...classified.map(({ run }) => run),
      { outcome: graced, facts: attendanceFacts, family: attendanceMonthFamily, policy: policies.grace },
      { outcome: earlier, facts: earlierFacts, family: scorecardFamily, policy: policies.scorecard },
      { outcome: latest, facts: latestFacts, family: scorecardFamily, policy: policies.scorecard },
      { outcome: level, facts: levelFacts, family: agentLevelFamily, policy: policies.level },
    ],
  };
}

/** A day as the clock and the files have it, classified. A half day found absent is known to the month only. */
function classify(day: RosterDay): { readonly record: DayRecord; readonly run: Run } {
  const facts = dayFacts(day);
  const outcome = classifyDay(facts, policies.day);
  if (!(outcome instanceof AttendanceDayOutcome)) throw new Error(`incomplete: ${outcome.missing.join()}`);
  const record = dayRecord(facts, outcome);
  const half = { ...record, absence: 'leftPost', absentDays: '0.5' } as const;
  // The policy takes what is read of the raw facts, so that is what its trace starts from.
  const read = readDay(facts, { pairing: 'firstAndLast' });
  const run = { outcome, facts: read, family: attendanceDayFamily, policy: policies.day };
  return { record: day.foundAbsent === 0.5 ? half : record, run };
}

/** What the steps say of each day; those of days on which nothing happened are left out. */
function absentDaysOf(month: EmployeeMonth, attendance: Outcome): readonly string[] {
  const steps = new Map(attendance.trace.map(({ figure, out }) => [figure, canonical(out)]));
  return month.days.map((_, index) => steps.get(`days/${month.history.length + index}/absent`) ?? '0');
}

function dayFacts(day: RosterDay): DayFacts {
  const { date, shifts, confirmed } = day;
  return {
    date,
    shift: shiftOf(shifts),
    punches: day.punches.map((at) => ({ at })),
    leave: day.leave.map((span) => instants(date, span)),
    outings: day.outings.map((span) => ({
      ...instants(date, span),
      formBefore: span.formed,
      phoned: false,
      signatures: 2,
      returnedOn: date,
    })),
    findings: [
      ...(day.proxy ? (['proxyPunching'] as const) : []),
      ...(day.foundAbsent === 1 ? (['absent'] as const) : []),
    ],
    confirmed,
  };
}

/** Shifts of one day as one shift with breaks. */
function shiftOf(shifts: readonly Span[]): DayFacts['shift'] {
  const [first] = shifts;
  const last = shifts.at(-1);
  if (first === undefined || last === undefined) return 'rest';
  const breaks = shifts.slice(1).map(({ from }, index) => ({ start: shifts[index]?.to ?? '', end: from }));
  return { start: first.from, end: last.to, breaks };
}

function instants(date: string, { from, to }: Span): { readonly from: string; readonly to: string } {
  return { from: instantAt(date, from), to: instantAt(date, to) };
}

function settledRecord({ date, scheduled, absentDays, lateOrEarly }: SettledDay): DayRecord {
  return {
    date,
    rest: !scheduled,
    lateMinutes: lateOrEarly ? 5 : 0,
    earlyMinutes: 0,
    missingIn: false,
    missingOut: false,
    absence: absentDays === 0 ? 'none' : 'noShow',
    absentDays,
    confirmed: true,
    excused: false,
  };
}

const conductKinds = ['games', 'noise', 'spitting', 'littering', 'irrelevant-reading'] as const;

function appraisalFacts({ month, appraisal }: EmployeeMonth) {
  const { daily, exceptional, conduct } = appraisal;
  const date = `${month}-08`;
  const acts = (count: number, kindOf: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => ({ date, kind: kindOf(index) }));
  return {
    daily: daily.map(({ points, faults }, index) => ({ id: `duty${index}`, points, ...flagsOf(faults) })),
    exceptional: exceptional.map(({ faults }, index) => ({ id: `task${index}`, ...flagsOf(faults) })),
    conduct: [
      ...acts(conduct.violations, () => 'breach'),
      ...acts(conduct.special, (index) => conductKinds[index % conductKinds.length] ?? 'games'),
      ...acts(conduct.perfunctory, () => 'perfunctory-assessment'),
    ],
    weeklyReports: [
      { date: `${month}-07`, status: 'onTime' as const },
      ...Array.from({ length: conduct.lateReports }, (_, index) =>
        index === 0
          ? { date: `${month}-14`, status: 'overdue' as const }
          : { date: `${month}-21`, status: 'late' as const },
      ),
    ],
  };
}

function flagsOf(faults: readonly Fault[]) {
  return {
    notDone: faults.includes('undone'),
    notAsRequired: faults.includes('unsatisfactory'),
    notInTime: faults.includes('late'),
  };
}

function gradeConditions(appraisal: AppraisalMonth) {
  const { dutiesDone, exceptionalDone, outstanding, examples, majorContribution, explained, approved } = appraisal;
  return {
    dutiesDone,
    exceptionalDone,
    outstanding,
    examples,
    majorContribution,
    explanation: explained,
    managerApproved: approved,
  };
}

function indicatorsOf({ conversion, ...scores }: Scorecard) {
  return { indicators: { ...scores, enquiryConversion: conversion } };
}

const known = new WeakMap<Outcome, Figures>();

/** The figures of an outcome, which works them out whenever it is asked. */
function figuresOf(outcome: Outcome): Figures {
  const figures = known.get(outcome) ?? outcome.figures;
  known.set(outcome, figures);
  return figures;
}

/** A figure as the oracle writes it. */
function text(outcome: Outcome, name: string): string {
  const value = figuresOf(outcome)[name];
  if (value === undefined) throw new Error(`${name} could not be told`);
  return canonical(value);
}

function canonical(value: FigureValue): string {
  return typeof value === 'object' ? `${value.numerator}/${value.denominator}` : String(value);
}
