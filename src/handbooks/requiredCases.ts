import type { Case } from './handbook.js';

/**
 * The cases of a clause that requires a set: all items are there, each one in turn is missing, none is there. The
 * items stand here as the text gives them, not taken from the policy, so that a change of the policy shows.
 */
/* @__NO_SIDE_EFFECTS__ */
export function requiredCases(
  clause: string,
  policy: string,
  items: readonly string[],
  facts: Case['facts'] = {},
): readonly Case[] {
  const row = (observed: readonly string[]): Case => {
    const absent = items.length - observed.length;
    return { clause, policy, facts: { ...facts, observed }, expect: { absent: String(absent), ok: absent === 0 } };
  };
  const lacking = items.length > 1 ? items.map((item) => row(items.filter((other) => other !== item))) : [];
  return [row(items), ...lacking, row([])];
}

/** The same for a set that is due only where a flag of the facts says so: it is complete where the flag does not. */
/* @__NO_SIDE_EFFECTS__ */
export function requiredWhenCases(
  clause: string,
  policy: string,
  items: readonly string[],
  flag: string,
): readonly Case[] {
  return [
    ...requiredCases(clause, policy, items, { [flag]: true }),
    { clause, policy, facts: { [flag]: false, observed: [] }, expect: { due: false, absent: '0', ok: true } },
  ];
}
