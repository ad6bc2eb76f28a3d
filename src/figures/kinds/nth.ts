/** `nth`: the ordinal of a record among those that hold, in its period or within an age. */
import { fromInteger, ZERO } from '../../values/fraction.js';
import type { Ref } from '../compiled/slots.js';
import type { Kind, RecordCompiler, RecordScope } from '../kind.js';
import type { Nth, Window } from '../policy.js';
import { type Result, Unknown } from '../value.js';
import { whenReads } from '../when.js';
import { compileShort, firstDay, firstDayOf, newPeriod, shortened } from '../windows.js';

export const nth: Kind<Nth> = {
  check(figure, checker) {
    checker.when(figure.where, '/where');
    checker.window(figure.within, '/within');
    if (figure.within !== undefined && !checker.dated)
      checker.report('required', '/within', figure.within, 'records with a date');
    return { value: 'number' };
  },
  column(figure, records, scope) {
    const window = figure.within === undefined ? undefined : scope.window(figure.within);
    const before: RecordScope[] = [];
    let doubt: Unknown | undefined;
    return records.map((record): Result => {
      const holds = record.holds(figure.where);
      if (holds instanceof Unknown) doubt ??= holds;
      if (holds !== true) return { value: holds === false ? ZERO : holds };
      before.push(record);
      const first = window === undefined ? undefined : firstDay(window, record.day());
      const held = before.filter((other) => first === undefined || other.day() >= first).length;
      const count = fromInteger(held);
      const missing = doubt ?? scope.historySince(first);
      return {
        value: missing === undefined ? count : new Unknown(missing.paths, count),
        before: fromInteger(held - 1),
      };
    });
  },
  compileColumn(figure, records) {
    const window = figure.within === undefined ? undefined : records.window(figure.within);
    const isAge = window !== undefined && 'age' in window;
    const isNew = isAge ? undefined : newPeriod(window, records);
    const { yes, no } = records.test(figure.where);
    const [out, before] = [records.variable(), records.variable()];
    const count = isAge ? countWithin(window, out, records) : countSince(isNew, out, records);
    const doubt = no === undefined ? '' : `if(!${no})return;`;
    records.emit(`${out}=0;${before}=NaN;if(${yes}){${count}${before}=${out}-1;}else{${doubt}}`);
    const value = {
      at: out,
      scale: 1,
      sure: true as const,
      short: shortened(compileShort(window, records, `${out}>0`), true),
    };
    return { value, before: { at: before, scale: 1 } };
  },
  reads: ({ where }) => whenReads(where),
};

/** Code that counts since the first record, or since that of the period. */
function countSince(isNew: string | undefined, out: Ref, records: RecordCompiler): string {
  const count = records.state(0);
  if (isNew !== undefined) records.emit(`if(${isNew})${count}=0;`);
  return `${count}++;${out}=${count};`;
}

/** Code that counts those of an age: days only grow, so what is too old stays so. */
function countWithin(window: Window, out: Ref, records: RecordCompiler): string {
  const [days, oldest, first] = [records.container('[]'), records.state(0), records.variable()];
  return (
    `${days}.push(${records.day().at});${first}=${firstDayOf(window, records)};` +
    `while(${days}[${oldest}]<${first})${oldest}++;${out}=${days}.length-${oldest};`
  );
}
