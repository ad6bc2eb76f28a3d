/**
 * Overtime by a walk along the minutes: each minute is worked or not, claimed or not, and counts or not. Written from the
 * rulebook (003.2.overtime.*) and from the terms of a company that pays by kinds of day; shares no line with the library.
 */
import { compare, divide, multiply, type Ratio, ratio, toFen, toText } from './ratio.js';

/** A minute is counted from the midnight that begins the Monday of the draw's first week. */
export interface DrawnWork {
  readonly from: number;
  readonly to: number;
  readonly rostered: 'shift' | 'beyond' | 'rest';
}
export interface DrawnSlip {
  readonly from: number;
  readonly to: number;
  /** In the days of `dates`, and the minute of the day. */
  readonly handedIn: readonly [day: number, minute: number] | undefined;
  readonly approved: boolean;
  readonly signatures: number;
  readonly ownSignature: boolean;
  readonly rightNumber: boolean;
  readonly missedPunch: boolean;
  readonly form: { readonly day: number; readonly signatures: number } | undefined;
  readonly timeOff: boolean;
}
export interface DrawnOvertime {
  /** Every day of the draw, from a Monday on. */
  readonly dates: readonly string[];
  readonly kinds: readonly ('work' | 'rest' | 'statutory')[];
  readonly asOf: number;
  /** The minute of the day at which work ends, by which slips are handed in. */
  readonly endOfWork: number;
  readonly baseWage: string;
  readonly work: readonly DrawnWork[];
  readonly slips: readonly DrawnSlip[];
}

const DAY = 1440;

/** Goes through every worked minute in the order of time, with the slip that claims it and repeats no earlier one. */
function walk(
  { work, slips, dates }: DrawnOvertime,
  visit: (at: number, work: DrawnWork, slip: DrawnSlip) => void,
): void {
  // For each minute the number of the slip that claims it, from 1; 0 for none.
  const claimants = new Uint16Array(dates.length * DAY + DAY);
  const taken = new Uint8Array(claimants.length);
  slips.forEach((slip, i) => {
    let isRepeated = false;
    for (let at = slip.from; at < slip.to; at++) isRepeated ||= taken[at] === 1;
    for (let at = slip.from; at < slip.to; at++) {
      taken[at] = 1;
      if (!isRepeated) claimants[at] = i + 1;
    }
  });
  for (const stretch of [...work].sort((a, b) => a.from - b.from)) {
    for (let at = stretch.from; at < stretch.to; at++) {
      const slip = slips[(claimants[at] ?? 0) - 1];
      if (slip !== undefined) visit(at, stretch, slip);
    }
  }
}

function cycleOf(date: string, startsOn: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + (startsOn > 1 && day >= startsOn ? 1 : 0);
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** 003.2: minutes of a day off, in a week above forty hours, with a slip in order. */
export function overtimeOf003_2(drawn: DrawnOvertime) {
  const { dates, kinds, asOf, endOfWork } = drawn;
  const cycles = dates.map((date) => cycleOf(date, 21));
  const isInTime = ({ handedIn }: DrawnSlip, day: number): boolean => {
    if (handedIn === undefined) return false;
    const dueDate = `${cycles[day]}-21`;
    const [handedDay, at] = handedIn;
    const date = dates[handedDay] ?? '';
    return date < dueDate || (date === dueDate && at <= endOfWork);
  };
  const inWeek = dates.map(() => 0);
  for (const { from, to } of drawn.work) {
    const week = Math.floor(from / DAY / 7);
    for (let at = from; at < to; at++) inWeek[week] = (inWeek[week] ?? 0) + 1;
  }
  const granted = dates.map(() => 0);
  const found = { overtimeMinutes: 0, tripleMinutes: 0, forfeitedMinutes: 0 };
  walk(drawn, (_, work, slip) => {
    const day = Math.floor(work.from / DAY);
    if (work.rostered !== 'rest' || !isInTime(slip, day)) return;
    if (slip.signatures < 2 || !slip.ownSignature || !slip.rightNumber) return;
    const week = Math.floor(day / 7);
    const before = granted[week] ?? 0;
    if (before >= (inWeek[week] ?? 0) - 40 * 60) return;
    granted[week] = before + 1;
    if (cycles[day] !== cycles[asOf]) return;
    found.overtimeMinutes += 1;
    if (kinds[day] !== 'statutory') return;
    const isEntered = slip.form?.day === day && slip.form.signatures >= 2;
    if (!slip.missedPunch || isEntered) found.tripleMinutes += 1;
    else found.forfeitedMinutes += 1;
  });
  return found;
}

/** Half hours of a slip on one civil day outside the shift, at 150, 200 or 300 %, or as time off on rest days. */
export function overtimePay(drawn: DrawnOvertime) {
  const { dates, kinds, asOf, baseWage } = drawn;
  const months = dates.map((date) => date.slice(0, 7));
  const claims = new Map<number, { slip: DrawnSlip; day: number; rest: number; beyond: number }>();
  walk(drawn, (at, work, slip) => {
    const day = Math.floor(at / DAY);
    if (!slip.approved || months[day] !== months[asOf]) return;
    const key = day * 1000 + drawn.slips.indexOf(slip);
    const claim = claims.get(key) ?? { slip, day, rest: 0, beyond: 0 };
    claims.set(key, claim);
    if (work.rostered === 'rest') claim.rest += 1;
    if (work.rostered === 'beyond') claim.beyond += 1;
  });
  let [weighted, timeOff, halfHours] = [0, 0, 0];
  for (const { slip, day, rest, beyond } of claims.values()) {
    let units = 0;
    for (let left = rest > 0 ? rest : beyond; left >= 30; left -= 30) units += 1;
    halfHours += units;
    const kind = kinds[day];
    if (kind === 'rest' && slip.timeOff) timeOff += units;
    else weighted += units * (kind === 'statutory' ? 300 : kind === 'rest' ? 200 : 150);
  }
  const hourPay: Ratio = divide(ratio(baseWage), multiply(ratio('21.75'), ratio(8)));
  const pay = toFen(divide(multiply(hourPay, ratio(weighted)), ratio(200)));
  return {
    pay: toText(pay, 2),
    overtimeMinutes: String(halfHours * 30),
    timeOffHours: toText(divide(ratio(timeOff), ratio(2))),
    aboveLegalLimit: compare(ratio(halfHours * 30), ratio(2160)) > 0,
  };
}
