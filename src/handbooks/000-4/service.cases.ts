/** Cases of 000.4 on escalation. */
import { lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';

export const serviceCases000_4: readonly Case[] = lookupCases(
  { clause: '000.4.escalation.multiDept', policy: 'multiDepartment' },
  { ordinary: 'singleDepartment', major: 'multiDepartment', complex: 'multiDepartment' },
);
