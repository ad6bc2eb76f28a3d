/** Cases of 002.2 on training, liaison and prevention. */
import { coveredCases, intervalCase, intervalCases, lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';

const TOPICS = ['company', 'natureOfTheWork', 'scopeOfWork'];
const training = (selected: boolean, observed: readonly string[], absent: string, mayWork: boolean): Case => ({
  clause: '002.2.training.beforePost',
  policy: 'trainingBeforePost',
  facts: { selected, observed },
  expect: { absent, mayWork, ok: mayWork },
});
const liaison = {
  clause: '002.2.liaison.cadence',
  policy: 'liaison',
  blanks: { length: 2, unit: 'months' },
} as const;
const once = { ...liaison, choices: { readings: { regularly: 'once' } } };

interface Problem {
  readonly kind: string;
  readonly jointSolution: boolean;
  readonly preventionPlan: boolean;
}
const SOLVED: Problem = { kind: 'theft', jointSolution: true, preventionPlan: true };
const problems = (list: readonly Partial<Problem>[], expect: Case['expect']): Case => ({
  clause: '002.2.problem.prevention',
  policy: 'problems',
  facts: { problems: list.map((problem) => ({ ...SOLVED, ...problem })) },
  expect,
});

export const complianceCases002_2: readonly Case[] = [
  training(true, TOPICS, '0', true),
  training(true, TOPICS.slice(1), '1', false),
  training(true, [], '3', false),
  training(false, TOPICS, '0', false),

  ...lookupCases(
    { clause: '002.2.elements', policy: 'elements' },
    { responsibility: 'element', execution: 'element', strictSystem: 'element' },
  ),

  ...intervalCases(liaison, '2026-09-30', '2026-11-30', '2026-12-01'),
  intervalCase({ ...once, facts: { everDone: true } }, '2026-09-30', '2026-12-01', '2026-11-30', 0, {
    note: 'Read as "at least once", one talk is enough for good.',
  }),
  intervalCase({ ...once, facts: { everDone: false } }, '2026-09-30', '2026-12-01', '2026-11-30', 1),
  intervalCase({ ...once, facts: { everDone: false } }, '2026-09-30', '2026-11-30', '2026-11-30', 0),
  ...coveredCases({ clause: '002.2.liaison.cadence', policy: 'stageSummaries' }, ['first-half', 'second-half']),

  problems([{}, { kind: 'fire' }], { incomplete: '0', recurrences: '0', ok: true }),
  problems([{}, { kind: 'fire', jointSolution: false }], { incomplete: '1', recurrences: '0', ok: false }),
  problems([{ preventionPlan: false }], { incomplete: '1', recurrences: '0', ok: false }),
  problems([{}, {}], { incomplete: '0', recurrences: '1', ok: false }),
  problems([], { incomplete: '0', recurrences: '0', ok: true }),
];
