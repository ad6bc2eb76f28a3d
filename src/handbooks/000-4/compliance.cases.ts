/** Cases of 000.4 on training, indicators, feedback, spot checks and suggestions. */
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';
import { requiredCases } from '../requiredCases.js';

const COUNTS = { responseSeconds: 900, answered: 8, resolved: 45, received: 50, satisfied: 19, surveyed: 20 };
const measured = (counts: Case['facts'], expect: Case['expect']): Case => ({
  clause: '000.4.kpi.required',
  policy: 'kpiMeasures',
  facts: { counts: { ...COUNTS, ...counts }, amounts: {} },
  expect,
});
const channels = (observed: readonly string[], ok: boolean, more: Partial<Case> = {}): Case => ({
  clause: '000.4.feedback.cadence',
  policy: 'feedbackChannels',
  facts: { observed },
  expect: { ok },
  ...more,
});
const both = { choices: { readings: { channels: 'both' } } };
const sampled = (size: number, enough: boolean): Case => ({
  clause: '000.4.inspection.cadence',
  policy: 'inspectionSample',
  blanks: { sample: 30 },
  facts: { sampled: size },
  expect: { enough },
});
const suggestion = (effective: boolean, reward: string, label: string): Case => ({
  clause: '000.4.suggestion.reward',
  policy: 'suggestionReward',
  blanks: { amount: '88.5' },
  facts: { effective },
  expect: { reward, 'reward.label': label },
});

export const complianceCases000_4: readonly Case[] = [
  ...requiredCases('000.4.training.topics', 'trainingTopics', ['etiquette', 'communication', 'propertyLaw']),
  ...requiredCases('000.4.kpi.required', 'kpi', ['responseTime', 'resolutionRate', 'ownerSatisfaction']),
  measured({}, { responseTime: '112.5', resolutionRate: '0.9', ownerSatisfaction: '0.95' }),
  measured({ answered: 0 }, { responseTime: 'notApplicable' }),
  measured({ received: 0 }, { resolutionRate: 'notApplicable' }),
  measured({ surveyed: 0 }, { ownerSatisfaction: 'notApplicable' }),

  ...regularCases('000.4.feedback.cadence', 'ownerFeedback'),
  channels([], false),
  channels(['questionnaire'], true),
  channels(['interview'], true),
  channels(['questionnaire'], false, both),
  channels(['interview'], false, both),
  channels(['interview', 'questionnaire'], true, both),

  ...regularCases('000.4.inspection.cadence', 'inspection'),
  sampled(29, false),
  sampled(30, true),

  suggestion(true, '88.5', 'due'),
  suggestion(false, '0', 'none'),
];
