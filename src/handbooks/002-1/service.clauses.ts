/** Clauses of 002.1 on complaints. */
import type { Clauses } from '../handbook.js';

export const serviceClauses002_1 = {
  '002.1.complaint.homeVisit': {
    tag: 'S',
    title: {
      en: 'Go to the door of an owner who does not understand or complains',
      zh: '业主不理解、抱怨或投诉时主动上门',
    },
    source: '002.1/一.1',
  },
  '002.1.complaint.asResource': {
    tag: 'S',
    title: { en: 'Each complaint is analysed and leads to an improvement', zh: '逐件分析投诉并改进' },
    source: '002.1/一.2',
  },
} as const satisfies Clauses;
