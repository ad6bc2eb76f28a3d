/** A figure in its place, with what traces ask of it again and again. */
import { hasFired, type Reading } from '../evaluated.js';
import { kindOf } from '../kinds.js';
import { isLiteral } from '../literal.js';
import type { Clause, Entry, Figure, FigureKind, Name, Operand, PolicyData } from '../policy.js';
import { whenReads } from '../when.js';
import { type StepRule, stepRule } from './stepRule.js';

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

  /** The clause that decided: the entry's own, else the figure's. */
  clause(hit = -1): Clause | undefined {
    return this.entries?.[hit]?.clause ?? this.figure.clause;
  }

  /** Whether it came to something. */
  hasFired(reading: Reading): boolean {
    return hasFired(reading, this.entries?.[reading.hit ?? -1]);
  }

  /** The names that it reads, each once, given the entry that decided. */
  readonly reads = byHit((hit): readonly Name[] => {
    const { figure, resolved } = this;
    const operands = [...kindOf(figure).reads(resolved, hit), figure.atLeast, figure.atMost];
    return [...new Set(operands.filter(isName))];
  });

  /** As much of it as decided. */
  readonly rule = byHit((hit): StepRule => {
    const deciding = kindOf(this.figure).rule?.(this.figure, hit) ?? this.resolved;
    return stepRule(deciding, this.data.scales);
  });

  /** The figures of the same record that it reads, or those of the records that count for it. */
  readonly needs = byHit((hit): readonly Need[] => this.needsOf(hit));

  private needsOf(hit: number | undefined): readonly Need[] {
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

/** What depends on the entry that decided, if one did: each is worked out once. */
function byHit<T>(make: (hit: number | undefined) => T): (hit?: number) => T {
  const made: T[] = [];
  return (hit = -1) => (made[hit + 1] ??= make(hit < 0 ? undefined : hit));
}

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
