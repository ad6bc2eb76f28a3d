/** Rows of cases that clauses of one shape have in common. What they expect stands in the cases, never in the policy. */
import type { Case } from './handbook.js';

/** A clause and the policy of it that a row runs, with the facts that the policy asks for besides. */
export type Subject = Pick<Case, 'clause' | 'policy' | 'blanks' | 'choices'> & { readonly facts?: Case['facts'] };

/** What was observed of a required set, and how many items are then absent. */
export function requiredCase(
  { facts, ...subject }: Subject,
  observed: readonly string[],
  absent: number,
  more: Partial<Case> = {},
): Case {
  return {
    ...subject,
    facts: { ...facts, observed },
    expect: { absent: String(absent), ok: absent === 0 },
    ...more,
  };
}

/** A set that the facts themselves expect: all of it, and all but its first. */
export function coveredCases(subject: Subject, expected: readonly string[]): readonly Case[] {
  const facts = { ...subject.facts, expected };
  return [requiredCase({ ...subject, facts }, expected, 0), requiredCase({ ...subject, facts }, expected.slice(1), 1)];
}

/** Each key with its value, and a key that the table does not hold. */
export function lookupCases({ facts, ...subject }: Subject, values: Readonly<Record<string, string>>): readonly Case[] {
  return [...Object.entries(values), ['elsewhere', 'notApplicable'] as const].map(([key, value]) => ({
    ...subject,
    facts: { ...facts, key },
    expect: { value },
  }));
}

/** The last day in time, and the day after it. */
export function intervalCases(subject: Subject, last: string, nextDue: string, dayAfter: string): readonly Case[] {
  return [intervalCase(subject, last, nextDue, nextDue, 0), intervalCase(subject, last, dayAfter, nextDue, 1)];
}

/** When something is due again, and how many days it is overdue. */
export function intervalCase(
  { facts, ...subject }: Subject,
  last: string,
  asOf: string,
  nextDue: string,
  overdueDays: number,
  more: Partial<Case> = {},
): Case {
  return {
    ...subject,
    facts: { ...facts, last, asOf },
    expect: { nextDue, overdueDays: String(overdueDays), overdue: overdueDays > 0 },
    ...more,
  };
}

/** What is wrong with one record, or that nothing is. */
export function recordCase(
  { facts, ...subject }: Subject,
  fields: Case['facts'],
  fault: string | undefined,
  more: Partial<Case> = {},
): Case {
  return {
    ...subject,
    facts: { ...facts, records: [{ id: 'R1', ...fields }] },
    expect: fault === undefined ? { faulty: '0', ok: true } : { faulty: '1', ok: false, 'records/0/fault': fault },
    ...more,
  };
}

/** Makes the cases of one clause and policy: each has its facts, what they come to, and more where that is unusual. */
export function casesOf({
  facts: shared,
  ...subject
}: Subject): (facts: Case['facts'], expect: Case['expect'], more?: Partial<Case>) => Case {
  return (facts, expect, more = {}) => ({ ...subject, facts: { ...shared, ...facts }, expect, ...more });
}

/** The choice of a reading that is not the adopted one. */
export function underReading(question: string, option: string): Pick<Case, 'choices'> {
  return { choices: { readings: { [question]: option } } };
}
