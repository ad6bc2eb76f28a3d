/** The page of the month: charts, everybody in a table, and each slip explained. It needs nothing but itself. */
import type { Text } from 'kefu-rules';
import { titleOf } from 'kefu-rules/explain';
import { both, escaped } from '../../page/html.js';
import { problemText } from '../../reading/problem.js';
import type { DepartmentResults, PersonMonth } from '../payroll.js';
import type { Department } from '../readDepartment.js';
import { type SlipFigures, slipFigures } from '../slipFigures.js';
import { type ClauseSum, deductionsChart, type GradeBand, payChart, type ScorePoint, scoresChart } from './charts.js';
import { dutiesList } from './dutiesList.js';
import { clauseText, gradeWords, linesOf, slipArticle, statusWords, steps } from './slipArticle.js';
import { style } from './style.js';

export function reportPage({ plan, month, problems }: Department, results: DepartmentResults): string {
  const { people, team, duties } = results;
  const refused = [...problems, ...duties.flatMap((duty) => (duty.ok ? [] : [duty.problem]))];
  const appraised = people.filter(({ employee }) => employee.pay === 'appraisal');
  const sections = [
    section(TITLES.scores, chart(scoresChart(pointsOf(appraised), bandsOf(appraised)))),
    section(TITLES.pay, chart(payChart(pointsOf(people)))),
    section(TITLES.deductions, chart(deductionsChart(deductionsOf(people)))),
    section(TITLES.people, peopleTable(people)),
    ...(refused.length === 0 ? [] : [section(TITLES.problems, problemList(refused.map(problemText)))]),
    section(TITLES.slips, people.map(slipArticle).join('')),
    section(TITLES.team, `<article>${team.map(steps).join('')}</article>`),
    section(TITLES.duties, dutiesList(duties)),
  ];
  const title = { en: `Pay of ${month.text}`, zh: `${month.text} 工资` };
  return `<!doctype html>
<html lang="en" data-language="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${escaped(title.en)} · ${escaped(title.zh)}</title><style>${style}</style></head>
<body><header><h1>${both(title)}</h1><span class="faint">${escaped(plan.title)}</span>
<button type="button" id="language">English / 中文</button></header>
<main>${sections.join('\n')}</main>
<script>document.getElementById('language').addEventListener('click', () => {
  const root = document.documentElement;
  root.dataset.language = root.dataset.language === 'en' ? 'zh' : 'en';
  root.lang = root.dataset.language;
});</script></body></html>
`;
}

function section(title: Text, content: string): string {
  return `<section><h2>${both(title)}</h2>${content}</section>`;
}

function chart(svg: string): string {
  return `<figure>${svg}</figure>`;
}

function pointsOf(results: readonly PersonMonth[]): readonly ScorePoint[] {
  return results.flatMap((result) => {
    if (!result.ok || typeof result.score !== 'string') return [];
    const { gross } = result.slip.figures;
    const point = { name: result.employee.name, score: Number(result.score) };
    return typeof gross === 'string' ? { ...point, pay: Number(gross) } : point;
  });
}

/** The bands of the grade policy that is in use, from its data. */
function bandsOf(results: readonly PersonMonth[]): readonly GradeBand[] {
  const policies = results.flatMap((result) =>
    result.ok ? result.assessments.map(({ outcome }) => outcome.policy) : [],
  );
  const policy = policies.find(({ family }) => family === 'grade');
  const band = policy?.data.figures.band;
  if (policy === undefined || band?.kind !== 'bands') return [];
  return band.bands.flatMap(({ as, from }) =>
    typeof as === 'string' && from !== undefined ? [{ title: titleOf(as, policy), from: Number(from) }] : [],
  );
}

/** What each clause took; charts may add binary numbers, slips never do. */
function deductionsOf(results: readonly PersonMonth[]): readonly ClauseSum[] {
  const sums = new Map<string, ClauseSum>();
  for (const result of results) {
    if (!result.ok) continue;
    for (const { title, clause, effect, amount } of linesOf(result.slip)) {
      if (effect !== 'deduct' || typeof amount !== 'string' || Number(amount) === 0) continue;
      const key = clauseText(clause);
      const before = sums.get(`${key} ${title.en}`)?.amount ?? 0;
      sums.set(`${key} ${title.en}`, { title, clause: key, amount: before + Number(amount) });
    }
  }
  return [...sums.values()];
}

const COLUMNS: readonly {
  readonly key: keyof Omit<SlipFigures, 'policies'>;
  readonly title: Text;
  readonly isNumber?: true;
}[] = [
  { key: 'id', title: { en: 'Id', zh: '工号' } },
  { key: 'name', title: { en: 'Name', zh: '姓名' } },
  { key: 'score', title: { en: 'Score', zh: '得分' }, isNumber: true },
  { key: 'grade', title: { en: 'Grade', zh: '等级' } },
  { key: 'pay', title: { en: 'Pay', zh: '应发' }, isNumber: true },
  { key: 'deductions', title: { en: 'Deductions', zh: '扣款' }, isNumber: true },
  { key: 'net', title: { en: 'Net', zh: '实发' }, isNumber: true },
  { key: 'status', title: { en: 'Status', zh: '状态' } },
];

function peopleTable(results: readonly PersonMonth[]): string {
  const kind = (isNumber: true | undefined) => (isNumber === true ? ' class="number"' : '');
  const head = COLUMNS.map(({ title, isNumber }) => `<th${kind(isNumber)}>${both(title)}</th>`).join('');
  const body = results.map((result) => {
    const row = slipFigures(result);
    const cells = COLUMNS.map(({ key, title, isNumber }) => {
      const content = cellOf(result, row, key);
      return `<td${kind(isNumber)} data-en="${escaped(title.en)}" data-zh="${escaped(title.zh)}">${content}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="scroll"><table class="people"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function cellOf(result: PersonMonth, row: SlipFigures, key: keyof Omit<SlipFigures, 'policies'>): string {
  const content = escaped(row[key]);
  if (key === 'id') return `<a href="#${content}">${content}</a>`;
  if (!result.ok) return content;
  if (key === 'grade') return gradeWords(result.grade);
  return key === 'status' ? statusWords(result) : content;
}

function problemList(problems: readonly string[]): string {
  return `<div class="notice"><ul>${problems.map((problem) => `<li>${escaped(problem)}</li>`).join('')}</ul></div>`;
}

const TITLES = {
  scores: { en: 'Scores against grades', zh: '得分与等级' },
  pay: { en: 'Pay against score', zh: '工资与得分' },
  deductions: { en: 'Deductions by clause', zh: '各条款扣款' },
  people: { en: 'Everybody', zh: '人员一览' },
  problems: { en: 'Input that was refused or remarked upon', zh: '被拒绝或需注意的输入' },
  team: { en: 'Standings of the team', zh: '团队排名' },
  duties: { en: 'Duties of process', zh: '流程职责' },
  slips: { en: 'Slips', zh: '工资单' },
} as const;
