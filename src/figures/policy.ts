/**
 * The policy language: named figures as plain JSON. A policy is data that can be stored, hashed, compared, dated,
 * patched and mutated by tools; it holds no function and no nested expression, so every intermediate value has a
 * name, a clause and a place in the trace.
 */
import type { PeriodUnit } from '../values/period.js';
import type { Rounding } from '../values/rounding.js';

/** An exact number: `10`, `0.5`, `"0.5"`, `"40%"` or `"2/3"`. */
export type Num = number | string;
/** The name of a fact or of another figure. */
export type Name = string;
/** Where a number is wanted: an exact number, or the name of something that gives one. */
export type Operand = Num | Name;
/** One clause id or several. */
export type Clause = string | readonly string[];
/** A text in both languages of the library. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** Edges are words, as in a handbook: `from` and `upTo` include the number, `above` and `under` do not. */
export interface Interval {
  readonly from?: Num;
  readonly above?: Num;
  readonly upTo?: Num;
  readonly under?: Num;
}

/** A comparison of one fact or figure. All the words given must hold. */
export interface Comparison {
  readonly from?: Operand;
  readonly above?: Operand;
  readonly upTo?: Operand;
  readonly under?: Operand;
  /** Compare labels by their place on this scale instead of numbers. */
  readonly scale?: Name;
  /** None of these labels. */
  readonly not?: string | readonly string[];
  readonly sameAs?: Name;
  readonly differsFrom?: Name;
}
/** A flag, an exact number, a label, any of several labels, or a comparison. */
export type Test = boolean | number | string | readonly string[] | Comparison;
/** All must hold. False if any fails; unknown only if none fails and one cannot be told. */
export type When = Readonly<Record<Name, Test>>;

/** How a begun unit counts: pro rata, as a whole one, or not at all. */
export type Part = 'counts' | 'full' | 'dropped';
/** What an entry gives. */
export type Given =
  | Num
  | boolean
  /** Another figure or fact, times a number. */
  | { readonly of: Name; readonly times?: Num }
  /** Bands only: this share of the banded quantity (of its slice when marginal). */
  | { readonly rate: Num }
  /** Bands only: from the band's lower edge upwards, so much more per unit. */
  | { readonly start: Num; readonly plus: Num; readonly per?: Num; readonly part?: Part };

/** One entry of a table, band list or schedule: a label, a quantity, or both. */
export interface Entry {
  /** Address of the entry in patches and traces, where its label does not serve. */
  readonly id?: string;
  /** The label; `{ of }` passes on the label of another figure. */
  readonly as?: string | { readonly of: Name };
  readonly gives?: Given;
  /** The entry in which nothing happens, where that is not plain from a zero or `false`. */
  readonly nothing?: true;
  /** Provisional until this flag is true. */
  readonly awaits?: Name;
  readonly clause?: Clause;
  readonly note?: Text;
}
export type Band = Interval & Entry;
export type Row = Entry & { readonly when?: When };

/** Which records count: those of a calendar period that holds the reference date, or those of a given age on it. */
export type Window =
  | { readonly calendar: PeriodUnit; readonly startsOn?: number; readonly at?: Name }
  | {
      readonly age: { readonly upTo: number } | { readonly under: number };
      readonly unit: AgeUnit;
      readonly at?: Name;
    };
export type AgeUnit = 'days' | 'weeks' | 'months' | 'years';

/** What a figure does to the person: read by the pay slip and by summaries. */
export type Effect = 'pay' | 'deduct' | 'absence' | 'leave' | 'points' | 'mark' | 'loss' | 'measure';

interface Common {
  readonly clause?: Clause;
  readonly title?: Text;
  readonly note?: Text;
  readonly effect?: Effect;
  readonly unit?: string;
  /** Finishing, in this order: `atLeast`, then `atMost`, then `round`. */
  readonly atLeast?: Operand;
  readonly atMost?: Operand;
  readonly round?: Rounding;
}

/** Sum of `of`, less those of `less`. */
export interface Total extends Common {
  readonly kind: 'total';
  readonly of: readonly Operand[];
  readonly less?: readonly Operand[];
}
/** Product of `of`, divided by each of `over`; over zero it is not applicable, or `ifNone`. */
export interface Product extends Common {
  readonly kind: 'product';
  readonly of: readonly Operand[];
  readonly over?: readonly Operand[];
  readonly ifNone?: Num;
}
/** The smallest number, or with a scale the mildest label. */
export interface Least extends Common {
  readonly kind: 'least';
  readonly of: readonly Operand[];
  readonly scale?: Name;
}
/** The largest number, or with a scale the gravest label. */
export interface Most extends Common {
  readonly kind: 'most';
  readonly of: readonly Operand[];
  readonly scale?: Name;
}
/** How many units of size `per` a quantity makes. */
export interface Units extends Common {
  readonly kind: 'units';
  readonly of: Operand;
  readonly per: Num;
  readonly part: Part;
}
/** By one quantity: a label, an amount, a rate. Proved total and disjoint when the policy is adopted. */
export interface Bands extends Common {
  readonly kind: 'bands';
  readonly by: Name;
  readonly bands: readonly Band[];
  /** `whole`: the band's rate applies to everything. `marginal`: each slice at its own rate. */
  readonly apply?: 'whole' | 'marginal';
  /** A quantity between two printed bands belongs to the band below, or above. Without it a gap is refused. */
  readonly gaps?: 'lower' | 'upper';
  readonly overlaps?: 'lower' | 'upper';
  /** A quantity below or above all bands is an error when it occurs. Without it such bands are refused. */
  readonly outside?: 'refused';
}
/** By several conditions: the first row that holds, or the only one. */
export interface Table extends Common {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly hit?: 'first' | 'only';
  /** What it means that no row holds, or that it is an error when it occurs; without it the rows must be total. */
  readonly otherwise?: 'notApplicable' | 'refused';
}
/** Yes or no: any of the conditions holds. */
export interface Check extends Common {
  readonly kind: 'check';
  readonly any: readonly When[];
}
/** By ordinal: so many free, then a list. */
export interface Schedule extends Common {
  readonly kind: 'schedule';
  readonly by: Name;
  readonly free?: Num;
  readonly then: readonly Num[];
  /** After the list: its last entry repeats, the whole list repeats, or nothing more. */
  readonly repeat: 'last' | 'all' | 'none';
  /** The amount of the nth, or the sum of the first to the nth. */
  readonly take: 'nth' | 'sum';
}
/** Count, sum, largest or smallest over records. */
export interface Tally extends Common {
  readonly kind: 'tally';
  readonly from: Name;
  readonly where?: When;
  readonly take: 'count' | 'sum' | 'largest' | 'smallest';
  readonly of?: Name;
  /** Records that share this value count once (the first does). */
  readonly oncePer?: Name;
  readonly window?: Window | Name;
  readonly scale?: Name;
}
/** Of a record: its ordinal among those that hold; 0 where it does not hold itself. */
export interface Nth extends Common {
  readonly kind: 'nth';
  readonly where?: When;
  /** Counting starts again in each calendar period, or goes back only so far. */
  readonly within?: Window | Name;
}
/** Of a record: how many in a row hold, up to and with it. */
export interface Streak extends Common {
  readonly kind: 'streak';
  readonly where: When;
  /** Records that neither count nor break, such as rest days. */
  readonly skip?: When;
  /** A day or a month without any record begins a new run; skipped records fill theirs. */
  readonly adjacent?: 'day' | 'month';
}
/** Of a record: the running balance. `atLeast` and `atMost` bound it at each step. */
export interface Balance extends Common {
  readonly kind: 'balance';
  readonly add: Name;
  readonly opening: Operand;
  /** Starts again from the opening value in each calendar period. */
  readonly within?: Window | Name;
  /** When items lapse; what lapses soonest is spent first, else the oldest. */
  readonly life?: Life;
}
/** Items lapse at an age, or after the date that they carry; one for which that is not applicable never lapses. */
export type Life =
  | { readonly age: { readonly upTo: number } | { readonly under: number }; readonly unit: AgeUnit }
  | { readonly until: Name };
/** Of a record: its place among the records that hold. */
export interface Rank extends Common {
  readonly kind: 'rank';
  readonly by: Name;
  readonly order: 'highest' | 'lowest';
  readonly where?: When;
  /** Equals share the best place (1, 1, 3), share the worst (2, 2, 3), or are refused. */
  readonly ties: 'best' | 'worst' | 'refused';
}
/** Weighted items out of a full score. */
export interface Score extends Common {
  readonly kind: 'score';
  readonly items: readonly {
    readonly of: Name;
    readonly weight: Num;
    readonly id?: string;
    readonly clause?: Clause;
  }[];
  /** The scale of each item: 100 for scores out of a hundred, 1 for ratios. */
  readonly outOf: Num;
  /** What the weights must total; checked when the policy is adopted. */
  readonly weights: Num;
  /** An item without data, be it absent or not applicable: the score is not there either, or the others carry its weight. */
  readonly missing: 'refused' | 'renormalised';
}
/** The day so long after another, which is day 0. */
export interface Deadline extends Common {
  readonly kind: 'deadline';
  readonly from: Name;
  /** A whole number of units; earlier when negative. */
  readonly length: Operand;
  readonly in: AgeUnit;
}
/** How many whole units lie between two days. */
export interface Elapsed extends Common {
  readonly kind: 'elapsed';
  readonly from: Name;
  readonly to: Name;
  readonly in: AgeUnit;
}
/** A day of the month of a date. */
export interface MonthDay extends Common {
  readonly kind: 'monthDay';
  readonly of: Name;
  /** The day of the month; -1 is its last day. */
  readonly day: number;
  /** So many months after that of the date. */
  readonly month?: number;
}

export type Figure =
  | Total
  | Product
  | Least
  | Most
  | Units
  | Bands
  | Table
  | Check
  | Schedule
  | Tally
  | Nth
  | Streak
  | Balance
  | Rank
  | Score
  | Deadline
  | Elapsed
  | MonthDay;
export type FigureKind = Figure['kind'];
export type FigureOf<K extends FigureKind> = Extract<Figure, { readonly kind: K }>;
/** Figures that belong to each record of a list. */
export type RecordFigures = Readonly<Record<Name, Figure>>;

/** Path into the policy (`figures.grade.bands.good.from`) -> new value; `null` removes an optional key. */
export type Patch = Readonly<Record<string, unknown>>;
/** A patch for the people of a role, site or group. */
export interface Override {
  readonly id: string;
  readonly for: Readonly<Record<string, string>>;
  readonly set: Patch;
  readonly clause?: Clause;
}
/** A patch in force from a date on. */
export interface Amendment {
  readonly id: string;
  readonly from: string;
  readonly set: Patch;
  readonly clause?: Clause;
}
/** A text that can be read in several ways: the ways as patches, and the one that is adopted. */
export interface Reading {
  readonly question: Text;
  readonly adopted: string;
  readonly options: Readonly<Record<string, Patch>>;
  readonly clause?: Clause;
}

/** What a fact is. `optional` facts may be unknown: an outcome that needs one then says so. */
export interface FactSpec {
  readonly type: 'number' | 'flag' | 'label' | 'date';
  /** Most decimals that the fast evaluator holds; more are exact as well, but slower. */
  readonly digits?: number;
  /** Instead of decimals: into how many parts of a unit the fast evaluator divides, such as 60 for minutes with seconds. */
  readonly parts?: number;
  readonly unit?: string;
  readonly atLeast?: Num;
  readonly atMost?: Num;
  /** The closed set of labels. */
  readonly labels?: readonly string[];
  readonly optional?: true;
}
export type FactSpecs = Readonly<Record<Name, FactSpec>>;
/** What the records of a list hold. */
export type RecordSpecs = Readonly<Record<Name, FieldSpec>>;
/** What a field of a record is. */
export interface FieldSpec extends FactSpec {
  /** Of the `date`, and of no other field: no two records have the same. */
  readonly distinct?: true;
}

/** The data of a policy. */
export interface PolicyData {
  /** Figures of the person and the period. */
  readonly figures: Readonly<Record<Name, Figure>>;
  /** Figures of each record of a list of facts. */
  readonly each?: Readonly<Record<Name, RecordFigures>>;
  readonly windows?: Readonly<Record<Name, Window>>;
  /** Labels from the mildest to the gravest. */
  readonly scales?: Readonly<Record<Name, readonly string[]>>;
  /** What facts, lists and labels are called in explanations, by their names; figures have titles of their own. */
  readonly titles?: Readonly<Record<Name, Text>>;
  /** Facts that this policy asks for beyond those of its family. */
  readonly facts?: FactSpecs;
  /** Lists of dated records that this policy asks for beyond those of its family. */
  readonly lists?: Readonly<Record<Name, RecordSpecs>>;
  /** Choices that are not figures, such as how punches pair; each family says which it knows. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly amendments?: readonly Amendment[];
  readonly readings?: Readonly<Record<string, Reading>>;
  readonly overrides?: readonly Override[];
}
