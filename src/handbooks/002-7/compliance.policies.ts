/** 002.7: the duties of process as policies. The dimensions have no weights in the text; only their presence is checked. */
import { datedSteps } from '../../compliance/datedSteps.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_7 } from './compliance.clauses.js';

const duty = dutyOf('002.7', complianceClauses002_7);

export const compliancePolicies002_7 = {
  cycle: datedSteps({
    ...duty('002.7.cycle'),
    titles: { assessment: { en: 'assessment', zh: '月度考核' } },
    period: 'month',
    steps: { assessment: { from: { month: 1, day: 5 }, due: { month: 1, day: 10 }, closed: true } },
  }),
  contentDimensions: requiredSet({ ...duty('002.7.content.dimensions'), items: ['results', 'ability', 'attitude'] }),
  gradeUses: lookupTable({
    ...duty('002.7.grade.uses'),
    titles: {
      promotion: { en: 'promotion', zh: '晋升' },
      training: { en: 'training', zh: '培训' },
      commission: { en: 'commission', zh: '绩效提成' },
      postWage: { en: 'post wage', zh: '岗位工资' },
      trainingNeed: { en: 'need of training', zh: '培训需求' },
      commissionPayout: { en: 'payout of the commission', zh: '提成发放' },
      postWageAdjustment: { en: 'change of the post wage', zh: '岗位工资调整' },
    },
    values: {
      promotion: 'promotion',
      training: 'trainingNeed',
      commission: 'commissionPayout',
      postWage: 'postWageAdjustment',
    },
  }),
  /** Changes take the same way as the system itself. */
  policyApproval: requiredSet({
    ...duty('002.7.policy.approval'),
    items: ['drawnUpByECommerceCentre', 'approvedByGeneralManager'],
    inOrder: true,
  }),
  assessorDuties: requiredSet({ ...duty('002.7.assessor.duties'), items: ['knowsTheSystem', 'talksInTime'] }),
};
