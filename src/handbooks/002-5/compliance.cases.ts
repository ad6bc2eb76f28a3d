/** Cases of 002.5. */
import { lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';

export const complianceCases002_5: readonly Case[] = lookupCases(
  { clause: '002.5.service.catalogue', policy: 'catalogue' },
  {
    guarding: '人防',
    consulting: '咨询',
    technicalProtection: '技防',
    management: '管理',
    specialService: '特种',
    carParks: '停车场',
  },
);
