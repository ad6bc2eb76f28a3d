/** 002.1: complaints as policies. The text says of no visit by when. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { dutyOf } from '../dutyOf.js';
import { serviceClauses002_1 } from './service.clauses.js';

const duty = dutyOf('002.1', serviceClauses002_1);

export const servicePolicies002_1 = {
  homeVisit: lookupTable({
    ...duty('002.1.complaint.homeVisit'),
    titles: {
      notUnderstanding: { en: 'does not understand', zh: '不理解' },
      grumbling: { en: 'grumbles', zh: '抱怨' },
      complaint: { en: 'complains', zh: '投诉' },
      homeVisit: { en: 'visit at home', zh: '主动上门' },
    },
    values: { notUnderstanding: 'homeVisit', grumbling: 'homeVisit', complaint: 'homeVisit' },
  }),
  complaintAsResource: recordFaults({
    ...duty('002.1.complaint.asResource'),
    titles: {
      analysed: { en: 'Analysed', zh: '已分析' },
      improved: { en: 'Led to an improvement', zh: '已改进' },
      notAnalysed: { en: 'not analysed', zh: '未分析' },
      notImproved: { en: 'no improvement', zh: '未改进' },
    },
    fields: { analysed: { type: 'flag' }, improved: { type: 'flag' } },
    faults: { notAnalysed: { analysed: false }, notImproved: { improved: false } },
  }),
} as const;
