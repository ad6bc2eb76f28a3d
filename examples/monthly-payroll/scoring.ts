/** The first pass: what is known of a person before anybody's standing is, and the standings that follow for the team. */
import type { Outcome } from 'kefu-rules';
import { appraise } from './appraisedMonth.js';
import type { Assessed, Assessment, Standings } from './assessment.js';
import { type Attendance, assessAttendance } from './attendance.js';
import type { Employee } from './departmentTables.js';
import type { Department, Person } from './readDepartment.js';
import { rankSales, scoreSales } from './salesMonth.js';
import { awardShop, type ShopAwards, scoreShop } from './shopMonth.js';
import { reviewOfLastYear, tailOfLastYear } from './yearReview.js';

export interface Scored {
  readonly person: Person;
  readonly attendance: Attendance;
  readonly assessed: Assessed;
  /** The review of the last year, where there is one. */
  readonly lastYear: readonly Assessment[];
}

/** What the team's standings give people, by id, and what was assessed of the team as a whole. */
export interface TeamStandings {
  readonly shop: Standings<ShopAwards>;
  readonly sales: Standings<string>;
  readonly assessments: readonly Assessment[];
}

export function scorePerson(person: Person, department: Department): Scored {
  const attendance = assessAttendance(person, department);
  const assessed = assessedBy(person, department, attendance.outcome);
  return { person, attendance, assessed, lastYear: reviewOfLastYear(person, department) };
}

function assessedBy(person: Person, department: Department, attendance: Outcome): Assessed {
  switch (person.employee.pay) {
    case 'appraisal':
      return appraise(person, department, attendance);
    case 'shop':
      return scoreShop(person, department);
    case 'sales':
      return scoreSales(person, department);
  }
}

/** @param scores those who could be scored, by id */
export function teamStandings(scores: ReadonlyMap<string, Scored>, department: Department): TeamStandings {
  const all = [...scores.values()];
  const paidBy = (pay: Employee['pay']) => all.filter(({ person }) => person.employee.pay === pay);
  const [shopPeople, salesPeople] = [paidBy('shop'), paidBy('sales')];
  const shop = awardShop(peopleOf(shopPeople), department, scoresOf(shopPeople));
  const sales = rankSales(peopleOf(salesPeople), department, scoresOf(salesPeople));
  const tail = tailOfLastYear(reviewsOf(all), department);
  return { shop, sales, assessments: [...shop.assessments, ...sales.assessments, ...tail] };
}

function peopleOf(scored: readonly Scored[]): readonly Person[] {
  return scored.map(({ person }) => person);
}

/** The scores by id of those who have one. */
function scoresOf(scored: readonly Scored[]): ReadonlyMap<string, string> {
  return new Map(
    scored.flatMap(({ person, assessed: { score } }) =>
      score === undefined ? [] : [[person.employee.id, String(score)] as const],
    ),
  );
}

/** The outcomes of the last year's reviews, by id. */
function reviewsOf(scored: readonly Scored[]): ReadonlyMap<string, Outcome> {
  return new Map(
    scored.flatMap(({ person, lastYear: [review] }) =>
      review === undefined ? [] : [[person.employee.id, review.outcome] as const],
    ),
  );
}
