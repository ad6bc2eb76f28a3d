/** The duties of process on the page: how each stands, by which clauses, and why. */
import type { FigureValue, Text } from 'kefu-rules';
import { both, escaped } from '../../page/html.js';
import { type DutyResult, type Verdict, verdictOf } from '../duties.js';
import { figureText } from '../slipFigures.js';
import { steps } from './slipArticle.js';

export function dutiesList(duties: readonly DutyResult[]): string {
  return `<ul class="duties">${duties.map(dutyItem).join('')}</ul>`;
}

function dutyItem(result: DutyResult): string {
  const about = `<span class="faint">${escaped(result.about)}</span>`;
  if (!result.ok) return `<li>${escaped(result.duty)} ${about} <b>${both(result.problem.says)}</b></li>`;
  const { outcome } = result;
  const verdict = verdictOf(outcome);
  const state = `<b${verdict.kept === false ? ' class="warm"' : ''}>${verdictWords(verdict)}</b>`;
  const clauses = `<span class="faint">${escaped(verdict.clauses.join(', '))}</span>`;
  const summary = `<summary>${both(verdict.title)} ${about} ${state} ${clauses}</summary>`;
  return `<li><details>${summary}${steps({ title: verdict.title, outcome })}</details></li>`;
}

function verdictWords({ kept, gives }: Verdict): string {
  if (kept !== undefined) return both(kept ? WORDS.kept : WORDS.broken);
  return gives
    .map(({ title, value, as }) => `${both(title)}: ${as === undefined ? words(value) : escaped(as)}`)
    .join(', ');
}

function words(value: FigureValue): string {
  return typeof value === 'boolean' ? both(value ? WORDS.yes : WORDS.no) : escaped(figureText(value));
}

const WORDS = {
  kept: { en: 'in order', zh: '合规' },
  broken: { en: 'not in order', zh: '不合规' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
} as const satisfies Readonly<Record<string, Text>>;
