/** Cases of 002.8B on process. */
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const exceptional = (key: string, inJobDuties: boolean, value: string): Case => ({
  clause: '002.8B.exceptional.definition',
  policy: 'exceptionalDefinition',
  facts: { key, inJobDuties },
  expect: { value },
});
const required = (clause: string, policy: string, facts: Case['facts'], absent: number): Case => ({
  clause,
  policy,
  facts,
  expect: { absent: String(absent), ok: absent === 0 },
});
const manager = (rank: string, observed: readonly string[], due: boolean, absent: string): Case => ({
  clause: '002.8B.manager.extra',
  policy: 'managerExtra',
  facts: { rank, observed },
  expect: { due, absent, ok: absent === '0' },
});
/** A step of the assessment of November 2026, seen when all is over. */
const dated = (clause: string, step: string, on: string, status: string): Case => ({
  clause,
  policy: 'schedule',
  facts: { period: '2026-11', asOf: '2026-12-31', done: { [step]: on } },
  expect: { [step]: status },
});
/** The result is back on the last day; it is talked over on another. */
const talked = (talkedOn: string, status: string): Case => {
  const given = dated('002.8B.flow.feedback', 'feedback', '2026-12-10', status);
  return { ...given, facts: { ...given.facts, talkedOn } };
};
const open = (clause: string, step: string, asOf: string, status: string): Case => ({
  clause,
  policy: 'schedule',
  facts: { period: '2026-11', asOf, done: {} },
  expect: { [step]: status },
});
/** By the reading that "before a day" excludes that day: done and still open, in the last second before it, and on it. */
const dayExcluded = (clause: string, step: string, lastSecond: string, day: string): readonly Case[] =>
  [
    dated(clause, step, lastSecond, 'onTime'),
    dated(clause, step, day, 'late'),
    open(clause, step, lastSecond, 'pending'),
    open(clause, step, day, 'overdue'),
  ].map((row) => ({ ...row, choices: { readings: { before: 'exclusive' } } }));
/** The five steps of November 2026, each in time, changed as a case needs it. */
const month = (done: Readonly<Record<string, string>>, expect: Case['expect'], more: Partial<Case> = {}): Case => ({
  clause: '002.8B.flow.schedule',
  policy: 'schedule',
  facts: {
    period: '2026-11',
    asOf: '2026-12-31',
    done: {
      forms: '2026-11-30',
      self: '2026-12-02',
      supervisor: '2026-12-05',
      hr: '2026-12-08',
      feedback: '2026-12-10',
      ...done,
    },
  },
  expect,
  ...more,
});
/** The days of a month's assessment, which no holiday moves: first and last day of the forms, then the days due. */
const days = (
  period: string,
  [formsFrom, formsDue, selfDue, supervisorDue, hrDue, feedbackDue]: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
  ],
): Case => ({
  clause: '002.8B.flow.schedule',
  policy: 'schedule',
  facts: { period, asOf: '2029-01-01', done: {} },
  expect: { formsFrom, formsDue, selfDue, supervisorDue, hrDue, feedbackDue },
});
const announced = (facts: Case['facts'], expect: Case['expect']): Case => ({
  clause: '002.8B.flow.announce',
  policy: 'announcement',
  facts: { feedbackOn: '2026-12-10', meetings: [{ date: '2026-12-07' }, { date: '2026-12-14' }], ...facts },
  expect,
});
/** Of the week of Wednesday 25 November 2026. */
const plan = (facts: Case['facts'], report: string): Case => ({
  clause: '002.8B.weekly.report',
  policy: 'weeklyReport',
  facts: { period: '2026-11-25', asOf: '2026-11-30', done: {}, ...facts },
  expect: { reportDue: '2026-11-23', report },
});
const use = (key: string, value: string): Case => ({
  clause: '002.8B.archive',
  policy: 'archiveUses',
  facts: { key },
  expect: { value },
});
const appeal = (key: string, majorObjection: boolean, value: string): Case => ({
  clause: '002.8B.appeal',
  policy: 'appeal',
  facts: { key, majorObjection },
  expect: { value },
});
const effective = (on: string, applies: boolean): Case => ({
  clause: '002.8B.effective',
  policy: 'effective',
  facts: { issuedOn: '2026-03-01', on },
  expect: { applies },
});
const annual = (on: string, status: string): Case => ({
  clause: '002.8B.annual.when',
  policy: 'annualWhen',
  facts: { period: '2026', asOf: '2027-12-31', done: { annual: on } },
  expect: { annual: status, annualFrom: '2027-01-01', annualDue: '2027-01-31' },
});

const ABILITIES = ['planning', 'cooperation', 'supervision', 'training'];
const CONTENT = ['unfinishedWork', 'reasons', 'problems', 'measures', 'experience', 'suggestions'];

export const complianceCases002_8B: readonly Case[] = [
  exceptional('chairman', true, 'exceptional'),
  exceptional('generalManager', true, 'exceptional'),
  exceptional('supervisor', false, 'exceptional'),
  exceptional('supervisor', true, 'daily'),
  exceptional('colleague', false, 'notApplicable'),
  exceptional('colleague', true, 'notApplicable'),

  required('002.8B.jobDuties', 'jobDuties', { expected: ['agent', 'clerk'], observed: ['clerk', 'agent'] }, 0),
  required('002.8B.jobDuties', 'jobDuties', { expected: ['agent', 'clerk'], observed: ['clerk'] }, 1),

  manager('departmentManager', ABILITIES, true, '0'),
  ...ABILITIES.map((absent) =>
    manager(
      'departmentManager',
      ABILITIES.filter((ability) => ability !== absent),
      true,
      '1',
    ),
  ),
  manager('viceDepartmentManager', [], true, '4'),
  manager('agent', [], false, '0'),

  required(
    '002.8B.weekly.detail',
    'weeklyDetail',
    { expected: ['task-1', 'task-2'], observed: ['task-1', 'task-2'] },
    0,
  ),
  required('002.8B.weekly.detail', 'weeklyDetail', { expected: ['task-1', 'task-2'], observed: ['task-2'] }, 1),

  dated('002.8B.flow.forms', 'forms', '2026-11-23', 'early'),
  dated('002.8B.flow.forms', 'forms', '2026-11-24', 'onTime'),
  dated('002.8B.flow.forms', 'forms', '2026-11-30', 'onTime'),
  dated('002.8B.flow.forms', 'forms', '2026-12-01', 'late'),
  ...[
    dated('002.8B.flow.forms', 'forms', '2026-11-30', 'onTime'),
    dated('002.8B.flow.forms', 'forms', '2026-12-01', 'late'),
  ].map((row) => ({
    ...row,
    choices: { readings: { before: 'exclusive' } },
    note: 'The last week is no day before which: its last day is in.',
  })),
  ...(
    [
      ['2026-11-22', 'early'],
      ['2026-11-23', 'onTime'],
      ['2026-11-29', 'onTime'],
      ['2026-11-30', 'late'],
    ] as const
  ).map(([on, status]) => ({
    ...dated('002.8B.flow.forms', 'forms', on, status),
    choices: { readings: { lastWeek: 'wholeWeek' } },
  })),
  dated('002.8B.flow.self', 'self', '2026-12-02', 'onTime'),
  dated('002.8B.flow.self', 'self', '2026-12-03', 'late'),
  open('002.8B.flow.self', 'self', '2026-12-02', 'pending'),
  open('002.8B.flow.self', 'self', '2026-12-03', 'overdue'),
  dated('002.8B.flow.supervisor', 'supervisor', '2026-12-05', 'onTime'),
  dated('002.8B.flow.supervisor', 'supervisor', '2026-12-06', 'late'),
  open('002.8B.flow.supervisor', 'supervisor', '2026-12-05', 'pending'),
  open('002.8B.flow.supervisor', 'supervisor', '2026-12-06', 'overdue'),
  dated('002.8B.flow.hr', 'hr', '2026-12-08', 'onTime'),
  dated('002.8B.flow.hr', 'hr', '2026-12-09', 'late'),
  open('002.8B.flow.hr', 'hr', '2026-12-08', 'pending'),
  open('002.8B.flow.hr', 'hr', '2026-12-09', 'overdue'),
  dated('002.8B.flow.feedback', 'feedback', '2026-12-10', 'onTime'),
  dated('002.8B.flow.feedback', 'feedback', '2026-12-11', 'late'),
  open('002.8B.flow.feedback', 'feedback', '2026-12-10', 'pending'),
  open('002.8B.flow.feedback', 'feedback', '2026-12-11', 'overdue'),
  plan({ done: { report: '2026-11-23' } }, 'onTime'),
  plan({ done: { report: '2026-11-23T23:59:59' } }, 'onTime'),
  plan({ done: { report: '2026-11-24' } }, 'late'),
  plan({ done: { report: '2026-11-20' } }, 'onTime'),
  plan({ asOf: '2026-11-23' }, 'pending'),
  plan({ asOf: '2026-11-24' }, 'overdue'),
  {
    ...plan({}, 'late'),
    facts: { period: '2026-03-03', asOf: '2026-03-31', done: { report: '2026-03-03' } },
    expect: { reportDue: '2026-03-02', report: 'late' },
    note: 'On the Tuesday of its week.',
  },
  {
    ...plan({}, 'late'),
    facts: { period: '2026-10-05', asOf: '2026-10-31', done: { report: '2026-10-08' } },
    expect: { reportDue: '2026-10-05', report: 'late' },
    note: 'A Monday that is a holiday moves nothing.',
  },
  talked('2026-12-11', 'onTime'),
  ...(
    [
      ['2026-12-10', 'onTime'],
      ['2026-12-11', 'late'],
    ] as const
  ).map(([talkedOn, status]) => ({
    ...talked(talkedOn, status),
    choices: { readings: { talk: 'talkToo' } },
  })),
  ...(
    [
      ['2026-12-09', 'onTime'],
      ['2026-12-10', 'late'],
    ] as const
  ).map(([talkedOn, status]) => ({
    ...dated('002.8B.flow.feedback', 'feedback', '2026-12-09', status),
    facts: { period: '2026-11', asOf: '2026-12-31', done: { feedback: '2026-12-09' }, talkedOn },
    choices: { readings: { before: 'exclusive', talk: 'talkToo' } },
  })),
  ...(
    [
      ['self', '2026-12-01', '2026-12-02'],
      ['supervisor', '2026-12-04', '2026-12-05'],
      ['hr', '2026-12-07', '2026-12-08'],
      ['feedback', '2026-12-09', '2026-12-10'],
    ] as const
  ).flatMap(([step, dayBefore, day]) => dayExcluded(`002.8B.flow.${step}`, step, `${dayBefore}T23:59:59`, day)),

  ...requiredCases('002.8B.flow.self.content', 'selfContent', CONTENT),

  ...requiredCases('002.8B.flow.interview', 'interview', ['interview', 'improvementPlan', 'tracking']),

  announced({ announcedOn: '2026-12-14' }, { nextMeeting: '2026-12-14', announced: true }),
  announced({ announcedOn: '2026-12-15' }, { nextMeeting: '2026-12-14', announced: false }),
  announced({ feedbackOn: '2026-12-08', announcedOn: '2026-12-07' }, { nextMeeting: '2026-12-14', announced: false }),
  announced({ feedbackOn: '2026-12-07', announcedOn: '2026-12-07' }, { nextMeeting: '2026-12-07', announced: true }),
  announced(
    { feedbackOn: '2026-12-15', announcedOn: '2026-12-15' },
    { nextMeeting: 'notApplicable', announced: false },
  ),

  month(
    {},
    {
      formsFrom: '2026-11-24',
      formsDue: '2026-11-30',
      selfDue: '2026-12-02',
      supervisorDue: '2026-12-05',
      hrDue: '2026-12-08',
      feedbackDue: '2026-12-10',
      ok: true,
      inOrder: true,
    },
  ),
  days('2026-09', ['2026-09-24', '2026-09-30', '2026-10-02', '2026-10-05', '2026-10-08', '2026-10-10']),
  days('2026-12', ['2026-12-25', '2026-12-31', '2027-01-02', '2027-01-05', '2027-01-08', '2027-01-10']),
  days('2027-02', ['2027-02-22', '2027-02-28', '2027-03-02', '2027-03-05', '2027-03-08', '2027-03-10']),
  days('2028-02', ['2028-02-23', '2028-02-29', '2028-03-02', '2028-03-05', '2028-03-08', '2028-03-10']),
  month({ supervisor: '2026-12-01' }, { ok: true, inOrder: false, supervisorAhead: true }),
  month({ self: '2026-11-29' }, { ok: true, inOrder: false, selfAhead: true }),
  month({ hr: '2026-12-04' }, { ok: true, inOrder: false, hrAhead: true }),
  month({ feedback: '2026-12-07' }, { ok: true, inOrder: false, feedbackAhead: true }),
  month({ self: '2026-12-05' }, { ok: false, inOrder: true, self: 'late' }),
  month({ self: '2026-12-06', supervisor: '2026-12-05' }, { ok: false, inOrder: false, supervisorAhead: true }),

  ...requiredCases('002.8B.committee', 'committee', ['executives', 'departmentHeads', 'humanResourcesExecutes']),

  required('002.8B.archive', 'archive', { expected: ['E1', 'E2'], observed: ['E2', 'E1'] }, 0),
  required('002.8B.archive', 'archive', { expected: ['E1', 'E2'], observed: ['E1'] }, 1),
  use('bonus', 'bonus'),
  use('selection', 'selection'),
  use('pay', 'payAdjustment'),
  use('post', 'postAdjustment'),
  use('leave', 'notApplicable'),

  appeal('departmentManager', true, 'accepted'),
  appeal('humanResources', true, 'accepted'),
  appeal('generalManager', true, 'wrongAddressee'),
  appeal('humanResources', false, 'notOpen'),
  appeal('departmentManager', false, 'notOpen'),

  effective('2026-02-28', false),
  effective('2026-03-01', true),

  annual('2026-12-31', 'early'),
  annual('2027-01-01', 'onTime'),
  annual('2027-01-31', 'onTime'),
  annual('2027-02-01', 'late'),
];
