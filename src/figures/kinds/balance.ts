/** `balance`: a running balance along the records, with opening value, bounds at each step, and items that lapse. */
import { add, compare, type Fraction, isFraction, subtract, ZERO } from '../../values/fraction.js';
import { guard, known, onScale } from '../compiled/arithmetic.js';
import { lcm, NotCompilable, type Ref, type Slot } from '../compiled/slots.js';
import type { Kind, RecordCompiler, RecordScope, Scope } from '../kind.js';
import type { Balance, Life, Operand } from '../policy.js';
import { combine, NOT_APPLICABLE, type Result, Unknown } from '../value.js';
import { compileAgeing, compileShort, firstDay, newPeriod, shortened } from '../windows.js';

/** The live items, oldest first; or why there is no balance. */
type Items = readonly Item[] | Unknown | typeof NOT_APPLICABLE;
/** An item of the balance, with the day from which it counts and the last day on which it does; without either it never lapses. */
interface Item {
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  readonly left: Fraction;
}

export const balance: Kind<Balance> = {
  check(figure, checker) {
    checker.number(figure.add, '/add');
    checker.number(figure.opening, '/opening');
    checker.window(figure.within, '/within');
    if ((figure.within ?? figure.life) !== undefined) checker.dated('/within', figure.within);
    if (figure.life !== undefined && 'until' in figure.life) checker.typed(figure.life.until, '/life/until', 'date');
    return { value: 'number' };
  },
  column(figure, records, scope) {
    const opening = scope.number(figure.opening);
    let items: Items = itemsOf(opening);
    let period: number | undefined;
    // Of items that lapse by age nothing older is needed, and no more of them can only add, until any is spent.
    let grows = figure.life !== undefined && 'age' in figure.life;
    return records.map((record): Result => {
      const first = figure.within === undefined ? undefined : firstDay(scope.window(figure.within), record.day());
      if (first !== period) items = itemsOf(opening);
      period = first;
      items = lapsed(figure, items, record);
      const before = totalOf(items);
      items = step(figure, items, record);
      const after = totalOf(items);
      if (isFraction(before) && isFraction(after) && compare(after, before) < 0) grows = false;
      const short = scope.historySince(first ?? (grows ? oldestOf(figure.life, record.day()) : undefined));
      const value =
        isFraction(after) && short !== undefined ? new Unknown(short.paths, grows ? after : undefined) : after;
      return { value, before: isFraction(before) ? before : undefined };
    });
  },
  compileColumn(figure, records) {
    const { life, within, atLeast, atMost } = figure;
    if (life !== undefined && ('until' in life || (within ?? atLeast ?? atMost) !== undefined))
      throw new NotCompilable('items that lapse');
    const window = within === undefined ? undefined : records.window(within);
    const isNew = newPeriod(window, records);
    const [change, opening] = [fixed(figure.add, records), fixed(figure.opening, records)];
    const scale = lcm(change.scale, opening.scale);
    const [delta, start] = [onScale(records, change, scale), onScale(records, opening, scale)];
    const [out, previous, isStarted] = [records.state(Number.NaN), records.variable(), records.state(0)];
    const isFirst = isNew === undefined ? `${isStarted}===0` : `${isStarted}===0||${isNew}`;
    const bound = (operand: Operand | undefined): Ref | undefined =>
      operand === undefined ? undefined : onScale(records, fixed(operand, records), scale);
    const [floor, cap] = [bound(atLeast), bound(atMost)];
    // Where anything is spent the exact evaluator runs.
    const lapse =
      life === undefined ? '' : `if(${delta}<0||${start}<0)return;${compileAgeing(life, out, delta, records)}`;
    records.emit(
      `if(${isFirst})${out}=${start};${isStarted}=1;${lapse}${previous}=${out};${out}+=${delta};${guard(out)}`,
    );
    if (cap !== undefined) records.emit(`if(${delta}>0)${out}=Math.min(${out},Math.max(${previous},${cap}));`);
    if (floor !== undefined) records.emit(`if(${delta}<0)${out}=Math.max(${out},Math.min(${previous},${floor}));`);
    return {
      value: { at: out, scale, short: shortened(compileShort(window ?? life, records), life !== undefined) },
      before: { at: previous, scale },
    };
  },
  reads: ({ add: change, opening, life }) => [
    change,
    opening,
    ...(life !== undefined && 'until' in life ? [life.until] : []),
  ],
};

function itemsOf(opening: Fraction | Unknown | null): Items {
  if (opening instanceof Unknown) return new Unknown(opening.paths);
  return opening === NOT_APPLICABLE ? opening : [{ left: opening }];
}

/** The items that are still live on the day of a record. */
function lapsed({ life }: Balance, items: Items, record: RecordScope): Items {
  if (life === undefined || items === NOT_APPLICABLE || items instanceof Unknown) return items;
  const day = record.day();
  const oldest = oldestOf(life, day);
  const isLive = ({ since, until, left }: Item): boolean =>
    left.numerator !== 0n &&
    (since === undefined || oldest === undefined || since >= oldest) &&
    (until === undefined || until >= day);
  return items.filter(isLive);
}

/** The day of the oldest items that are live on a day, where they lapse by age. */
function oldestOf(life: Life | undefined, day: number): number | undefined {
  return life === undefined || 'until' in life ? undefined : firstDay(life, day);
}

function totalOf(items: Items): Fraction | Unknown | null {
  if (items === NOT_APPLICABLE || items instanceof Unknown) return items;
  return sumOf(items);
}

function sumOf(items: readonly Item[]): Fraction {
  return items.reduce((total, { left }) => add(total, left), ZERO);
}

/** The items after a record. */
function step(figure: Balance, items: Items, record: RecordScope): Items {
  if (items === NOT_APPLICABLE || items instanceof Unknown) return items;
  const change = record.number(figure.add);
  if (change === NOT_APPLICABLE) return change;
  // What is certain of a change is not certain of the balance.
  if (change instanceof Unknown) return new Unknown(change.paths);
  const before = sumOf(items);
  const after = boundedBalance(figure, before, change, record);
  if (figure.life === undefined || after === NOT_APPLICABLE || after instanceof Unknown) return itemsOf(after);
  const difference = subtract(after, before);
  return difference.numerator < 0n
    ? spent(items, subtract(ZERO, difference))
    : earned(figure.life, items, difference, record);
}

/** Pays debts first; the rest is an item of its own. */
function earned(life: Life, items: readonly Item[], amount: Fraction, record: RecordScope): Items {
  const debts = items.filter(({ left }) => left.numerator < 0n);
  const rest = add(sumOf(debts), amount);
  const others = items.filter(({ left }) => left.numerator > 0n);
  if (rest.numerator <= 0n) return rest.numerator === 0n ? others : [...others, { left: rest }];
  if (!('until' in life)) return [...others, { since: record.day(), left: rest }];
  const { value } = record.result(life.until);
  if (value instanceof Unknown) return new Unknown(value.paths);
  return [...others, { until: isFraction(value) ? Number(value.numerator) : undefined, left: rest }];
}

/** The balance after a change. A cap stops earning and a floor stops spending; neither touches what was there before. */
export function boundedBalance(
  figure: Balance,
  before: Fraction,
  change: Fraction,
  scope: Scope,
): Fraction | Unknown | typeof NOT_APPLICABLE {
  const [bound, direction] = change.numerator > 0n ? [figure.atMost, 1] : [figure.atLeast, -1];
  const after = add(before, change);
  if (bound === undefined || change.numerator === 0n) return after;
  return combine([scope.number(bound)], ([edge = ZERO]) => {
    if (compare(after, edge) * direction <= 0) return after;
    return compare(before, edge) * direction > 0 ? before : edge;
  });
}

/** Spends what lapses soonest first, else the oldest; what nothing covers stays as a debt. */
function spent(items: readonly Item[], amount: Fraction): readonly Item[] {
  let need = amount;
  const soonestFirst = [...items].sort((a, b) => lapseOf(a) - lapseOf(b));
  const left = soonestFirst.map((item): Item => {
    const used = compare(item.left, need) < 0 ? item.left : need;
    need = subtract(need, used);
    return { ...item, left: subtract(item.left, used) };
  });
  return need.numerator === 0n ? left : [...left, { left: subtract(ZERO, need) }];
}

/** A large finite number for what never lapses, so that two of them are alike. */
function lapseOf({ until }: Item): number {
  return until ?? Number.MAX_SAFE_INTEGER;
}

/** The slot of a number that is known in full and no quotient. */
function fixed(operand: Operand, records: RecordCompiler): Slot {
  const slot = known(records, records.number(operand));
  if (slot.over !== undefined) throw new NotCompilable('balance of a quotient');
  return slot;
}
