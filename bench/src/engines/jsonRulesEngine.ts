// json-rules-engine: what its conditions can say, the free minutes and the grade bands, as rules; what needs arithmetic
// or a list, as facts computed by functions. A rule's outcome reaches later facts through the almanac.
import { type Almanac, Engine, type RuleProperties } from 'json-rules-engine';
import { type AttendanceCount, countAttendance } from '../countAttendance.js';
import type { EmployeeMonth, Scores, WorkDay } from '../employeeMonth.js';
import type { Answer, AsyncEngine } from '../engine.js';
import { type Grade, monthRules } from '../monthRules.js';
import { readGrade } from '../readGrade.js';

const { freeMinutes, gradeBands, hoursPerDay, lowestGrade, paidDays, parScore, pointsPerIncident } = monthRules;
const weights = monthRules.weights.map(({ score, percent }) => ({ score, share: percent / 100 }));

const freeMinutesRule: RuleProperties = {
  name: 'minutes are charged once they exceed the free ones',
  // Before the grades, so that `net` finds what was charged.
  priority: 2,
  conditions: { all: [{ fact: 'attendance', path: '$.minutes', operator: 'greaterThan', value: freeMinutes }] },
  event: { type: 'minutes charged' },
  onSuccess: async (_event, almanac) => {
    const { minutes } = await almanac.factValue<AttendanceCount>('attendance');
    almanac.addFact('chargedMinutes', minutes);
  },
  onFailure: (_event, almanac) => {
    almanac.addFact('chargedMinutes', 0);
  },
};

interface GradeRange {
  readonly grade: Grade;
  readonly from?: number;
  readonly under?: number;
}

function gradeRule({ grade, from, under }: GradeRange): RuleProperties {
  const lowest = from === undefined ? [] : [{ fact: 'total', operator: 'greaterThanInclusive', value: from }];
  const highest = under === undefined ? [] : [{ fact: 'total', operator: 'lessThan', value: under }];
  return {
    name: `grade ${grade}`,
    conditions: { all: [...lowest, ...highest] },
    event: { type: 'grade', params: { grade } },
  };
}

/** One rule a grade, each bounded by the next better one, so that exactly one holds. */
function gradeRules(): RuleProperties[] {
  const rules: RuleProperties[] = [];
  let bound: { readonly under?: number } = {};
  for (const { grade, from } of gradeBands) {
    rules.push(gradeRule({ grade, from, ...bound }));
    bound = { under: from };
  }
  return [...rules, gradeRule({ grade: lowestGrade, ...bound })];
}

function toFen(amount: number): number {
  return Math.round(amount * 100) / 100;
}

async function attendance(almanac: Almanac): Promise<AttendanceCount> {
  return countAttendance(await almanac.factValue<readonly WorkDay[]>('days'));
}

async function total(almanac: Almanac): Promise<number> {
  const scores = await almanac.factValue<Scores>('scores');
  const { incidents } = await almanac.factValue<AttendanceCount>('attendance');
  const weighted = weights.reduce((sum, { score, share }) => sum + scores[score] * share, 0);
  return weighted - incidents * pointsPerIncident;
}

async function performancePay(almanac: Almanac): Promise<number> {
  const base = await almanac.factValue<number>('base');
  const points = await almanac.factValue<number>('total');
  return toFen(((points - parScore) / parScore + 1) * base);
}

async function net(almanac: Almanac): Promise<number> {
  const base = await almanac.factValue<number>('base');
  const { absentDays } = await almanac.factValue<AttendanceCount>('attendance');
  const chargedMinutes = await almanac.factValue<number>('chargedMinutes');
  const pay = await almanac.factValue<number>('performancePay');
  const lostHours = chargedMinutes / 60 + absentDays * hoursPerDay;
  return toFen(pay - lostHours * (base / paidDays / hoursPerDay));
}

const engine = new Engine([freeMinutesRule, ...gradeRules()]);
for (const [name, fact] of Object.entries({ attendance, total, performancePay, net })) {
  engine.addFact(name, (_params, almanac) => fact(almanac));
}

async function evaluate(month: EmployeeMonth): Promise<Answer> {
  const { events, almanac } = await engine.run(month);
  return {
    total: await almanac.factValue<number>('total'),
    grade: readGrade(events.find(({ type }) => type === 'grade')?.params?.grade),
    performancePay: await almanac.factValue<number>('performancePay'),
    net: await almanac.factValue<number>('net'),
  };
}

export const jsonRulesEngine: AsyncEngine = { mode: 'async', evaluate };
