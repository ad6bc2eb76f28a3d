/** `streak`: how many records in a row hold, up to and with this one. */

import { monthOf } from '../../values/date.js';
import { fromInteger, ZERO } from '../../values/fraction.js';
import type { Ref } from '../compiled/slots.js';
import type { Kind, RecordCompiler, RecordScope } from '../kind.js';
import type { Streak } from '../policy.js';
import { type Result, Unknown } from '../value.js';
import { whenReads } from '../when.js';
import { shortened } from '../windows.js';

export const streak: Kind<Streak> = {
  check(figure, checker) {
    checker.when(figure.where, '/where');
    checker.when(figure.skip, '/skip');
    if (figure.adjacent !== undefined) checker.dated('/adjacent', figure.adjacent);
    return { value: 'number' };
  },
  column({ where, skip, adjacent }, records, scope) {
    let run = 0;
    /** The run goes back to the first record, and perhaps beyond it. */
    let reachesBack = true;
    let last: number | undefined;
    let doubt: Unknown | undefined;
    return records.map((record): Result => {
      const step = adjacent === undefined ? undefined : stepOf(record, adjacent);
      if (last !== undefined && step !== undefined && step > last + 1)
        [run, reachesBack, doubt] = [0, false, undefined];
      last = step;
      const isSkipped = skip === undefined ? false : record.holds(skip);
      if (isSkipped === true) return { value: ZERO };
      const holds = isSkipped instanceof Unknown ? isSkipped : record.holds(where);
      if (holds === true) run++;
      else [run, reachesBack, doubt] = [0, false, holds === false ? undefined : holds];
      if (holds instanceof Unknown) return { value: holds };
      const missing = run === 0 ? undefined : (doubt ?? (reachesBack ? scope.historySince(undefined) : undefined));
      const value = missing === undefined ? fromInteger(run) : new Unknown(missing.paths, fromInteger(run));
      return { value, before: run > 0 ? fromInteger(run - 1) : undefined };
    });
  },
  compileColumn({ where, skip, adjacent }, records) {
    const { yes, no } = records.test(where);
    const [out, before] = [records.variable(), records.variable()];
    const [run, reachesBack] = [records.state(0), records.state(1)];
    const from = records.recordsFrom();
    const short = from === undefined ? undefined : records.variable();
    const doubt = no === undefined ? '' : `if(!${no})return;`;
    if (adjacent !== undefined) records.emit(compileGap(adjacent, run, reachesBack, records));
    const counted = [
      `if(${yes})${run}++;else{${doubt}${run}=${reachesBack}=0;}`,
      `${out}=${run};${before}=${run}>0?${run}-1:NaN;`,
      short === undefined ? '' : `${short}=${run}>0&&${reachesBack}===1&&${from}!==-I?1:0;`,
    ].join('');
    if (skip === undefined) records.emit(counted);
    else {
      const isSkipped = records.test(skip);
      const skipped = `${out}=0;${before}=NaN;${short === undefined ? '' : `${short}=0;`}`;
      const untold = isSkipped.no === undefined ? '' : `if(!${isSkipped.no})return;`;
      records.emit(`if(${isSkipped.yes}){${skipped}}else{${untold}${counted}}`);
    }
    return {
      value: { at: out, scale: 1, sure: true, short: shortened(short, true) },
      before: { at: before, scale: 1 },
    };
  },
  reads: ({ where, skip }) => [...whenReads(where), ...whenReads(skip)],
};

function stepOf(record: RecordScope, adjacent: 'day' | 'month'): number {
  return adjacent === 'day' ? record.day() : monthOf(record.day());
}

/** Code that ends the run where days or months without a record lie between two. */
function compileGap(adjacent: 'day' | 'month', run: Ref, reachesBack: Ref, records: RecordCompiler): string {
  const [last, step] = [records.state(Number.NaN), records.variable()];
  const day = records.day().at;
  const isGap = `${step}>${last}+1`;
  return (
    `${step}=${adjacent === 'day' ? day : `${records.use(monthOf)}(${day})`};` +
    `if(${isGap})${run}=${reachesBack}=0;${last}=${step};`
  );
}
