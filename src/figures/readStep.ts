/** Reading a step back: from JSON, and into the figure and the inputs by name that it was made of. */
import { refuse } from '../rule/issue.js';
import { checkGrammar, figureGrammar, isObject, scalesGrammar, stepGrammar } from './grammar.js';
import type { Figure, Name } from './policy.js';
import type { StepInput, StepJson } from './trace.js';

/** A step as plain data, if it is one. */
export function readStep(given: unknown, path: string): StepJson {
  const step: unknown = isObject(given) && typeof given.toJSON === 'function' ? given.toJSON() : given;
  checkGrammar(stepGrammar, step, path, refuse);
  // Its grammar is that of a step.
  return step as StepJson;
}

/** As much of the figure as decided, and the scales that it names. */
export function figureOf(
  { kind, rule: given, rounding }: StepJson,
  path: string,
): { readonly figure: Figure; readonly scales: Readonly<Record<Name, readonly string[]>> } {
  const { scales = {}, ...rule } = given;
  const figure: unknown = { ...rule, kind, ...(rounding !== undefined && { round: rounding }) };
  checkGrammar(figureGrammar, figure, `${path}/rule`, refuse);
  checkGrammar(scalesGrammar, scales, `${path}/rule/scales`, refuse);
  // Their grammar is that of a figure and of scales.
  return { figure: figure as Figure, scales: scales as Readonly<Record<Name, readonly string[]>> };
}

/** The inputs by the name by which the rule calls them: a field or figure of the same record, or of the person. */
export function inputsOf({ figure, in: inputs }: StepJson): ReadonlyMap<Name, StepInput> {
  const record = figure.split('/').slice(0, -1).join('/');
  return new Map(inputs.map((input) => [nameOf(input.from, record), input]));
}

function nameOf(from: string, record: string): Name {
  const path = from.startsWith('/') ? from.slice(1) : from;
  return record !== '' && path.startsWith(`${record}/`) ? path.slice(record.length + 1) : path.replaceAll('/', '.');
}
