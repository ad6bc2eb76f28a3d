/** 002.9: duty as policies. */
import { dutyCoverage } from '../../duty/dutyCoverage.js';
import { dutyOf } from '../dutyOf.js';
import { dutyClauses002_9 } from './duty.clauses.js';

const duty = dutyOf('002.9', dutyClauses002_9);
const rule = { clause: '002.9.hotline24h', title: duty('002.9.hotline24h').title } as const;

export const dutyPolicies002_9 = {
  /** What the text asks for is that the phone be published; that it is answered all day is told besides. */
  hotline: dutyCoverage({
    ...duty('002.9.hotline24h'),
    titles: { published: { en: 'Telephone published', zh: '服务电话已公示' } },
    open: { always: { start: '00:00', end: '00:00', atLeast: 1 } },
    facts: { published: { type: 'flag' } },
    figures: {
      answered: {
        ...rule,
        title: { en: 'Answered all day', zh: '全天有人接听' },
        kind: 'check',
        any: [{ gapMinutes: 0 }],
      },
      ok: { ...rule, kind: 'check', any: [{ published: true }] },
    },
    readings: {
      service: {
        question: { en: 'Must the phone be published, or answered as well?', zh: '24小时电话是公示即可还是须有人接听' },
        adopted: 'published',
        options: { published: {}, answered: { 'figures.ok.any': [{ published: true, answered: true }] } },
        clause: '002.9.hotline24h',
      },
    },
  }),
};
