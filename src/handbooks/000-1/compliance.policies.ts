/** 000.1: audits of attendance and feedback of staff as policies. */
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { timesPerPeriod } from '../../compliance/timesPerPeriod.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_1 } from './compliance.clauses.js';

const duty = dutyOf('000.1', complianceClauses000_1);

export const compliancePolicies000_1 = {
  audit: timesPerPeriod({
    ...duty('000.1.audit.cadence'),
    period: 'month',
    times: 1,
    readings: {
      times: {
        question: { en: 'At least once a month, or exactly once', zh: '每月至少一次,或恰好一次' },
        adopted: 'atLeast',
        options: { atLeast: {}, exactly: { 'figures.ok.any': [{ count: { from: 'required', upTo: 'required' } }] } },
        clause: '000.1.audit.cadence',
      },
    },
  }),
  /** The records are the issues of an audit. */
  auditFollowUp: recordFaults({
    ...duty('000.1.audit.followUp'),
    titles: {
      communicated: { en: 'Taken up with the department', zh: '已与部门沟通' },
      corrected: { en: 'Corrected', zh: '已整改' },
      notCommunicated: { en: 'not taken up with the department', zh: '未与部门沟通' },
      notCorrected: { en: 'not corrected', zh: '未整改' },
    },
    fields: { communicated: { type: 'flag' }, corrected: { type: 'flag' } },
    faults: { notCommunicated: { communicated: false }, notCorrected: { corrected: false } },
  }),
  staffFeedback: dueRegularly(duty('000.1.policy.feedback')),
};
