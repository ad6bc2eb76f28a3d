/** `tally`: count, sum, largest or smallest over the records that hold. */
import { add, compare, type Fraction, fromInteger, isFraction, ZERO } from '../../values/fraction.js';
import { whole } from '../arithmetic.js';
import { at, GIVEN_UP, guard, NotCompilable, type Op, type Predicate, type Slots } from '../frame.js';
import type { Checker, Compiler, Kind, RecordCompiler, RecordScope, Scope, Shape, WindowPlaces } from '../kind.js';
import type { Tally } from '../policy.js';
import { checkOnScale, compiledPlace, placeOnScale } from '../scales.js';
import { mainOf, NOT_APPLICABLE, type Result, Unknown, unknownOf, type Value } from '../value.js';

export const tally: Kind<Tally> = {
  check(figure, checker) {
    const records = checker.records(figure.from, '/from');
    if (records === undefined) return { value: 'number' };
    records.when(figure.where, '/where');
    checker.window(figure.window, '/window');
    if (figure.window !== undefined && !records.dated)
      checker.report('required', '/from', figure.from, 'records with a date');
    if (figure.oncePer !== undefined) records.shape(figure.oncePer, '/oncePer');
    return checkTaken(figure, records, checker);
  },
  evaluate: (figure, scope) => {
    const bounds = figure.window === undefined ? undefined : scope.bounds(figure.window);
    if (bounds === NOT_APPLICABLE || bounds instanceof Unknown) {
      return { ...(figure.scale === undefined ? { value: bounds } : { label: bounds }), counted: [] };
    }
    const inWindow = (record: RecordScope): boolean =>
      bounds === undefined || (bounds.first <= record.day() && record.day() <= bounds.last);
    return takeFrom(figure, scope, scope.records(figure.from).filter(inWindow), bounds?.short);
  },
  compile(figure, compiler) {
    let slots: Slots = {};
    const bounds = figure.window === undefined ? undefined : compiler.bounds(figure.window);
    compiler.eachRecord(figure.from, (records) => {
      slots = compileTake(figure, records, compiler, bounds);
    });
    if (bounds === undefined) return slots;
    const { value, label } = slots;
    const place = (value ?? label)?.at;
    compiler.emit((frame) => {
      // A window that is seen from a day that there is not.
      if (place !== undefined && Number.isNaN(at(frame, bounds.first))) frame[place] = Number.NaN;
    });
    return {
      ...slots,
      ...(value !== undefined && { value: { ...value, short: { at: bounds.short, grows: true } } }),
      ...(label !== undefined && { label: { ...label, short: { at: bounds.short, grows: false } } }),
    };
  },
  reads: ({ window }) => (typeof window !== 'object' || window.at === undefined ? [] : [window.at]),
};

function checkTaken({ take, of, scale }: Tally, records: Checker, checker: Checker): Shape {
  if (scale !== undefined && (take === 'count' || take === 'sum'))
    checker.report('choice', '/take', take, 'largest, smallest');
  if (take === 'count') return { value: 'number' };
  if (of === undefined) {
    checker.report('required', '/of', of, 'a name');
    return { value: 'number' };
  }
  if (scale !== undefined) {
    const order = checker.scale(scale, '/scale');
    checkOnScale(records.shape(of, '/of').label, of, order, records, '/of');
    return { label: order };
  }
  const { value } = records.shape(of, '/of');
  if (take === 'sum' || value !== 'date') {
    records.number(of, '/of');
    return { value: 'number' };
  }
  return { value: 'date' };
}

/** Goes through the records in order; what cannot be told leaves at most a certain lower bound. */
function takeFrom(figure: Tally, scope: Scope, records: readonly RecordScope[], short: Unknown | undefined): Result {
  const seen = new Set<string>();
  const counted: number[] = [];
  const values: Value[] = [];
  const unknown: Unknown[] = short === undefined ? [] : [short];
  for (const record of records) {
    const holds = record.holds(figure.where);
    if (holds instanceof Unknown) unknown.push(holds);
    const isFirst = holds === true && isNew(figure, record, seen);
    if (isFirst instanceof Unknown) unknown.push(isFirst);
    if (isFirst !== true) continue;
    const value = taken(figure, record);
    if (value instanceof Unknown) unknown.push(value);
    else if (value !== NOT_APPLICABLE) values.push(value);
    if (value !== NOT_APPLICABLE && !(figure.take === 'sum' && isFraction(value) && value.numerator === 0n))
      counted.push(record.index);
  }
  const known = figure.scale === undefined ? ofNumbers(figure, values) : ofLabels(figure, values, scope);
  if (unknown.length === 0) return { ...known, counted };
  const grows =
    figure.take === 'count' || figure.take === 'largest' || (figure.take === 'sum' && values.every(isPositive));
  const certain = grows ? known.value : undefined;
  const value = new Unknown(unknownOf(unknown).paths, isFraction(certain) ? certain : undefined);
  return figure.scale === undefined ? { value, counted } : { label: value, counted };
}

function isNew({ oncePer }: Tally, record: RecordScope, seen: Set<string>): boolean | Unknown {
  if (oncePer === undefined) return true;
  const value = mainOf(record.result(oncePer));
  if (value instanceof Unknown) return value;
  const key = keyOf(value);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** Records for which it is not applicable share one key; no label is empty. */
function keyOf(value: Exclude<Value, Unknown>): string {
  if (value === NOT_APPLICABLE) return '';
  return isFraction(value) ? `${value.numerator}/${value.denominator}` : String(value);
}

function taken({ take, of, scale }: Tally, record: RecordScope): Value {
  if (take === 'count' || of === undefined) return fromInteger(1);
  return scale === undefined ? record.number(of) : record.label(of);
}

function isPositive(value: Value): boolean {
  return isFraction(value) && value.numerator >= 0n;
}

function ofNumbers({ take }: Tally, values: readonly Value[]): Result {
  const numbers = values.filter(isFraction);
  if (take === 'count' || take === 'sum') return { value: numbers.reduce(add, ZERO) };
  const better = (a: Fraction, b: Fraction): boolean => (take === 'largest' ? compare(a, b) > 0 : compare(a, b) < 0);
  const [first, ...others] = numbers;
  if (first === undefined) return { value: NOT_APPLICABLE };
  return { value: others.reduce((best, number) => (better(number, best) ? number : best), first) };
}

function ofLabels({ take, scale = '' }: Tally, values: readonly Value[], scope: Scope): Result {
  const order = scope.scale(scale);
  const places = values.map((value) => placeOnScale(String(value), order, scope.path));
  const place = take === 'largest' ? Math.max(...places) : Math.min(...places);
  return { label: values.length === 0 ? NOT_APPLICABLE : (order[place] ?? NOT_APPLICABLE) };
}

function compileTake(
  figure: Tally,
  records: RecordCompiler,
  compiler: Compiler,
  bounds: WindowPlaces | undefined,
): Slots {
  const holds = records.test(figure.where);
  const isNew = compileOncePer(figure, records);
  const day = bounds === undefined ? undefined : records.day();
  if (bounds !== undefined && figure.take === 'smallest') throw new NotCompilable('smallest in a window');
  const { take, slots } = compileTaken(figure, records, compiler);
  const takeNew: Op = isNew === undefined ? take : (frame) => isNew(frame) && take(frame);
  if (day === undefined || bounds === undefined) {
    records.emitWhere(holds, takeNew);
    return slots;
  }
  records.emitWhere(holds, (frame) => {
    const date = at(frame, day.at);
    if (date >= at(frame, bounds.first) && date <= at(frame, bounds.last)) takeNew(frame);
  });
  return slots;
}

function compileOncePer({ oncePer }: Tally, records: RecordCompiler): Predicate | undefined {
  if (oncePer === undefined) return undefined;
  const { value, label } = records.slots(oncePer);
  const given = value ?? label;
  if (given === undefined || given.over !== undefined) throw new NotCompilable('oncePer');
  const slot = whole(records, given);
  const seen = new Set<number>();
  records.onStart(() => seen.clear());
  return (frame) => {
    const key = at(frame, slot.at);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

function compileTaken(figure: Tally, records: RecordCompiler, compiler: Compiler): { take: Op; slots: Slots } {
  if (figure.scale !== undefined && figure.take !== 'count') return compileGravest(figure, figure.scale, records);
  const out = compiler.place();
  const counts = records.counter();
  if (figure.take === 'count') {
    records.initial(out, 0);
    const take: Op = (frame) => {
      frame[out] = at(frame, out) + 1;
      counts(frame);
    };
    return { take, slots: { value: { at: out, scale: 1 } } };
  }
  const slot = whole(records, records.number(figure.of ?? ''));
  if (slot.over !== undefined) throw new NotCompilable('tally of a quotient');
  const slots: Slots = { value: { at: out, scale: slot.scale } };
  if (figure.take === 'sum') {
    records.initial(out, 0);
    const take: Op = (frame) => {
      const value = at(frame, slot.at);
      if (value === 0 || Number.isNaN(value)) return;
      // Only a sum of positive amounts is certain when history begins late.
      if (value < 0 && figure.window !== undefined) frame[GIVEN_UP] = 1;
      frame[out] = guard(frame, at(frame, out) + value);
      counts(frame);
    };
    return { take, slots };
  }
  records.initial(out, Number.NaN);
  const direction = figure.take === 'largest' ? 1 : -1;
  const take: Op = (frame) => {
    const value = at(frame, slot.at);
    if (Number.isNaN(value)) return;
    if (!((value - at(frame, out)) * direction <= 0)) frame[out] = value;
    counts(frame);
  };
  return { take, slots };
}

function compileGravest(figure: Tally, scale: string, records: RecordCompiler): { take: Op; slots: Slots } {
  const out = records.place();
  const order = records.scale(scale);
  const codes = order.map((label) => records.code(label));
  const label = whole(records, records.label(figure.of ?? ''));
  const placeOf = compiledPlace(label.at, order, records);
  const direction = figure.take === 'largest' ? 1 : -1;
  const counts = records.counter();
  records.initial(out, Number.NaN);
  const take: Op = (frame) => {
    const place = placeOf(frame);
    if (place < 0) return;
    const best = codes.indexOf(at(frame, out));
    if (best < 0 || (place - best) * direction > 0) frame[out] = at(frame, label.at);
    counts(frame);
  };
  return { take, slots: { label: { at: out, scale: 1 } } };
}
