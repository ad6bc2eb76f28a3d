/** A working calendar as its authority has published it. */
import type { WorkCalendar } from '../values/calendar.js';

/** The document from which the days were taken. */
export interface CalendarSource {
  readonly authority: string;
  readonly title: string;
  /** Its number, where it has one. */
  readonly number?: string;
  /** The day of its date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly url?: string;
}

export interface PublishedCalendar extends WorkCalendar {
  readonly holidays: readonly string[];
  readonly rest: readonly string[];
  readonly work: readonly string[];
  readonly sources: readonly CalendarSource[];
}

/** China's regulation on public holidays, in force to the end of 2024: 11 days. */
export const publicHolidays2013 = {
  authority: '国务院',
  title: '全国年节及纪念日放假办法',
  number: '国务院令第644号',
  date: '2013-12-11',
} as const satisfies CalendarSource;

/** The same regulation, in force since 2025-01-01: New Year's Eve and 2 May are public holidays too, 13 days. */
export const publicHolidays2024 = {
  authority: '国务院',
  title: '全国年节及纪念日放假办法',
  number: '国务院令第795号',
  date: '2024-11-10',
  url: 'https://www.gov.cn/zhengce/content/202411/content_6986380.htm',
} as const satisfies CalendarSource;
