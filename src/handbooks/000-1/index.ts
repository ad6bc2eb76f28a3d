/** 000.1: an attendance scheme. */
import type { Handbook } from '../handbook.js';
import { attendanceClauses000_1 } from './attendance.clauses.js';
import { attendancePolicies000_1 } from './attendance.policies.js';
import { complianceClauses000_1 } from './compliance.clauses.js';
import { compliancePolicies000_1 } from './compliance.policies.js';
import { leaveClauses000_1 } from './leave.clauses.js';
import { leavePolicies000_1 } from './leave.policies.js';
import { overtimeClauses000_1 } from './overtime.clauses.js';
import { overtimePolicies000_1 } from './overtime.policies.js';

export const handbook000_1 = {
  id: '000-1',
  title: { en: 'An attendance scheme', zh: '客服部考勤管理方案' },
  clauses: { ...attendanceClauses000_1, ...complianceClauses000_1, ...overtimeClauses000_1, ...leaveClauses000_1 },
  policies: { ...attendancePolicies000_1, ...compliancePolicies000_1, ...overtimePolicies000_1, ...leavePolicies000_1 },
} as const satisfies Handbook;
