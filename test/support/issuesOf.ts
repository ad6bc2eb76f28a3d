/** The issues with which something is refused; none if it is not. */
import { type Issue, RulesError } from '../../src/rule/issue.js';

export function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return error.issues;
  }
}
