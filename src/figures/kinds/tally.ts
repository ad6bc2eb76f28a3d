/** `tally`: count, sum, largest or smallest over the records that hold. */
import { add, extremeOf, fromInteger, isFraction, ZERO } from '../../values/fraction.js';
import { guard, known } from '../compiled/arithmetic.js';
import { changed, NotCompilable, type Slots } from '../compiled/slots.js';
import type { Checker, Kind, RecordCompiler, RecordScope, Scope, Shape, WindowRefs } from '../kind.js';
import type { Name, Tally } from '../policy.js';
import { checkOnScale, compiledPlace, extremeOnScale } from '../scales.js';
import { mainOf, NOT_APPLICABLE, oneSided, type Result, Unknown, unknownOf, type Value } from '../value.js';

export const tally: Kind<Tally> = {
  check(figure, checker) {
    const records = checker.records(figure.from, '/from');
    if (records === undefined) return { value: 'number' };
    records.when(figure.where, '/where');
    checker.window(figure.window, '/window', true);
    if (figure.window !== undefined) records.dated('/from', figure.from);
    if (figure.oncePer !== undefined) records.shape(figure.oncePer, '/oncePer');
    return checkTaken(figure, records, checker);
  },
  evaluate: (figure, scope) => {
    const bounds = figure.window === undefined ? undefined : scope.bounds(figure.window);
    if (bounds === NOT_APPLICABLE || bounds instanceof Unknown) {
      return { ...oneSided(figure.scale !== undefined, bounds), counted: [] };
    }
    const inWindow = (record: RecordScope): boolean =>
      bounds === undefined || (bounds.first <= record.day() && record.day() <= bounds.last);
    return takeFrom(figure, scope, scope.records(figure.from).filter(inWindow), bounds?.short);
  },
  compile(figure, compiler) {
    let slots: Slots = {};
    const bounds = figure.window === undefined ? undefined : compiler.bounds(figure.window);
    compiler.eachRecord(figure.from, (records) => {
      slots = compileTake(figure, records, bounds);
    });
    if (bounds === undefined) return slots;
    // A window that is seen from a day that there is not.
    compiler.emit(`if(${bounds.first}!==${bounds.first})${(slots.value ?? slots.label)?.at}=NaN;`);
    const grows = figure.take !== 'smallest' && figure.scale === undefined;
    return changed(slots, (slot) => ({ ...slot, short: { at: bounds.short, grows } }));
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
    return { value: 'number', unit: records.number(of, '/of') };
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
  return { ...oneSided(figure.scale !== undefined, value), counted };
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
  return { value: extremeOf(numbers, take === 'largest' ? 1 : -1) ?? NOT_APPLICABLE };
}

function ofLabels({ take, scale = '' }: Tally, values: readonly Value[], scope: Scope): Result {
  return { label: extremeOnScale(values.map(String), scope.scale(scale), take === 'largest' ? 1 : -1, scope.path) };
}

function compileTake(figure: Tally, records: RecordCompiler, bounds: WindowRefs | undefined): Slots {
  const { yes, no } = records.test(figure.where);
  let slots: Slots = {};
  const take = records.section(() => {
    if (figure.oncePer !== undefined) records.emit(`if(${isNewKey(figure.oncePer, records)}){`);
    slots = compileTaken(figure, records);
    if (figure.oncePer !== undefined) records.emit('}');
  });
  const chosen = `if(${yes}){${take}}${no === undefined ? '' : `else if(!${no})return;`}`;
  if (bounds === undefined) records.emit(chosen);
  else {
    const day = records.day().at;
    records.emit(`if(${day}>=${bounds.first}&&${day}<=${bounds.last}){${chosen}}`);
  }
  return slots;
}

/** An expression that is true for the first record of each key. */
function isNewKey(oncePer: Name, records: RecordCompiler): string {
  const { value, label } = records.slots(oncePer);
  const given = value ?? label;
  if (given === undefined || given.over !== undefined) throw new NotCompilable('oncePer');
  const { at } = known(records, given);
  const seen = records.container('new Set()');
  // A set grows by what it did not hold.
  return `${seen}.size<${seen}.add(${at}).size`;
}

function compileTaken(figure: Tally, records: RecordCompiler): Slots {
  const sure = figure.window === undefined || undefined;
  if (figure.take === 'count') {
    const out = records.state(0);
    records.emit(`${out}++;${records.counted()}`);
    return { value: { at: out, scale: 1, sure } };
  }
  if (figure.scale !== undefined) return compileGravest(figure, figure.scale, records);
  const slot = known(records, records.number(figure.of ?? ''));
  if (slot.over !== undefined) throw new NotCompilable('tally of a quotient');
  if (figure.take === 'sum') {
    const out = records.state(0);
    // Only a sum of positive amounts is certain when history begins late.
    const isPositive = figure.window === undefined ? '' : `if(${slot.at}<0)return;`;
    const add = `${isPositive}${out}+=${slot.at};${guard(out)}${records.counted()}`;
    const isThere = slot.sure === true ? '' : `&&${slot.at}===${slot.at}`;
    records.emit(`if(${slot.at}!==0${isThere}){${add}}`);
    return { value: { at: out, scale: slot.scale, sure } };
  }
  const out = records.state(Number.NaN);
  const isBetter = `${slot.at}${figure.take === 'largest' ? '>' : '<'}${out}`;
  const take = `if(${out}!==${out}||${isBetter})${out}=${slot.at};${records.counted()}`;
  records.emit(`if(${slot.at}===${slot.at}){${take}}`);
  return { value: { at: out, scale: slot.scale } };
}

function compileGravest(figure: Tally, scale: string, records: RecordCompiler): Slots {
  const [out, best] = [records.state(Number.NaN), records.state(Number.NaN)];
  const label = known(records, records.label(figure.of ?? ''));
  const place = compiledPlace(label.at, records.scale(scale), records);
  const isBetter = `${place}${figure.take === 'largest' ? '>' : '<'}${best}`;
  const take = `if(${best}!==${best}||${isBetter}){${best}=${place};${out}=${label.at};}${records.counted()}`;
  records.emit(`if(${place}>=0){${take}}`);
  return { label: { at: out, scale: 1 } };
}
