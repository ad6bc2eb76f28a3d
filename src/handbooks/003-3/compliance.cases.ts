/** Cases of 003.3 on process. */
import { casesOf, lookupCases, underReading } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { prohibitedCases } from '../prohibitedCases.js';
import { requiredCases, requiredWhenCases } from '../requiredCases.js';

const conduct: readonly Case[] = [
  ...prohibitedCases('003.3.post.noAbsence', 'post', ['leftWithoutLeave'], ['leftWithLeave']),
  ...requiredCases('003.3.dress', 'dressRequired', ['uniform', 'badge', 'trimmedNails']),
  ...prohibitedCases('003.3.dress', 'dressForbidden', ['beard', 'oddHair', 'nailPolish']),
  ...prohibitedCases('003.3.posture', 'posture', ['improperPosture', 'snacks', 'smoking', 'kungfuTea']),
  ...prohibitedCases('003.3.expression', 'expression', [
    'bored',
    'cold',
    'angry',
    'stiff',
    'tense',
    'frightened',
    'coyGestures',
    'grimaces',
    'tongueOut',
    'winking',
  ]),
  ...requiredWhenCases('003.3.acknowledge', 'acknowledge', ['acknowledged'], 'ownerApproaches'),
  ...prohibitedCases('003.3.desk.environment', 'deskEnvironment', [
    'notClean',
    'notTidy',
    'chairsOutOfOrder',
    'sundries',
  ]),
];

const speech: readonly Case[] = [
  ...requiredCases('003.3.speech', 'speechRequired', ['mandarin', 'politeWords']),
  ...prohibitedCases('003.3.speech', 'speechForbidden', ['coarseWords', 'insults']),
  ...lookupCases(
    { clause: '003.3.speech', policy: 'politeWords' },
    { 请: 'polite', 您好: 'polite', 对不起: 'polite', 谢谢: 'polite' },
  ),
];

const opening = casesOf({ clause: '003.3.phone.opening', policy: 'phoneOpening' });
const outgoing = (onDuty: boolean, act: string, violations: number): Case => ({
  clause: '003.3.phone.private.outgoing',
  policy: 'privateOutgoing',
  facts: { onDuty, acts: [{ act }] },
  expect: { violations: String(violations), ok: violations === 0 },
});
const incoming = casesOf({ clause: '003.3.phone.private.incoming', policy: 'privateIncoming' });

const telephone: readonly Case[] = [
  opening({ utterance: '您好!江南春天管理处', askedNeed: true }, { ok: true, opened: true }),
  opening({ utterance: '您好!江南春天管理处', askedNeed: false }, { ok: true, opened: false }),
  opening({ utterance: '您好,请问您有什么事', askedNeed: true }, { ok: false, opened: false }),
  opening({ utterance: '江南春天管理处', askedNeed: true }, { ok: false, opened: false }),
  opening({ utterance: '早上好,您好!江南春天管理处', askedNeed: true }, { hits: '2', opened: true }),
  opening({ utterance: '喂', askedNeed: true }, { hits: '0', opened: false }),
  ...requiredWhenCases('003.3.phone.major', 'phoneMajor', ['registered', 'reported'], 'major'),
  outgoing(true, 'privateCall', 1),
  outgoing(false, 'privateCall', 0),
  outgoing(true, 'officialCall', 0),
  incoming({ answeredBy: 'self', seconds: 180 }, { minutes: '3', ok: true }),
  incoming({ answeredBy: 'self', seconds: 181 }, { ok: false }),
  incoming({ answeredBy: 'colleague', seconds: 60, onlyNoted: true }, { ok: true }),
  incoming({ answeredBy: 'colleague', seconds: 60, onlyNoted: false }, { ok: false }),
  incoming({ answeredBy: 'self', seconds: 181, onlyNoted: true }, { ok: false }),
  ...prohibitedCases('003.3.phone.noLending', 'noLending', ['lent']),
];

const events = [
  { date: '2026-03-01', kind: 'leak' },
  { date: '2026-03-02', kind: 'noise' },
  { date: '2026-03-02', kind: 'leak' },
  { date: '2026-03-07', kind: 'leak' },
];
const repeated = casesOf({
  clause: '003.3.incident.repeated',
  policy: 'incidentRepeated',
  blanks: { count: 3, window: { age: { under: 7 }, unit: 'days' } },
  facts: { askedKind: 'leak', events },
});
const review = (daysLater: number, count: number, more: Partial<Case> = {}): Case => ({
  clause: '003.3.log.review.daily',
  policy: 'logReview',
  facts: { asOf: '2026-03-02', done: [{ date: '2026-03-02', daysLater }] },
  expect: { count: String(count), required: '1', ok: count >= 1 },
  ...more,
});

const log: readonly Case[] = [
  ...requiredCases('003.3.log.record', 'logRecord', ['entry', 'urgency']),
  ...prohibitedCases('003.3.log.record', 'logReaders', ['readByOutsider'], ['readByColleague']),
  repeated({ asOf: '2026-03-07' }, { occurrences: '3', reportDue: true }),
  repeated({ asOf: '2026-03-08' }, { occurrences: '2', reportDue: false }, { note: 'the first is seven days old' }),
  repeated({ asOf: '2026-03-07', askedKind: 'noise' }, { occurrences: '1', reportDue: false }),
  repeated(
    { asOf: '2026-03-07' },
    { occurrences: '3', reportDue: false },
    { blanks: { count: 4, window: { calendar: 'month' } } },
  ),
  repeated({ asOf: '2026-03-08', recordsFrom: '2026-03-03' }, { missing: ['/recordsFrom'] }),
  review(0, 1),
  review(1, 0),
  review(1, 1, underReading('review', 'nextDay')),
  review(2, 0, underReading('review', 'nextDay')),
  {
    clause: '003.3.log.review.daily',
    policy: 'logReview',
    facts: { asOf: '2026-03-03', done: [{ date: '2026-03-02', daysLater: 0 }] },
    expect: { count: '0', ok: false },
  },
  ...requiredCases('003.3.log.review.daily', 'logReviewDays', ['2026-03-02', '2026-03-04'], {
    expected: ['2026-03-02', '2026-03-04'],
  }),
];

export const complianceCases003_3: readonly Case[] = [...conduct, ...speech, ...telephone, ...log];
