/** `nth`: the ordinal of a record among those that hold, in its period or within an age. */
import { fromInteger, ZERO } from '../../values/fraction.js';
import { at } from '../frame.js';
import type { Kind, RecordScope } from '../kind.js';
import type { Nth, Window } from '../policy.js';
import { type Result, Unknown } from '../value.js';
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
      const last = record.day();
      const count = fromInteger(before.filter((other) => isWithin(other, window, first, last)).length);
      const missing = doubt ?? scope.historySince(first);
      return { value: missing === undefined ? count : new Unknown(missing.paths, count) };
    });
  },
  compileColumn(figure, records) {
    const window = figure.within === undefined ? undefined : records.window(figure.within);
    const isNew = newPeriod(window, records);
    const holds = records.test(figure.where);
    const [out, count] = [records.place(), records.place()];
    records.initial(count, 0);
    records.emit((frame) => {
      if (isNew?.(frame)) frame[count] = 0;
      if (holds(frame)) frame[count] = frame[out] = at(frame, count) + 1;
      else frame[out] = 0;
    });
    return { value: { at: out, scale: 1, short: { at: compileShort(window, records), grows: true } } };
  },
  reads: () => [],
  rule: ({ where, within }) => ({ ...(where !== undefined && { where }), ...(within !== undefined && { within }) }),
};

function isWithin(other: RecordScope, window: Window | undefined, first: number | undefined, last: number): boolean {
  return window === undefined || first === undefined || (other.day() >= first && other.day() <= last);
}
