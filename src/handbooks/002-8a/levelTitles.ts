/** 002.8A: what the levels of agents are called. */
import type { Text } from '../../figures/policy.js';

export const levelTitles: Readonly<Record<string, Text>> = {
  senior: { en: 'senior', zh: '高级' },
  intermediate: { en: 'intermediate', zh: '中级' },
  junior: { en: 'junior', zh: '初级' },
  remedial: { en: 'remedial', zh: '待提高' },
  undetermined: { en: 'undetermined', zh: '未能定级' },
};
