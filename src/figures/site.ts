/** A figure in its place, with what traces ask of it again and again. */
import { kindOf } from './kinds.js';
import { isLiteral } from './literal.js';
import type { Entry, Figure, FigureKind, Name, Operand, PolicyData } from './policy.js';
import { type StepRule, stepRule } from './stepRule.js';
import { whenReads } from './when.js';

/** A figure of a record that is worth showing: always, or only where it came to something. */
export interface Need {
  readonly site: Site;
  readonly when: 'always' | 'fired';
}

export class Site {
  /** The figure with its window in place of the window's name. */
  readonly resolved: Figure;
  readonly kind: FigureKind;
  /** The entries of which one decides. */
  readonly entries: readonly Entry[] | undefined;
  /** Of how many entries or conditions one decides. */
  readonly choices: number;
  private readonly names: string[] = [];
  private readonly readsByHit: (readonly Name[] | undefined)[] = [];
  private readonly ruleByHit: (StepRule | undefined)[] = [];
  private readonly needsByHit: (readonly Need[] | undefined)[] = [];

  constructor(
    /** Its place among all figures, each after those that it needs. */
    readonly number: number,
    readonly name: Name,
    readonly figure: Figure,
    /** The list to whose records it belongs. */
    readonly list: Name | undefined,
    /** Its place among the figures of these records. */
    readonly place: number,
    private readonly data: PolicyData,
    private readonly siteOf: (name: Name, list: Name) => Site | undefined,
  ) {
    this.resolved = resolved(figure, data);
    this.kind = figure.kind;
    this.entries = entriesOf(figure);
    this.choices = (figure.kind === 'check' ? figure.any : this.entries)?.length ?? 0;
  }

  /** Its name in a trace; of a record with its list and number. Those of a month are made once. */
  nameAt(index: number): string {
    const { list, name, names } = this;
    if (list === undefined) return name;
    const known = names[index];
    if (known !== undefined) return known;
    const made = `${list}/${index}/${name}`;
    if (index < MOST_NAMES) names[index] = made;
    return made;
  }

  /** The names that it reads, each once, given the entry that decided. */
  reads(hit = -1): readonly Name[] {
    const known = this.readsByHit[hit + 1];
    if (known !== undefined) return known;
    const { figure, resolved } = this;
    const operands = [...kindOf(figure).reads(resolved, hit < 0 ? undefined : hit), figure.atLeast, figure.atMost];
    const names = [...new Set(operands.filter(isName))];
    this.readsByHit[hit + 1] = names;
    return names;
  }

  /** As much of it as decided. */
  rule(hit = -1): StepRule {
    const known = this.ruleByHit[hit + 1];
    if (known !== undefined) return known;
    const deciding = kindOf(this.figure).rule?.(this.figure, hit < 0 ? undefined : hit) ?? this.resolved;
    const rule = stepRule(deciding, this.data.scales);
    this.ruleByHit[hit + 1] = rule;
    return rule;
  }

  /** The figures of the same record that it reads, or those of the records that count for it. */
  needs(hit = -1): readonly Need[] {
    const known = this.needsByHit[hit + 1];
    if (known !== undefined) return known;
    const needs = this.needsOf(hit);
    this.needsByHit[hit + 1] = needs;
    return needs;
  }

  private needsOf(hit: number): readonly Need[] {
    const { figure, list } = this;
    const need = (from: Name, name: Name | undefined, when: Need['when']): readonly Need[] => {
      const site = name === undefined ? undefined : this.siteOf(name, from);
      return site === undefined ? [] : [{ site, when }];
    };
    if (list !== undefined) return this.reads(hit).flatMap((name) => need(list, name, 'always'));
    if (figure.kind !== 'tally') return [];
    const conditions = whenReads(figure.where).flatMap((name) => need(figure.from, name, 'fired'));
    return [...conditions, ...(figure.take === 'count' ? [] : need(figure.from, figure.of, 'always'))];
  }
}

const MOST_NAMES = 64;

/** All figures of a policy whose paths are given in the order of their needs. */
export function sitesOf(data: PolicyData, paths: Iterable<string>): readonly Site[] {
  const byPath = new Map<string, Site>();
  const siteOf = (name: Name, list: Name): Site | undefined => byPath.get(`/each/${list}/${name}`);
  for (const path of paths) {
    const [, place, first = '', second = ''] = path.split('/');
    const figure = place === 'figures' ? data.figures[first] : data.each?.[first]?.[second];
    const [name, list] = place === 'figures' ? [first, undefined] : [second, first];
    const nth = [...byPath.values()].filter((site) => site.list === list).length;
    if (figure !== undefined) byPath.set(path, new Site(byPath.size, name, figure, list, nth, data, siteOf));
  }
  return [...byPath.values()];
}

function entriesOf(figure: Figure): readonly Entry[] | undefined {
  if (figure.kind === 'table') return figure.rows;
  return figure.kind === 'bands' && figure.apply !== 'marginal' ? figure.bands : undefined;
}

function resolved(figure: Figure, { windows }: PolicyData): Figure {
  if (figure.kind !== 'tally' || typeof figure.window !== 'string') return figure;
  const window = windows?.[figure.window];
  return window === undefined ? figure : { ...figure, window };
}

function isName(operand: Operand | undefined): operand is Name {
  return typeof operand === 'string' && !isLiteral(operand);
}
