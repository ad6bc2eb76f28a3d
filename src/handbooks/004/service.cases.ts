/** Cases of 004 on enquiries, complaints and service standards. */
import { underReading } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { type Happened, levelCase, levelCases } from '../levelCases.js';
import { regularCases } from '../regularCases.js';
import { requiredCases } from '../requiredCases.js';

const CALENDAR = { from: '2026-01-01', to: '2026-12-31' };
const OFFICE = { calendar: CALENDAR, hours: { work: [{ from: '09:00', to: '17:00' }] } };
/** A Friday. */
const RECEIVED: Happened = ['2026-11-27T16:50', 'received'];

const RESPONSE = { clause: '004.consult.firstResponse', policy: 'firstResponse', blanks: { x1: 15 } };
const DEFERRED = {
  clause: '004.consult.deferred',
  policy: 'deferredReply',
  blanks: { x2: 2 },
  facts: { calendar: CALENDAR },
};
const PLAN = {
  clause: '004.complaint.simple.firstPlan',
  policy: 'firstPlan',
  blanks: { x3: 30 },
  facts: { complexity: 'simple' },
};
const ESCALATION = {
  clause: '004.complaint.complex.escalate',
  policy: 'escalate',
  blanks: { x4: 4 },
  facts: { complexity: 'complex' },
};
const NOTICE = {
  clause: '004.complaint.resultNotice',
  policy: 'resultNotice',
  blanks: { x5: 3 },
  facts: { calendar: CALENDAR },
};
const DONE = { policy: 'complaintDone', blanks: { x10: 3, x11: 7 } };
const SIMPLE = {
  ...DONE,
  clause: '004.standard.complaint.simple',
  facts: { complexity: 'simple', calendar: CALENDAR },
};
const COMPLEX = {
  ...DONE,
  clause: '004.standard.complaint.complex',
  facts: { complexity: 'complex', calendar: CALENDAR },
};
const notice = (answeredAtOnce: boolean, observed: readonly string[], due: boolean, ok: boolean): Case => ({
  clause: '004.consult.deferred',
  policy: 'deferredNotice',
  facts: { answeredAtOnce, observed },
  expect: { due, ok },
});
const steps = (
  clause: string,
  policy: string,
  items: readonly string[],
  facts: Case['facts'] = {},
): readonly Case[] => [
  ...requiredCases(clause, policy, items, facts),
  ...items.slice(1).map((item, i): Case => {
    const swapped = [...items.slice(0, i), item, String(items[i]), ...items.slice(i + 2)];
    return {
      clause,
      policy,
      facts: { ...facts, observed: swapped },
      expect: { absent: '0', outOfOrder: '1', ok: false },
    };
  }),
];
const routed = (complexity: string, major: boolean, handler: string): Case => ({
  clause: '004.complaint.route',
  policy: 'complaintRoute',
  facts: { complexity, major },
  expect: { handler },
});
const accuracy = (right: number, answers: number, ok: unknown): Case => ({
  clause: '004.standard.accuracy',
  policy: 'accuracy',
  blanks: { x6: '95%' },
  facts: { right, answers },
  expect: { ok },
});
const satisfaction = (facts: Case['facts'], ok: unknown, more: Partial<Case> = {}): Case => ({
  clause: '004.standard.satisfaction',
  policy: 'satisfaction',
  blanks: { x7: '90%' },
  facts,
  expect: { ok },
  ...more,
});
const replies = (
  [mailReplied, mailReceived, onlineReplied, onlineReceived]: readonly [number, number, number, number],
  ok: unknown,
  more: Partial<Case> = {},
): Case => ({
  clause: '004.standard.replyRate',
  policy: 'replyRate',
  blanks: { x8: '98%' },
  facts: { mailReplied, mailReceived, onlineReplied, onlineReceived },
  expect: { ok },
  ...more,
});
const responses = (
  minutes: readonly (number | string)[],
  expect: Case['expect'],
  blanks = { x1: 15, x9: 10 },
): Case => ({
  clause: '004.standard.meanResponse',
  policy: 'meanResponse',
  blanks,
  facts: { responses: minutes.map((one) => ({ minutes: one })) },
  expect,
});

export const serviceCases004: readonly Case[] = [
  ...levelCases(RESPONSE, 'response', RECEIVED, 'responded', ['2026-11-27T17:05', '2026-11-27T17:05:01']),
  ...levelCases({ ...RESPONSE, blanks: { x1: '0.5' } }, 'response', RECEIVED, 'responded', [
    '2026-11-27T16:50:30',
    '2026-11-27T16:50:31',
  ]),
  levelCase(
    RESPONSE,
    [RECEIVED, ['2026-11-27T16:51', 'acknowledged'], ['2026-11-27T16:52', 'answered']],
    '2026-11-27T17:06',
    {
      response: 'breached',
    },
  ),
  ...levelCases({ ...RESPONSE, ...underReading('response', 'acknowledgement') }, 'response', RECEIVED, 'acknowledged', [
    '2026-11-27T17:05',
    '2026-11-27T17:05:01',
  ]),
  ...levelCases({ ...RESPONSE, ...underReading('response', 'answer') }, 'response', RECEIVED, 'answered', [
    '2026-11-27T17:05',
    '2026-11-27T17:05:01',
  ]),
  ...levelCases({ ...RESPONSE, ...underReading('hours', 'office'), facts: OFFICE }, 'response', RECEIVED, 'responded', [
    '2026-11-30T09:05',
    '2026-11-30T09:05:01',
  ]),

  ...requiredCases('004.consult.record', 'consultRecord', ['name', 'contact', 'content']),

  ...levelCases(DEFERRED, 'reply', ['2026-11-26T10:00', 'asked'], 'replied', [
    '2026-11-30T23:59:59',
    '2026-12-01T00:00',
  ]),
  levelCase(
    DEFERRED,
    [
      ['2026-11-26T10:00', 'asked'],
      ['2026-11-27T10:00', 'announced'],
    ],
    '2026-12-01T12:00',
    {
      reply: 'breached',
    },
  ),
  levelCase(
    { ...DEFERRED, ...underReading('start', 'announcement') },
    [
      ['2026-11-26T10:00', 'asked'],
      ['2026-11-27T10:00', 'announced'],
    ],
    '2026-12-01T12:00',
    { reply: 'onTrack' },
  ),
  notice(true, [], false, true),
  notice(false, ['customerTold', 'contactKept'], true, true),
  notice(false, ['customerTold'], true, false),
  notice(false, ['contactKept'], true, false),

  ...steps('004.consult.steps', 'consultSteps', [
    'responded',
    'recorded',
    'answeredOrDeferred',
    'confirmedNoOther',
    'logged',
  ]),
  ...steps('004.complaint.steps', 'simpleSteps', ['calmed', 'recorded', 'planned', 'communicated', 'logged'], {
    complexity: 'simple',
  }),
  ...steps(
    '004.complaint.steps',
    'complexSteps',
    ['calmed', 'recorded', 'escalated', 'planned', 'communicated', 'logged'],
    { complexity: 'complex' },
  ),
  ...steps('004.complaint.steps', 'unsatisfiedSteps', ['communicated', 'evaluatedAgain', 'logged'], {
    satisfied: false,
  }),
  ...(
    [
      ['simpleSteps', { complexity: 'complex' }],
      ['complexSteps', { complexity: 'simple' }],
      ['unsatisfiedSteps', { satisfied: true }],
    ] as const
  ).map(([policy, facts]) => ({
    clause: '004.complaint.steps',
    policy,
    facts: { ...facts, observed: [] },
    expect: { due: false, absent: '0', ok: true },
  })),
  ...requiredCases('004.complaint.record', 'complaintRecord', ['matter', 'time', 'productOrService']),

  ...levelCases(PLAN, 'plan', RECEIVED, 'planned', ['2026-11-27T17:20', '2026-11-27T17:20:01']),
  levelCase({ ...PLAN, facts: { complexity: 'complex' } }, [RECEIVED], '2026-11-28T09:00', {
    plan: 'notDue',
    ok: true,
  }),

  ...levelCases(ESCALATION, 'escalation', RECEIVED, 'escalated', ['2026-11-27T20:50', '2026-11-27T20:50:01']),
  levelCase({ ...ESCALATION, facts: { complexity: 'simple' } }, [RECEIVED], '2026-11-28T09:00', {
    escalation: 'notDue',
    ok: true,
  }),
  levelCase(ESCALATION, [RECEIVED, ['2026-11-27T17:30', 'foundComplex']], '2026-11-27T21:00', {
    escalation: 'breached',
  }),
  levelCase(
    { ...ESCALATION, ...underReading('start', 'found') },
    [RECEIVED, ['2026-11-27T17:30', 'foundComplex']],
    '2026-11-27T21:00',
    { escalation: 'onTrack' },
  ),
  ...levelCases(
    { ...ESCALATION, ...underReading('hours', 'office'), facts: { ...ESCALATION.facts, ...OFFICE } },
    'escalation',
    RECEIVED,
    'escalated',
    ['2026-11-30T12:50', '2026-11-30T12:50:01'],
  ),

  routed('simple', false, 'specialist'),
  routed('complex', false, 'supervisor'),
  routed('simple', true, 'supervisorThenSuperior'),
  routed('complex', true, 'supervisorThenSuperior'),

  ...levelCases(NOTICE, 'notice', ['2026-11-26T10:00', 'planned'], 'told', ['2026-12-01T23:59:59', '2026-12-02T00:00']),
  levelCase(NOTICE, [['2026-11-16T10:00', 'received']], '2026-12-02T00:00', { notice: 'notApplicable', ok: true }),

  {
    clause: '004.complaint.unsatisfied',
    policy: 'unsatisfied',
    facts: { satisfied: true },
    expect: { next: 'close' },
  },
  {
    clause: '004.complaint.unsatisfied',
    policy: 'unsatisfied',
    facts: { satisfied: false },
    expect: { next: 'evaluateAgain' },
  },
  ...regularCases('004.complaint.statistics', 'complaintStatistics'),

  accuracy(190, 200, true),
  accuracy(189, 200, false),
  accuracy(0, 0, 'notApplicable'),

  satisfaction({ satisfied: 90, answered: 100 }, true),
  satisfaction({ satisfied: 89, answered: 100 }, false),
  satisfaction({ satisfied: 0, answered: 0 }, 'notApplicable'),
  satisfaction({ satisfied: 90, answered: 100, handled: 200 }, true),
  satisfaction({ satisfied: 90, answered: 100, handled: 200 }, false, underReading('base', 'handled')),
  satisfaction({ satisfied: 90, answered: 95, handled: 100 }, true, underReading('base', 'handled')),

  replies([49, 50, 49, 50], true),
  replies([48, 50, 49, 50], false),
  replies([49, 50, 48, 50], false),
  replies([48, 50, 50, 50], true),
  replies([48, 50, 50, 50], false, underReading('channels', 'each')),
  replies([50, 50, 48, 50], false, underReading('channels', 'each')),
  replies([49, 50, 49, 50], true, underReading('channels', 'each')),
  replies([0, 0, 0, 0], 'notApplicable'),

  responses([5, '15'], { mean: '10', ok: true, eachInTime: true, limitsOutOfStep: false }),
  responses([5, '15.5'], { mean: '10.25', ok: false, eachInTime: false }),
  responses([16, 4], { mean: '10', ok: true, eachInTime: false }),
  responses([11, 11], { mean: '11', ok: false, eachInTime: true }),
  responses([16], { mean: '16', ok: false, eachInTime: false }),
  responses([1], { ok: true, limitsOutOfStep: true }, { x1: 15, x9: 16 }),
  responses([1], { ok: true, limitsOutOfStep: false }, { x1: 15, x9: 15 }),
  responses([], { mean: 'notApplicable', ok: 'notApplicable', eachInTime: 'notApplicable' }),

  ...levelCases(SIMPLE, 'simple', RECEIVED, 'done', ['2026-12-02T23:59:59', '2026-12-03T00:00']),
  ...levelCases(COMPLEX, 'complex', RECEIVED, 'done', ['2026-12-08T23:59:59', '2026-12-09T00:00']),
  levelCase(SIMPLE, [RECEIVED], '2026-12-20T00:00', { simple: 'breached', complex: 'notDue', limitsOutOfStep: false }),
  levelCase(COMPLEX, [RECEIVED, ['2026-12-01T09:00', 'planned']], '2026-12-20T00:00', {
    simple: 'notDue',
    complex: 'breached',
  }),
  levelCase({ ...COMPLEX, blanks: { x10: 3, x11: 2 } }, [RECEIVED], '2026-11-27T17:00', { limitsOutOfStep: true }),
  levelCase({ ...COMPLEX, blanks: { x10: 3, x11: 3 } }, [RECEIVED], '2026-11-27T17:00', { limitsOutOfStep: false }),
];
