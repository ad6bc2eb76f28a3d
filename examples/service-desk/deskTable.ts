/** The tables that are printed: the levels by priority and month, and the incidents that were late. */
import type { FigureValue, TeamRow } from 'kefu-rules';
import type { DeskSummary } from './assessDesk.js';

const WIDTHS = [9, 8, 9, 6, 9, 5, 8];

export function priorityTable({ byPriority }: DeskSummary): string {
  const rows = byPriority.map(({ agent, month, level, met, breached, open, share }) => [
    agent,
    month,
    level,
    String(met),
    String(breached),
    String(open),
    percentText(share),
  ]);
  return [['priority', 'month', 'level', 'met', 'breached', 'open', 'met of'], ...rows]
    .map((cells) =>
      cells.map((cell, i) => (i < 3 ? cell.padEnd(WIDTHS[i] ?? 0) : cell.padStart(WIDTHS[i] ?? 0))).join(' '),
    )
    .join('\n');
}

/** A share as a whole percentage, rounded down: of what is not all, never 100. */
export function percentText(share: TeamRow['share']): string {
  if (share === 'notApplicable') return '-';
  const value = typeof share === 'string' ? Number(share) : Number(share.numerator) / Number(share.denominator);
  return `${Math.floor(value * 100)} %`;
}

/** The incidents that used up most beyond their limit. */
export function latest({ assessed }: DeskSummary, most: number): string {
  const late = assessed.flatMap((one) =>
    one.levels
      .filter(({ status }) => status === 'breached')
      .map((level) => ({ one, level, by: lateness(level.remaining) })),
  );
  const worst = [...late].sort((a, b) => b.by - a.by).slice(0, most);
  const line = ({ one, level, by }: (typeof worst)[number]) =>
    `${one.incident.number}  P${one.incident.priority}  ${level.level.padEnd(14)}  due ${level.due ?? '-'}, ${by.toFixed(1)} h late`;
  return worst.map(line).join('\n');
}

function lateness(remaining: FigureValue | undefined): number {
  if (typeof remaining === 'string') return 0 - Number(remaining);
  return typeof remaining === 'object' ? 0 - Number(remaining.numerator) / Number(remaining.denominator) : 0;
}

/** One line for all. */
export function totalLine({ assessed, agreed }: DeskSummary): string {
  const inTime = assessed.filter(({ outcome }) => outcome.ok === true).length;
  return `${assessed.length} incidents, ${inTime} with every level in time, ${agreed} as the desk's own system says`;
}
