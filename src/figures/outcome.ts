/** What a calculator returns: named figures, and on demand the steps that decided them. */
import { refuse } from '../rule/issue.js';
import { own } from '../rule/plainData.js';
import { type Adopted, formOf } from './adoption/adopt.js';
import type { CompiledPolicy } from './compiled/compiledPolicy.js';
import { type Evaluated, type FigureValue, NOT_APPLICABLE_TEXT, shown } from './evaluated.js';
import { exactFigure, type FigureSource, plainFigure } from './facts.js';
import type { Family } from './family.js';
import { type Plan, referent } from './plan.js';
import type { Name } from './policy.js';
import type { FigureName, Figures, NoPromises, PartialFigures, PromisedTypes, Promises } from './promises.js';
import { evaluateExactly } from './reference.js';
import type { Step } from './trace/trace.js';
import type { Result } from './value.js';

/** An outcome as it is printed. */
interface OutcomeSummary {
  readonly status: 'complete' | 'incomplete';
  readonly policy: { readonly family: string; readonly id: string; readonly version: string };
  readonly figures: Figures;
  /** Of an incomplete outcome. */
  readonly missing?: readonly string[];
}
/** An outcome as JSON. */
export interface OutcomeJson extends OutcomeSummary {
  readonly trace: readonly Step[];
}

/** What Node calls to print a value. */
const inspect: unique symbol = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom');

/**
 * An outcome, complete or not. Figures are fixed when it is made; records and steps of the trace are worked out when they
 * are asked for, from the facts of the call: what changes these in between changes the records, too.
 */
export abstract class Outcome<P extends Promises = NoPromises, F extends PartialFigures<P> = PartialFigures<P>>
  implements FigureSource
{
  abstract readonly status: 'complete' | 'incomplete';

  /** @internal */
  constructor(
    /** The policy that was run. */
    readonly policy: Adopted,
    protected readonly plan: Plan,
    protected readonly run: Evaluated,
  ) {}

  /** Every figure of the policy that could be told. */
  get figures(): F {
    return told(Object.keys(this.plan.data.figures), (name) => this.figure(name));
  }

  /** One figure by name; `undefined` where it could not be told, or where there is none of that name. */
  figure<N extends FigureName<P>>(name: N): F[N];
  figure(name: Name): FigureValue | undefined {
    return this.isLabel(name) ? this.labelOf(name) : this.run.plain(name);
  }

  /**
   * One figure as a whole number of its `digits`th decimals, to compute on in integers: fen for money with 2.
   * `undefined` where it could not be told, is no number, is not whole in that unit, or is beyond the safe integers.
   *
   * @example
   * const policy = adopt(performancePayFamily, handbook002_8B.policies.performancePay, { rounding: halfUpToFen });
   * const outcome = performancePay({ appraisal: { score: '87.5' }, postWage: 4000 }, policy);
   * outcome.figure('pay') //=> '4375.00'
   * outcome.scaled('pay', 2) //=> 437500
   */
  scaled(name: FigureName<P>, digits: number): number | undefined {
    return this.run.scaled(name, digits);
  }

  /** The labels of figures that have a quantity as well; of a record, with its list and its number from 0. */
  labelOf(name: Name, list?: Name, index = 0): string | undefined {
    return this.run.read(name, list, index).label;
  }

  /**
   * The figures of each record of a list, in the order of the facts; what could not be told is absent.
   *
   * @throws RulesError for a list that the policy does not have
   * @example
   * const policy = adopt(rankingFamily, handbook002_8A.policies.ranking);
   * const people = [{ id: 'lin', score: 92 }, { id: 'he', score: 95 }];
   * rankPeople({ people }, policy).records('people') //=> [{ place: '2' }, { place: '1' }]
   */
  records(list: Name): readonly Figures[] {
    const { lists, data } = this.plan;
    const [field] = Object.keys(own(lists, list) ?? {});
    if (field === undefined) return refuse('unknownName', '/list', list, Object.keys(lists).join(', ') || 'a list');
    const names = Object.keys(data.each?.[list] ?? {});
    const records: Figures[] = [];
    for (let index = 0; this.isThere(list, index, field); index++)
      records.push(told(names, (name) => shown(this.run.read(name, list, index))));
    return records;
  }

  /** A figure that is promised as a label shows it, whatever it gives besides. */
  private isLabel(name: Name): boolean {
    return own(this.plan.family.promises, name) === 'label';
  }

  /** Beyond the last record a field has neither a value nor a path at which it would be known. */
  private isThere(list: Name, index: number, field: Name): boolean {
    const { value, label, unknown } = this.run.read(field, list, index);
    return (value ?? label ?? unknown) !== undefined;
  }

  /** Figures that wait for an approval. */
  get provisional(): readonly Name[] {
    return Object.keys(this.plan.data.figures).filter((name) => this.run.read(name).provisional === true);
  }

  /** The steps that decided, each after those that it was computed from. */
  get trace(): readonly Step[] {
    return this.run.steps();
  }

  /**
   * The facts as the figures saw them, for `replay`: those of the call, or what a calculator made of them that reads
   * punches, requests or events first.
   */
  get facts(): Readonly<Record<string, unknown>> {
    return this.run.facts;
  }

  [exactFigure](name: Name): Result | undefined {
    return referent(this.plan, name) === undefined ? undefined : this.run.result(name);
  }

  [plainFigure](name: Name): unknown {
    return this.run.plain(name);
  }

  /** What `JSON.stringify` takes: the figures, and the trace behind them. */
  toJSON(): OutcomeJson {
    return { ...this.summary(), trace: this.trace };
  }

  [inspect](): OutcomeSummary {
    return this.summary();
  }

  protected summary(): OutcomeSummary {
    const { family, id, version } = this.policy;
    return { status: this.status, policy: { family, id, version }, figures: this.figures };
  }

  /** A promised figure of a complete outcome. */
  protected promised<N extends keyof P & Name>(name: N): PromisedTypes[P[N]];
  protected promised(name: Name): unknown {
    return this.figure(name) ?? NOT_APPLICABLE_TEXT;
  }
}

/** An outcome in which every promised figure could be told. */
export class Complete<P extends Promises = NoPromises> extends Outcome<P, Figures<P>> {
  override readonly status = 'complete';
}

/** An outcome in which a promised figure could not be told, with the facts that would tell it. */
export class Incomplete<P extends Promises = NoPromises> extends Outcome<P> {
  override readonly status = 'incomplete';

  /** JSON pointers of the facts that are needed. */
  get missing(): readonly string[] {
    return missingOf(this.plan, this.run);
  }

  protected override summary(): OutcomeSummary {
    return { ...super.summary(), missing: this.missing };
  }
}

/** What makes a complete outcome; a calculator whose outcome tells more gives it `more`. */
export type OutcomeClass<C, More extends readonly unknown[] = []> = new (
  policy: Adopted,
  plan: Plan,
  run: Evaluated,
  ...more: More
) => C;

/** Runs an adopted policy of a family on facts. */
export function runPolicy<F extends Family, C extends Complete<F['promises']>, More extends readonly unknown[] = []>(
  family: F,
  facts: unknown,
  policy: Adopted,
  outcome: OutcomeClass<C, More>,
  ...more: More
): C | Incomplete<F['promises']> {
  const { plan, compiled } = formOf(family, policy);
  const fast = compiled && fastRun(compiled, facts);
  if (fast === undefined) return runExactly(family, facts, policy, outcome, ...more);
  return new outcome(policy, plan, fast, ...more);
}

/** As `runPolicy`, but with the evaluator that keeps the figures of every record, for outcomes that tell them all. */
export function runExactly<F extends Family, C extends Complete<F['promises']>, More extends readonly unknown[] = []>(
  family: F,
  facts: unknown,
  policy: Adopted,
  outcome: OutcomeClass<C, More>,
  ...more: More
): C | Incomplete<F['promises']> {
  const { plan } = formOf(family, policy);
  const run = evaluateExactly(plan, facts);
  return missingOf(plan, run).length > 0 ? new Incomplete(policy, plan, run) : new outcome(policy, plan, run, ...more);
}

/** Facts may be read by code of somebody else, which may throw: the exact evaluator then says where. */
function fastRun(compiled: CompiledPolicy, facts: unknown): Evaluated | undefined {
  try {
    return compiled.run(facts);
  } catch {
    return undefined;
  }
}

function missingOf({ family, data }: Plan, run: Evaluated): readonly string[] {
  const effective = Object.entries(data.figures).filter(
    ([name, { effect }]) => effect !== undefined || Object.hasOwn(family.promises, name),
  );
  return [...new Set(effective.flatMap(([name]) => run.read(name).unknown ?? []))];
}

/** What the names show; what could not be told is absent. Adoption has checked that a policy gives what is promised. */
function told<F>(names: readonly Name[], show: (name: Name) => FigureValue | undefined): F;
function told(names: readonly Name[], show: (name: Name) => FigureValue | undefined): unknown {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = show(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
