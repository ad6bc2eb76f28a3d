/** Cases of 000.3 on training, surveys and review. */
import { recordCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';

/** A change of 10 May 2026 and the training about it. */
const change = (kind: string, training: Case['facts'], fault: string | undefined, more: Partial<Case> = {}): Case =>
  recordCase(
    { clause: '000.3.training.trigger', policy: 'trainingTrigger' },
    { date: '2026-05-10', kind, ...training },
    fault,
    more,
  );
const trainedOn = (day: string) => ({ trained: true, trainedOn: day });

export const complianceCases000_3: readonly Case[] = [
  change('product', trainedOn('2026-05-09'), 'trainedBefore'),
  change('product', trainedOn('2026-05-10'), undefined),
  change('product', trainedOn('2026-07-01'), undefined),
  change('product', { trained: false }, 'notTrained'),
  change('policy', { trained: false }, 'notTrained'),
  change('policy', trainedOn('2026-05-09'), 'trainedBefore'),
  change('policy', trainedOn('2026-05-11'), undefined),
  change('other', { trained: false }, undefined),
  change('other', trainedOn('2026-05-09'), undefined),
  change('product', { trained: true }, undefined, { expect: { missing: ['/records/0/trainedOn'] } }),

  ...regularCases('000.3.satisfaction.cadence', 'satisfactionSurvey'),
  ...regularCases('000.3.review.cadence', 'systemReview'),
];
