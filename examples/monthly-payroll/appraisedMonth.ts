/** A month under the appraisal of 002.8B: score, grade, dismissal watch and performance pay. */
import {
  appraisalScoreFamily,
  checkTimetable,
  dismissalDue,
  dismissalFamily,
  type FigureValue,
  gradeFamily,
  gradeOf,
  type Outcome,
  performancePay,
  performancePayFamily,
  scoreMonth,
  timetableFamily,
} from 'kefu-rules';
import { type Assessed, type Assessment, type Earned, gradeIn, told } from './assessment.js';
import { missing } from './missing.js';
import type { Department, Person } from './readDepartment.js';

/** Score and grade, and where the grade is known whether dismissal is due. */
export function appraise(person: Person, department: Department, attendance: Outcome): Assessed {
  const score = scoreOf(person, department, attendance);
  const scored = told(score.outcome, 'score');
  if (scored === undefined) return { assessments: [score] };
  const graded = gradeFor(person, department, scored);
  const label = told(graded.outcome, 'grade');
  if (typeof label !== 'string') return { assessments: [score, graded], score: scored };
  return {
    assessments: [score, graded, ...dismissalOf(person, department, label)],
    score: scored,
    grade: gradeIn(graded.outcome, 'grade'),
  };
}

/** The performance pay that follows from the score. */
export function payByScore(
  { employee }: Person,
  { plan }: Department,
  { score, postWage }: { readonly score: Outcome; readonly postWage: string },
): Earned {
  const policy = plan.policy('performancePay', performancePayFamily, employee);
  const pay = performancePay({ postWage, appraisal: score }, policy);
  return { pay, amounts: {}, assessments: [{ title: { en: 'Performance pay', zh: '绩效工资' }, outcome: pay }] };
}

function scoreOf(person: Person, { plan, month }: Department, attendance: Outcome): Assessment {
  const timetable = plan.policy('weeklyReport', timetableFamily, person.employee);
  const reportStatus = (period: string, submittedOn: string | undefined) => {
    const outcome = checkTimetable(
      { period, asOf: submittedOn ?? month.last, done: { report: submittedOn } },
      timetable,
    );
    const [report] = outcome.status === 'complete' ? outcome.steps : [];
    return report?.status ?? missing('/weeklyReports', 'a report of the timetable', period);
  };
  const work = (kind: 'daily' | 'exceptional') => person.workItems.filter((item) => item.kind === kind);
  const outcome = scoreMonth(
    {
      daily: work('daily').map(({ item, points, fault, line }) => ({
        id: item,
        points: points ?? missing(`/work-items.csv/${line}/points`, 'points of a daily item'),
        ...faultsOf(fault),
      })),
      exceptional: work('exceptional').map(({ item, fault }) => ({ id: item, ...faultsOf(fault) })),
      conduct: person.conduct.filter(({ date }) => within(date, month)).map(({ date, kind }) => ({ date, kind })),
      weeklyReports: person.weeklyReports
        .filter(({ date }) => within(date, month))
        .map(({ date, submittedOn }) => ({ date, status: reportStatus(date, submittedOn) })),
      attendance,
    },
    plan.policy('score', appraisalScoreFamily, person.employee),
  );
  return { title: { en: 'Appraisal score', zh: '考核得分' }, outcome };
}

function gradeFor(person: Person, { plan }: Department, score: FigureValue): Assessment {
  const { employee, assessments } = person;
  const [assessed] = assessments;
  if (assessed === undefined) return missing(`/assessments/${employee.id}`, 'an assessment');
  const { dutiesDone, exceptionalDone, outstanding, examples, majorContribution, explanation, managerApproved } =
    assessed;
  const facts = { dutiesDone, exceptionalDone, outstanding, examples, majorContribution, explanation, managerApproved };
  const outcome = gradeOf({ score: String(score), ...facts }, plan.policy('grade', gradeFamily, employee));
  return { title: { en: 'Grade', zh: '考核等级' }, outcome };
}

function dismissalOf(
  { employee, history, assessments }: Person,
  { plan, month }: Department,
  label: string,
): readonly Assessment[] {
  const earlier = history.flatMap((row) =>
    row.grade === undefined || row.month >= month.text ? [] : [{ date: `${row.month}-01`, grade: row.grade }],
  );
  const outcome = dismissalDue(
    {
      asOf: month.last,
      months: [...earlier, { date: month.first, grade: label }],
      dismissedOn: assessments[0]?.dismissedOn,
    },
    plan.policy('dismissal', dismissalFamily, employee),
  );
  return [{ title: { en: 'Dismissal watch', zh: '辞退条件' }, outcome }];
}

function faultsOf(fault: Person['workItems'][number]['fault']) {
  return {
    notDone: fault === 'notDone',
    notAsRequired: fault === 'notAsRequired',
    notInTime: fault === 'notInTime',
  };
}

function within(date: string, { first, last }: Department['month']): boolean {
  return date >= first && date <= last;
}
