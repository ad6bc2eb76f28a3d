/** Reading a step back: from JSON, and into the figure and the inputs by name that it was made of. */
import { refuseAll } from '../../rule/issue.js';
import { clauseGrammar, faultsOf, figureGrammar, type Grammar, isObject, roundingGrammar } from '../grammar.js';
import type { Figure, Name } from '../policy.js';
import type { StepInput, StepJson } from './trace.js';

const shownValue = { either: ['flag', 'text', { object: { numerator: 'text', denominator: 'text' } }] } as const;
const shownInput = {
  object: { value: shownValue, 'as?': 'text', from: 'text', 'atLeast?': { choice: [true] } },
} as const;

/** One step of a trace as plain data. */
const stepGrammar: Grammar = {
  object: {
    figure: 'text',
    kind: { choice: /* @__PURE__ */ Object.keys(figureGrammar.kinds) },
    'clause?': clauseGrammar,
    fired: 'flag',
    in: { list: shownInput },
    out: shownValue,
    'as?': 'text',
    rule: { map: 'anything' },
    'rounding?': roundingGrammar,
    'provisional?': { choice: [true] },
    'atLeast?': { choice: [true] },
  },
};
/** The scales that the rule of a step names. */
const scalesGrammar: Grammar = { map: { list: 'text' } };

/** A step as plain data, if it is one. */
export function readStep(given: unknown, path: string): StepJson {
  const step: unknown = isObject(given) && typeof given.toJSON === 'function' ? given.toJSON() : given;
  refuseAll(faultsOf(stepGrammar, step, path));
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
  refuseAll(faultsOf(figureGrammar, figure, `${path}/rule`));
  refuseAll(faultsOf(scalesGrammar, scales, `${path}/rule/scales`));
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
