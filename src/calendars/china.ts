/** China 2024 to 2026 as one calendar. */
import { china2024 } from './china2024.js';
import { china2025 } from './china2025.js';
import { china2026 } from './china2026.js';
import type { PublishedCalendar } from './publishedCalendar.js';

/**
 * The working days of mainland China from 2024-01-01 to 2026-12-31. Nothing is known of a day beyond; who wants the
 * weekly pattern there says so with `{ ...china, outside: 'weekly' }`.
 */
export const china = {
  from: china2024.from,
  to: china2026.to,
  holidays: [...china2024.holidays, ...china2025.holidays, ...china2026.holidays],
  rest: [...china2024.rest, ...china2025.rest, ...china2026.rest],
  work: [...china2024.work, ...china2025.work, ...china2026.work],
  sources: [...china2024.sources, ...china2025.sources, ...china2026.sources],
} as const satisfies PublishedCalendar;
