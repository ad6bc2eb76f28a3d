/** Windows: which days count, seen from a reference day or from the record itself. */
import { periodKey, periodOf, rollingStart } from '../values/period.js';
import { known } from './compiled/arithmetic.js';
import { NotCompilable, type Ref, type Slot } from './compiled/slots.js';
import type { Compiler, RecordCompiler, WindowRefs } from './kind.js';
import type { Window } from './policy.js';

/** The first day that counts, seen from a day. */
export function firstDay(window: Window, day: number): number {
  if ('calendar' in window) return periodOf(day, periodIn(window)).first;
  const { age, unit } = window;
  return 'upTo' in age ? rollingStart(day, age.upTo, unit, 'from') : rollingStart(day, age.under, unit, 'above');
}

/** The last day that counts: of a calendar period its end, of an age the reference day itself. */
export function lastDay(window: Window, day: number): number {
  return 'calendar' in window ? periodOf(day, periodIn(window)).last : day;
}

function periodIn({ calendar, startsOn }: Extract<Window, { readonly calendar: unknown }>) {
  return { unit: calendar, startsOn };
}

/** An expression that is true at each record that begins a new calendar period of its list. */
export function newPeriod(window: Window | undefined, records: RecordCompiler): string | undefined {
  if (window === undefined) return undefined;
  if (!('calendar' in window)) throw new NotCompilable('a period within an age');
  const [key, current, isNew] = [records.state(Number.NaN), records.variable(), records.variable()];
  records.emit(
    `${current}=${records.use(periodKey)}(${records.day().at},${records.use(periodIn(window))});` +
      `${isNew}=${current}!==${key};${key}=${current};`,
  );
  return isNew;
}

/**
 * Keeps, record by record, whether history begins later than what a figure looks back to. Where the figure is zero
 * whatever came before, `isOpen` says no. Absent where history never begins too late.
 */
export function compileShort(window: Window | undefined, records: RecordCompiler, isOpen = 'true'): Ref | undefined {
  const from = records.recordsFrom();
  if (from === undefined) return undefined;
  const short = records.variable();
  const first = window === undefined ? '-I' : firstDayOf(window, records);
  records.emit(`${short}=${from}!==-I&&${first}<${from}&&${isOpen}?1:0;`);
  return short;
}

/** The first day of the window of a record, as an expression. */
function firstDayOf(window: Window, records: RecordCompiler): string {
  return `${records.use(firstDay)}(${records.use(window)},${records.day().at})`;
}

/**
 * Code that takes off a sum what is too old for an age, and keeps the amount of this record, which the caller adds, to do
 * the same with it. Days only grow, so what is too old stays so.
 */
export function compileAgeing(window: Window, sum: Ref, amount: string, records: RecordCompiler): string {
  const [kept, oldest, first] = [records.container('[]'), records.state(0), records.variable()];
  return (
    `${first}=${firstDayOf(window, records)};` +
    `for(;${kept}[${oldest}]<${first};${oldest}+=2)${sum}-=${kept}[${oldest}+1];${kept}.push(${records.day().at},${amount});`
  );
}

/** The flag of a slot whose figure history may cut short. */
export function shortened(at: Ref | undefined, grows: boolean): Slot['short'] {
  return at === undefined ? undefined : { at, grows };
}

/** The bounds of a window of the person, and whether history reaches back so far. */
export function compileBounds(window: Window, compiler: Compiler, recordsFrom: string | undefined): WindowRefs {
  const { at: day } = known(compiler, compiler.number(window.at ?? 'asOf'));
  const [first, last, short] = [compiler.variable(), compiler.variable(), compiler.variable()];
  const name = compiler.use(window);
  compiler.emit(
    `if(${day}!==${day}){${first}=${last}=NaN;${short}=0;}else{` +
      `${first}=${compiler.use(firstDay)}(${name},${day});${last}=${compiler.use(lastDay)}(${name},${day});` +
      `${short}=${recordsFrom === undefined ? '0' : `${first}<${recordsFrom}?1:0`};}`,
  );
  return { first, last, short };
}
