/** Clauses of 001.0: what a service system holds, and the order of its flows. */
import type { Clauses } from '../handbook.js';

export const complianceClauses001_0 = {
  '001.0.system.aspects': {
    tag: 'S',
    title: { en: 'Six parts of a community service system', zh: '客服制度的六个方面' },
    source: '001/包括哪些方面/1-6',
  },
  '001.0.plan.measures': {
    tag: 'S',
    title: { en: 'Five measures of the outline scheme', zh: '方案的五项措施' },
    source: '001/方案/1-5',
  },
  '001.0.serviceFlow.order': {
    tag: 'S',
    title: { en: 'The service flow: four steps in order', zh: '服务流程四个环节' },
    source: '001/包括哪些方面/2',
  },
  '001.0.complaintFlow.order': {
    tag: 'S',
    title: { en: 'Handling a complaint: four steps in order', zh: '投诉处理四个环节' },
    source: '001/包括哪些方面/3',
  },
} as const satisfies Clauses;
