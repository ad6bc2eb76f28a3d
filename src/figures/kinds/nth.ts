/** `nth`: the ordinal of a record among those that hold, in its period or within an age. */
import { fromInteger, ZERO } from '../../values/fraction.js';
import { at } from '../frame.js';
import type { Kind, RecordScope } from '../kind.js';
import type { Nth } from '../policy.js';
import { type Result, Unknown } from '../value.js';
import { whenReads } from '../when.js';
import { compileShort, firstDay, newPeriod } from '../windows.js';

export const nth: Kind<Nth> = {
  check(figure, checker) {
    if (!checker.ofRecord) checker.report('choice', '/kind', 'nth', 'a figure of records');
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
    const isNew = newPeriod(window, records);
    const holds = records.test(figure.where);
    const [out, count, before] = [records.place(), records.place(), records.place()];
    records.initial(count, 0);
    records.emit((frame) => {
      if (isNew?.(frame)) frame[count] = 0;
      const isCounted = holds(frame);
      frame[before] = isCounted ? at(frame, count) : Number.NaN;
      if (isCounted) frame[count] = frame[out] = at(frame, count) + 1;
      else frame[out] = 0;
    });
    return {
      value: {
        at: out,
        scale: 1,
        short: { at: compileShort(window, records, (frame) => at(frame, out) > 0), grows: true },
      },
      before: { at: before, scale: 1 },
    };
  },
  reads: ({ where }) => whenReads(where),
};
