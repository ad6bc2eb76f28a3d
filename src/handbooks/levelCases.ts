/** Rows of cases of service levels. */
import type { Subject } from './caseRows.js';
import type { Case } from './handbook.js';

/** An instant and what happened then. */
export type Happened = readonly [at: string, event: string];

/** What happened by an instant, and what the policy then says. */
export function levelCase(
  { facts, ...subject }: Subject,
  happened: readonly Happened[],
  asOf: string,
  expect: Case['expect'],
  more: Partial<Case> = {},
): Case {
  return {
    ...subject,
    facts: { ...facts, asOf, events: happened.map(([at, event]) => ({ at, event })) },
    expect,
    ...more,
  };
}

/** Done at the last instant in time and at the next one, and seen at both of them while it is still open. */
export function levelCases(
  subject: Subject,
  level: string,
  start: Happened,
  end: string,
  [due, late]: readonly [due: string, late: string],
): readonly Case[] {
  const status = (happened: readonly Happened[], asOf: string, label: string, breached: number) =>
    levelCase(subject, happened, asOf, { [level]: label, breached: String(breached), ok: breached === 0 });
  return [
    status([start, [due, end]], late, 'met', 0),
    status([start, [late, end]], late, 'breached', 1),
    status([start], due, 'onTrack', 0),
    status([start], late, 'breached', 1),
  ];
}
