/** Cases of 000.6 on training, indicators, data protection and live ratings. */
import { recordCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';
import { requiredCases } from '../requiredCases.js';

const rating = (fields: Case['facts'], fault: string | undefined, more: Partial<Case> = {}): Case =>
  recordCase(
    { clause: '000.6.feedback.realtime', policy: 'liveRatings', blanks: { maxLatency: 5 } },
    fields,
    fault,
    more,
  );
const noDelay = { choices: { readings: { realTime: 'noDelay' } } };

export const complianceCases000_6: readonly Case[] = [
  ...regularCases('000.6.training.methods', 'training'),
  ...requiredCases('000.6.training.methods', 'trainingMethods', ['rolePlay', 'caseAnalysis']),

  rating({ rated: true, latency: 0 }, undefined),
  rating({ rated: true, latency: 5 }, undefined),
  rating({ rated: true, latency: '5.001' }, 'tooLate'),
  rating({ rated: false }, 'notRated'),
  rating({ rated: true, latency: 0 }, undefined, noDelay),
  rating({ rated: true, latency: '0.001' }, 'tooLate', noDelay),

  ...regularCases('000.6.kpi.required', 'assessment'),
  ...requiredCases('000.6.kpi.required', 'kpi', ['responseSpeed', 'resolutionRate']),

  ...regularCases('000.6.security.cadence', 'dataProtection'),
];
