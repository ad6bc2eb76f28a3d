/** Cases of 000.6 on training, indicators, data protection and live ratings. */
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';
import { requiredCases } from '../requiredCases.js';

const rating = (fields: Case['facts'], faulty: string, more: Partial<Case> = {}): Case => ({
  clause: '000.6.feedback.realtime',
  policy: 'liveRatings',
  blanks: { maxLatency: 5 },
  facts: { records: [{ id: 'service-1', ...fields }] },
  expect: { faulty, ok: faulty === '0' },
  ...more,
});
const noDelay = { choices: { readings: { realTime: 'noDelay' } } };

export const complianceCases000_6: readonly Case[] = [
  ...regularCases('000.6.training.methods', 'training'),
  ...requiredCases('000.6.training.methods', 'trainingMethods', ['rolePlay', 'caseAnalysis']),

  rating({ rated: true, latency: 0 }, '0'),
  rating({ rated: true, latency: 5 }, '0'),
  rating({ rated: true, latency: '5.001' }, '1'),
  rating({ rated: false }, '1'),
  rating({ rated: true, latency: 0 }, '0', noDelay),
  rating({ rated: true, latency: '0.001' }, '1', noDelay),

  ...regularCases('000.6.kpi.required', 'assessment'),
  ...requiredCases('000.6.kpi.required', 'kpi', ['responseSpeed', 'resolutionRate']),

  ...regularCases('000.6.security.cadence', 'dataProtection'),
];
