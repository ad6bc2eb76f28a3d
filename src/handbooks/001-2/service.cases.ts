/** Cases of 001.2 on issues. */
import { underReading } from '../caseRows.js';
import type { Case } from '../handbook.js';

const escalated = (
  facts: Case['facts'],
  handler: string,
  supervisorInformed: boolean,
  more: Partial<Case> = {},
): Case => ({
  clause: '001.2.issue.escalation',
  policy: 'issueEscalation',
  facts: { canHandle: true, certain: true, withinAuthority: true, major: false, ...facts },
  expect: { handler, supervisorInformed },
  ...more,
});
/** Urgencies in the order of arrival, and the turn of each issue. */
const turns = (urgencies: readonly number[], expected: readonly number[]): readonly Case[] =>
  expected.map((turn, i) => ({
    clause: '001.2.issue.priority',
    policy: 'issuePriority',
    facts: {
      issue: `issue ${i + 1}`,
      issues: urgencies.map((urgency, k) => ({ id: `issue ${k + 1}`, urgency })),
    },
    expect: { turn: String(turn) },
  }));

export const serviceCases001_2: readonly Case[] = [
  escalated({}, 'duty', false),
  escalated({ canHandle: false }, 'supervisor', true),
  escalated({ certain: false }, 'supervisor', true),
  escalated({ withinAuthority: false }, 'supervisor', true),
  escalated({ major: true }, 'manager', true),
  escalated({ major: true, canHandle: false }, 'manager', true),
  {
    ...escalated({ major: true }, 'supervisorThenManager', true, underReading('major', 'throughSupervisor')),
    expect: { handler: 'supervisorThenManager', supervisorInformed: true },
  },

  ...turns([3, 1, 2], [3, 1, 2]),
  ...turns([2, 1, 2, 1], [3, 1, 4, 2]),
  ...turns([1, 1, 1], [1, 2, 3]),
  {
    clause: '001.2.issue.priority',
    policy: 'issuePriority',
    facts: {
      issue: 'lift',
      issues: [
        { id: 'lift', urgency: 2 },
        { id: 'leak', urgency: 1 },
        { id: 'lift', urgency: 1 },
      ],
    },
    expect: { turn: '2' },
  },
];
