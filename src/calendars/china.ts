/** China 2024 to 2026 as one calendar. */
import { china2024 } from './china2024.js';
import { china2025 } from './china2025.js';
import { china2026 } from './china2026.js';
import type { PublishedCalendar } from './publishedCalendar.js';

/**
 * The working days of mainland China from 2024-01-01 to 2026-12-31. Nothing is known of a day beyond; who wants the
 * weekly pattern there says so with `{ ...china, outside: 'weekly' }`.
 */
export const china: PublishedCalendar = /* @__PURE__ */ joined(china2024, china2025, china2026);

/** Calendars of successive years as one. */
function joined(first: PublishedCalendar, ...others: readonly PublishedCalendar[]): PublishedCalendar {
  const all = [first, ...others];
  return {
    from: first.from,
    to: all.at(-1)?.to ?? first.to,
    holidays: all.flatMap(({ holidays }) => holidays),
    rest: all.flatMap(({ rest }) => rest),
    work: all.flatMap(({ work }) => work),
    sources: all.flatMap(({ sources }) => sources),
  };
}
