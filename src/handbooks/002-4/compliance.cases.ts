/** Cases of 002.4 on training. */
import { lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

type Course = readonly [subject: string, begunOn: string, finishedOn: string];
const order = (courses: readonly Course[], expect: Case['expect'], more: Partial<Case> = {}): Case => ({
  clause: '002.4.training.order',
  policy: 'trainingOrder',
  facts: { courses: courses.map(([subject, begunOn, finishedOn]) => ({ subject, begunOn, finishedOn })) },
  expect,
  ...more,
});
const posted = (facts: Case['facts'], ok: boolean): Case => ({
  clause: '002.4.training.etiquette.beforePost',
  policy: 'etiquetteBeforePost',
  facts: { postedOn: '2026-11-10', ...facts },
  expect: { ok },
});

const BASICS: Course = ['hotelBasics', '2026-11-02', '2026-11-03'];
const CULTURE: Course = ['corporateCulture', '2026-11-03', '2026-11-04'];
const ETIQUETTE: Course = ['etiquette', '2026-11-04', '2026-11-06'];
const overlapping: readonly Course[] = [BASICS, ['corporateCulture', '2026-11-02', '2026-11-03'], ETIQUETTE];
const overlapAllowed = { choices: { readings: { overlap: 'allowed' } } };

export const complianceCases002_4: readonly Case[] = [
  order([], { next: 'hotelBasics', inOrder: true, ok: false }),
  order([BASICS], { next: 'corporateCulture', inOrder: true, ok: false }),
  order([BASICS, CULTURE], { next: 'etiquette', inOrder: true, ok: false }),
  order([BASICS, CULTURE, ETIQUETTE], { next: 'none', inOrder: true, ok: true }),
  order([CULTURE], { next: 'hotelBasics', cultureTooSoon: true, inOrder: false }),
  order([ETIQUETTE, BASICS], { next: 'corporateCulture', etiquetteTooSoon: true, inOrder: false }),
  order(overlapping, { next: 'none', cultureTooSoon: true, etiquetteTooSoon: false, inOrder: false, ok: false }),
  order([BASICS, CULTURE, ['etiquette', '2026-11-03', '2026-11-04']], { etiquetteTooSoon: true, ok: false }),
  order(overlapping, { cultureTooSoon: false, inOrder: true, ok: true }, overlapAllowed),
  order(
    [BASICS, CULTURE, ['etiquette', '2026-11-03', '2026-11-04']],
    { etiquetteTooSoon: false, inOrder: true, ok: true },
    overlapAllowed,
  ),
  order(
    [BASICS, CULTURE, ETIQUETTE, ['hotelBasics', '2026-12-01', '2026-12-02']],
    { inOrder: true, ok: true },
    {
      note: 'A subject taken again counts from its first time.',
    },
  ),
  order([BASICS, CULTURE, ETIQUETTE, ['corporateCulture', '2026-12-01', '2026-12-02']], { inOrder: true, ok: true }),
  order([BASICS, ['corporateCulture', '2026-11-02', '2026-11-03'], ['corporateCulture', '2026-12-01', '2026-12-02']], {
    cultureTooSoon: true,
  }),
  order([BASICS, CULTURE, ['etiquette', '2026-11-03', '2026-11-05'], ['etiquette', '2026-12-01', '2026-12-02']], {
    etiquetteTooSoon: true,
  }),
  order([BASICS, ['corporateCulture', '2026-11-01', '2026-11-02']], { cultureTooSoon: true }, overlapAllowed),
  order([BASICS, CULTURE, ['etiquette', '2026-11-02', '2026-11-03']], { etiquetteTooSoon: true }, overlapAllowed),

  posted({ etiquetteDone: true, etiquetteDoneOn: '2026-11-09' }, true),
  posted({ etiquetteDone: true, etiquetteDoneOn: '2026-11-10' }, true),
  posted({ etiquetteDone: true, etiquetteDoneOn: '2026-11-11' }, false),
  posted({ etiquetteDone: false }, false),

  ...requiredCases('002.4.training.basics.topics', 'basicsTopics', [
    'founding',
    'location',
    'architecture',
    'businessPhilosophy',
    'businessFeatures',
    'guestStructure',
    'organisation',
    'rules',
    'products',
  ]),
  ...requiredCases('002.4.training.basics.topics', 'etiquetteTopics', [
    'grooming',
    'dress',
    'posture',
    'facialExpression',
    'eyeContact',
    'language',
    'gestures',
    'respectForReligionAndCustom',
  ]),

  ...requiredCases('002.4.evaluation.scope', 'evaluationScope', [
    'startOfLearning',
    'use',
    'knowledge',
    'skill',
    'attitude',
  ]),

  ...lookupCases(
    { clause: '002.4.principles', policy: 'principles' },
    { upToDate: '与时俱进', factual: '实事求是', forUse: '学以致用', fullyEvaluated: '全面评估' },
  ),
];
