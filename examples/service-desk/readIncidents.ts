/** Reads `events.csv`: every change of state of every incident, in order of time. */
import { count, instant, oneOf, optional, text } from '../reading/cells.js';
import { compareInstants } from '../reading/civilTime.js';
import type { Problem } from '../reading/problem.js';
import { Folder, type Row } from '../reading/readTable.js';
import { PRIORITIES, STATES, type State } from './deskPolicy.js';

export interface Incident {
  readonly number: string;
  readonly openedAt: string;
  /** That of the last change. */
  readonly priority: (typeof PRIORITIES)[number];
  readonly changes: readonly { readonly at: string; readonly state: State }[];
  /** Whether the desk's own system said that the level was met. */
  readonly madeSla: boolean;
}

export interface Incidents {
  readonly incidents: readonly Incident[];
  /** The last instant of which anything is told. */
  readonly asOf: string;
  readonly problems: readonly Problem[];
}

const columns = {
  number: text,
  state: oneOf(...STATES),
  updatedAt: instant,
  openedAt: instant,
  resolvedAt: optional(instant),
  closedAt: optional(instant),
  priority: oneOf(...PRIORITIES),
  reopenCount: count,
  madeSla: oneOf('true', 'false'),
};

/** The day of a table without rows, of which nothing is asked. */
const NOTHING_YET = '1970-01-01T00:00';
const BEFORE_OPENING = { en: 'changed before it was opened', zh: '状态变更早于创建时间' };

export function readIncidents(path: string): Incidents {
  const folder = new Folder(path);
  const { rows } = folder
    .table('events.csv', columns, [])
    .without(({ updatedAt, openedAt }) =>
      compareInstants(updatedAt, openedAt) < 0 ? { column: 'updatedAt', says: BEFORE_OPENING } : undefined,
    );
  const byNumber = new Map<string, Row<typeof columns>[]>();
  for (const row of rows) {
    const own = byNumber.get(row.number) ?? [];
    own.push(row);
    byNumber.set(row.number, own);
  }
  const incidents = [...byNumber].flatMap(([number, own]) => incidentOf(number, own));
  const asOf =
    rows
      .map(({ updatedAt }) => updatedAt)
      .sort(compareInstants)
      .at(-1) ?? NOTHING_YET;
  return { incidents, asOf, problems: folder.problems };
}

/** Rows of one instant stay in the order of the file. */
function incidentOf(number: string, rows: readonly Row<typeof columns>[]): readonly Incident[] {
  const sorted = [...rows].sort((a, b) => compareInstants(a.updatedAt, b.updatedAt));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      number,
      openedAt: first.openedAt,
      priority: last.priority,
      changes: sorted.map(({ updatedAt, state }) => ({ at: updatedAt, state })),
      madeSla: last.madeSla === 'true',
    },
  ];
}
