/** The rule of a step: as much of a figure as decided. */
import { isObject } from '../grammar.js';
import type { Figure, Name, PolicyData } from '../policy.js';

/** As much of a figure as decided, in the policy's own words, with the scales that it names. */
export type StepRule = Readonly<Record<string, unknown>>;

export function stepRule(figure: Figure, scales: PolicyData['scales'] = {}): StepRule {
  const rule = partsOf(figure);
  const named = scalesIn(rule);
  const used = Object.entries(scales).filter(([name]) => named.includes(name));
  return used.length === 0 ? rule : { ...rule, scales: Object.fromEntries(used) };
}

/** What a step shows apart from the rule. */
const SHOWN_APART = ['kind', 'clause', 'title', 'note', 'effect', 'unit', 'round'];

function partsOf(figure: Figure): StepRule {
  const keys = Object.entries(figure).filter(([key]) => !SHOWN_APART.includes(key));
  return Object.fromEntries(keys.map(([key, value]) => [key, Array.isArray(value) ? value.map(withoutClause) : value]));
}

function withoutClause(entry: unknown): unknown {
  if (!isObject(entry) || (entry.clause ?? entry.note) === undefined) return entry;
  const { clause, note, ...rest } = entry;
  return rest;
}

/** The scales that a rule names. */
function scalesIn(part: unknown): readonly Name[] {
  if (Array.isArray(part)) return [...new Set(part.flatMap(scalesIn))];
  if (!isObject(part)) return [];
  const { scale } = part;
  return [...new Set([...(typeof scale === 'string' ? [scale] : []), ...Object.values(part).flatMap(scalesIn)])];
}
