import type { Case } from './handbook.js';

/** Makes the cases of one clause and policy: each has its facts, what they come to, and more where it is not the usual. */
/* @__NO_SIDE_EFFECTS__ */
export function caseRow(
  clause: string,
  policy: string,
): (facts: Case['facts'], expect: Case['expect'], more?: Partial<Case>) => Case {
  return (facts, expect, more = {}) => ({ clause, policy, facts, expect, ...more });
}

/** A case under a reading that is not the adopted one. */
/* @__NO_SIDE_EFFECTS__ */
export function underReading(question: string, option: string): Pick<Case, 'choices'> {
  return { choices: { readings: { [question]: option } } };
}
