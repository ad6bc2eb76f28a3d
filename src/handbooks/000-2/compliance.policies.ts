/** 000.2: training, records and assessment of duty staff as policies. The text gives no interval and no cut-off. */
import { scoreGradeFamily } from '../../appraisal/gradeScore.js';
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_2 } from './compliance.clauses.js';

const duty = dutyOf('000.2', complianceClauses000_2);

export const compliancePolicies000_2 = {
  /** The records are the people on duty: what the manual states of each. */
  manualCoverage: recordFaults({
    ...duty('000.2.manual.coverage'),
    titles: {
      duties: { en: 'Duties stated', zh: '已写明职责' },
      authority: { en: 'Authority stated', zh: '已写明权限' },
      noDuties: { en: 'duties not stated', zh: '未写明职责' },
      noAuthority: { en: 'authority not stated', zh: '未写明权限' },
    },
    fields: { duties: { type: 'flag' }, authority: { type: 'flag' } },
    faults: { noDuties: { duties: false }, noAuthority: { authority: false } },
  }),
  /** Two clocks: skill training does not put off emergency training. */
  skillTraining: dueRegularly({ ...duty('000.2.training.cadence'), id: '000.2/training.skill' }),
  emergencyTraining: dueRegularly({ ...duty('000.2.training.cadence'), id: '000.2/training.emergency' }),
  /** The records are the issues of customers. */
  issueRecords: recordFaults({
    ...duty('000.2.crm.recording'),
    titles: {
      recorded: { en: 'Recorded', zh: '已记录' },
      tracked: { en: 'Tracked', zh: '已跟踪' },
      notRecorded: { en: 'not recorded', zh: '未记录' },
      notTracked: { en: 'not tracked', zh: '未跟踪' },
    },
    fields: { recorded: { type: 'flag' }, tracked: { type: 'flag' } },
    faults: { notRecorded: { recorded: false }, notTracked: { tracked: false } },
  }),
  evaluation: dueRegularly({ ...duty('000.2.evaluation.outcome'), id: '000.2/evaluation' }),
  /** Those between the two cut-offs get neither. */
  evaluationOutcome: template(scoreGradeFamily, {
    id: '000.2/evaluation.outcome',
    version: '1.0.0',
    blanks: {
      problemUnder: {
        type: 'number',
        title: { en: 'Problems are prominent under this score', zh: '问题突出:低于该分' },
      },
      outstandingFrom: { type: 'number', title: { en: 'Outstanding from this score on', zh: '优秀:达到该分' } },
    },
    data: {
      titles: { guidance: { en: 'guidance', zh: '指导改进' }, reward: { en: 'reward', zh: '奖励' } },
      figures: {
        grade: {
          kind: 'bands',
          by: 'score',
          bands: [
            { under: { $blank: 'problemUnder' }, as: 'guidance' },
            { from: { $blank: 'problemUnder' }, under: { $blank: 'outstandingFrom' }, as: 'none', nothing: true },
            { from: { $blank: 'outstandingFrom' }, as: 'reward' },
          ],
          clause: '000.2.evaluation.outcome',
          title: duty('000.2.evaluation.outcome').title,
        },
      },
    },
  }),
};
