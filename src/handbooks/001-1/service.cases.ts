/** Cases of 001.1 on complaints, services, visits and surveys. */
import type { Case } from '../handbook.js';
import { type Happened, levelCase, levelCases } from '../levelCases.js';
import { requiredCases } from '../requiredCases.js';

const CALENDAR = { from: '2026-01-01', to: '2026-12-31', holidays: ['2026-10-01'] };

const VALID = {
  clause: '001.1.complaint.valid.reply',
  policy: 'validReply',
  facts: { valid: true, settledOnSpot: false },
};
const RECEIVED: Happened = ['2026-11-27T09:00', 'received'];
const KEPT = {
  clause: '001.1.complaint.nextReply',
  policy: 'nextReplyKept',
  facts: { promised: { nextReply: '2026-11-27T16:30' } },
};
const INVALID = { clause: '001.1.complaint.invalid.reply', policy: 'invalidReply' };
const REVISIT = {
  clause: '001.1.service.revisit.window',
  policy: 'serviceRevisit',
  facts: { calendar: CALENDAR },
};
const COLLECTION = {
  clause: '001.1.survey.collection.window',
  policy: 'surveyCollection',
  facts: { calendar: CALENDAR },
};
/** Wednesday; the 15th working day after it, 1 October being a holiday, is Thursday 8 October. */
const ISSUED: Happened = ['2026-09-16T10:00', 'issued'];

const agreed = (facts: object, observed: readonly string[], due: boolean, ok: boolean): Case => ({
  clause: '001.1.complaint.nextReply',
  policy: 'nextReplyAgreed',
  facts: { ...VALID.facts, ...facts, observed },
  expect: { due, ok },
});
const share = (
  clause: string,
  policy: string,
  facts: Case['facts'],
  [shareOf, required, ok]: readonly [share: unknown, required: string, ok: boolean | 'notApplicable'],
  more: Partial<Case> = {},
): Case => ({ clause, policy, facts, expect: { share: shareOf, required, ok }, ...more });
const ratio = (numerator: number, denominator: number) => ({
  numerator: String(numerator),
  denominator: String(denominator),
});
const charged = (item: string, amount: string | number, expect: Case['expect']): Case => ({
  clause: '001.1.service.paid.tariff',
  policy: 'paidTariff',
  blanks: {
    tariff: [
      { when: { item: 'lock' }, as: 'lock', gives: '80.5' },
      { when: { item: 'tap' }, as: 'tap', gives: 30 },
    ],
  },
  facts: { item, charged: amount },
  expect,
});
const visit = (date: string, household: string) => ({ date, household });
const visits = (count: number) =>
  Array.from({ length: count }, (_, i) => visit('2026-11-02', `house ${String(i + 1)}`));
const monthlyVisits = (facts: object, ok: unknown, required: string, more: Partial<Case> = {}): Case => ({
  clause: '001.1.visit.monthly.ratio',
  policy: 'monthlyVisits',
  facts: { asOf: '2026-11-30', households: 1001, visits: visits(51), ...facts },
  expect: { ok, required },
  ...more,
});
const survey = (step: string, day: string, status: string, more: Partial<Case> = {}): Case => ({
  clause: '001.1.survey.schedule',
  policy: 'surveySchedule',
  facts: { period: '2026', asOf: '2026-12-31', done: { [step]: day } },
  expect: { [step]: status },
  ...more,
});
const schedule = (options: Readonly<Record<string, string>>) => ({ choices: { readings: options } });

export const serviceCases001_1: readonly Case[] = [
  ...requiredCases('001.1.service.request.record', 'requestRecord', ['record', 'appointment']),

  charged('lock', '80.5', { charge: '80.5', difference: '0', ok: true }),
  charged('lock', '80.51', { difference: '0.01', ok: false }),
  charged('tap', 29, { charge: '30', difference: '-1', ok: false }),
  charged('lamp', 10, { charge: 'notApplicable', difference: 'notApplicable', ok: false }),

  ...levelCases(VALID, 'reply', RECEIVED, 'replied', ['2026-11-27T11:00', '2026-11-27T11:00:01']),
  levelCase({ ...VALID, facts: { valid: false, settledOnSpot: false } }, [RECEIVED], '2026-11-28T09:00', {
    reply: 'notDue',
    breached: '0',
  }),
  levelCase({ ...VALID, facts: { valid: true, settledOnSpot: true } }, [RECEIVED], '2026-11-28T09:00', {
    reply: 'notDue',
    breached: '0',
  }),
  levelCase(
    VALID,
    [RECEIVED, ['2026-11-27T09:45', 'foundImpossible'], ['2026-11-27T11:45', 'replied']],
    '2026-11-28T09:00',
    {
      reply: 'breached',
    },
  ),
  ...(['2026-11-27T11:45', '2026-11-27T11:45:01'] as const).map((at, i) =>
    levelCase(
      { ...VALID, ...schedule({ start: 'impossible' }) },
      [RECEIVED, ['2026-11-27T09:45', 'foundImpossible'], [at, 'replied']],
      '2026-11-28T09:00',
      { reply: i === 0 ? 'met' : 'breached' },
    ),
  ),
  ...(['2026-11-30T09:30', '2026-11-30T09:30:01'] as const).map((at, i) =>
    levelCase(
      {
        ...VALID,
        ...schedule({ hours: 'office' }),
        facts: { ...VALID.facts, calendar: CALENDAR, hours: { work: [{ from: '09:00', to: '17:00' }] } },
      },
      [
        ['2026-11-27T15:30', 'received'],
        [at, 'replied'],
      ],
      '2026-11-30T12:00',
      { reply: i === 0 ? 'met' : 'breached' },
    ),
  ),

  agreed({}, ['nextReplyTime'], true, true),
  agreed({}, [], true, false),
  agreed({ valid: false }, [], false, true),
  agreed({ settledOnSpot: true }, [], false, true),
  ...levelCases(KEPT, 'nextReply', ['2026-11-27T11:00', 'agreed'], 'replied', [
    '2026-11-27T16:30',
    '2026-11-27T16:30:01',
  ]),

  ...levelCases(INVALID, 'reply', ['2026-11-27T13:00', 'confirmedInvalid'], 'replied', [
    '2026-11-27T15:00',
    '2026-11-27T15:00:01',
  ]),
  levelCase(
    INVALID,
    [RECEIVED],
    '2026-12-27T09:00',
    { reply: 'notApplicable', breached: '0', ok: true },
    {
      note: 'The text limits no time to confirm.',
    },
  ),

  share('001.1.complaint.revisit.rate', 'revisitRate', { revisited: 40, valid: 40 }, ['1', '40', true]),
  share('001.1.complaint.revisit.rate', 'revisitRate', { revisited: 39, valid: 40 }, ['0.975', '40', false]),
  share('001.1.complaint.revisit.rate', 'revisitRate', { revisited: 999_999, valid: 1_000_000 }, [
    '0.999999',
    '1000000',
    false,
  ]),
  share('001.1.complaint.revisit.rate', 'revisitRate', { revisited: 0, valid: 0 }, [
    'notApplicable',
    '0',
    'notApplicable',
  ]),

  monthlyVisits({}, true, '51'),
  monthlyVisits({ visits: visits(50) }, false, '51'),
  monthlyVisits({ households: 1000, visits: visits(50) }, true, '50'),
  monthlyVisits({ visits: [visit('2026-10-31', 'house 51'), ...visits(50)] }, false, '51'),
  monthlyVisits({ visits: [...visits(50), visit('2026-11-30', 'house 51')] }, true, '51'),
  monthlyVisits({ visits: [...visits(50), visit('2026-11-30', 'house 50')] }, false, '51'),
  monthlyVisits(
    { visits: [...visits(50), visit('2026-11-30', 'house 50')] },
    true,
    '51',
    schedule({ count: 'visits' }),
  ),
  monthlyVisits({ visits: visits(45), occupied: 900 }, false, '51'),
  monthlyVisits({ visits: visits(45), occupied: 900 }, true, '45', schedule({ base: 'occupied' })),
  monthlyVisits({ visits: [], households: 0 }, 'notApplicable', '0'),

  ...levelCases(REVISIT, 'revisit', ['2026-11-26T10:00', 'completed'], 'revisited', [
    '2026-11-30T23:59:59',
    '2026-12-01T00:00',
  ]),
  levelCase(REVISIT, [['2026-11-26T10:00', 'completed']], '2026-11-29T12:00', { revisit: 'onTrack' }),
  ...(['2026-11-27T23:59:59', '2026-11-28T00:00'] as const).map((at, i) =>
    levelCase(
      { ...REVISIT, ...schedule({ firstDay: 'counted' }) },
      [
        ['2026-11-26T10:00', 'completed'],
        [at, 'revisited'],
      ],
      '2026-12-01T00:00',
      { revisit: i === 0 ? 'met' : 'breached' },
    ),
  ),
  ...(['2026-12-01T23:59:59', '2026-12-02T00:00'] as const).map((at, i) => ({
    ...levelCase(
      { ...REVISIT, ...schedule({ firstDay: 'counted' }) },
      [
        ['2026-11-28T10:00', 'completed'],
        [at, 'revisited'],
      ],
      '2026-12-05T00:00',
      { revisit: i === 0 ? 'met' : 'breached' },
    ),
    note: 'Completed on a Saturday, which is no working day to count.',
  })),

  survey('round1', '2026-05-31', 'onTime'),
  survey('round1', '2026-06-01', 'late'),
  survey('round1', '2026-01-01', 'onTime'),
  survey('round1', '2025-12-31', 'early'),
  { ...survey('round1', '2023-05-15', 'early'), note: 'Of another year.' },
  survey('round2', '2026-05-31', 'early'),
  survey('round2', '2026-06-01', 'onTime'),
  survey('round2', '2026-11-30', 'onTime'),
  survey('round2', '2026-12-01', 'late'),
  survey('round1', '2026-06-30', 'onTime', schedule({ beforeMonth: 'endOfMonth' })),
  survey('round1', '2026-07-01', 'late', schedule({ beforeMonth: 'endOfMonth' })),
  survey('round2', '2026-12-31', 'onTime', schedule({ beforeMonth: 'endOfMonth' })),
  {
    ...survey('round2', '2027-01-01', 'late', schedule({ beforeMonth: 'endOfMonth' })),
    facts: { period: '2026', asOf: '2027-01-01', done: { round2: '2027-01-01' } },
  },
  survey('round2', '2026-01-01', 'onTime', schedule({ secondRound: 'anyTime' })),
  {
    ...survey('round2', '2025-12-31', 'early', schedule({ secondRound: 'anyTime' })),
    facts: { period: '2026', asOf: '2026-12-31', done: { round2: '2025-12-31' } },
  },

  share('001.1.survey.distribution.rate', 'surveyDistribution', { issued: 800, occupied: 800 }, ['1', '800', true]),
  share('001.1.survey.distribution.rate', 'surveyDistribution', { issued: 799, occupied: 800 }, [
    '0.99875',
    '800',
    false,
  ]),
  share('001.1.survey.distribution.rate', 'surveyDistribution', { issued: 999_999, occupied: 1_000_000 }, [
    '0.999999',
    '1000000',
    false,
  ]),

  ...levelCases(COLLECTION, 'collection', ISSUED, 'collected', ['2026-10-08T23:59:59', '2026-10-09T00:00']),
  levelCase(COLLECTION, [ISSUED, ['2026-09-20T10:00', 'collected']], '2026-10-09T00:00', { collection: 'met' }),
  ...(
    [
      ['on', '2026-10-07T23:59:59', 'breached'],
      ['on', '2026-10-08T00:00', 'met'],
      ['on', '2026-10-08T23:59:59', 'met'],
      ['on', '2026-10-09T00:00', 'breached'],
      ['notBefore', '2026-10-07T23:59:59', 'breached'],
      ['notBefore', '2026-10-08T00:00', 'met'],
      ['notBefore', '2026-10-20T00:00', 'met'],
    ] as const
  ).map(([window, at, status]) =>
    levelCase({ ...COLLECTION, ...schedule({ window }) }, [ISSUED, [at, 'collected']], '2026-10-20T00:00', {
      collection: status,
    }),
  ),
  ...(
    [
      ['by', '2026-10-10T12:00', 'met'],
      ['on', '2026-10-10T12:00', 'breached'],
      ['on', '2026-10-11T23:59:59', 'breached'],
      ['on', '2026-10-12T00:00', 'met'],
      ['notBefore', '2026-10-10T12:00', 'breached'],
      ['notBefore', '2026-10-11T23:59:59', 'breached'],
      ['notBefore', '2026-10-12T00:00', 'met'],
      ['notBefore', '2026-10-17T12:00', 'met'],
    ] as const
  ).map(([window, at, status]) => ({
    ...levelCase(
      { ...COLLECTION, ...schedule({ window }) },
      [
        ['2026-09-18T10:00', 'issued'],
        [at, 'collected'],
      ],
      '2026-10-20T00:00',
      { collection: status },
    ),
    note: 'The 15th working day is Monday 12 October, after a weekend.',
  })),
  ...(
    [
      ['on', '2026-10-08T12:00', 'onTrack'],
      ['on', '2026-09-20T12:00', 'onTrack'],
      ['on', '2026-10-09T00:00', 'breached'],
      ['notBefore', '2026-09-20T12:00', 'onTrack'],
      ['notBefore', '2026-10-20T12:00', 'onTrack'],
    ] as const
  ).map(([window, asOf, status]) =>
    levelCase({ ...COLLECTION, ...schedule({ window }) }, [ISSUED], asOf, { collection: status }),
  ),
  {
    ...levelCase(
      { ...COLLECTION, ...schedule({ window: 'on' }) },
      [['2026-09-18T10:00', 'issued']],
      '2026-10-10T12:00',
      {
        collection: 'onTrack',
      },
    ),
    note: 'On the Saturday before the 15th working day.',
  },

  share('001.1.survey.recovery.rate', 'surveyRecovery', { returned: 51, issued: 101 }, [ratio(51, 101), '51', true]),
  share('001.1.survey.recovery.rate', 'surveyRecovery', { returned: 50, issued: 101 }, [ratio(50, 101), '51', false]),
  share('001.1.survey.recovery.rate', 'surveyRecovery', { returned: 50, issued: 100 }, ['0.5', '50', true]),
  share('001.1.survey.recovery.rate', 'surveyRecovery', { returned: 49, issued: 100 }, ['0.49', '50', false]),
];
