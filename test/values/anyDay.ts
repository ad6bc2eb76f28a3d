/** Arbitrary epoch days of the years that the library reads. */
import fc from 'fast-check';

export const DAY_MILLISECONDS = 86_400_000;
export const FIRST_DAY = Date.UTC(1900, 0, 1) / DAY_MILLISECONDS;
export const LAST_DAY = Date.UTC(2999, 11, 31) / DAY_MILLISECONDS;

export const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
