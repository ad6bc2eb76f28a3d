/** The month that is paid. */
import { RulesError } from 'kefu-rules';
import type { Cell } from '../reading/cells.js';
import { addMonths, isMonth, lastDayOf } from '../reading/civilTime.js';

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
  read: (given) => (isMonth(given) ? given : undefined),
};

/** @throws RulesError for a text that is no month `YYYY-MM` */
export function monthOf(text: string): Month {
  if (!isMonth(text)) throw new RulesError({ code: 'type', path: '--month', value: text, expected: 'a month YYYY-MM' });
  const last = lastDayOf(text);
  const intoQuarter = (Number(text.slice(5)) - 1) % 3;
  const quarterFrom = `${addMonths(text, -intoQuarter)}-01`;
  return { text, first: `${text}-01`, last, days: Number(last.slice(8)), quarterFrom };
}
