/** Clauses of 002.2 (security service) on training, principles, the client and problems. */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_2 = {
  '002.2.training.beforePost': {
    tag: 'S',
    title: { en: 'A guard is selected and trained before going on post', zh: '保安员择优选拔、培训后上岗' },
    source: '002.2',
  },
  '002.2.elements': {
    tag: 'S',
    title: { en: 'Three elements of security service', zh: '保安服务三要素' },
    source: '002.2',
  },
  '002.2.liaison.cadence': {
    tag: 'P',
    title: { en: 'Regular talks with the client, summed up by stages', zh: '定期与客户沟通并阶段性总结' },
    source: '002.2',
  },
  '002.2.problem.prevention': {
    tag: 'S',
    title: { en: 'Each problem is solved jointly and does not recur', zh: '问题共同解决并预防再发' },
    source: '002.2',
  },
} as const satisfies Clauses;
