// The months that every engine is checked on, with their exact answers.
import type { EmployeeMonth } from './employeeMonth.js';
import { exact } from './exact.js';
import { monthAt, profiles } from './monthAt.js';
import type { ScaledAnswer } from './scaledAnswer.js';

export interface VerificationCase {
  readonly month: EmployeeMonth;
  readonly expected: ScaledAnswer;
}

/** The first months of the profiles in turn, so that each makes up a third. */
export function verificationCases(count: number): readonly VerificationCase[] {
  const cases: VerificationCase[] = [];
  for (let index = 0; cases.length < count; index += 1) {
    for (const profile of profiles) {
      const month = monthAt(index, profile);
      cases.push({ month, expected: exact(month) });
    }
  }
  return cases.slice(0, count);
}
