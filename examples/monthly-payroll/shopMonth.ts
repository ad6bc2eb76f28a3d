/** A month under 002.7, the online shop: indicators, scorecard, grade, commissions, awards and salary. */
import {
  assessmentEligibilityFamily,
  awardGrowth,
  awardStreak,
  checkEligibility,
  checkFailingStreak,
  countAbsentDays,
  earnCommission,
  failingStreakFamily,
  gradeScore,
  growthAwardFamily,
  indicatorsFamily,
  individualCommissionFamily,
  measureIndicators,
  type Outcome,
  rankingFamily,
  rankPeople,
  salaryFamily,
  scoreCard,
  scorecardFamily,
  scoreGradeFamily,
  shareCommission,
  sharedCommissionFamily,
  streakAwardFamily,
  sumSalary,
} from 'kefu-rules';
import {
  type Assessed,
  type Assessment,
  type Earned,
  gradeIn,
  type Standings,
  standingsOf,
  told,
} from './assessment.js';
import { figuresOf } from './figuresOf.js';
import { missing } from './missing.js';
import type { Department, Person } from './readDepartment.js';

/** Score and grade of the shop's scorecard, for whom is assessed. */
export function scoreShop(person: Person, department: Department): Assessed {
  const eligibility = eligibilityOf(person, department);
  if (eligibility.outcome.figures.assessed !== true) return { assessments: [eligibility] };
  const scored = scoreOf(person, department);
  return { ...scored, assessments: [eligibility, ...scored.assessments] };
}

/** Who was away too long in the quarter is not assessed. */
function eligibilityOf({ employee, away }: Person, { plan, month }: Department): Assessment {
  const absentDays = countAbsentDays(away, { from: month.quarterFrom, to: month.last });
  const outcome = checkEligibility({ absentDays }, plan.policy('eligibility', assessmentEligibilityFamily, employee));
  return { title: { en: 'Eligibility', zh: '考核资格' }, outcome };
}

function scoreOf(person: Person, { plan, month }: Department): Assessed {
  const { employee } = person;
  const measured = measureIndicators(
    { counts: figuresOf(person, 'counts') },
    plan.policy('shopIndicators', indicatorsFamily, employee),
  );
  const card = scoreCard({ indicators: measured }, plan.policy('shopScorecard', scorecardFamily, employee));
  const score = told(card, 'total');
  const before: readonly Assessment[] = [
    { title: { en: 'Indicators', zh: '考核指标' }, outcome: measured },
    { title: { en: 'Scorecard', zh: '考核评分' }, outcome: card },
  ];
  if (score === undefined) return { assessments: before };
  const graded = gradeScore({ score: String(score) }, plan.policy('shopGrade', scoreGradeFamily, employee));
  const months = person.history
    .filter((row) => row.month < month.text)
    .map((row) => ({ date: `${row.month}-01`, score: row.score }));
  const failing = checkFailingStreak(
    { months: [...months, { date: month.first, score: String(score) }] },
    plan.policy('failingStreak', failingStreakFamily, employee),
  );
  return {
    assessments: [
      ...before,
      { title: { en: 'Grade', zh: '考核等级' }, outcome: graded },
      { title: { en: 'Failing months', zh: '不及格月份' }, outcome: failing },
    ],
    score,
    grade: gradeIn(graded, 'grade'),
  };
}

/** What the team's standing gives each: one ranking by set sales for the award, one by score for the streak. */
export interface ShopAwards {
  readonly topSets: string;
  readonly place: string | undefined;
}

/** The awards of everybody in the shop, by id, and the rankings that gave them. */
export function awardShop(
  people: readonly Person[],
  { plan }: Department,
  scores: ReadonlyMap<string, string>,
): Standings<ShopAwards> {
  const [first] = people;
  if (first === undefined) return { of: new Map(), assessments: [] };
  const policy = plan.policy('topSets', rankingFamily, first.employee);
  const ranked = (entries: readonly { readonly id: string; readonly score: string }[]) =>
    rankPeople({ people: entries }, policy);
  const sets = ranked(
    people.map((person) => ({
      id: person.employee.id,
      score:
        figuresOf(person, 'amounts').setSales ??
        missing(`/figures/${person.employee.id}/amounts/setSales`, 'an amount'),
    })),
  );
  const byScore = standingsOf(ranked([...scores].map(([id, score]) => ({ id, score }))));
  const awards = standingsOf(sets).map(({ id, figures }): [string, ShopAwards] => {
    const place = byScore.find((standing) => standing.id === id)?.place;
    return [id, { topSets: String(figures.award), place: place === undefined ? undefined : String(place) }];
  });
  const title = { en: 'Places by sales of whole sets', zh: '整套销售额排名' };
  return { of: new Map(awards), assessments: [{ title, outcome: sets }] };
}

/** Commissions, salary and single awards. */
export function payShop(
  person: Person,
  department: Department,
  { awards, wages }: { readonly awards: ShopAwards; readonly wages: Outcome },
): Earned {
  const { employee } = person;
  const { plan, figures, month } = department;
  const own = earnCommission(
    { inputs: figuresOf(person, 'inputs') },
    plan.policy('individualCommission', individualCommissionFamily, employee),
  );
  const team = (name: string) => figures.get(name) ?? missing(`/team-figures.csv/${name}`, 'an amount');
  const shared = shareCommission(
    { sales: team('publicSales'), headcount: team('serviceStaff') },
    plan.policy('publicCommission', sharedCommissionFamily, employee),
  );
  const growth = awardGrowth(
    { current: team('currentSales'), base: team('baseSales') },
    plan.policy('growthAward', growthAwardFamily, employee),
  );
  const earlier = person.history.flatMap(({ month: date, place }) =>
    place === undefined || date >= month.text ? [] : [{ date: `${date}-01`, rank: place }],
  );
  const now = awards.place === undefined ? [] : [{ date: month.first, rank: awards.place }];
  const streak = awardStreak(
    { asOf: month.last, months: [...earlier, ...now] },
    plan.policy('topStreak', streakAwardFamily, employee),
  );
  const components = {
    postWage: String(wages.figures.monthPostWage),
    individualCommission: String(own.figures.amount),
    publicCommission: String(shared.figures.share),
    seniorityPay: String(wages.figures.seniorityPay),
    topSetsAward: awards.topSets,
    growthAward: String(growth.figures.award),
    topStreakAward: String(streak.figures.award),
  };
  const sum = sumSalary({ components }, plan.policy('salary', salaryFamily, employee));
  return {
    pay: sum,
    assessments: [
      { title: { en: 'Own commission', zh: '个人绩效提成' }, outcome: own },
      { title: { en: 'Public commission', zh: '公共绩效提成' }, outcome: shared },
      { title: { en: 'Growth of sales', zh: '销售增长奖' }, outcome: growth },
      { title: { en: 'Months in first place', zh: '连续第一名' }, outcome: streak },
      { title: { en: 'Salary', zh: '月工资' }, outcome: sum },
    ],
    amounts: { topSets: awards.topSets, growth: components.growthAward, topStreak: components.topStreakAward },
  };
}
