/** The oracle of appraisal: the score, grade and performance pay of 002.8B, the scorecard and level of 002.8A. */
import type { AppraisalMonth, Fault, Scorecard } from './employeeMonth.js';
import { add, compare, divide, multiply, type Ratio, ratio, subtract, zero } from './ratio.js';

export type Grade = 'excellent' | 'good' | 'competent' | 'basic' | 'incompetent';
export type Level = 'senior' | 'intermediate' | 'junior' | 'undetermined' | 'remedial';

// 002.8B.deduct.daily: shares of the item's points.
const dailyShare: Readonly<Record<Fault, string>> = { undone: '0.8', unsatisfactory: '0.5', late: '0.2' };
// 002.8B.deduct.exceptional: points an item.
const exceptionalPoints: Readonly<Record<Fault, string>> = { undone: '3', unsatisfactory: '2', late: '1' };

export interface ScoreFinding {
  readonly daily: Ratio;
  readonly exceptional: Ratio;
  readonly conduct: Ratio;
  readonly score: Ratio;
}

/** 002.8B.score.final: 100 less everything, without a floor. */
export function scoreOf({ daily, exceptional, conduct }: AppraisalMonth, latenessEvents: number): ScoreFinding {
  // 002.8B.itemWeights: the points of the daily items are the 80 of 002.8B.weights.
  if (compare(add(...daily.map(({ points }) => ratio(points))), ratio(80)) !== 0) throw new Error('not 80 points');
  // 002.8B.exceptional.max
  if (exceptional.length > 4) throw new Error('more than four exceptional items');
  const lost = {
    daily: add(...daily.map(({ points, faults }) => multiply(ratio(points), heaviest(faults, dailyShare)))),
    exceptional: add(...exceptional.map(({ faults }) => heaviest(faults, exceptionalPoints))),
    conduct: add(
      // 002.8B.deduct.violation, 002.8B.deduct.special, 002.8B.deduct.lateness
      multiply(ratio('0.5'), ratio(conduct.violations)),
      ratio(conduct.special),
      multiply(ratio('0.5'), ratio(latenessEvents)),
      // 002.8B.deduct.perfunctory, 002.8B.weekly.report
      multiply(ratio(3), ratio(conduct.perfunctory)),
      multiply(ratio(2), ratio(conduct.lateReports)),
    ),
  };
  return { ...lost, score: subtract(ratio(100), add(lost.daily, lost.exceptional, lost.conduct)) };
}

/** One status an item: the heaviest (G17). */
function heaviest(faults: readonly Fault[], table: Readonly<Record<Fault, string>>): Ratio {
  return faults.map((fault) => ratio(table[fault])).reduce((a, b) => (compare(a, b) >= 0 ? a : b), zero);
}

/** 002.8B.grade, reading (a): the highest band whose lower bound is reached. */
export function gradeOfScore(score: Ratio): Grade {
  if (compare(score, ratio(91)) >= 0) return 'excellent';
  if (compare(score, ratio(81)) >= 0) return 'good';
  if (compare(score, ratio(71)) >= 0) return 'competent';
  if (compare(score, ratio(60)) >= 0) return 'basic';
  return 'incompetent';
}

/** The grade after the conditions of article 11. */
export function finalGradeOf(grade: Grade, facts: AppraisalMonth): Grade {
  // 002.8B.specialReward: an outstanding person with a major contribution is excellent.
  if (facts.outstanding && facts.majorContribution) return 'excellent';
  // 002.8B.grade.goodGate: own duties and ad-hoc work both well done, or competent at most.
  const good = facts.dutiesDone && facts.exceptionalDone;
  if ((grade === 'good' || grade === 'excellent') && !good) return 'competent';
  // 002.8B.grade.excellentGate: outstanding, with at least one example.
  if (grade === 'excellent' && !(facts.outstanding && facts.examples >= 1)) return 'good';
  return grade;
}

/** 002.8B.grade.incompetentApproval: until it is explained and approved. */
export function isProvisional(grade: Grade, facts: AppraisalMonth): boolean {
  return grade === 'incompetent' && !(facts.explained && facts.approved);
}

/** 002.8B.pay: [(score - 80) / 80 + 1] x post wage, at least nothing. */
export function performancePayOf(score: Ratio, postWage: Ratio): Ratio {
  const rate = add(divide(subtract(score, ratio(80)), ratio(80)), ratio(1));
  return compare(rate, zero) < 0 ? zero : multiply(rate, postWage);
}

// 002.8A.weights
const weights: Readonly<Record<keyof Scorecard, number>> = {
  completion: 30,
  conversion: 30,
  orderSuccess: 10,
  averageSpend: 5,
  replyRate: 5,
  responseTime: 5,
  assist: 5,
  execution: 10,
};

/** 002.8A.weights: the sum of the eight scores, each within its weight. */
export function totalOf(card: Scorecard): Ratio {
  const names = Object.keys(weights) as (keyof Scorecard)[];
  for (const name of names) {
    if (compare(ratio(card[name]), ratio(weights[name])) > 0) throw new Error(`${name} is above its weight`);
  }
  return add(...names.map((name) => ratio(card[name])));
}

/** 002.8A.level: both totals in one closed band, tried from the top; 002.8A.remedial: either below 70. */
export function levelOf(before: Ratio, latest: Ratio): Level {
  const both = (from: number, to: number): boolean =>
    [before, latest].every((total) => compare(total, ratio(from)) >= 0 && compare(total, ratio(to)) <= 0);
  if (compare(before, ratio(70)) < 0 || compare(latest, ratio(70)) < 0) return 'remedial';
  if (both(90, 100)) return 'senior';
  if (both(80, 90)) return 'intermediate';
  if (both(70, 80)) return 'junior';
  return 'undetermined';
}
