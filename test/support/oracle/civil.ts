/** Civil dates and times of the oracle: days since 1 March of the year 0, and seconds, without any date object. */

/** The number of the day `YYYY-MM-DD`; consecutive dates have consecutive numbers. */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // Counting the year from March puts the leap day last, so that months before it have fixed lengths.
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day - 1;
}

/** Seconds of `YYYY-MM-DDTHH:mm[:ss]` since the beginning of `date`. */
export function secondsSince(date: string, instant: string): number {
  const [day = '', clock = ''] = instant.split('T');
  return (dayNumber(day) - dayNumber(date)) * 86_400 + clockSeconds(clock);
}

/** Seconds of `HH:mm[:ss]`; `26:00` is two o'clock of the next day. */
export function clockSeconds(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

/** The same day number some months earlier, or that month's last day where it is shorter (convention G5). */
export function monthsEarlier(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return text(target.year, target.month, Math.min(day, daysIn(target.year, target.month)));
}

export function daysIn(year: number, month: number): number {
  const next = month === 12 ? text(year + 1, 1, 1) : text(year, month + 1, 1);
  return dayNumber(next) - dayNumber(text(year, month, 1));
}

export function text(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The instant of a clock time of a date; `26:00` lies on the next day. */
export function instantAt(date: string, clock: string): string {
  return instantAfter(date, clockSeconds(clock));
}

/** The instant some seconds after the beginning of a date, less than two days. */
export function instantAfter(date: string, seconds: number): string {
  const left = seconds % 86_400;
  const clock = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  const day = seconds < 86_400 ? date : nextDay(date);
  return `${day}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

function nextDay(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day < daysIn(year, month)) return text(year, month, day + 1);
  return month === 12 ? text(year + 1, 1, 1) : text(year, month + 1, 1);
}
