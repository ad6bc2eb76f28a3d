/** Random desks and random requests: all hours, calendars and zones, many near the hours when clocks are changed. */
import type { Draw } from '../../property/draw.js';
import { type Desk, type DeskDays, type Minute, type MinuteSpan, type Pause, wallMinute } from './service.js';

const DAY = 1440;
const ZONES = [
  undefined,
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/Los_Angeles',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'America/Santiago',
] as const;
/** Midnights in UTC near which clocks change somewhere in 2026. */
const CHANGES = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-06', '2026-10-04', '2026-10-25', '2026-11-01'];

function minuteOf(date: string): Minute {
  return Date.parse(`${date}T00:00:00Z`) / 60_000;
}

export interface Request {
  readonly start: Minute;
  /** When it was done, or else the instant of the question. */
  readonly end: Minute;
  readonly isDone: boolean;
  readonly pauses: readonly Pause[];
  /** The last pause has not ended. */
  readonly isPaused: boolean;
  /** Minutes, and days. */
  readonly length: number;
  readonly days: number;
}

export function drawRequest(draw: Draw): Request {
  const day = draw.chance(0.4)
    ? minuteOf(draw.pick(CHANGES) ?? '2026-03-29') - DAY
    : minuteOf('2026-01-10') + draw.int(0, 330) * DAY;
  const start = day + draw.int(0, 3 * DAY);
  const instants = [...draw.list(0, 5, () => start + draw.int(0, 4 * DAY))].sort((a, b) => a - b);
  const end = Math.max(start, ...instants) + draw.int(0, DAY);
  const isDone = draw.chance(0.6);
  const pauses: Pause[] = [];
  for (let i = 0; i + 1 < instants.length; i += 2) {
    const [from = 0, to = 0] = [instants[i], instants[i + 1]];
    if (from < to && from > (pauses.at(-1)?.[1] ?? start)) pauses.push([from, to]);
  }
  const last = pauses.at(-1);
  const isPaused = !isDone && last !== undefined && draw.chance(0.3);
  if (isPaused && last !== undefined) pauses.splice(-1, 1, [last[0], end]);
  return {
    start,
    end,
    isDone,
    pauses,
    isPaused,
    length: draw.pick([0, 1, 30, 60, 240, 480, draw.int(0, 900)]),
    days: draw.int(0, 6),
  };
}

export function drawDesk(draw: Draw): Desk {
  const spans = (): readonly MinuteSpan[] => drawSpans(draw);
  return {
    zone: draw.pick(ZONES),
    days: drawDays(draw),
    work: draw.chance(0.2) ? [[0, DAY]] : [[draw.int(0, 10) * 60, draw.int(12, 24) * 60]],
    saturday: draw.chance(0.3) ? spans() : undefined,
    rest: draw.chance(0.3) ? spans() : [],
    statutory: draw.chance(0.2) ? spans() : [],
  };
}

/** Up to three spans that do not overlap; the last may reach past midnight. */
function drawSpans(draw: Draw): readonly MinuteSpan[] {
  const step = draw.pick([1, 15, 60]);
  const edges = [...new Set(draw.list(0, 6, () => draw.int(0, Math.floor((DAY * 1.3) / step)) * step))].sort(
    (a, b) => a - b,
  );
  const spans: MinuteSpan[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [from = 0, to = 0] = [edges[i], edges[i + 1]];
    if (from < DAY) spans.push([from, to]);
  }
  return spans;
}

function drawDays(draw: Draw): DeskDays {
  const dates = [...new Set(draw.list(0, 40, () => dateAfter(draw.int(0, 364))))];
  const weekly =
    draw.pick([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6, 7],
      [2, 4, 6],
    ]) ?? [];
  return {
    from: '2026-01-01',
    to: '2026-12-31',
    weekly,
    holidays: dates.filter((_, i) => i % 3 === 0),
    rest: dates.filter((_, i) => i % 3 === 1),
    work: dates.filter((_, i) => i % 3 === 2),
  };
}

function dateAfter(days: number): string {
  return new Date(minuteOf('2026-01-01') * 60_000 + days * 86_400_000).toISOString().slice(0, 10);
}

/** The text of an instant: local where the desk has no zone, in UTC or with its offset elsewhere. */
export function textOf(draw: Draw, zone: string | undefined, minute: Minute): string {
  const wall = wallMinute(zone, minute);
  const text = (at: Minute) => new Date(at * 60_000).toISOString().slice(0, 16);
  if (zone === undefined) return text(minute);
  return draw.chance(0.5) ? `${text(minute)}Z` : withOffset(text(wall), wall - minute);
}

export function withOffset(local: string, offset: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  const distance = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`;
}
