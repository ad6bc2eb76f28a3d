/** `streak`: how many records in a row hold, up to and with this one. */

import { monthOf } from '../../values/date.js';
import { fromInteger, ZERO } from '../../values/fraction.js';
import { at } from '../frame.js';
import type { Kind, RecordCompiler, RecordScope } from '../kind.js';
import type { Streak } from '../policy.js';
import { type Result, Unknown } from '../value.js';
import { whenReads } from '../when.js';

export const streak: Kind<Streak> = {
  check(figure, checker) {
    if (!checker.ofRecord) checker.report('choice', '/kind', 'streak', 'a figure of records');
    checker.when(figure.where, '/where');
    checker.when(figure.skip, '/skip');
    if (figure.adjacent !== undefined && !checker.dated) {
      checker.report('required', '/adjacent', figure.adjacent, 'records with a date');
    }
    return { value: 'number' };
  },
  column({ where, skip, adjacent }, records, scope) {
    let run = 0;
    /** The run goes back to the first record, and perhaps beyond it. */
    let reachesBack = true;
    let last: number | undefined;
    let doubt: Unknown | undefined;
    return records.map((record): Result => {
      if (skip !== undefined && record.holds(skip) === true) return { value: ZERO };
      const step = adjacent === undefined ? undefined : stepOf(record, adjacent);
      if (last !== undefined && step !== undefined && step !== last + 1)
        [run, reachesBack, doubt] = [0, false, undefined];
      last = step;
      const holds = record.holds(where);
      if (holds === true) run++;
      else [run, reachesBack, doubt] = [0, false, holds === false ? undefined : holds];
      if (holds instanceof Unknown) return { value: holds };
      const missing = run === 0 ? undefined : (doubt ?? (reachesBack ? scope.historySince(undefined) : undefined));
      const value = missing === undefined ? fromInteger(run) : new Unknown(missing.paths, fromInteger(run));
      return { value, ...(run > 0 && { before: fromInteger(run - 1) }) };
    });
  },
  compileColumn({ where, skip, adjacent }, records) {
    const skips = skip === undefined ? undefined : records.test(skip);
    const holds = records.test(where);
    const step = adjacent === undefined ? undefined : compileStep(adjacent, records);
    const [out, run, before, last, back, short] = [
      records.place(),
      records.place(),
      records.place(),
      records.place(),
      records.place(),
      records.place(),
    ];
    records.initial(run, 0);
    records.initial(last, Number.NaN);
    records.initial(back, 1);
    records.emit((frame) => {
      if (skips?.(frame)) {
        frame[out] = frame[short] = 0;
        frame[before] = Number.NaN;
        return;
      }
      if (step !== undefined) {
        const current = step(frame);
        if (!Number.isNaN(at(frame, last)) && current !== at(frame, last) + 1) frame[run] = frame[back] = 0;
        frame[last] = current;
      }
      if (holds(frame)) frame[run] = at(frame, run) + 1;
      else frame[run] = frame[back] = 0;
      frame[out] = at(frame, run);
      frame[before] = at(frame, run) > 0 ? at(frame, run) - 1 : Number.NaN;
      frame[short] =
        at(frame, run) > 0 && at(frame, back) === 1 && records.recordsFrom(frame) !== Number.NEGATIVE_INFINITY ? 1 : 0;
    });
    return { value: { at: out, scale: 1, short: { at: short, grows: true } }, before: { at: before, scale: 1 } };
  },
  reads: ({ where, skip }) => [...new Set([...whenReads(where), ...whenReads(skip)])],
};

function stepOf(record: RecordScope, adjacent: 'day' | 'month'): number {
  return adjacent === 'day' ? record.day() : monthOf(record.day());
}

function compileStep(adjacent: 'day' | 'month', records: RecordCompiler): (frame: Float64Array) => number {
  const day = records.day();
  return adjacent === 'day' ? (frame) => at(frame, day.at) : (frame) => monthOf(at(frame, day.at));
}
