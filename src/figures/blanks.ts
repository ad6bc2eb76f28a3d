/** Checks what fills a blank against what the blank asks for. */
import { type Issue, issue } from '../rule/issue.js';
import { own } from '../rule/plainData.js';
import { compare } from '../values/fraction.js';
import { isNumeric, parseNumber } from '../values/number.js';
import { blankGrammars, faultsOf } from './grammar.js';
import { isDateLiteral } from './literal.js';
import type { BlankSpec, BlankSpecs } from './template.js';

/** The faults of the values that are given; which ones are missing is said elsewhere. */
export function checkBlanks(specs: BlankSpecs, values: Readonly<Record<string, unknown>>): readonly Issue[] {
  return Object.entries(specs).flatMap(([name, spec]) => {
    const value = own(values, name);
    return value === undefined ? [] : checkBlank(spec, value, `/blanks/${name}`);
  });
}

function checkBlank({ type, count, atLeast, atMost }: BlankSpec, value: unknown, path: string): readonly Issue[] {
  const issues = faultsOf(blankGrammars[type], value, path);
  if (issues.length > 0) return issues;
  if (count !== undefined && Array.isArray(value) && value.length !== count)
    return [issue('range', path, value, `a list of ${count}`)];
  if (type === 'date') return isDateLiteral(value) ? [] : [issue('type', path, value, 'a date YYYY-MM-DD')];
  if (type !== 'number') return [];
  if (!isNumeric(value)) return [issue('type', path, value, 'an exact number')];
  const [read, lowest, highest] = [value, atLeast, atMost].map((number) =>
    number === undefined ? undefined : parseNumber(number),
  );
  if (read === undefined) return [];
  if (lowest !== undefined && compare(read, lowest) < 0) return [issue('range', path, value, `at least ${atLeast}`)];
  if (highest !== undefined && compare(read, highest) > 0) return [issue('range', path, value, `at most ${atMost}`)];
  return [];
}
