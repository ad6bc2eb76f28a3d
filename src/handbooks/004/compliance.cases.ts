/** Cases of 004 on organisation, suggestions, conduct, training, meetings and data. */
import { coveredCases, lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';
import { requiredCases } from '../requiredCases.js';

const structure = (
  managers: number,
  supervisors: number,
  specialists: number,
  ok: boolean,
  several?: string,
): Case => ({
  clause: '004.org.structure',
  policy: 'structure',
  ...(several !== undefined && { choices: { readings: { several } } }),
  facts: { managers, supervisors, specialists },
  expect: { ok },
});
/** A list of so many duties for each role. */
const dutyCounts = (manager: number, supervisor: number, specialist: number, ok: boolean): Case => ({
  clause: '004.org.duties',
  policy: 'dutyCounts',
  facts: {
    duties: Object.entries({ manager, supervisor, specialist }).flatMap(([role, count]) =>
      Array.from({ length: count }, (_, i) => ({ duty: `${role}-${i + 1}`, role })),
    ),
  },
  expect: { ofManager: String(manager), ofSupervisor: String(supervisor), ofSpecialist: String(specialist), ok },
});
/** The days on which something was done, seen on Wednesday 25 November 2026. */
const done = (
  clause: string,
  policy: string,
  times: readonly (string | Readonly<Record<string, string>>)[],
  count: number,
  more: Partial<Case> = {},
): Case => ({
  clause,
  policy,
  facts: {
    asOf: '2026-11-25',
    done: times.map((time) => (typeof time === 'string' ? { date: time } : time)),
  },
  expect: { count: String(count), required: '1', ok: count >= 1 },
  ...more,
});
/** Once in the week from Monday 23 to Sunday 29 November 2026. */
const weekly = (clause: string, policy: string): readonly Case[] => [
  done(clause, policy, ['2026-11-22'], 0),
  done(clause, policy, ['2026-11-23'], 1),
  done(clause, policy, ['2026-11-29'], 1),
  done(clause, policy, ['2026-11-30'], 0),
  done(clause, policy, ['2026-11-23', '2026-11-27'], 2),
];
const exactly = { choices: { readings: { times: 'exactly' } } };
const act = (name: string): Case => ({
  clause: '004.standard.attitude',
  policy: 'attitude',
  facts: { acts: [{ act: name }] },
  expect: { violations: '1', ok: false, 'acts/0/consequence': 'forbidden' },
});
const plan = (times: readonly (readonly [date: string, by: string])[], count: number): Case =>
  done(
    '004.training.plan',
    'trainingPlan',
    times.map(([date, by]) => ({ date, by })),
    count,
  );
const trainer = (trainer: string, experienced: boolean, trainerOk: boolean): Case => ({
  clause: '004.training.internal.cadence',
  policy: 'internalTraining',
  blanks: { length: 1, unit: 'months' },
  facts: { last: '2026-10-25', asOf: '2026-11-25', trainer, experienced },
  expect: { trainerOk, overdue: false },
});
const escalation = (key: string, role: string, value: string): Case => ({
  clause: '004.escalation.report',
  policy: 'escalation',
  facts: { key, role },
  expect: { value },
});
const disclosure = (thirdParty: boolean, consent: boolean, allowed: boolean): Case => ({
  clause: '004.data.disclosure',
  policy: 'disclosure',
  facts: { thirdParty, consent },
  expect: { allowed },
});
/** Reports by the day on which they were made and the month that they are about, asked for November 2026. */
const analysed = (
  reports: readonly (readonly [date: string, about: string])[],
  count: number,
  more: Partial<Case> = {},
): Case => ({
  clause: '004.data.monthly',
  policy: 'monthlyAnalysis',
  facts: { asOf: '2026-11-30', month: '2026-11', done: reports.map(([date, about]) => ({ date, about })) },
  expect: { count: String(count), required: '1', ok: count >= 1 },
  ...more,
});
const inTheMonth = { choices: { readings: { made: 'inTheMonth' } } };

/** The duties of one department, as it may list them. */
const OWN_DUTIES = [
  { id: 'trainingPlan', when: { key: 'trainingPlan' }, as: 'manager' },
  { id: 'weeklySummary', when: { key: 'weeklySummary' }, as: 'supervisor' },
  { id: 'enquiries', when: { key: 'enquiries' }, as: 'specialist' },
];

export const complianceCases004: readonly Case[] = [
  structure(1, 1, 1, true),
  structure(1, 3, 12, true),
  structure(0, 1, 1, false),
  structure(2, 1, 1, false),
  structure(1, 0, 1, false),
  structure(1, 1, 0, false),
  structure(1, 0, 0, true, 'anyNumber'),
  structure(0, 0, 0, false, 'anyNumber'),
  structure(2, 0, 0, false, 'anyNumber'),

  dutyCounts(4, 4, 4, true),
  dutyCounts(3, 4, 4, false),
  dutyCounts(5, 4, 4, false),
  dutyCounts(4, 3, 4, false),
  dutyCounts(4, 5, 4, false),
  dutyCounts(4, 4, 3, false),
  dutyCounts(4, 4, 5, false),
  ...lookupCases(
    { clause: '004.org.duties', policy: 'dutyRole', blanks: { duties: OWN_DUTIES } },
    { trainingPlan: 'manager', weeklySummary: 'supervisor', enquiries: 'specialist' },
  ),

  ...requiredCases('004.suggestion.classify', 'suggestionFields', ['record', 'category']),
  ...['productFeature', 'serviceQuality', 'delivery'].map(
    (key): Case => ({
      clause: '004.suggestion.classify',
      policy: 'suggestionCategory',
      facts: { key },
      expect: { value: key === 'delivery' ? 'further' : 'named' },
    }),
  ),
  ...weekly('004.suggestion.weekly', 'suggestionSummary'),
  ...requiredCases('004.suggestion.valuable', 'valuableSuggestion', ['reportedUp', 'evaluationAssisted'], {
    valuable: true,
  }),
  {
    clause: '004.suggestion.valuable',
    policy: 'valuableSuggestion',
    facts: { valuable: false, observed: [] },
    expect: { due: false, absent: '0', ok: true },
  },

  { ...act('stiffTone'), facts: { acts: [] }, expect: { violations: '0', ok: true } },
  ...['stiffTone', 'coldTone', 'interrupting', 'shiftingBlame'].map(act),

  plan([['2025-12-31', 'manager']], 0),
  plan([['2026-01-01', 'manager']], 1),
  plan([['2026-12-31', 'manager']], 1),
  plan([['2027-01-01', 'manager']], 0),
  plan([['2026-03-02', 'supervisor']], 0),
  ...requiredCases('004.training.plan', 'trainingPlanParts', [
    'content',
    'mode',
    'time',
    'trainers',
    'productKnowledge',
    'serviceSkill',
    'communication',
    'problemSolving',
  ]),
  ...lookupCases(
    { clause: '004.training.modes', policy: 'trainingModes' },
    {
      internal: 'mode',
      external: 'mode',
      online: 'mode',
      manager: 'trainer',
      supervisor: 'trainer',
      experiencedSpecialist: 'trainer',
    },
  ),
  ...regularCases('004.training.internal.cadence', 'internalTraining').map(
    (given): Case => ({ ...given, facts: { trainer: 'manager', experienced: false, ...given.facts } }),
  ),
  trainer('manager', false, true),
  trainer('supervisor', false, true),
  trainer('specialist', false, false),
  trainer('specialist', true, true),
  ...lookupCases(
    { clause: '004.training.exam', policy: 'trainingExam' },
    { exam: 'test', practice: 'test', caseStudy: 'test', evaluation: 'use', promotion: 'use' },
  ),
  ...lookupCases(
    { clause: '004.career.path', policy: 'careerPath' },
    { specialist: 'supervisor', supervisor: 'manager', manager: 'notApplicable' },
  ),
  ...regularCases('004.career.review', 'careerReview'),

  ...weekly('004.meeting.weekly', 'weeklyMeeting'),
  done('004.meeting.weekly', 'weeklyMeeting', ['2026-11-23'], 1, exactly),
  done('004.meeting.weekly', 'weeklyMeeting', ['2026-11-23', '2026-11-27'], 2, {
    ...exactly,
    expect: { count: '2', ok: false },
  }),
  done('004.meeting.weekly', 'weeklyMeeting', [], 0, { ...exactly, expect: { count: '0', ok: false } }),
  escalation('problem', 'specialist', 'supervisor'),
  escalation('problem', 'supervisor', 'notApplicable'),
  escalation('majorInformation', 'specialist', 'superiorAndDepartments'),
  escalation('majorInformation', 'manager', 'superiorAndDepartments'),
  escalation('praise', 'specialist', 'notApplicable'),

  ...requiredCases('004.data.customer.record', 'customerRecord', ['basicData', 'consultations', 'complaints']),
  disclosure(true, false, false),
  disclosure(true, true, true),
  disclosure(false, false, true),
  ...regularCases('004.data.refresh', 'dataRefresh'),
  ...coveredCases({ clause: '004.data.daily', policy: 'dailyDays' }, ['2026-11-23', '2026-11-24', '2026-11-26']),
  ...requiredCases('004.data.daily', 'dailyFields', ['callsAnswered', 'complaintsHandled', 'mailsReplied']),
  ...weekly('004.data.weekly', 'weeklySummary'),
  ...requiredCases('004.data.weekly', 'weeklySummaryParts', ['hotQuestions', 'complaintTypes']),
  analysed([['2026-11-30', '2026-11']], 1),
  analysed([['2026-12-03', '2026-11']], 1),
  analysed([['2026-11-03', '2026-10']], 0),
  analysed([], 0),
  analysed([['2026-12-03', '2026-11']], 0, inTheMonth),
  analysed([['2026-11-01', '2026-11']], 1, inTheMonth),
  analysed([['2026-10-31', '2026-11']], 0, inTheMonth),
  ...requiredCases('004.data.monthly', 'monthlyAnalysisParts', ['serviceQuality', 'improvement']),
];
