// Incidents under the desk's service levels: a tiny table of our own, and the real one where KEFU_RULES_INCIDENTS names its folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessDesk } from '../../examples/service-desk/assessDesk.js';
import { deskPage } from '../../examples/service-desk/deskPage.js';
import { latest, percentText, priorityTable, totalLine } from '../../examples/service-desk/deskTable.js';
import { readIncidents } from '../../examples/service-desk/readIncidents.js';
import { fraction } from '../../src/values/fraction.js';
import { exactText } from '../../src/values/text.js';

const HEADER = 'number,state,updatedAt,openedAt,resolvedAt,closedAt,priority,reopenCount,madeSla';
const row = (number: string, state: string, at: string, opened: string, priority: number, made = true) =>
  `${number},${state},${at},${opened},,,${priority},0,${made}`;

describe('a table of our own', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kefu-rules-'));
    writeFileSync(
      join(folder, 'events.csv'),
      [
        HEADER,
        // Monday 09:00 to Wednesday 11:00, 20 of the 22 office hours waiting: 2 hours.
        row('A', 'New', '2016-03-07T09:00', '2016-03-07T09:00', 3),
        row('A', 'Awaiting User Info', '2016-03-07T10:00', '2016-03-07T09:00', 3),
        row('A', 'Active', '2016-03-09T10:00', '2016-03-07T09:00', 3),
        row('A', 'Resolved', '2016-03-09T11:00', '2016-03-07T09:00', 3),
        // Priority 1, 24 hours of the clock from Friday 20:00: solved on Saturday at 20:00:01 is late.
        row('B', 'Active', '2016-03-11T20:00', '2016-03-11T20:00', 1),
        row('B', 'Resolved', '2016-03-12T20:00:01', '2016-03-11T20:00', 1),
        // Nobody responded for 10 office hours.
        row('C', 'New', '2016-03-14T08:00', '2016-03-14T08:00', 3, false),
        row('C', 'Active', '2016-03-15T08:00:01', '2016-03-14T08:00', 3, false),
        // Solved, opened again into waiting, not ended.
        row('D', 'Active', '2016-03-14T08:30', '2016-03-14T08:00', 4),
        row('D', 'Resolved', '2016-03-14T09:00', '2016-03-14T08:00', 4),
        row('D', 'Awaiting User Info', '2016-03-15T09:00', '2016-03-14T08:00', 4),
        row('E', 'Active', 'yesterday', '2016-03-14T08:00', 4),
        row('F', 'Active', '2016-03-14T07:00', '2016-03-14T08:00', 4),
      ].join('\n'),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('each stands as worked out by hand', () => {
    const summary = assessDesk(readIncidents(folder));
    const shown = summary.assessed.map(({ incident, levels }) => [
      incident.number,
      ...levels.map(({ level, status, elapsed, due }) => [level, status, elapsed, due]),
    ]);
    expect(shown).toEqual([
      ['A', ['response', 'met', '1', '2016-03-08T09:00'], ['solution', 'met', '2', '2016-03-16T09:00']],
      [
        'B',
        ['response', 'met', '0', '2016-03-14T10:00'],
        ['urgentSolution', 'breached', { numerator: '86401', denominator: '3600' }, '2016-03-12T20:00'],
      ],
      [
        'C',
        ['response', 'breached', { numerator: '36001', denominator: '3600' }, '2016-03-14T18:00'],
        ['solution', 'onTrack', '11', '2016-03-18T18:00'],
      ],
      ['D', ['response', 'met', '0.5', '2016-03-15T18:00'], ['solution', 'onTrack', '1', expect.any(String)]],
    ]);
    expect(summary.agreed).toBe(3);
    expect(totalLine(summary)).toBe("4 incidents, 2 with every level in time, 3 as the desk's own system says");
    expect(latest(summary, 1)).toContain('B  P1  urgentSolution');
    expect(priorityTable(summary).split('\n').length).toBe(1 + 6);
  });

  test('bad rows are told, the rest runs on', () => {
    const { problems } = readIncidents(folder);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [13, 'updatedAt'],
      [14, 'updatedAt'],
    ]);
  });

  test('the page stands by itself', () => {
    const page = deskPage(assessDesk(readIncidents(folder)));
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/<script|<link|src=|https?:\/\/(?!www\.w3\.org)/);
  });

  test('of what is not all, never 100 %', () => {
    const shares = [fraction(1n), fraction(999n, 1000n), fraction(2n, 3n)].map((share) => exactText(share));
    expect([...shares, 'notApplicable' as const].map(percentText)).toEqual(['100 %', '99 %', '66 %', '-']);
  });
});

const real = process.env.KEFU_RULES_INCIDENTS;
test.skipIf(real === undefined)('the real incidents, which are no part of the project', () => {
  const incidents = readIncidents(real ?? '');
  // Five changes are dated before the incident was opened.
  expect(incidents.problems.map(({ column }) => column)).toEqual(Array(5).fill('updatedAt'));
  const { assessed, byPriority } = assessDesk(incidents);
  expect(assessed.length).toBe(450);
  expect(byPriority.reduce((sum, { met, breached, open }) => sum + met + breached + open, 0)).toBe(900);
});
