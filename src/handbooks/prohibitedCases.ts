import type { Case } from './handbook.js';

/**
 * The cases of a clause that prohibits acts: none was seen, each one alone, and each that is permitted. The acts stand
 * here as the text gives them, not taken from the policy, so that a change of the policy shows.
 */
/* @__NO_SIDE_EFFECTS__ */
export function prohibitedCases(
  clause: string,
  policy: string,
  prohibited: readonly string[],
  permitted: readonly string[] = [],
  more: Pick<Case, 'blanks' | 'choices'> & { readonly facts?: Case['facts']; readonly consequence?: string } = {},
): readonly Case[] {
  const { facts, consequence = 'violation', ...others } = more;
  const row = (acts: readonly string[], violations: number): Case => ({
    clause,
    policy,
    ...others,
    facts: { ...facts, acts: acts.map((act) => ({ act })) },
    expect: {
      violations: String(violations),
      ok: violations === 0,
      ...(violations > 0 && { 'acts/0/consequence': consequence }),
    },
  });
  return [row([], 0), ...prohibited.map((act) => row([act], 1)), ...permitted.map((act) => row([act], 0))];
}
