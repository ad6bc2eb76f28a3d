/** Random rosters of a few days: tabled shifts and others, across midnight, overlapping, with holes. */
import type { Draw } from '../../property/draw.js';
import type { DrawnRoster, DrawnSlot } from './duty.js';

const DAY = 1440;
/** The shifts that the policy tables, in minutes of the day. */
export const TABLED = { early: [405, 900], late: [885, 1380], night: [1365, 1860] } as const;
const PEOPLE = ['Li', 'Wang', 'Zhao', 'Chen'] as const;
const DAYS = 5;

export function drawRoster(draw: Draw): DrawnRoster {
  const firstDay = draw.int(0, 2);
  const slots = Array.from({ length: DAYS }, (_, day) => draw.list(0, 5, () => drawSlot(draw, day))).flat();
  return {
    weekday: draw.int(0, 6),
    firstDay,
    lastDay: draw.int(firstDay, 3),
    slots: draw.shuffled(slots.length === 0 ? [drawSlot(draw, 0)] : slots),
    at: draw.chance(0.5) ? draw.int(0, DAYS * DAY - 1) : edgeOf(draw, slots),
    who: draw.pick(PEOPLE),
  };
}

/** The first or the last minute of a slot, or the one beside it. */
function edgeOf(draw: Draw, slots: readonly DrawnSlot[]): number {
  const slot = draw.pick(slots);
  const edge = slot === undefined ? 0 : draw.pick([slot.from, slot.to]);
  return Math.min(Math.max(0, edge + draw.int(-1, 0)), DAYS * DAY - 1);
}

function drawSlot(draw: Draw, day: number): DrawnSlot {
  const shift = draw.pick(['early', 'late', 'night', 'own']);
  const [from, to] = shift === 'own' ? ownTimes(draw) : TABLED[shift];
  return {
    day,
    shift,
    from: day * DAY + from,
    to: day * DAY + to,
    person: draw.chance(0.8) ? draw.pick(PEOPLE) : undefined,
    post: draw.pick(['desk', 'desk', 'gate']),
    leader: draw.chance(0.4),
  };
}

/** Whole days, quarter hours or any minutes, some to the end of the next day. */
function ownTimes(draw: Draw): readonly [number, number] {
  if (draw.chance(0.1)) return [0, DAY];
  const step = draw.pick([1, 15, 60]);
  const from = draw.int(0, Math.floor(1439 / step)) * step;
  return [from, Math.min(from + draw.int(1, Math.floor(960 / step)) * step, 2 * DAY - 1)];
}
