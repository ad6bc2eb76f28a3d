/** The month of the department: attendance and scores of everybody first, then standings, then slips and duties. */
import {
  type AmountIn,
  evaluate,
  type FigureValue,
  generalFamily,
  type Incomplete,
  leaveMonthFamily,
  type Outcome,
  type PaySlipOutcome,
  paySlip,
  paySlipFamily,
  RulesError,
  sumLeave,
} from 'kefu-rules';
import { appraise, payByScore } from './appraisedMonth.js';
import { type Assessed, type Assessment, type Grade, type Standings, told } from './assessment.js';
import { type Attendance, assessAttendance, awardAttendance } from './attendance.js';
import type { Employee } from './departmentTables.js';
import { checkDuties, type DutyResult } from './duties.js';
import { missing } from './missing.js';
import type { Department, Person } from './readDepartment.js';
import { paySales, rankSales, scoreSales } from './salesMonth.js';
import { awardShop, payShop, type ShopAwards, scoreShop } from './shopMonth.js';
import { spellsOf } from './spells.js';
import { reviewOfLastYear, reviewOfViolations, tailOfLastYear } from './yearReview.js';

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

/** A person after the first pass: what is known before anybody's standing is. */
type Scored = { readonly person: Person } & (
  | {
      readonly ok: true;
      readonly attendance: Attendance;
      readonly assessed: Assessed;
      readonly lastYear: readonly Assessment[];
    }
  | { readonly ok: false; readonly error: RulesError }
);
type GoodScored = Extract<Scored, { readonly ok: true }>;

/** What the team's standing gives people, by id. */
interface TeamStandings {
  readonly shop: Standings<ShopAwards>;
  readonly sales: Standings<string>;
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
  const steps = people.length * 2;
  const scored = people.map((person, i) => {
    const result = scorePerson(person, department);
    progress(i + 1, steps);
    return result;
  });
  const standings = standingsOf(scored, department);
  const months = scored.map((result, i) => {
    const month = payPerson(result, department, standings);
    progress(people.length + i + 1, steps);
    return month;
  });
  return {
    people: months,
    team: [
      ...standings.shop.assessments,
      ...standings.sales.assessments,
      ...tailOfLastYear(reviewsOf(scored), department),
    ],
    duties: checkDuties(department),
  };
}

/** The outcomes of the last year's review, by id. */
function reviewsOf(scored: readonly Scored[]): ReadonlyMap<string, Outcome> {
  return new Map(
    scored.flatMap((one) =>
      one.ok && one.lastYear[0] !== undefined ? [[one.person.employee.id, one.lastYear[0].outcome] as const] : [],
    ),
  );
}

function scorePerson(person: Person, department: Department): Scored {
  return attempt<Scored>(
    () => {
      const attendance = assessAttendance(person, department);
      const assessed = scoreOf(person, department, attendance.outcome);
      return { person, ok: true, attendance, assessed, lastYear: reviewOfLastYear(person, department) };
    },
    (error) => ({ person, ok: false, error }),
  );
}

function scoreOf(person: Person, department: Department, attendance: Outcome): Assessed {
  switch (person.employee.pay) {
    case 'appraisal':
      return appraise(person, department, attendance);
    case 'shop':
      return scoreShop(person, department);
    case 'sales':
      return scoreSales(person, department);
  }
}

function standingsOf(scored: readonly Scored[], department: Department): TeamStandings {
  const of = (pay: Employee['pay']) =>
    scored.filter((one): one is GoodScored => one.ok && one.person.employee.pay === pay);
  const people = (ones: readonly GoodScored[]) => ones.map(({ person }) => person);
  const scores = (ones: readonly GoodScored[]) =>
    new Map(
      ones.flatMap(({ person, assessed: { score } }) =>
        score === undefined ? [] : [[person.employee.id, String(score)] as const],
      ),
    );
  const [shop, sales] = [of('shop'), of('sales')];
  return {
    shop: awardShop(people(shop), department, scores(shop)),
    sales: rankSales(people(sales), department, scores(sales)),
  };
}

function payPerson(scored: Scored, department: Department, standings: TeamStandings): PersonMonth {
  const { employee } = scored.person;
  if (!scored.ok) return { employee, ok: false, error: scored.error };
  const { person, attendance, assessed, lastYear } = scored;
  return attempt<PersonMonth>(
    () => {
      const spells = spellsOf(person, department.month);
      const wages = wagesOf(person, department, spells);
      const leave = leaveOf(person, department);
      const earned = earnedBy(scored, department, { standings, wages });
      const bonus = awardAttendance(person, department, attendance.outcome);
      const fullAttendance = String(bonus[0]?.outcome.figures.bonus ?? 0);
      const card = chargeOfCard(person, department);
      const cardCost = String((card[0] && told(card[0].outcome, 'charge')) ?? 0);
      const amounts = { fullAttendance, cardCost, ...earned.amounts };
      const slip = slipOf(person, department, {
        attendance: attendance.outcome,
        spells,
        wages,
        leave,
        pay: payOf(earned),
        amounts,
      });
      const { score, grade } = assessed;
      return {
        employee,
        ok: true,
        score,
        grade,
        place: standings.shop.of.get(employee.id)?.place ?? standings.sales.of.get(employee.id),
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
          { title: { en: 'Pay slip', zh: '工资单' }, outcome: slip },
        ],
        slip,
        adjustments: person.adjustments,
        corrections: person.corrections,
      };
    },
    (error) => ({ employee, ok: false, error }),
  );
}

type Spells = ReturnType<typeof spellsOf>;
interface Earned {
  readonly assessments: readonly Assessment[];
  /** Amounts that the slip names one by one. */
  readonly amounts: Readonly<Record<string, string>>;
}

/** The wages of the month, and what is paid or charged beside. */
function wagesOf({ employee, amounts }: Person, { plan, month }: Department, spells: Spells): Outcome {
  const { wages } = spells.at(-1) ?? spells[0];
  return evaluate(
    {
      monthDays: month.days,
      baseWage: wages.baseWage,
      postWage: wages.postWage,
      spells: spells.map((spell) => ({ days: spell.days, wage: spell.wages.postWage })),
      amounts: amounts.map(({ name, amount }) => ({ name, amount })),
    },
    plan.policy('wages', generalFamily, employee),
  );
}

/** A day of leave is eight hours, as the wages have it; hours beyond make it no longer. */
const DAY_HOURS = 8;

/** The leave that was approved, of which the policy takes that of the month. */
function leaveOf({ employee, leave }: Person, { plan, month }: Department): Outcome {
  const days = leave
    .filter(({ approved }) => approved)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ date, from, kind, hours }) => ({
      date,
      kind,
      request: `${date} ${from}`,
      days: Math.min(Number(hours) / DAY_HOURS, 1),
      hours,
    }));
  return sumLeave({ asOf: month.last, days }, plan.policy('leave', leaveMonthFamily, employee));
}

function earnedBy(
  { person, assessed }: GoodScored,
  department: Department,
  { standings, wages }: { readonly standings: TeamStandings; readonly wages: Outcome },
): Earned {
  const { employee } = person;
  const postWage = String(wages.figures.monthPostWage);
  switch (employee.pay) {
    case 'appraisal': {
      const [score] = assessed.assessments;
      if (score === undefined) return missing('/score', 'a score');
      return { assessments: [payByScore(person, department, { score: score.outcome, postWage })], amounts: {} };
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

/** The last calculator that ran is the one that pays. */
function payOf({ assessments }: Earned): Outcome {
  return assessments.at(-1)?.outcome ?? missing('/pay', 'an outcome');
}

function slipOf(
  person: Person,
  { plan, month, figures }: Department,
  parts: {
    readonly attendance: Outcome;
    readonly spells: Spells;
    readonly wages: Outcome;
    readonly leave: Outcome;
    readonly pay: Outcome;
    readonly amounts: Readonly<Record<string, string>>;
  },
): PaySlipOutcome | Incomplete {
  const { employee } = person;
  const { attendance, spells, wages, leave, pay, amounts } = parts;
  return paySlip(
    {
      month: month.first,
      monthDays: month.days,
      graveError: person.assessments[0]?.graveError ?? false,
      majorLoss: person.assessments[0]?.majorLoss ?? false,
      minimumWage: figures.get('minimumWage'),
      deductionCeiling: figures.get('deductionCeiling'),
      spells: spells.map(({ from, to, days, wages: { baseWage } }) => ({
        from,
        to,
        wage: baseWage,
        days,
        paidDays: days,
      })),
      adjustments: person.adjustments.map(({ amount, author, reason, madeOn }) => ({ amount, author, reason, madeOn })),
      corrections: person.corrections.map(({ date, revised, paid, settled }) => ({ date, revised, paid, settled })),
      attendance,
      appraisal: {},
      pay,
      leave,
      amounts: {
        specialReward: String(wages.figures.specialReward),
        hourPay: amountOf(wages, 'hourPay'),
        ...amounts,
      },
    },
    plan.policy('slip', paySlipFamily, employee),
  );
}

/** A figure as an amount of other facts: exact, and a ratio where it is one. */
function amountOf(outcome: Outcome, name: string): AmountIn | undefined {
  const value = told(outcome, name);
  if (typeof value === 'boolean') throw new RulesError({ code: 'type', path: `/${name}`, value, expected: 'a number' });
  return value;
}

function attempt<T>(run: () => T, failed: (error: RulesError) => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof RulesError) return failed(error);
    throw error;
  }
}
