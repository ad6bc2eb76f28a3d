/** Clauses of 002.1 (quality of property service) on training, coverage and law. */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_1 = {
  '002.1.training.both': {
    tag: 'S',
    title: { en: 'Training in professional skill and in personal quality', zh: '专业技能与个人素质并重的培训' },
    source: '002.1/一.1',
  },
  '002.1.coverage.full': {
    tag: 'S',
    title: { en: 'Everything is covered: assets, services, posts, interfaces', zh: '资产、服务、岗位、接口全覆盖' },
    source: '002.1/二.3',
  },
  '002.1.law.documents': {
    tag: 'S',
    title: { en: 'Regulations to be obeyed', zh: '须遵守的物业法规' },
    source: '002.1/二.1',
  },
} as const satisfies Clauses;
