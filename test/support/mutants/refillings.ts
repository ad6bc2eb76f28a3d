/** A policy's blanks filled otherwise: what a clause leaves open must still decide something in a case of it. */
import { isDeepStrictEqual } from 'node:util';
import { blankGrammars, isObject } from '../../../src/figures/grammar.js';
import type { BlankSpec, Template } from '../../../src/figures/template.js';
import type { Case } from '../../../src/handbooks/handbook.js';
import { isBlank } from '../../../src/rule/blank.js';
import { changed, type Edit, type Path } from './change.js';
import { clausesOf } from './clausesOf.js';
import { editsOf } from './editsOf.js';

export interface Refilling {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly clauses: readonly string[];
  /** The cases with the blank filled otherwise, in one way after another; one that is noticed is enough. */
  readonly attempts: readonly (readonly Case[])[];
}

/** Of a number a step down and a step up in every case; of anything else any step of what any case fills in. */
export function refillingsOf({ blanks, data }: Template, cases: readonly Case[]): readonly Refilling[] {
  const clausesAt = clausesOf(data);
  return Object.entries(blanks).flatMap(([name, spec]) => {
    const clauses = [...new Set(placesOf(name, data).flatMap(clausesAt))];
    const refilled = spec.type === 'number' ? steppedNumbers(name, cases) : [anyStep(name, spec, cases)];
    return refilled
      .filter(({ attempts }) => attempts.length > 0)
      .map((way) => ({ path: `blanks.${name}`, from: 'as filled in', clauses, ...way }));
  });
}

type Way = Pick<Refilling, 'to' | 'attempts'>;

function steppedNumbers(name: string, cases: readonly Case[]): readonly Way[] {
  return ['a step down', 'a step up'].map((to, direction) => ({
    to,
    attempts: [
      cases.map((given) => {
        const value = given.blanks?.[name];
        const step = editsOf('literal', value, [])[direction];
        return step === undefined ? given : filled(given, name, step.to);
      }),
    ],
  }));
}

function anyStep(name: string, { type }: BlankSpec, cases: readonly Case[]): Way {
  const values = cases.map(({ blanks }) => blanks?.[name]).filter((value) => value !== undefined);
  const distinct = values.filter((value, i) => values.findIndex((other) => isDeepStrictEqual(other, value)) === i);
  const attempts = distinct.flatMap((value) =>
    [...editsOf(blankGrammars[type], value, [type]), ...renamedFirst(type, value)].map(({ path, to }) => {
      const stepped = changed({ [type]: value }, [{ path, to }]);
      return cases.map((given) =>
        isDeepStrictEqual(given.blanks?.[name], value) && isObject(stepped)
          ? filled(given, name, stepped[type])
          : given,
      );
    }),
  );
  return { to: 'any step', attempts };
}

/** Another first label, for a list whose length is fixed. */
function renamedFirst(type: BlankSpec['type'], value: unknown): readonly Edit[] {
  return type === 'labels' && Array.isArray(value) ? [{ path: [type, 0], to: `${value[0]} or other` }] : [];
}

function filled(given: Case, name: string, value: unknown): Case {
  return { ...given, blanks: { ...given.blanks, [name]: value } as NonNullable<Case['blanks']> };
}

/** Where a blank stands in the data. */
function placesOf(name: string, node: unknown, path: Path = []): readonly Path[] {
  if (isBlank(node)) return node.$blank.split('.')[0] === name ? [path] : [];
  if (Array.isArray(node)) return node.flatMap((item, i) => placesOf(name, item, [...path, i]));
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => placesOf(name, value, [...path, key]));
}
