/** Cases of 000.3 on training, surveys and review. */
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';

const change = (kind: string, training: Case['facts'], expect: Case['expect']): Case => ({
  clause: '000.3.training.trigger',
  policy: 'trainingTrigger',
  facts: { records: [{ id: 'change-1', date: '2026-05-10', kind, ...training }] },
  expect,
});
const [well, atFault] = [
  { faulty: '0', ok: true },
  { faulty: '1', ok: false },
];

export const complianceCases000_3: readonly Case[] = [
  change('product', { trained: true, trainedOn: '2026-05-09' }, atFault),
  change('product', { trained: true, trainedOn: '2026-05-10' }, well),
  change('product', { trained: true, trainedOn: '2026-07-01' }, well),
  change('product', { trained: false }, atFault),
  change('policy', { trained: false }, atFault),
  change('policy', { trained: true, trainedOn: '2026-05-09' }, atFault),
  change('policy', { trained: true, trainedOn: '2026-05-11' }, well),
  change('other', { trained: false }, well),
  change('product', { trained: true }, { missing: ['/records/0/trainedOn'] }),

  ...regularCases('000.3.satisfaction.cadence', 'satisfactionSurvey'),
  ...regularCases('000.3.review.cadence', 'systemReview'),
];
