/** 003.2: attendance of a call centre. */
import type { Handbook } from '../handbook.js';
import { attendanceClauses003_2 } from './attendance.clauses.js';
import { attendancePolicies003_2 } from './attendance.policies.js';
import { complianceClauses003_2 } from './compliance.clauses.js';
import { compliancePolicies003_2 } from './compliance.policies.js';
import { leaveClauses003_2 } from './leave.clauses.js';
import { leavePolicies003_2 } from './leave.policies.js';
import { overtimeClauses003_2 } from './overtime.clauses.js';
import { overtimePolicies003_2 } from './overtime.policies.js';

export const handbook003_2 = {
  id: '003-2',
  title: { en: 'Attendance of a call centre', zh: '客服中心考勤管理制度' },
  clauses: { ...attendanceClauses003_2, ...complianceClauses003_2, ...leaveClauses003_2, ...overtimeClauses003_2 },
  policies: { ...attendancePolicies003_2, ...compliancePolicies003_2, ...leavePolicies003_2, ...overtimePolicies003_2 },
} as const satisfies Handbook;
