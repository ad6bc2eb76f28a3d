/** The working calendar as a fact: plain data, or compiled beforehand where many questions are asked of one. */
import { refuse, refuseAll } from '../rule/issue.js';
import { type CompiledCalendar, compileCalendar, type WorkCalendar } from '../values/calendar.js';
import { faultsOf, type Grammar } from './grammar.js';

/** A calendar as calculators take it. */
export type CalendarFact = WorkCalendar | PreparedCalendar;

const dates: Grammar = { list: 'text' };
const calendarGrammar: Grammar = {
  object: {
    from: 'text',
    to: 'text',
    'weekly?': { list: { integer: [1, 7] } },
    'alternate?': dates,
    'holidays?': dates,
    'rest?': dates,
    'work?': dates,
    'outside?': { choice: ['weekly'] },
    'sources?': 'anything',
  },
};

/** A calendar that was checked and compiled once, for calculators that are run many times. */
export class PreparedCalendar {
  /** @internal */
  readonly compiled: CompiledCalendar;

  /** @throws RulesError for what is no calendar, with the path of the fault */
  constructor(calendar: WorkCalendar) {
    this.compiled = compileFact(calendar, '');
    Object.freeze(this);
  }
}

/**
 * Prepares a calendar for many questions. Calculators take the calendar itself as well, and then compile it each time.
 *
 * @throws RulesError for what is no calendar, with the path of the fault
 * @example
 * const calendar = prepareCalendar(china);
 * calendar instanceof PreparedCalendar //=> true
 */
export function prepareCalendar(calendar: WorkCalendar): PreparedCalendar {
  return new PreparedCalendar(calendar);
}

/** The calendar of the facts, ready for questions. */
export function readCalendar(value: unknown, path: string): CompiledCalendar {
  return value instanceof PreparedCalendar ? value.compiled : compileFact(value, path);
}

function compileFact(value: unknown, path: string): CompiledCalendar {
  if (value === undefined) refuse('required', path, value, 'a working calendar');
  refuseAll(faultsOf(calendarGrammar, value, path));
  try {
    // The grammar is that of a calendar.
    return compileCalendar(value as WorkCalendar);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse('range', path, value, 'a working calendar without fault', error.message);
  }
}
