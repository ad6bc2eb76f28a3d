/** Draws the record of an employee's month: like those of a real department, and as nasty as they come. */
import type { Draw } from '../../property/draw.js';
import { clockSeconds, dayNumber, daysIn, instantAfter, text } from './civil.js';
import type {
  AppraisalMonth,
  Correction,
  EmployeeMonth,
  Fault,
  RosterDay,
  Scorecard,
  SettledDay,
  Span,
  Spell,
  Wage,
} from './employeeMonth.js';

type NonEmpty<T> = readonly [T, ...T[]];

const shiftKinds: NonEmpty<readonly Span[]> = [
  [{ from: '08:30', to: '17:30' }],
  [
    { from: '08:00', to: '12:00' },
    { from: '14:00', to: '18:00' },
  ],
  [{ from: '16:00', to: '24:00' }],
  [{ from: '22:00', to: '30:00' }],
];
/** Seconds late or early, each next to an edge: of a minute, of ten, of thirty. */
const edgeSeconds = [1, 59, 60, 61, 240, 300, 360, 420, 599, 600, 601, 1740, 1799, 1800, 1801, 1860, 5400] as const;

/** How much goes wrong in the month. */
type Temper = 'tidy' | 'usual' | 'wild' | 'absent' | 'forgetful' | 'tenMinutes';
const tempers = ['tidy', 'usual', 'usual', 'wild', 'absent', 'forgetful', 'tenMinutes'] as const;

export function drawEmployeeMonth(draw: Draw): EmployeeMonth {
  const year = draw.int(2023, 2028);
  const month = draw.int(1, 12);
  const last = daysIn(year, month);
  // Some join after the month began, some leave before it ends.
  const from = draw.chance(0.1) ? draw.int(2, 20) : 1;
  const to = draw.chance(0.1) ? draw.int(from, last) : last;
  const roster = rosterOf(draw);
  const dates = Array.from({ length: to - from + 1 }, (_, index) => text(year, month, from + index));
  const days = drawDays(draw, dates, roster);
  const monthDays = Array.from({ length: last }, (_, index) => text(year, month, index + 1)).filter(
    roster.works,
  ).length;
  return {
    month: text(year, month, 1).slice(0, 7),
    days,
    history: from > 1 ? [] : drawHistory(draw, text(year, month, 1), roster),
    appraisal: drawAppraisal(draw),
    scorecards: [drawScorecard(draw), drawScorecard(draw)],
    wage: drawWage(draw, dates, roster, monthDays),
  };
}

interface Roster {
  readonly shifts: readonly Span[];
  readonly works: (date: string) => boolean;
}

/** Monday to Friday, or four days on and two off. */
function rosterOf(draw: Draw): Roster {
  const shifts = draw.pick(shiftKinds);
  const isOffice = draw.chance(0.6);
  const phase = draw.int(0, 5);
  return {
    shifts,
    // 1 March of the year 0 was a Wednesday.
    works: (date) => (isOffice ? (dayNumber(date) + 2) % 7 < 5 : (dayNumber(date) + phase) % 6 < 4),
  };
}

function drawDays(draw: Draw, dates: readonly string[], roster: Roster): readonly RosterDay[] {
  const temper: Temper = draw.pick(tempers);
  const days = dates.map((date) => drawDay(draw, date, roster, temper));
  return temper === 'tenMinutes' ? withTenMinutes(draw, days) : days;
}

function drawDay(draw: Draw, date: string, { shifts, works }: Roster, temper: Temper): RosterDay {
  const rest: RosterDay = {
    date,
    shifts: [],
    punches: [],
    confirmed: false,
    leave: [],
    outings: [],
    proxy: false,
    foundAbsent: 0,
  };
  if (!works(date)) return draw.chance(0.05) ? { ...rest, punches: [instantAfter(date, 36_000)] } : rest;
  const duty = { from: clockSeconds(shifts[0]?.from ?? ''), to: clockSeconds(shifts.at(-1)?.to ?? '') };
  const day = { ...rest, shifts, confirmed: draw.chance(0.8) };
  const punctual = punched(draw, date, duty);
  if (!draw.chance({ tidy: 0.03, usual: 0.15, wild: 0.7, absent: 0.4, forgetful: 0.3, tenMinutes: 0 }[temper])) {
    return { ...day, punches: punctual };
  }
  if (temper === 'absent') return { ...day, punches: punctual, foundAbsent: draw.pick([0.5, 1, 1]) };
  if (temper === 'forgetful') {
    return { ...day, punches: draw.some(punctual, 1).slice(draw.int(0, 1)), confirmed: draw.chance(0.9) };
  }
  return drawEvent(draw, day, duty);
}

interface Duty {
  readonly from: number;
  readonly to: number;
}

function drawEvent(draw: Draw, day: RosterDay, duty: Duty): RosterDay {
  const { date } = day;
  const late = draw.pick(edgeSeconds);
  const early = draw.pick(edgeSeconds);
  const punctual = punched(draw, date, duty);
  const [first = '', second = ''] = punctual;
  const whole = { from: clock(duty.from), to: clock(duty.to) };
  const part = draw.pick([3600, 7200, 14_400]);
  const morning = { from: clock(duty.from), to: clock(duty.from + part) };
  const evening = { from: clock(duty.to - part), to: clock(duty.to) };
  const lateIn = instantAfter(date, duty.from + late);
  const earlyOut = instantAfter(date, duty.to - early);
  switch (draw.int(0, 13)) {
    case 0:
      return { ...day, punches: [lateIn, second] };
    case 1:
      return { ...day, punches: [first, earlyOut] };
    case 2:
      return { ...day, punches: [lateIn, earlyOut] };
    case 3:
      return { ...day, punches: [draw.pick([first, second])] };
    case 4:
      return { ...day, punches: [] };
    case 5:
      return { ...day, leave: [whole] };
    case 6:
      return {
        ...day,
        leave: [morning],
        punches: [instantAfter(date, duty.from + part + draw.pick([-60, 0, late])), second],
      };
    case 7:
      return {
        ...day,
        leave: [evening],
        punches: [first, instantAfter(date, duty.to - part - draw.pick([-60, 0, early]))],
      };
    case 8:
      return {
        ...day,
        outings: [{ ...evening, formed: draw.chance(0.7) }],
        punches: [lateIn, instantAfter(date, duty.to - part)],
      };
    case 9:
      return { ...day, outings: [{ ...whole, formed: draw.chance(0.7) }] };
    case 10:
      return { ...day, punches: punctual, proxy: true };
    case 12:
      // Nobody came after the leave.
      return { ...day, leave: [morning], punches: [] };
    case 11:
      return { ...day, punches: [lateIn, second], foundAbsent: 1 };
    default:
      // Somebody punched again and again, in no order.
      return { ...day, punches: draw.shuffled([lateIn, instantAfter(date, duty.from + 7500), second, second]) };
  }
}

/** Punches in and out in time. */
function punched(draw: Draw, date: string, { from, to }: Duty): readonly string[] {
  return [
    instantAfter(date, from - draw.pick([0, 1, 300, 1200])),
    instantAfter(date, to + draw.pick([0, 1, 240, 3600])),
  ];
}

const tenMinuteParts: NonEmpty<readonly number[]> = [
  [240, 360],
  [600],
  [120, 180, 300],
  [240, 361],
  [240, 359],
  [200, 200, 201],
];
/** Two or three events that come to ten minutes, or to a second more or less. */
function withTenMinutes(draw: Draw, days: readonly RosterDay[]): readonly RosterDay[] {
  const parts = draw.pick(tenMinuteParts);
  const working = days.filter(({ shifts }) => shifts.length > 0).slice(0, parts.length);
  return days.map((day) => {
    const seconds = parts[working.indexOf(day)];
    const [first = '', second = ''] = day.punches;
    if (seconds === undefined) return day;
    const isLate = draw.chance(0.5);
    const begins = clockSeconds(day.shifts[0]?.from ?? '');
    const ends = clockSeconds(day.shifts.at(-1)?.to ?? '');
    return {
      ...day,
      punches: isLate
        ? [instantAfter(day.date, begins + seconds), second]
        : [first, instantAfter(day.date, ends - seconds)],
    };
  });
}

/** Three months and some days back, mostly quiet, with absences about the edge of the three months. */
function drawHistory(draw: Draw, first: string, { works }: Roster): readonly SettledDay[] {
  if (draw.chance(0.4)) return [];
  const rate = draw.pick([0, 0.02, 0.05, 0.3]);
  const [year = 0, month = 0] = first.split('-').map(Number);
  return [4, 3, 2, 1].flatMap((back) => {
    const index = year * 12 + month - 1 - back;
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
    return Array.from({ length: daysIn(y, m) }, (_, day) => {
      const date = text(y, m, day + 1);
      const scheduled = works(date);
      const isAbsent = scheduled && draw.chance(rate);
      const absentDays = isAbsent ? draw.pick([0.5, 1, 1]) : 0;
      return { date, scheduled, absentDays, lateOrEarly: scheduled && !isAbsent && draw.chance(0.1) };
    });
  });
}

const faults: readonly Fault[] = ['undone', 'unsatisfactory', 'late'];
/** Scores at the edges of grades, and half a point from them. */
const edgeScores = [100, 91.5, 91, 90.5, 90, 81, 80.5, 80, 71, 70.5, 70, 60.5, 60, 59.5, 59, 0.5, 0, -0.5] as const;

/** Points of the daily items, 80 together. */
const dailyPoints: NonEmpty<readonly string[]> = [
  ['40', '20', '20'],
  ['25', '25', '12.5', '12.5', '5'],
  ['80'],
  ['33.33', '26.67', '20'],
  ['10', '10', '10', '10', '10', '10', '10', '7.5', '2.5'],
];

function drawAppraisal(draw: Draw): AppraisalMonth {
  const daily = draw.pick(dailyPoints);
  return {
    daily: daily.map((points) => ({ points, faults: drawFaults(draw, 0.2) })),
    exceptional: draw.list(0, 4, () => ({ faults: drawFaults(draw, 0.3) })),
    conduct: {
      violations: draw.pick([0, 0, 1, 2, 3, 5]),
      special: draw.pick([0, 0, 0, 1, 2]),
      perfunctory: draw.pick([0, 0, 0, 0, 1]),
      lateReports: draw.pick([0, 0, 0, 0, 1, 2]),
    },
    dutiesDone: draw.chance(0.8),
    exceptionalDone: draw.chance(0.8),
    outstanding: draw.chance(0.5),
    majorContribution: draw.chance(0.05),
    examples: draw.int(0, 2),
    explained: draw.chance(0.5),
    approved: draw.chance(0.5),
  };
}

function drawFaults(draw: Draw, rate: number): readonly Fault[] {
  return draw.chance(rate) ? draw.some(faults, 3) : [];
}

/**
 * The same month with breaches added, so that its score is one at the edge of a grade; unchanged where none can be met.
 *
 * @param halves what the month's score is now, in half points
 */
export function withEdgeScore(draw: Draw, appraisal: AppraisalMonth, halves: number): AppraisalMonth {
  const below = edgeScores.filter((score) => score * 2 <= halves && halves - score * 2 <= 60);
  const wanted = draw.pick(below);
  if (wanted === undefined) return appraisal;
  const missing = halves - wanted * 2;
  const special = draw.int(0, Math.min(3, Math.floor(missing / 2)));
  const { conduct } = appraisal;
  return {
    ...appraisal,
    conduct: {
      ...conduct,
      special: conduct.special + special,
      violations: conduct.violations + missing - special * 2,
    },
  };
}

const items = [
  ['completion', 3000],
  ['conversion', 3000],
  ['orderSuccess', 1000],
  ['averageSpend', 500],
  ['replyRate', 500],
  ['responseTime', 500],
  ['assist', 500],
  ['execution', 1000],
] as const;

/** A card whose total lies at an edge, or a hundredth from it, or anywhere. */
function drawScorecard(draw: Draw): Scorecard {
  const total = draw.pick([10_000, 9001, 9000, 8999, 8500, 8001, 8000, 7999, 7001, 7000, 6999, draw.int(0, 10_000)]);
  let left = 10_000 - total;
  const scores = new Map<string, string>();
  for (const [index, [name, weight]] of draw.shuffled(items).entries()) {
    // The last one takes what the others leave.
    const rest = items.length - 1 - index;
    const most = Math.min(weight, left);
    const lost = rest === 0 || draw.chance(0.3) ? most : draw.int(0, most);
    left -= lost;
    scores.set(name, decimal(weight - lost));
  }
  const score = (name: string): string => scores.get(name) ?? '0';
  return {
    completion: score('completion'),
    conversion: score('conversion'),
    orderSuccess: score('orderSuccess'),
    averageSpend: score('averageSpend'),
    replyRate: score('replyRate'),
    responseTime: score('responseTime'),
    assist: score('assist'),
    execution: score('execution'),
  };
}

function drawWage(draw: Draw, dates: readonly string[], { works }: Roster, monthDays: number): Wage {
  const base = drawAmount(draw, 200_000, 2_000_000);
  const month = dates[0]?.slice(0, 7) ?? '';
  return {
    base,
    post: draw.pick(['4000', '3333.33', '0', drawAmount(draw, 100_000, 900_000)]),
    spells: drawSpells(draw, dates, base, works),
    monthDays,
    adjustments: draw.list(0, 2, () => `${draw.pick(['', '-'])}${drawAmount(draw, 1, 50_000)}`),
    corrections: [...draw.list(0, 2, () => drawCorrection(draw, month))].sort(byDate),
    graveError: draw.chance(0.05),
    majorLoss: draw.chance(0.5),
  };
}

/** One wage for all of it, or a raise in between. */
function drawSpells(draw: Draw, dates: readonly string[], base: string, works: (date: string) => boolean): Spell[] {
  const cut = draw.chance(0.15) && dates.length > 1 ? draw.int(1, dates.length - 1) : dates.length;
  return [dates.slice(0, cut), dates.slice(cut)].flatMap((part, index) => {
    const [from] = part;
    const to = part.at(-1);
    if (from === undefined || to === undefined) return [];
    const days = part.filter(works).length;
    const paidDays = days - (draw.chance(0.2) ? Math.min(days, draw.int(1, 4)) : 0);
    return { from, to, wage: index === 0 ? base : drawAmount(draw, 200_000, 2_000_000), days, paidDays };
  });
}

function drawCorrection(draw: Draw, month: string): Correction {
  return {
    date: draw.pick([`${month}-01`, `${month}-15`, '2022-12-31']),
    revised: drawAmount(draw, 0, 500_000),
    paid: drawAmount(draw, 0, 500_000),
    settled: draw.pick(['0', '0', '-12.34', '200']),
  };
}

function byDate(a: Correction, b: Correction): number {
  return dayNumber(a.date) - dayNumber(b.date);
}

/**
 * A wage, in fen, that makes some deducted seconds cost an odd number of half fen; none where there is none.
 *
 * 21.75 days of 8 hours are 626,400 seconds, so half a fen is wage x seconds = 313,200 modulo that.
 */
export function tyingWage(draw: Draw, seconds: number): string | undefined {
  const whole = 626_400;
  const common = commonDivisor(seconds, whole);
  if (seconds === 0 || (whole / 2) % common !== 0) return undefined;
  const modulus = whole / common;
  const target = (whole / 2 / common) % modulus;
  const smallest = (target * inverse((seconds / common) % modulus, modulus)) % modulus;
  // Common wages only: at most 20,000 yuan.
  const most = Math.floor((2_000_000 - smallest) / modulus);
  return most < 1 ? undefined : decimal(smallest + modulus * draw.int(1, most));
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** The number that gives 1 with `value`, modulo `modulus`; they have no common divisor. */
function inverse(value: number, modulus: number): number {
  let [old, rest, oldFactor, factor] = [value, modulus, 1, 0];
  while (rest !== 0) {
    const quotient = Math.floor(old / rest);
    [old, rest] = [rest, old - quotient * rest];
    [oldFactor, factor] = [factor, oldFactor - quotient * factor];
  }
  return ((oldFactor % modulus) + modulus) % modulus;
}

/** An amount of some fen, in yuan. */
function drawAmount(draw: Draw, least: number, most: number): string {
  return decimal(draw.int(least, most));
}

function decimal(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
