/** Random policies of the policy language: every kind of figure, with every option that adoption lets stand. */
import type {
  Band,
  Check,
  Entry,
  FactSpec,
  FactSpecs,
  Figure,
  Given,
  Num,
  Operand,
  PolicyData,
  Row,
  Test,
  When,
  Window,
} from '../../src/figures/policy.js';
import type { RoundingMode } from '../../src/values/rounding.js';
import type { Draw } from './draw.js';

/** Labels of closed facts, which are also the scale `severity`. */
export const SEVERITIES = ['mild', 'serious', 'grave'] as const;
/** Edges and facts are drawn from the same numbers, so that facts often stand on an edge. */
export const NUMBERS = [0, 1, 2, 3, 5, 10, 30, 59.5, 60, 100, 480] as const;
export const DATES = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-28', '2026-03-21', '2026-04-20'] as const;

const CURIOUS: readonly Num[] = ['0.5', '40%', '2/3', '-1', 0.25, '21.75', '1/3', -10, '99.99', '0.0001'];
const MODES: readonly [RoundingMode, ...RoundingMode[]] = [
  'halfUp',
  'halfEven',
  'halfDown',
  'up',
  'down',
  'ceiling',
  'floor',
];

/** What a figure may name: earlier figures and facts by what they give. */
interface Names {
  readonly number: string[];
  /** Numbers that are no quotient of two figures. */
  readonly fixed: string[];
  /** Numbers that are whole. */
  readonly integer: string[];
  readonly flag: string[];
  readonly date: string[];
  /** Labels out of the scale. */
  readonly severity: string[];
  /** Any other labels. */
  readonly label: string[];
}

const noNames = (): Names => ({ number: [], fixed: [], integer: [], flag: [], date: [], severity: [], label: [] });
const joined = (a: Names, b: Names): Names => ({
  number: [...a.number, ...b.number],
  fixed: [...a.fixed, ...b.fixed],
  integer: [...a.integer, ...b.integer],
  flag: [...a.flag, ...b.flag],
  date: [...a.date, ...b.date],
  severity: [...a.severity, ...b.severity],
  label: [...a.label, ...b.label],
});

/** A drawn figure and what it gives. */
interface Drawn {
  readonly figure: Figure;
  readonly gives: readonly (keyof Names)[];
}

/** A policy that is right by construction but for its tables and bands, which adoption proves. */
export function randomPolicy(draw: Draw, group?: string): PolicyData {
  return new PolicyDraw(draw, group).data();
}

class PolicyDraw {
  private readonly person = noNames();
  private readonly fields = { events: noNames(), items: noNames() };
  private readonly figures: Record<string, Figure> = {};
  private readonly each: { events: Record<string, Figure>; items: Record<string, Figure> } = { events: {}, items: {} };
  private readonly facts: FactSpecs;
  private readonly lists: { readonly events: FactSpecs; readonly items: FactSpecs };
  private readonly windows: readonly Window[];
  private count = 0;
  /** Some figures only the exact evaluator runs; few policies have them. */
  private readonly isExactOnly: boolean;

  constructor(
    private readonly draw: Draw,
    group: string | undefined,
  ) {
    this.isExactOnly = draw.chance(0.05);
    this.facts = this.drawFacts();
    this.lists = this.drawLists();
    this.learn(this.person, this.facts);
    this.learn(this.fields.events, this.lists.events);
    this.learn(this.fields.items, this.lists.items);
    if (group !== undefined) {
      this.person.number.push(`${group}.first`, `${group}.second`);
      this.person.fixed.push(`${group}.first`, `${group}.second`);
    }
    this.windows = draw.list(1, 2, () => this.window(this.person.date));
  }

  data(): PolicyData {
    const { draw } = this;
    // In rounds, so that records look at the person's tallies, which look at other figures of the records.
    for (let round = draw.int(1, 3); round > 0; round--) {
      this.add(this.figures, this.person, draw.int(0, 3), () => this.personFigure());
      for (const list of ['events', 'items'] as const)
        this.add(this.each[list], this.fields[list], draw.int(0, 4), () => this.recordFigure(list));
      this.add(this.figures, this.person, draw.int(1, 4), () =>
        draw.chance(0.6) ? this.tally() : this.personFigure(),
      );
    }
    this.add(this.figures, this.person, 2, () => this.personFigure());
    return {
      facts: this.facts,
      lists: this.lists,
      windows: Object.fromEntries(this.windows.map((window, i) => [`window${i}`, window])),
      scales: { severity: SEVERITIES },
      // The order of keys must not matter.
      each: { events: this.shuffle(this.each.events), items: this.shuffle(this.each.items) },
      figures: this.shuffle(this.figures),
    };
  }

  private shuffle(figures: Readonly<Record<string, Figure>>): Readonly<Record<string, Figure>> {
    return Object.fromEntries(this.draw.shuffled(Object.entries(figures)));
  }

  private add(to: Record<string, Figure>, names: Names, times: number, figure: () => Drawn): void {
    for (let i = 0; i < times; i++) {
      const drawn = figure();
      const name = `${drawn.figure.kind}${++this.count}`;
      to[name] = drawn.figure;
      for (const type of drawn.gives) names[type].push(name);
      if (drawn.gives.includes('number') && isFixed(drawn.figure, joined(names, this.person))) names.fixed.push(name);
    }
  }

  private learn(names: Names, specs: FactSpecs): void {
    for (const [name, { type, labels, digits = 0 }] of Object.entries(specs)) {
      if (type === 'number') names.fixed.push(name);
      if (type === 'number' && digits === 0) names.integer.push(name);
      if (type === 'label') names[labels === undefined ? 'label' : 'severity'].push(name);
      else names[type].push(name);
    }
  }

  private drawFacts(): FactSpecs {
    const { draw } = this;
    return {
      asOf: { type: 'date' },
      ...(draw.chance(0.4) && { recordsFrom: { type: 'date', optional: true } }),
      base: { type: 'number', digits: 2 },
      count: { type: 'number', atLeast: 0 },
      'pay.extra': this.maybeOptional({ type: 'number', digits: draw.int(0, 4) }),
      ratio: this.maybeOptional({ type: 'number', digits: 4 }),
      agreed: this.maybeOptional({ type: 'flag' }),
      joined: this.maybeOptional({ type: 'date' }),
      level: this.maybeOptional({ type: 'label', labels: SEVERITIES }),
      site: { type: 'label' },
    };
  }

  private drawLists(): PolicyDraw['lists'] {
    const { draw } = this;
    return {
      events: {
        date: { type: 'date' },
        minutes: { type: 'number', atLeast: 0 },
        amount: this.maybeOptional({ type: 'number', digits: 2 }),
        grade: { type: 'label', labels: SEVERITIES },
        topic: this.maybeOptional({ type: 'label' }),
        proven: { type: 'flag' },
        due: this.maybeOptional({ type: 'date' }),
      },
      items: {
        ...(draw.chance(0.3) && { date: { type: 'date' } }),
        points: { type: 'number', digits: draw.int(0, 3) },
        valid: this.maybeOptional({ type: 'flag' }),
      },
    };
  }

  private maybeOptional(spec: FactSpec): FactSpec {
    return this.draw.chance(0.1) ? { ...spec, optional: true } : spec;
  }

  private personFigure(): Drawn {
    return this.plain(this.person);
  }

  private recordFigure(list: 'events' | 'items'): Drawn {
    const { draw } = this;
    const names = joined(this.fields[list], this.person);
    const dated = this.lists[list].date !== undefined;
    switch (draw.int(0, 7)) {
      case 0:
        return this.whole({
          kind: 'nth',
          ...(draw.chance(0.7) && { where: this.when(names) }),
          ...(dated && draw.chance(0.5) && { within: this.isExactOnly ? this.anyWindow() : this.period() }),
        });
      case 1:
        return this.whole({
          kind: 'streak',
          where: this.when(names),
          ...(draw.chance(0.4) && { skip: this.when(names) }),
          ...(dated && draw.chance(0.4) && { adjacent: draw.pick(['day', 'month']) }),
        });
      case 2:
        return this.balance(names, dated);
      case 3:
        if (!this.isExactOnly) return this.plain(names);
        return this.whole({
          kind: 'rank',
          by: this.numberOf(names),
          order: draw.pick(['highest', 'lowest']),
          ...(draw.chance(0.4) && { where: this.when(names) }),
          ties: draw.pick(['best', 'worst', 'worst', 'best', 'refused']),
        });
      default:
        return this.plain(names);
    }
  }

  private balance(names: Names, dated: boolean): Drawn {
    const { draw } = this;
    const isLapsing = this.isExactOnly && dated && draw.chance(0.5);
    const age = draw.pick([{ upTo: draw.int(1, 60) }, { under: draw.int(1, 60) }]);
    const unit = draw.pick(['days', 'weeks', 'months', 'years'] as const);
    // Items that lapse by age alone compile.
    if (!this.isExactOnly && dated && draw.chance(0.3)) {
      const opening = draw.chance(0.8) ? this.literal() : this.fixedOf(this.person);
      return {
        gives: ['number'],
        figure: { kind: 'balance', add: this.fixedOf(names), opening, life: { age, unit } },
      };
    }
    return {
      gives: ['number'],
      figure: {
        kind: 'balance',
        add: this.fixedOf(names),
        opening: draw.chance(0.6) ? this.literal() : this.fixedOf(this.person),
        ...(dated && draw.chance(0.3) && { within: this.period() }),
        ...(isLapsing && {
          life: draw.chance(0.3) ? { until: 'date' } : { age, unit },
        }),
        ...(draw.chance(0.3) && { atLeast: this.wholeOf(names) }),
        ...(draw.chance(0.3) && { atMost: this.wholeOf(names) }),
      },
    };
  }

  private whole(figure: Figure): Drawn {
    return { figure, gives: ['number', 'integer'] };
  }

  private number(figure: Figure, names: Names): Drawn {
    return { figure: this.finished(figure, names), gives: ['number'] };
  }

  private finished(figure: Figure, names: Names): Figure {
    const { draw } = this;
    if (draw.chance(0.6)) return figure;
    const isBounded = this.isExactOnly || isFixed(figure, joined(names, this.person));
    return {
      ...figure,
      ...(isBounded && draw.chance(0.4) && { atLeast: this.bound(this.person) }),
      ...(isBounded && draw.chance(0.4) && { atMost: this.bound(this.person) }),
      ...(draw.chance(0.5) && { round: { mode: draw.pick(MODES), digits: draw.int(-2, 4) } }),
    };
  }

  /** A figure that looks at no other record. */
  private plain(names: Names): Drawn {
    const { draw } = this;
    switch (draw.int(0, 14)) {
      case 0:
      case 1:
        return this.number(
          {
            kind: 'total',
            of: this.operands(names, 4),
            ...(draw.chance(0.4) && { less: this.operands(names, 2) }),
          },
          names,
        );
      case 2:
      case 3:
        return this.number(
          {
            kind: 'product',
            of: this.operands(names, 3),
            ...(draw.chance(0.6) && { over: draw.list(1, 2, () => this.divisor(names)) }),
            ...(draw.chance(0.3) && { ifNone: this.literal() }),
          },
          names,
        );
      case 4:
        return draw.chance(0.7) || names.severity.length === 0
          ? this.number({ kind: draw.pick(['least', 'most']), of: draw.list(1, 4, () => this.bound(names)) }, names)
          : {
              gives: ['severity'],
              figure: { kind: draw.pick(['least', 'most']), of: draw.some(names.severity, 3), scale: 'severity' },
            };
      case 5: {
        const part = draw.pick(['counts', 'full', 'dropped']);
        const figure: Figure = {
          kind: 'units',
          of: this.operand(names),
          per: draw.pick<Num>([1, 30, '0.5', '2/3', 7]),
          part,
        };
        return part === 'counts' ? this.number(figure, names) : { figure, gives: ['number', 'integer'] };
      }
      case 6:
      case 7:
      case 8:
        return this.bands(names);
      case 9:
      case 10:
        return this.table(names);
      case 11:
        return { gives: ['flag'], figure: this.check(names) };
      case 12:
        return this.number(
          {
            kind: 'schedule',
            by: draw.chance(0.97) ? (draw.pick(names.integer) ?? 'count') : this.numberOf(names),
            ...(draw.chance(0.5) && { free: draw.int(0, 3) }),
            then: draw.list(1, 4, () => this.literal()),
            repeat: draw.pick(['last', 'all', 'none']),
            take: draw.pick(['nth', 'sum']),
          },
          names,
        );
      case 13:
        return this.days(names);
      default:
        return this.score(names);
    }
  }

  /** What reckons with days; some of them no date can write. */
  private days(names: Names): Drawn {
    const { draw } = this;
    const [from, to] = [draw.pick(names.date) ?? 'asOf', draw.pick(names.date) ?? 'asOf'];
    const unit = draw.pick(['days', 'weeks', 'months', 'years']);
    const length = draw.chance(0.9) ? this.wholeOf(names) : this.numberOf(names);
    switch (draw.int(0, 3)) {
      case 0:
        return this.whole({ kind: 'elapsed', from, to, in: unit });
      case 1: {
        const day = draw.int(1, 28) * draw.pick([1, -1]);
        const month = draw.chance(0.6) ? draw.int(-14, 14) : undefined;
        return { gives: ['date'], figure: { kind: 'monthDay', of: from, day, ...(month !== undefined && { month }) } };
      }
      default:
        return { gives: ['date'], figure: { kind: 'deadline', from, length, in: unit } };
    }
  }

  private score(names: Names): Drawn {
    const { draw } = this;
    const weights = draw.list(1, 4, () => draw.int(0, 50));
    const scored = weights.map((weight, i) => ({ id: `item${i}`, of: this.numberOf(names), weight }));
    return this.number(
      {
        kind: 'score',
        items: scored,
        outOf: draw.pick<Num>([100, 1, '2/3']),
        weights: weights.reduce((total, weight) => total + weight, 0),
        missing: draw.pick(['refused', 'renormalised']),
      },
      names,
    );
  }

  private check(names: Names): Check {
    return { kind: 'check', any: this.draw.list(1, 3, () => this.when(names)) };
  }

  private tally(): Drawn {
    const { draw } = this;
    const list = draw.pick(['events', 'events', 'items']);
    const own = this.fields[list];
    const names = joined(own, this.person);
    const dated = this.lists[list].date !== undefined;
    const isSmallest = draw.chance(0.5);
    const extreme = isSmallest ? 'smallest' : 'largest';
    const common = {
      kind: 'tally',
      from: list,
      ...(draw.chance(0.7) && { where: this.when(names) }),
      ...(draw.chance(0.2) && { oncePer: draw.pick([...own.label, ...own.fixed, ...own.date, ...own.severity]) ?? '' }),
      ...(dated && (this.isExactOnly || !isSmallest) && draw.chance(0.4) && { window: this.anyWindow() }),
    } as const;
    switch (draw.int(0, 5)) {
      case 0:
      case 1:
        return this.whole({ ...common, take: 'count' });
      case 2:
      case 3:
        return this.number({ ...common, take: 'sum', of: this.fixedOf(own.fixed.length > 0 ? own : names) }, names);
      case 4: {
        if (own.date.length > 0 && draw.chance(0.3))
          return { gives: ['date'], figure: { ...common, take: extreme, of: draw.pick(own.date) ?? '' } };
        return this.number({ ...common, take: extreme, of: this.fixedOf(own.fixed.length > 0 ? own : names) }, names);
      }
      default: {
        const of = draw.pick(names.severity) ?? 'level';
        return { gives: ['severity'], figure: { ...common, take: extreme, of, scale: 'severity' } };
      }
    }
  }

  private bands(names: Names): Drawn {
    const { draw } = this;
    const isDate = names.date.length > 0 && draw.chance(0.15);
    const isMarginal = !isDate && draw.chance(0.25);
    const by = isDate ? (draw.pick(names.date) ?? 'asOf') : isMarginal ? this.fixedOf(names) : this.numberOf(names);
    const edges = isDate ? draw.some(DATES, 3) : draw.some<Num>(NUMBERS, 4);
    const spans = this.spans(edges);
    if (isMarginal) {
      const bands = spans.bands.map((span, i): Band => ({ id: `b${i}`, ...span, gives: { rate: this.literal() } }));
      return this.number({ kind: 'bands', by, apply: 'marginal', bands, ...spans.answers }, names);
    }
    const { entries, gives } = this.entries(spans.bands.length, names, !isDate);
    const bands = spans.bands.map((span, i): Band => ({ ...span, ...entries[i] }));
    const figure: Figure = { kind: 'bands', by, bands, ...spans.answers };
    return { gives, figure: gives.includes('number') ? this.finished(figure, names) : figure };
  }

  /** Bands along ascending edges, written in one of the ways of handbooks. */
  private spans(edges: readonly Num[]): {
    readonly bands: readonly Band[];
    readonly answers: Partial<Record<'gaps' | 'overlaps', 'lower' | 'upper'>> & { readonly outside?: 'refused' };
  } {
    const { draw } = this;
    const last = edges.at(-1) ?? 0;
    switch (draw.int(0, 4)) {
      case 0: {
        const word = draw.pick(['upTo', 'under']);
        return {
          bands: [...edges.map((edge) => ({ [word]: edge })), word === 'upTo' ? { above: last } : { from: last }],
          answers: {},
        };
      }
      case 1: {
        const word = draw.pick(['from', 'above']);
        return { bands: [...[...edges].reverse().map((edge) => ({ [word]: edge })), {}], answers: {} };
      }
      case 2:
        // Printed with both edges, and gaps between: 0 to 1, 3 to 5 ...
        return {
          bands: [
            { upTo: edges[0] ?? 0 },
            ...edges.slice(1).map((edge, i) => ({ above: edges[i] ?? 0, under: edge })),
            { above: last },
          ],
          answers: { gaps: draw.pick(['lower', 'upper']) },
        };
      case 3:
        return {
          bands: [
            { upTo: edges[0] ?? 0 },
            ...edges.slice(1).map((edge, i) => ({ from: edges[i] ?? 0, upTo: edge })),
            { from: last },
          ],
          answers: { overlaps: draw.pick(['lower', 'upper']) },
        };
      default:
        return {
          bands: edges
            .slice(1)
            .map((edge, i) => ({ from: edges[i] ?? 0, under: edge }))
            .concat([{ from: last, under: '1000000' }]),
          answers: { outside: 'refused' },
        };
    }
  }

  /** So many entries, all with a label, a quantity, a flag, or label and quantity. */
  private entries(
    length: number,
    names: Names,
    banded: boolean,
  ): { readonly entries: readonly Entry[]; readonly gives: Drawn['gives'] } {
    const { draw } = this;
    const style = draw.int(0, 6);
    const isSevere = draw.chance(0.6) && length <= SEVERITIES.length;
    const all = Array.from({ length }, (_, i): Entry => {
      const awaits = draw.chance(0.015) ? draw.pick(names.flag) : undefined;
      const asOf = draw.chance(0.1) ? draw.pick(names.severity) : undefined;
      const label = isSevere ? (asOf === undefined ? SEVERITIES[i] : { of: asOf }) : `label${i}`;
      return {
        id: `entry${i}`,
        ...((style <= 1 || style >= 5) && { as: label ?? 'mild' }),
        ...(style === 2 && {
          gives:
            draw.chance(0.8) || names.flag.length === 0 ? draw.chance(0.5) : { of: draw.pick(names.flag) ?? 'agreed' },
        }),
        ...(style >= 3 && { gives: this.given(names, banded) }),
        ...(awaits !== undefined && { awaits }),
      };
    });
    const labelled = isSevere ? 'severity' : 'label';
    if (style <= 1) return { entries: all, gives: [labelled] };
    if (style === 2) return { entries: all, gives: ['flag'] };
    return { entries: all, gives: style >= 5 ? ['number', labelled] : ['number'] };
  }

  private given(names: Names, banded: boolean): Given {
    const { draw } = this;
    switch (draw.int(0, banded ? 6 : 3)) {
      case 0:
      case 1:
        return this.literal();
      case 2:
        return { of: this.numberOf(names) };
      case 3:
        return { of: this.numberOf(names), times: this.literal() };
      case 4:
        return { rate: this.literal() };
      default:
        return {
          start: this.literal(),
          plus: this.literal(),
          ...(draw.chance(0.6) && { per: draw.pick<Num>([1, 10, '0.5', '1/3']) }),
          ...(draw.chance(0.6) && { part: draw.pick(['counts', 'full', 'dropped']) }),
        };
    }
  }

  private table(names: Names): Drawn {
    const { draw } = this;
    const flag = draw.pick(names.flag);
    const isOnly = flag !== undefined && draw.chance(0.2);
    const hasElse = draw.chance(0.8);
    const length = isOnly ? 2 : draw.int(1, 4);
    const { entries, gives } = this.entries(length, names, false);
    const rows = entries.map((entry, i): Row => {
      if (isOnly) return { ...entry, when: { [flag]: i === 0 } };
      return i === length - 1 && hasElse ? entry : { ...entry, when: this.when(names) };
    });
    const figure: Figure = {
      kind: 'table',
      rows,
      ...(isOnly ? { hit: 'only' } : draw.chance(0.5) && { hit: 'first' }),
      ...(!isOnly && !hasElse && { otherwise: 'notApplicable' }),
      // Only one may hold, yet a flag that is not applicable fits neither.
      ...(isOnly && draw.chance(0.5) && { otherwise: 'notApplicable' }),
    };
    return { gives, figure: gives.includes('number') ? this.finished(figure, names) : figure };
  }

  private when(names: Names): When {
    const { draw } = this;
    const tests = draw.list(draw.chance(0.05) ? 0 : 1, 3, (): readonly [string, Test] => this.test(names));
    return Object.fromEntries(tests);
  }

  private test(names: Names): readonly [string, Test] {
    const { draw } = this;
    const [flag, severity, label, date] = [names.flag, names.severity, names.label, names.date].map((of) =>
      draw.pick(of),
    );
    const kind = draw.int(0, 9);
    if (kind <= 1 && flag !== undefined) return [flag, draw.chance(0.7)];
    if (kind === 2 && severity !== undefined) return [severity, this.labelTest(SEVERITIES)];
    if (kind === 3 && severity !== undefined) return [severity, this.scaleTest(names)];
    if (kind === 4 && label !== undefined) return [label, this.labelTest(['label0', 'label1', 'north', 'south'])];
    if (kind === 5 && date !== undefined) {
      const other = draw.chance(0.5) ? draw.pick(DATES) : (draw.pick(names.date) ?? 'asOf');
      return [date, draw.chance(0.8) ? { [this.edgeWord()]: other } : { sameAs: draw.pick(names.date) ?? 'asOf' }];
    }
    const number = this.numberOf(names);
    if (kind === 6) return [number, draw.pick(NUMBERS)];
    if (kind === 7) return [number, { [draw.pick(['sameAs', 'differsFrom'])]: this.numberOf(names) }];
    if (kind === 8 && severity !== undefined)
      return [
        severity,
        { [draw.pick(['sameAs', 'differsFrom'])]: draw.pick([...names.severity, ...names.label]) ?? severity },
      ];
    return [
      number,
      {
        [draw.pick(['from', 'above'])]: this.operand(names),
        ...(draw.chance(0.3) && { [draw.pick(['upTo', 'under'])]: this.operand(names) }),
      },
    ];
  }

  private labelTest(labels: readonly string[]): Test {
    const { draw } = this;
    const some = draw.some(labels, 2);
    const one = some[0] ?? '';
    switch (draw.int(0, 3)) {
      case 0:
        return some;
      case 1:
        return { not: one };
      case 2:
        return { not: some };
      default:
        return one;
    }
  }

  private scaleTest(names: Names): Test {
    const edge = this.draw.chance(0.7) ? this.draw.pick(SEVERITIES) : (this.draw.pick(names.severity) ?? 'mild');
    return { [this.edgeWord()]: edge, scale: 'severity' };
  }

  private edgeWord(): 'from' | 'above' | 'upTo' | 'under' {
    return this.draw.pick(['from', 'above', 'upTo', 'under']);
  }

  private window(dates: readonly string[]): Window {
    const { draw } = this;
    if (draw.chance(0.5)) return this.period(draw.chance(0.3) ? draw.pick(dates) : undefined);
    const age = draw.pick([{ upTo: draw.int(1, 12) }, { under: draw.int(1, 12) }]);
    const at = draw.chance(0.15) ? draw.pick(dates) : undefined;
    return { age, unit: draw.pick(['days', 'weeks', 'months', 'years']), ...(at !== undefined && { at }) };
  }

  private period(at?: string): Window {
    const { draw } = this;
    const calendar = draw.pick(['day', 'week', 'month', 'quarter', 'halfYear', 'year']);
    const latest = { day: 1, week: 7, month: 28, quarter: 1, halfYear: 1, year: 12 }[calendar];
    return { calendar, ...(draw.chance(0.4) && { startsOn: draw.int(1, latest) }), ...(at !== undefined && { at }) };
  }

  private anyWindow(): Window | string {
    const { draw } = this;
    return draw.chance(0.5) ? `window${draw.int(0, this.windows.length - 1)}` : this.window(this.person.date);
  }

  private operands(names: Names, most: number): readonly Operand[] {
    return this.draw.list(1, most, () => this.operand(names));
  }

  private operand(names: Names): Operand {
    return this.draw.chance(0.3) ? this.literal() : this.numberOf(names);
  }

  /** A name, or a literal that is not zero. */
  private divisor(names: Names): Operand {
    return this.draw.chance(0.3) ? this.draw.pick<Operand>(['21.75', 8, 60, '2/3', '-1/2']) : this.numberOf(names);
  }

  private numberOf({ number }: Names): string {
    // The latest are drawn more often, so that chains grow deep.
    return (this.draw.chance(0.4) ? this.draw.pick(number.slice(-3)) : this.draw.pick(number)) ?? 'base';
  }

  private fixedOf(names: Names): string {
    return this.isExactOnly ? this.numberOf(names) : (this.draw.pick(names.fixed) ?? 'base');
  }

  private wholeOf({ integer }: Names): Operand {
    return this.draw.chance(0.5) ? this.draw.int(-20, 200) : (this.draw.pick(integer) ?? 0);
  }

  private bound(names: Names): Operand {
    return this.draw.chance(0.5) ? this.literal() : this.fixedOf(names);
  }

  private literal(): Num {
    return this.draw.chance(0.5) ? this.draw.pick(NUMBERS) : (this.draw.pick(CURIOUS) ?? 0);
  }
}

/** Whether a figure that gives a number surely holds no quotient of two figures. */
function isFixed(figure: Figure, { number, fixed }: Names): boolean {
  if (figure.round !== undefined) return true;
  if (figure.kind === 'product' && figure.over?.some((operand) => number.includes(String(operand)))) return false;
  const text = JSON.stringify(figure);
  return number.every((name) => fixed.includes(name) || !text.includes(`"${name}"`));
}
