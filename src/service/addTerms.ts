/** From events to terms: what starts, ends, pauses and reopens the runs of a level. */
import type { Clock } from './clocks/clock.js';
import { ENDS, type Level, PAUSES, REOPENS, type ServicePlan, STARTS } from './serviceSettings.js';
import { Term } from './term.js';

/** Adds the runs of a level, in order of time. */
export function addTerms(
  level: Level,
  clock: Clock,
  instants: readonly number[],
  events: readonly number[],
  plan: ServicePlan,
  terms: Term[],
): void {
  let last: Term | undefined;
  const begin = (at: number, does: number): void => {
    last = new Term(level, clock, at);
    if ((does & PAUSES) !== 0) last.pause(at);
    terms.push(last);
  };
  for (let i = 0; i < events.length; i++) {
    const at = instants[i] ?? 0;
    const event = events[i] ?? 0;
    const does = level.does[event] ?? 0;
    if (last !== undefined && last.done === undefined) {
      if ((does & PAUSES) !== 0) last.pause(at);
      else if (plan.isNote[event] !== true) last.goOn(at);
      if ((does & ENDS) !== 0) last.finish(at);
    } else if (last !== undefined && (does & REOPENS) !== 0) {
      if (level.reopening === 'restarts') begin(at, does);
      else reopen(last, at, level.reopening === 'resumes', (does & PAUSES) !== 0);
    } else if ((last === undefined || level.repeats) && (does & STARTS) !== 0) {
      begin(at, does);
    }
  }
}

/** The run goes on, or waits; the time since its end counts, or does not. */
function reopen(term: Term, at: number, leavesOut: boolean, waits: boolean): void {
  if (leavesOut && term.done !== undefined && term.done < at) term.pauses.push({ from: term.done, to: at });
  term.done = undefined;
  if (waits) term.pause(at);
}
