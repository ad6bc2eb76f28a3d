/** 003.1: the duties of process as policies. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses003_1 } from './compliance.clauses.js';

const duty = dutyOf('003.1', complianceClauses003_1);

export const compliancePolicies003_1 = {
  /** The environment and the appearance of staff are supervised jointly with the department of overall management. */
  supervision: lookupTable({
    ...duty('003.1.supervision.lookup'),
    values: {
      overall: 'marketingPlanning',
      environment: 'humanResourcesAndAdministration',
      appearance: 'humanResourcesAndAdministration',
      invoicing: 'finance',
      cash: 'finance',
    },
    figures: {
      jointlyWith: {
        kind: 'table',
        rows: [{ when: { key: ['environment', 'appearance'] }, as: 'marketingPlanning' }],
        otherwise: 'notApplicable',
        clause: '003.1.supervision.lookup',
        title: { en: 'Supervised jointly with', zh: '共同监督部门' },
      },
    },
  }),
};
