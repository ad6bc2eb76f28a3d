/** `nth`: the ordinal of a record among those that hold, in its period or within an age. */
import { fromInteger, ZERO } from '../../values/fraction.js';
import type { Kind, RecordScope } from '../kind.js';
import type { Nth } from '../policy.js';
import { type Result, Unknown } from '../value.js';
import { whenReads } from '../when.js';
import { compileAgeing, compileShort, firstDay, newPeriod, shortened } from '../windows.js';

export const nth: Kind<Nth> = {
  check(figure, checker) {
    checker.when(figure.where, '/where');
    checker.window(figure.within, '/within');
    if (figure.within !== undefined) checker.dated('/within', figure.within);
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
    const [out, before, held] = [records.variable(), records.variable(), records.state(0)];
    if (isNew !== undefined) records.emit(`if(${isNew})${held}=0;`);
    const count = `${isAge ? compileAgeing(window, held, '1', records) : ''}${held}++;${out}=${held};`;
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
