/** Checks what fills a blank against what the blank asks for, and puts faults of a policy down to its blanks. */
import type { Places } from '../../rule/blank.js';
import { type Issue, issue } from '../../rule/issue.js';
import { own } from '../../rule/plainData.js';
import { parseNumber } from '../../values/number.js';
import { blankGrammars, faultsOf, isObject } from '../grammar.js';
import { boundMissed, isDateLiteral } from '../literal.js';
import type { BlankSpec, BlankSpecs } from '../template.js';

/** The faults of the values that are given; which ones are missing is said elsewhere. */
export function checkBlanks(specs: BlankSpecs, values: Readonly<Record<string, unknown>>): readonly Issue[] {
  return Object.entries(specs).flatMap(([name, spec]) => {
    const value = own(values, name);
    if (!isObject(spec) || own(blankGrammars, spec.type) === undefined)
      return [issue('choice', `/blanks/${name}/type`, spec, Object.keys(blankGrammars).join(', '))];
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
  const read = parseNumber(value);
  if (read === undefined) return [issue('type', path, value, 'an exact number')];
  const missed = boundMissed(read, spec);
  return missed === undefined ? [] : [issue('range', path, value, missed)];
}

/**
 * The issues with each path that lies in a place that a blank filled turned into the path of what filled it, for that is
 * what the adopter wrote. Bands or rows of which one blank alone fills parts are put down to that blank.
 */
export function putDown(issues: readonly Issue[], places: Places): readonly Issue[] {
  const told = issues.map((found) => ({ ...found, path: writtenAt(found.path, places) ?? found.path }));
  const key = ({ code, path, expected }: Issue): string => [code, path, expected].join(' ');
  return told.filter((found, i) => told.findIndex((other) => key(other) === key(found)) === i);
}

function writtenAt(path: string, places: Places): string | undefined {
  const blanks = new Set<string>();
  for (const [place, source] of places) {
    if (path === place || path.startsWith(`${place}/`)) return source + path.slice(place.length);
    if (place.startsWith(`${path}/`)) blanks.add(source.split('/', 3).join('/'));
  }
  return ENTRY.test(path) && blanks.size === 1 ? [...blanks][0] : undefined;
}
const ENTRY = /\/(bands|rows)(\/[^/]+)?$/;
