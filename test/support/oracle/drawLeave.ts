/** Random leave: requests of 003.2 near their thresholds, days of leave of a month, and entries of an account. */
import type { Draw } from '../../property/draw.js';
import {
  type DrawnDay,
  type DrawnEntry,
  type DrawnRequest,
  daysAfter,
  type Kind,
  monthsAfter,
  type Signature,
} from './leave.js';

export const kinds: readonly [Kind, ...Kind[]] = [
  'annual',
  'personal',
  'sick',
  'marriage',
  'maternity',
  'paternity',
  'bereavement',
  'prenatal',
];
/** Days near the ends of months and in leap years, where calendars go wrong. */
const starts = [
  '2024-02-26',
  '2024-08-28',
  '2025-02-26',
  '2025-12-27',
  '2026-03-02',
  '2026-08-27',
  '2027-02-24',
  '2028-02-25',
] as const;
/** The longest leave that is drawn of each kind, a little more than the rules allow. */
const longest: Readonly<Record<Kind, number>> = {
  annual: 8,
  personal: 18,
  sick: 14,
  marriage: 14,
  maternity: 170,
  paternity: 12,
  bereavement: 6,
  prenatal: 2,
};

export function drawRequest(draw: Draw): DrawnRequest {
  const kind = draw.pick(kinds);
  const from = daysAfter(draw.pick(starts), draw.int(0, 9));
  const length = draw.chance(0.3) ? 1 : draw.int(1, longest[kind]);
  const to = daysAfter(from, length - 1);
  const roster = drawRoster(draw, from, length);
  const hours = length === 1 && draw.chance(0.3) ? drawHours(draw, roster[0]?.hours ?? '0') : undefined;
  const halves = hours === undefined ? drawHalves(draw, length) : {};
  // The distance to what decides: the day itself, one before, one after.
  const near = (date: string): string => daysAfter(daysBefore(date, 1), draw.int(0, 2));
  const registeredOn = drawRegistration(draw, from, near);
  const bornOn = draw.chance(0.7) ? daysBefore(to, draw.int(0, 12)) : daysAfter(from, draw.int(0, 20));
  return {
    kind,
    from,
    to,
    ...halves,
    ...(hours !== undefined && { hours }),
    declined: draw.chance(0.2) ? [daysAfter(from, draw.int(0, length - 1))] : [],
    submitted: draw.chance(0.7) ? daysBefore(from, draw.int(0, 6)) : daysAfter(from, draw.int(0, length + 2)),
    roster,
    papers: draw.some(
      ['hospitalNote', 'medicalRecordCopy', 'marriageCertificateCopy', 'birthCertificateCopy', 'deathCertificate'],
      5,
    ),
    approvals: drawSignatures(draw),
    earlier: [],
    form: draw.chance(0.85) ? 'paper' : draw.pick(['electronic', 'none']),
    emergency: draw.chance(0.3),
    oralNotified: draw.chance(0.7),
    returnedOn: daysAfter(to, draw.int(1, 3)),
    probationPassed: draw.chance(0.9),
    hospitalPublic: draw.chance(0.7),
    hiredOn: draw.chance(0.8) ? '2020-01-01' : near(registeredOn),
    confirmedOn: draw.chance(0.8) ? '2020-04-01' : near(registeredOn),
    registeredOn,
    legalAge: draw.chance(0.9),
    lateMarriage: draw.chance(0.5),
    conforms: draw.chance(0.9),
    proof: draw.chance(0.9),
    bornOn,
    lateBirth: draw.chance(0.4),
    difficultBirth: draw.chance(0.4),
    babies: draw.pick([1, 1, 1, 2, 3]),
    block: draw.pick([1, 1, 1, 2]),
    gender: draw.chance(0.85) ? 'male' : 'female',
    birthOrder: draw.pick([1, 1, 1, 2]),
    relation: draw.pick([
      'parent',
      'spouseParent',
      'spouse',
      'child',
      'paternalGrandparent',
      'maternalGrandparent',
      'sibling',
      'other',
    ]),
    balance: { left: draw.pick(['0', '0.5', '1', '2.5', '3', '5', '10', '-1']) },
  };
}

/** The day of a marriage: half a year before the leave, the first day itself, or any other day before it. */
function drawRegistration(draw: Draw, from: string, near: (date: string) => string): string {
  if (draw.chance(0.5)) return near(monthsBack(near(from), 6));
  return draw.chance(0.3) ? near(from) : daysBefore(from, draw.int(0, 200));
}

/** A week with rest days where the draw puts them, a holiday now and then, and shifts of uneven length. */
function drawRoster(draw: Draw, from: string, length: number): DrawnRequest['roster'] {
  const restAt = draw.int(0, 6);
  const usual = draw.pick(['8', '8', '7.5', '12']);
  return Array.from({ length }, (_, i) => {
    const isRest = (i + restAt) % 7 < 2 || draw.chance(0.05);
    return { date: daysAfter(from, i), hours: isRest && !draw.chance(0.05) ? '0' : usual };
  });
}

function drawHours(draw: Draw, scheduled: string): string | undefined {
  return scheduled === '0' ? undefined : draw.pick(['0.5', '2', '3.75', '4', '4.5', '6', scheduled]);
}

function drawHalves(draw: Draw, length: number): Pick<DrawnRequest, 'fromHalf' | 'toHalf'> {
  const [late, early] = [draw.chance(0.25), draw.chance(0.25)];
  return {
    ...(late && { fromHalf: 'second' as const }),
    ...(early && !(late && length === 1) && { toHalf: 'first' as const }),
  };
}

function drawSignatures(draw: Draw): readonly Signature[] {
  return draw.list(0, 4, () => ({
    role: draw.pick(['directSuperior', 'secondLevel', 'departmentHead']),
    rank: draw.pick(['employee', 'supervisor', 'manager', 'director']),
    by: draw.pick(['A', 'B', 'C']),
  }));
}

function daysBefore(date: string, days: number): string {
  let start = monthsBack(date, Math.ceil(days / 28) + 1);
  // Walk forward to the day that lies so many days before.
  const trail: string[] = [];
  for (; start < date; start = daysAfter(start, 1)) trail.push(start);
  return days === 0 ? date : (trail.at(-days) ?? date);
}

function monthsBack(date: string, months: number): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  const first = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const day = Number(date.slice(8));
  const last = Number(daysBeforeFirst(monthsAfter(first, 1)).slice(8));
  return `${first.slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** The last day of the month before a first. */
function daysBeforeFirst(first: string): string {
  const [year = 0, month = 0] = first.split('-').map(Number);
  const start = month === 1 ? `${year - 1}-12-28` : `${year}-${String(month - 1).padStart(2, '0')}-28`;
  let at = start;
  for (let next = daysAfter(at, 1); next < first; next = daysAfter(at, 1)) at = next;
  return at;
}

export function drawMonth(draw: Draw): { readonly days: readonly DrawnDay[]; readonly asOf: string } {
  const start = daysAfter(draw.pick(starts), draw.int(0, 20));
  let date = start;
  const days = draw.list(0, 25, (i): DrawnDay => {
    const passed = draw.int(0, 4);
    date = daysAfter(date, passed);
    const share = draw.pick(['1', '0.5', '0.25']);
    return {
      date,
      kind: draw.pick(kinds),
      // One request takes a day of a kind once.
      request: passed === 0 ? `S${i}` : `R${Math.floor(i / 3)}`,
      days: share,
      hours: draw.pick(['8', '4', '7.5', '0', '2.25']),
    };
  });
  return { days, asOf: daysAfter(start, draw.int(0, 70)) };
}

export function drawEntries(draw: Draw): {
  readonly entries: readonly DrawnEntry[];
  readonly asOf: string;
  readonly earnsFrom: string;
} {
  const start = daysAfter(draw.pick(starts), draw.int(0, 9));
  let date = start;
  const entries = draw.list(0, 14, (): DrawnEntry => {
    date = daysAfter(date, draw.chance(0.3) ? 0 : draw.int(1, 45));
    const entry = draw.pick(['month', 'month', 'carried', 'lieu', 'taken', 'taken', 'takenLieu']);
    return {
      date,
      entry,
      quantity: draw.pick(['1', '2', '0.5', '4', '7.5', '1.25']),
      ...(entry === 'carried' && { until: daysAfter(date, draw.int(0, 90)) }),
    };
  });
  return { entries, asOf: daysAfter(date, draw.int(0, 120)), earnsFrom: daysAfter(start, draw.int(0, 40)) };
}
