/** Random weeks of work with slips for overtime, among them such as the rules refuse. */
import type { Draw } from '../../property/draw.js';
import { dayNumber, daysIn, text } from './civil.js';
import type { DrawnOvertime, DrawnSlip, DrawnWork } from './overtime.js';

const DAY = 1440;
const WEEKS = 4;
/** Mondays from which four weeks hold the ends of months, years and cycles. */
const MONDAYS = ['2025-12-08', '2026-02-02', '2026-06-08', '2024-02-05', '2026-09-07'] as const;

export function drawOvertime(draw: Draw): DrawnOvertime {
  const dates = datesFrom(draw.pick(MONDAYS), WEEKS * 7);
  // Nothing on the last day, so that no night leads out of the draw.
  const work = dates.slice(1).flatMap((_, day) => drawDay(draw, day));
  const kinds = dates.map((_, day) =>
    draw.chance(0.08) ? 'statutory' : day % 7 >= 5 !== draw.chance(0.05) ? 'rest' : 'work',
  );
  return {
    dates,
    kinds,
    asOf: draw.int(0, dates.length - 1),
    endOfWork: draw.pick([1020, 1080]),
    baseWage: String(draw.int(300_000, 2_000_000) / 100),
    work: draw.shuffled(work),
    slips: draw.shuffled(work.flatMap((stretch) => drawSlips(draw, stretch, dates))),
  };
}

function datesFrom(monday: string, length: number): readonly string[] {
  const [year = 0, month = 0, day = 0] = monday.split('-').map(Number);
  const dates: string[] = [];
  let [y, m, d] = [year, month, day];
  while (dates.length < length) {
    dates.push(text(y, m, d));
    d += 1;
    if (d > daysIn(y, m)) [m, d] = [m + 1, 1];
    if (m > 12) [y, m] = [y + 1, 1];
  }
  if (dayNumber(dates.at(-1) ?? '') - dayNumber(monday) !== length - 1) throw new Error('dates out of order');
  return dates;
}

/** A day or night shift with perhaps some time after it, or some hours of a day off; nothing lasts past the next morning. */
function drawDay(draw: Draw, day: number): readonly DrawnWork[] {
  const midnight = day * DAY;
  if (draw.chance(0.1)) return [];
  const isOff = day % 7 >= 5 ? draw.chance(0.8) : draw.chance(0.12);
  const start = midnight + (draw.chance(0.2) ? draw.int(1200, 1380) : draw.int(480, 600));
  if (isOff) {
    const length = draw.pick([60, 240, 480, draw.int(1, 500)]);
    return [{ from: start, to: Math.min(start + length, midnight + DAY + 420), rostered: 'rest' }];
  }
  const end = Math.min(start + draw.pick([420, 480, 480, 500, draw.int(300, 600)]), midnight + DAY + 420);
  const shift: DrawnWork = { from: start, to: end, rostered: 'shift' };
  const after = Math.min(end + draw.pick([29, 30, 31, 120, draw.int(1, 150)]), midnight + DAY + 450);
  return draw.chance(0.4) && after > end ? [shift, { from: end, to: after, rostered: 'beyond' }] : [shift];
}

/** Mostly one slip for overtime; sometimes none, two that meet or overlap, or one for a shift or for more than was worked. */
function drawSlips(draw: Draw, { from, to, rostered }: DrawnWork, dates: readonly string[]): readonly DrawnSlip[] {
  if (draw.chance(rostered === 'shift' ? 0.95 : 0.15)) return [];
  const slip = (start: number, end: number): DrawnSlip => drawSlip(draw, start, end, dates);
  const middle = draw.int(from, to);
  if (draw.chance(0.1) && middle > from && middle < to) return [slip(from, middle), slip(middle, to)];
  if (draw.chance(0.05)) return [slip(from, to), slip(middle, to + 30)];
  if (draw.chance(0.1)) return [slip(Math.max(0, from - draw.int(0, 120)), to + draw.int(0, 120))];
  return [slip(from, to)];
}

function drawSlip(draw: Draw, from: number, to: number, dates: readonly string[]): DrawnSlip {
  const day = Math.floor(from / DAY);
  const isMissed = draw.chance(0.3);
  return {
    from,
    to,
    handedIn: draw.chance(0.05)
      ? undefined
      : [draw.int(day, dates.length - 1), draw.pick([540, 1020, 1021, 1080, 1081])],
    approved: !draw.chance(0.1),
    signatures: draw.chance(0.1) ? 1 : draw.int(2, 3),
    ownSignature: !draw.chance(0.05),
    rightNumber: !draw.chance(0.05),
    missedPunch: isMissed,
    form:
      isMissed && draw.chance(0.6)
        ? { day: Math.min(draw.pick([day, day, day + 1]), dates.length - 1), signatures: draw.int(1, 2) }
        : undefined,
    timeOff: draw.chance(0.3),
  };
}
