/** What looks at more than the month: the year's violations, the review of the last year and its tail. */
import {
  annualReviewFamily,
  type Outcome,
  reviewViolations,
  reviewYear,
  tailDismissalFamily,
  tailOf,
  violationReviewFamily,
} from 'kefu-rules';
import { type Assessment, told } from './assessment.js';
import type { DayFacts } from './attendance.js';
import type { Department, Person } from './readDepartment.js';

/** Violations of the attendance rules so far, where the handbook that regulates a person's attendance counts them. */
export function reviewOfViolations(
  { employee, earlierViolations }: Person,
  { plan, month }: Department,
  days: readonly DayFacts[],
): readonly Assessment[] {
  if (!plan.areOfOneHandbook('violationReview', 'attendanceMonth', employee)) return [];
  const violations = [
    ...earlierViolations.map(({ date, kind }) => ({ date, kind })),
    ...days.flatMap(({ date, kinds }) => kinds.map((kind) => ({ date, kind }))),
  ];
  const outcome = reviewViolations(
    { asOf: month.last, recordsFrom: employee.recordsFrom, violations },
    plan.policy('violationReview', violationReviewFamily, employee),
  );
  return [{ title: { en: 'Violations of the year', zh: '年度违规' }, outcome }];
}

/** The review of the year before, where the months of that year are on record. */
export function reviewOfLastYear({ employee, history }: Person, { plan, lastYear }: Department): readonly Assessment[] {
  const months = history
    .filter(({ month, score }) => month.startsWith(`${lastYear.year}-`) && score !== undefined)
    .map(({ month, score }) => ({ date: `${month}-01`, score }));
  if (employee.pay !== 'appraisal' || months.length === 0) return [];
  const outcome = reviewYear(
    { asOf: `${lastYear.year}-12-31`, months, reviews: lastYear.reviews.map(({ heldOn }) => ({ date: heldOn })) },
    plan.policy('annualReview', annualReviewFamily, employee),
  );
  return [{ title: { en: `Review of ${lastYear.year}`, zh: `${lastYear.year} 年度考核` }, outcome }];
}

/** The tail of the last year's ranking, due under the text only. */
export function tailOfLastYear(
  reviews: ReadonlyMap<string, Outcome>,
  { plan, lastYear }: Department,
): readonly Assessment[] {
  const people = [...reviews].flatMap(([id, outcome]) => {
    const score = told(outcome, 'annualScore');
    return score === undefined ? [] : [{ id, score: String(score) }];
  });
  const [review] = lastYear.reviews;
  if (review === undefined || people.length === 0) return [];
  const outcome = tailOf(
    { alreadyDismissed: review.alreadyDismissed, people },
    plan.policy('tailDismissal', tailDismissalFamily),
  );
  return [{ title: { en: `Tail of ${lastYear.year}`, zh: `${lastYear.year} 年度末位` }, outcome }];
}
