/** Checks what fills a blank against what the blank asks for. */
import { type Issue, issue } from '../../rule/issue.js';
import { own } from '../../rule/plainData.js';
import { isNumeric, parseNumber } from '../../values/number.js';
import { blankGrammars, faultsOf } from '../grammar.js';
import { boundMissed, isDateLiteral } from '../literal.js';
import type { BlankSpec, BlankSpecs } from '../template.js';

/** The faults of the values that are given; which ones are missing is said elsewhere. */
export function checkBlanks(specs: BlankSpecs, values: Readonly<Record<string, unknown>>): readonly Issue[] {
  return Object.entries(specs).flatMap(([name, spec]) => {
    const value = own(values, name);
    return value === undefined ? [] : checkBlank(spec, value, `/blanks/${name}`);
  });
}

function checkBlank(spec: BlankSpec, value: unknown, path: string): readonly Issue[] {
  const { type, count } = spec;
  const issues = faultsOf(blankGrammars[type], value, path);
  if (issues.length > 0) return issues;
  if (count !== undefined && Array.isArray(value) && value.length !== count)
    return [issue('range', path, value, `a list of ${count}`)];
  if (type === 'date') return isDateLiteral(value) ? [] : [issue('type', path, value, 'a date YYYY-MM-DD')];
  if (type !== 'number') return [];
  const read = isNumeric(value) ? parseNumber(value) : undefined;
  if (read === undefined) return [issue('type', path, value, 'an exact number')];
  const missed = boundMissed(read, spec);
  return missed === undefined ? [] : [issue('range', path, value, missed)];
}
