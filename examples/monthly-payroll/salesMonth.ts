/** A month under 002.8A, the sales agents: indicators, scorecard, level by two months, level pay and reward. */
import {
  agentLevelFamily,
  classifyAgent,
  gradeRewardFamily,
  guidanceReviewFamily,
  indicatorsFamily,
  levelPayFamily,
  measureIndicators,
  payLevel,
  rankingFamily,
  rankPeople,
  reviewGuidance,
  rewardGrade,
  scoreCard,
  scorecardFamily,
} from 'kefu-rules';
import { addMonths } from '../reading/civilTime.js';
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
import type { Department, Person } from './readDepartment.js';

/** The score of the month, and the level where the month before was assessed as well. */
export function scoreSales(person: Person, { plan, month }: Department): Assessed {
  const { employee, history } = person;
  const measured = measureIndicators(
    { counts: figuresOf(person, 'counts'), amounts: figuresOf(person, 'amounts') },
    plan.policy('salesIndicators', indicatorsFamily, employee),
  );
  const points = figuresOf(person, 'points');
  const card = scoreCard(
    { indicators: { ...numbersOf(measured.figures), ...points } },
    plan.policy('salesScorecard', scorecardFamily, employee),
  );
  const score = told(card, 'total');
  const assessments: readonly Assessment[] = [
    { title: { en: 'Indicators', zh: '考核指标' }, outcome: measured },
    { title: { en: 'Scorecard', zh: '考核评分' }, outcome: card },
  ];
  const before = addMonths(month.text, -1);
  const previous = history.find((row) => row.month === before);
  if (score === undefined || previous === undefined) return { assessments, score };
  const earlier = previous.score;
  const level = classifyAgent(
    { earlier, latest: String(score) },
    plan.policy('agentLevel', agentLevelFamily, employee),
  );
  return {
    assessments: [
      ...assessments,
      { title: { en: 'Level', zh: '客服级别' }, outcome: level },
      ...afterGuidance(person, plan, { previous, after: String(score) }),
    ],
    score,
    grade: gradeIn(level, 'level'),
  };
}

/** What the text makes of a score that follows guidance. */
function afterGuidance(
  { employee }: Person,
  plan: Department['plan'],
  { previous, after }: { readonly previous: Person['history'][number]; readonly after: string },
): readonly Assessment[] {
  if (previous.guided === undefined) return [];
  const outcome = reviewGuidance(
    { before: previous.score, guided: previous.guided, after },
    plan.policy('guidanceReview', guidanceReviewFamily, employee),
  );
  return [{ title: { en: 'After guidance', zh: '指导后复核' }, outcome }];
}

/** Places by score, by id, and the ranking; equals share the better one. */
export function rankSales(
  people: readonly Person[],
  { plan }: Department,
  scores: ReadonlyMap<string, string>,
): Standings<string> {
  const [first] = people;
  if (first === undefined) return { of: new Map(), assessments: [] };
  const entries = [...scores].map(([id, score]) => ({ id, score }));
  const outcome = rankPeople({ people: entries }, plan.policy('ranking', rankingFamily, first.employee));
  const places = standingsOf(outcome).map(({ id, place }): [string, string] => [id, String(place)]);
  return { of: new Map(places), assessments: [{ title: { en: 'Places by score', zh: '得分排名' }, outcome }] };
}

/** What the level pays. */
export function paySales(
  { employee }: Person,
  { plan }: Department,
  { level, currentWage }: { readonly level: string; readonly currentWage: string },
): Earned {
  const pay = payLevel({ level, currentWage, currentBonus: 0 }, plan.policy('levelPay', levelPayFamily, employee));
  const reward = rewardGrade({ grade: level }, plan.policy('gradeReward', gradeRewardFamily, employee));
  return {
    pay,
    assessments: [
      { title: { en: 'Reward of the grade', zh: '等级奖励' }, outcome: reward },
      { title: { en: 'Level pay', zh: '级别工资' }, outcome: pay },
    ],
    amounts: { gradeReward: String(reward.figures.reward) },
  };
}

/** Figures that have a value; an indicator without one stays absent, so that the score is incomplete, not lower. */
function numbersOf(figures: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) => (isNumber(value) ? [[name, value] as const] : [])),
  );
}

function isNumber(value: unknown): value is string | { readonly numerator: string; readonly denominator: string } {
  if (typeof value === 'object' && value !== null) return 'numerator' in value;
  return typeof value === 'string' && /^-?\d/.test(value);
}
