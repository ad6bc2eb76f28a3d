/** Cases of 001.0 on what a service system holds and the order of its flows. */
import type { Case } from '../handbook.js';
import { regularCases } from '../regularCases.js';
import { requiredCases } from '../requiredCases.js';

const flow = (clause: string, policy: string, observed: readonly string[], expect: Case['expect']): Case => ({
  clause,
  policy,
  facts: { observed },
  expect,
});
/** The four steps of a flow: in order, with each pair of neighbours exchanged, and with one left out. */
const flowCases = (clause: string, policy: string, [a, b, c, d]: readonly [string, string, string, string]) => [
  flow(clause, policy, [a, b, c, d], { absent: '0', outOfOrder: '0', ok: true }),
  flow(clause, policy, [b, a, c, d], { absent: '0', outOfOrder: '1', ok: false }),
  flow(clause, policy, [a, c, b, d], { absent: '0', outOfOrder: '1', ok: false }),
  flow(clause, policy, [a, b, d, c], { absent: '0', outOfOrder: '1', ok: false }),
  flow(clause, policy, [a, b, c], { absent: '1', outOfOrder: '0', ok: false }),
  flow(clause, policy, [b, c, d], { absent: '1', outOfOrder: '3', ok: false }),
];

export const complianceCases001_0: readonly Case[] = [
  ...requiredCases('001.0.system.aspects', 'systemAspects', [
    'conductCode',
    'serviceProcess',
    'complaintMechanism',
    'training',
    'assessment',
    'emergencyPlan',
  ]),
  ...requiredCases('001.0.plan.measures', 'planMeasures', [
    'handbook',
    'trainingSystem',
    'informationSystem',
    'supervisionAndFeedback',
    'incentive',
  ]),
  ...regularCases('001.0.plan.measures', 'planTraining'),
  ...regularCases('001.0.plan.measures', 'planFeedback'),
  ...flowCases('001.0.serviceFlow.order', 'serviceFlow', ['reception', 'enquiry', 'solving', 'feedback']),
  ...flowCases('001.0.complaintFlow.order', 'complaintFlow', ['receive', 'record', 'investigate', 'reply']),
];
