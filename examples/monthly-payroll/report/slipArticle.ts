/** One person's slip on the page: lines, what to note, and every step that decided. */

import type { Clause, FigureValue, Outcome, Text } from 'kefu-rules';
import { explain, explainError } from 'kefu-rules/explain';
import { both, escaped, inBoth } from '../../page/html.js';
import type { Assessment, Grade } from '../assessment.js';
import type { PersonMonth } from '../payroll.js';
import { clauseTexts } from '../plan.js';
import { figureText, missingOf, slipFigures } from '../slipFigures.js';

type GoodMonth = Extract<PersonMonth, { readonly ok: true }>;

export function slipArticle(result: PersonMonth): string {
  const { id, name, group } = result.employee;
  const head = `<div class="title"><h3>${escaped(id)} ${escaped(name)}</h3><span class="faint">${escaped(group)}</span></div>`;
  const body = result.ok ? slipBody(result) : notice(explained(result.error));
  return `<article id="${escaped(id)}">${head}${body}</article>`;
}

function slipBody(result: GoodMonth): string {
  const { score, place, net, policies } = slipFigures(result);
  const facts: readonly (readonly [Text, string])[] = [
    [WORDS.score, escaped(score)],
    [WORDS.grade, gradeWords(result.grade)],
    [WORDS.place, escaped(place)],
    [WORDS.net, escaped(net)],
  ];
  const summary = facts
    .filter(([, value]) => value !== '')
    .map(([title, value]) => `${both(title)} <b>${value}</b>`)
    .join(' · ');
  return [
    `<p>${summary}</p>`,
    linesTable(result),
    notice([...missing(result), ...advisories(result), ...untold(result), ...byHand(result)]),
    `<p class="faint">${both(WORDS.policies)}: ${escaped(policies.join(', '))}</p>`,
    `<details><summary>${both(WORDS.why)}</summary>${result.assessments.map(steps).join('')}</details>`,
  ].join('');
}

export function gradeWords(grade: Grade | undefined): string {
  if (grade === undefined) return '';
  return `${both(grade.title)}${grade.isProvisional ? both(WORDS.provisional) : ''}`;
}

/** The lines of the slip that came to something. */
function linesTable({ slip }: GoodMonth): string {
  const rows = linesOf(slip)
    .filter(({ amount }) => Number(amount) !== 0)
    .map(({ title, clause, effect, amount }) =>
      row(title, clauseText(clause), `${effect === 'deduct' ? '−' : ''}${figureText(amount)}`),
    );
  const { net } = slip.figures;
  const total = row(WORDS.net, '', figureText(net) || '—');
  return `<table class="lines"><tbody>${rows.join('')}${total}</tbody></table>`;
}

export interface SlipLine {
  readonly title: Text;
  readonly clause: Clause | undefined;
  readonly effect: 'pay' | 'deduct';
  readonly amount: FigureValue | undefined;
}

/** Every figure of a slip that pays or deducts, complete or not. */
export function linesOf({ policy, figures }: Outcome): readonly SlipLine[] {
  return Object.entries(policy.data.figures).flatMap(([name, { effect, title, clause }]) =>
    effect === 'pay' || effect === 'deduct'
      ? [{ title: title ?? { en: name, zh: name }, clause, effect, amount: figures[name] }]
      : [],
  );
}

export function clauseText(clause: Clause | undefined): string {
  return clause === undefined ? '' : [clause].flat().join(', ');
}

function row(title: Text, clause: string, amount: string): string {
  return `<tr><td>${both(title)}</td><td class="clause">${escaped(clause)}</td><td class="number">${escaped(amount)}</td></tr>`;
}

/** Whether the slip is complete, or what it needs. */
export function statusWords({ slip }: GoodMonth): string {
  const paths = missingOf(slip).join(', ');
  return both(paths === '' ? WORDS.complete : { en: `incomplete: needs ${paths}`, zh: `资料不全,尚缺:${paths}` });
}

function missing(result: GoodMonth): readonly string[] {
  return result.slip.status === 'complete' ? [] : [statusWords(result)];
}

/** Measures that fired, such as a talk that is due or pay below the statutory minimum. */
function advisories({ assessments }: GoodMonth): readonly string[] {
  return assessments.flatMap(({ outcome }) =>
    outcome.trace
      .filter(({ figure, fired }) => fired && outcome.policy.data.figures[figure]?.effect === 'measure')
      .map(({ figure, out, as, clause }) => {
        const title = outcome.policy.data.figures[figure]?.title ?? { en: figure, zh: figure };
        const value = out === true ? '' : `: ${escaped(as ?? figureText(out))}`;
        return `${both(title)}${value} <span class="faint">${escaped(clauseText(clause))}</span>`;
      }),
  );
}

/** What has an effect and could not be told, as where the records begin late. */
function untold({ assessments }: GoodMonth): readonly string[] {
  return assessments.flatMap(({ outcome }) =>
    Object.entries(outcome.policy.data.figures)
      .filter(([name, { effect }]) => effect !== undefined && outcome.figures[name] === undefined)
      .map(([name, { title = { en: name, zh: name } }]) => `${both(WORDS.untold)}: ${both(title)}`),
  );
}

function byHand({ adjustments, corrections }: GoodMonth): readonly string[] {
  return [
    ...adjustments.map(
      ({ kind, amount, author, reason, madeOn }) =>
        `${both(KINDS[kind])} ${escaped(`${amount}: ${reason} (${author}, ${madeOn})`)}`,
    ),
    ...corrections.map(({ month, date, revised, paid }) =>
      both({
        en: `correction of ${month}, made ${date}: ${paid} paid, ${revised} due`,
        zh: `${date} 调整 ${month}:已付 ${paid},应付 ${revised}`,
      }),
    ),
  ];
}

function notice(entries: readonly string[]): string {
  return entries.length === 0
    ? ''
    : `<div class="notice"><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul></div>`;
}

function explained(error: Parameters<typeof explainError>[0]): readonly string[] {
  const zh = explainError(error, { language: 'zh' });
  return explainError(error, { language: 'en' }).map((line, i) => inBoth(escaped(line), escaped(zh[i] ?? line)));
}

/** Every step of an outcome in words. */
export function steps({ title, outcome }: Assessment): string {
  const zh = explain(outcome, { language: 'zh', clauses: clauseTexts });
  const items = explain(outcome, { language: 'en', clauses: clauseTexts }).map(
    (line, i) => `<li>${inBoth(escaped(line), escaped(zh[i] ?? line))}</li>`,
  );
  const { id, version } = outcome.policy;
  return `<h4>${both(title)} · ${escaped(id)} ${escaped(version)}</h4><ul>${items.join('')}</ul>`;
}

const KINDS = {
  addition: { en: 'Added', zh: '增加' },
  waiver: { en: 'Waived', zh: '免扣' },
  withholding: { en: 'Withheld', zh: '扣减' },
} as const;
const WORDS = {
  score: { en: 'score', zh: '得分' },
  grade: { en: 'grade', zh: '等级' },
  place: { en: 'place', zh: '名次' },
  net: { en: 'Net pay', zh: '实发工资' },
  policies: { en: 'Policies', zh: '适用制度' },
  why: { en: 'How this was worked out', zh: '计算过程' },
  provisional: { en: ' (provisional)', zh: '(待批准)' },
  complete: { en: 'complete', zh: '完整' },
  untold: { en: 'Cannot be told from these records', zh: '现有记录无法判断' },
} as const;
