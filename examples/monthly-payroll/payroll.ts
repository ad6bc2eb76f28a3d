/** The month of the department: everybody's attendance and score first, then standings, then slips and duties. */
import {
  type DepartmentItem,
  departmentMonth,
  evaluate,
  type FigureValue,
  generalFamily,
  type Incomplete,
  type Outcome,
  type PaySlipOutcome,
  RulesError,
  type SlipInput,
} from 'kefu-rules';
import { payByScore } from './appraisedMonth.js';
import { type Assessment, type Earned, type Grade, told } from './assessment.js';
import { awardAttendance } from './attendance.js';
import type { Employee } from './departmentTables.js';
import { checkDuties, type DutyResult } from './duties.js';
import { missing } from './missing.js';
import type { Department, Person } from './readDepartment.js';
import { paySales } from './salesMonth.js';
import { type Scored, scorePerson, type TeamStandings, teamStandings } from './scoring.js';
import { payShop } from './shopMonth.js';
import { leaveOf, slipOf, wagesOf } from './slip.js';
import { spellsOf } from './spells.js';
import { reviewOfViolations } from './yearReview.js';

/** The month of everybody, what ranks the team, and how its duties stand. */
export interface DepartmentResults {
  readonly people: readonly PersonMonth[];
  readonly team: readonly Assessment[];
  readonly duties: readonly DutyResult[];
}

/** The month of one person, or why there is none. */
export type PersonMonth = { readonly employee: Employee } & (
  | {
      readonly ok: true;
      readonly score: FigureValue | undefined;
      readonly grade: Grade | undefined;
      /** The place among those who are ranked. */
      readonly place: string | undefined;
      /** Every calculator that ran, the slip last. */
      readonly assessments: readonly Assessment[];
      readonly slip: PaySlipOutcome | Incomplete;
      readonly adjustments: Person['adjustments'];
      readonly corrections: Person['corrections'];
    }
  | { readonly ok: false; readonly error: RulesError }
);

/** What a person's slip is made of, with all that is shown beside it. */
interface Paid extends SlipInput {
  readonly scored: Scored;
  readonly place: string | undefined;
  /** Every calculator that ran before the slip. */
  readonly assessments: readonly Assessment[];
}

/**
 * Runs the month; what fails for one person is that person's result.
 *
 * @param progress told after each person of each pass, of how many steps in all
 */
export function runPayroll(
  department: Department,
  progress: (done: number, of: number) => void = () => {},
): DepartmentResults {
  const { people } = department;
  const { standings, slips } = departmentMonth(counted(people, progress), {
    id: ({ employee }) => employee.id,
    score: (person) => scorePerson(person, department),
    standings: (scores) => teamStandings(scores, department),
    slip: (_person, scored, team) => payPerson(scored, department, team),
  });
  return {
    people: [...slips].flatMap((item) => {
      const person = people[item.index];
      return person === undefined ? [] : [monthOf(person, item)];
    }),
    team: standings.assessments,
    duties: checkDuties(department),
  };
}

/** The people, with a word on how far the passes through them are. */
function counted(people: readonly Person[], progress: (done: number, of: number) => void): Iterable<Person> {
  let done = 0;
  return {
    *[Symbol.iterator]() {
      for (const person of people) {
        yield person;
        progress(++done, people.length * 2);
      }
    },
  };
}

/** @throws what is no refusal of the library: an error of this program */
function monthOf({ employee, adjustments, corrections }: Person, item: DepartmentItem<Paid>): PersonMonth {
  if (!item.ok) {
    if (item.error instanceof RulesError) return { employee, ok: false, error: item.error };
    throw item.error;
  }
  const { input, outcome: slip } = item;
  const { score, grade } = input.scored.assessed;
  return {
    employee,
    ok: true,
    score,
    grade,
    place: input.place,
    assessments: [...input.assessments, { title: { en: 'Pay slip', zh: '工资单' }, outcome: slip }],
    slip,
    adjustments,
    corrections,
  };
}

function payPerson(scored: Scored, department: Department, standings: TeamStandings): Paid {
  const { person, attendance, assessed, lastYear } = scored;
  const { id } = person.employee;
  const spells = spellsOf(person, department.month);
  const wages = wagesOf(person, department, spells);
  const leave = leaveOf(person, department);
  const earned = earnedBy(scored, department, { standings, wages });
  const bonus = awardAttendance(person, department, attendance.outcome);
  const card = chargeOfCard(person, department);
  const amounts = { fullAttendance: amountOf(bonus, 'bonus'), cardCost: amountOf(card, 'charge'), ...earned.amounts };
  return {
    ...slipOf(person, department, {
      attendance: attendance.outcome,
      spells,
      wages,
      leave,
      pay: earned.pay,
      amounts,
    }),
    scored,
    place: standings.shop.of.get(id)?.place ?? standings.sales.of.get(id),
    assessments: [
      attendance,
      ...reviewOfViolations(person, department, attendance.days),
      ...bonus,
      ...lastYear,
      ...assessed.assessments,
      { title: { en: 'Wages of the month', zh: '当月工资标准' }, outcome: wages },
      { title: { en: 'Leave of the month', zh: '当月请假' }, outcome: leave },
      ...earned.assessments,
      ...card,
    ],
  };
}

function earnedBy(
  { person, assessed }: Scored,
  department: Department,
  { standings, wages }: { readonly standings: TeamStandings; readonly wages: Outcome },
): Earned {
  const { employee } = person;
  const postWage = String(wages.figures.monthPostWage);
  switch (employee.pay) {
    case 'appraisal': {
      const [score] = assessed.assessments;
      if (score === undefined) return missing('/score', 'a score');
      return payByScore(person, department, { score: score.outcome, postWage });
    }
    case 'shop': {
      const awards = standings.shop.of.get(employee.id) ?? missing('/standing', 'a standing', employee.id);
      return payShop(person, department, { awards, wages });
    }
    case 'sales': {
      const level = assessed.grade?.label ?? missing('/history', 'the month before', employee.id);
      return paySales(person, department, { level, currentWage: postWage });
    }
  }
}

/** What a punch card costs the person that was lost, damaged or kept. */
function chargeOfCard({ employee, cards }: Person, { plan }: Department): readonly Assessment[] {
  const [row] = cards;
  if (row === undefined) return [];
  const { card, leaving, returned } = row;
  const outcome = evaluate({ card, leaving, returned }, plan.policy('exitCard', generalFamily, employee));
  return [{ title: { en: 'Punch card', zh: '考勤卡' }, outcome }];
}

/** A figure of what was assessed; nothing where it was not, or could not be told. */
function amountOf([assessment]: readonly Assessment[], name: string): string {
  return String((assessment && told(assessment.outcome, name)) ?? 0);
}
