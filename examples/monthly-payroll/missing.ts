/** Refuses the month of a person, as the library refuses facts: something is not on record. */
import { RulesError } from 'kefu-rules';

/** @throws RulesError always: `path` says where the fact should stand, `value` for what it is needed */
export function missing(path: string, expected: string, value?: string): never {
  throw new RulesError({ code: 'required', path, value, expected });
}
