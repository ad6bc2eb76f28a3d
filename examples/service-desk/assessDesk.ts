/** Each incident under the desk's service levels, and what they come to by priority. */
import {
  assessService,
  type LevelStatus,
  prepareCalendar,
  type ServiceOutcome,
  summariseTeam,
  type TeamRow,
} from 'kefu-rules';
import { deskPolicy } from './deskPolicy.js';
import type { Incident, Incidents } from './readIncidents.js';

/** The desk works Monday to Friday; of its holidays the data tells nothing. */
const calendar = prepareCalendar({ from: '2016-01-01', to: '2017-12-31' });

export interface Assessed {
  readonly incident: Incident;
  readonly outcome: ServiceOutcome;
  /** The levels that the policy asks for. */
  readonly levels: readonly LevelStatus[];
}

export function assessIncident(incident: Incident, asOf: string): Assessed {
  const events = [
    { at: incident.openedAt, event: 'opened' },
    ...incident.changes.map(({ at, state }) => ({ at, event: state })),
  ];
  const outcome = assessService({ asOf, events, calendar, priority: incident.priority }, deskPolicy);
  if (!('levels' in outcome)) throw new Error(`${incident.number}: ${outcome.missing.join(', ')}`);
  const levels = outcome.levels.filter(({ status }) => status !== undefined);
  return { incident, outcome, levels };
}

export interface DeskSummary {
  readonly assessed: readonly Assessed[];
  /** By priority; the response, and the solution on whichever clock. */
  readonly byPriority: readonly TeamRow[];
  /** Incidents of which the desk's own system says the same as these levels do. */
  readonly agreed: number;
}

export function assessDesk({ incidents, asOf }: Incidents): DeskSummary {
  const assessed = incidents.map((incident) => assessIncident(incident, asOf));
  const items = assessed.map(({ incident, levels }) => ({
    agent: `P${incident.priority}`,
    month: incident.openedAt.slice(0, 7),
    levels: levels.map((level) => ({ ...level, level: level.level === 'response' ? 'response' : 'solution' })),
  }));
  const order = (row: TeamRow) => `${row.agent} ${row.month} ${row.level}`;
  const byPriority = [...summariseTeam(items)].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const agreed = assessed.filter(({ incident, outcome }) => incident.madeSla === outcome.ok).length;
  return { assessed, byPriority, agreed };
}
