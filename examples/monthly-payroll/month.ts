/** The month that is paid. */
import { refuse } from '../../src/rule/issue.js';
import { dateText, daysInMonth, monthText, parseMonth, startOfMonth } from '../../src/values/date.js';
import type { Cell } from '../reading/cells.js';

export interface Month {
  /** `YYYY-MM` */
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly days: number;
  /** The first day of the quarter in which the month lies. */
  readonly quarterFrom: string;
}

export const monthCell: Cell<string> = {
  expected: { en: 'expected a month YYYY-MM', zh: '应为月份(年-月)' },
  read: (given) => (Number.isNaN(parseMonth(given)) ? undefined : given),
};

/** @throws RulesError for a text that is no month `YYYY-MM` */
export function monthOf(given: string): Month {
  const month = parseMonth(given);
  if (Number.isNaN(month)) refuse('type', '--month', given, 'a month YYYY-MM');
  const [first, days] = [startOfMonth(month), daysInMonth(month)];
  const quarterFrom = dateText(startOfMonth(month - (month % 3)));
  return { quarterFrom, text: monthText(month), first: dateText(first), last: dateText(first + days - 1), days };
}
