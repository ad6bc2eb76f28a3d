/** Cases of 002.10. */
import { lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';

export const complianceCases002_10: readonly Case[] = [
  ...lookupCases(
    { clause: '002.10.law.list', policy: 'lawList' },
    {
      management: '住宅室内装饰装修管理办法',
      acceptance: '住宅装饰装修验收标准',
      structuralSafety: '成都市城市房屋装修结构安全管理规定',
    },
  ),
];
