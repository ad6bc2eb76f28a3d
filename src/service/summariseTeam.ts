/** Team summaries: how many levels of service each agent met, by month. */
import { rawFacts } from '../figures/rawFacts.js';
import { pointer, refuse, refuseWrong } from '../rule/issue.js';
import { listOf } from '../rule/listOf.js';
import { parseMonth } from '../values/date.js';
import { fraction } from '../values/fraction.js';
import { type Exact, exactText, type Ratio } from '../values/text.js';
import { type LevelStatus, STATUSES } from './assessService.js';

/** A request of an agent, with how its levels stand. */
export interface TeamItem {
  readonly agent: string;
  /** The month to which it belongs, `YYYY-MM`. */
  readonly month: string;
  readonly levels: readonly LevelStatus[];
}

/** What an agent did of one level in a month. */
export interface TeamRow {
  readonly agent: string;
  readonly month: string;
  readonly level: string;
  readonly met: number;
  readonly breached: number;
  /** Neither yet: it still runs in time. */
  readonly open: number;
  /** Met out of those that are met or breached, exact; not applicable where there is none. */
  readonly share: Exact | Ratio | 'notApplicable';
}

/**
 * Sums up requests by agent, month and level, in the order in which they first occur. What a policy does not ask for
 * counts nowhere.
 *
 * @throws RulesError for a missing or wrong agent, month, level or status, with its path
 * @example
 * const run = { due: undefined, elapsed: '1', remaining: '1', done: true, paused: false } as const;
 * const levels = [{ ...run, level: 'reply', status: 'met' }] as const;
 * summariseTeam([{ agent: 'Li', month: '2026-11', levels }])
 * //=> [{ agent: 'Li', month: '2026-11', level: 'reply', met: 1, breached: 0, open: 0, share: '1' }]
 */
export function summariseTeam(items: Iterable<TeamItem>): readonly TeamRow[] {
  const rows = new Map<
    string,
    { agent: string; month: string; level: string; met: number; breached: number; open: number }
  >();
  for (const [i, item] of [...iterated(items)].entries()) {
    const { agent, month, levels } = readItem(item, i);
    for (const { level, status } of levels) {
      if (status === undefined) continue;
      const key = JSON.stringify([agent, month, level]);
      const row = rows.get(key) ?? { agent, month, level, met: 0, breached: 0, open: 0 };
      rows.set(key, row);
      if (status === 'met' || status === 'breached') row[status]++;
      else row.open++;
    }
  }
  return [...rows.values()].map((row) => ({ ...row, share: shareOf(row.met, row.met + row.breached) }));
}

function iterated(items: Iterable<TeamItem>): Iterable<TeamItem> {
  const isIterable = typeof items === 'object' && items !== null && Symbol.iterator in items;
  return isIterable ? items : refuse('type', '', items, 'requests of agents');
}

function readItem(item: TeamItem, index: number): TeamItem {
  const { agent, month, levels } = rawFacts(item, pointer(index), 'a request of an agent');
  if (typeof agent !== 'string' || agent === '') refuseWrong(agent, pointer(index, 'agent'), 'a name or id');
  if (Number.isNaN(parseMonth(month))) refuseWrong(month, pointer(index, 'month'), 'a month YYYY-MM');
  const read = listOf(levels, pointer(index, 'levels'));
  read.forEach((standing, i) => {
    const path = pointer(index, 'levels', i);
    const { level, status } = rawFacts(standing, path, 'how a level stands');
    if (typeof level !== 'string' || level === '') refuseWrong(level, `${path}/level`, 'a label');
    if (status !== undefined && !STATUSES.includes(status))
      refuse('choice', `${path}/status`, status, STATUSES.join(', '));
  });
  return { agent, month, levels: read };
}

function shareOf(met: number, judged: number): TeamRow['share'] {
  return judged === 0 ? 'notApplicable' : exactText(fraction(BigInt(met), BigInt(judged)));
}
