/** Cases of 003.3 on process. */
import type { Case } from '../handbook.js';

const acts = (clause: string, policy: string, seen: readonly string[], violations: number): Case => ({
  clause,
  policy,
  facts: { acts: seen.map((act) => ({ act })) },
  expect: { violations: String(violations), ok: violations === 0 },
});

export const complianceCases003_3: readonly Case[] = [
  acts('003.3.post.noAbsence', 'post', [], 0),
  acts('003.3.post.noAbsence', 'post', ['leftWithLeave'], 0),
  acts('003.3.post.noAbsence', 'post', ['leftWithoutLeave'], 1),
];
