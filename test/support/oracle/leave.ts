/**
 * What 003.2 makes of leave, written from the rulebook alone: a walk over the calendar day by day, and schoolbook
 * fractions. It shares no line with the library.
 */
import { add, compare, divide, multiply, type Ratio, ratio, subtract, toText, zero } from './ratio.js';

export type Kind = 'annual' | 'personal' | 'sick' | 'marriage' | 'maternity' | 'paternity' | 'bereavement' | 'prenatal';

export interface Signature {
  readonly role: 'directSuperior' | 'secondLevel' | 'departmentHead';
  readonly rank: 'employee' | 'supervisor' | 'manager' | 'director';
  readonly by: string;
}

/** A request as it is drawn: everything is known. */
export interface DrawnRequest {
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
  readonly fromHalf?: 'second';
  readonly toHalf?: 'first';
  readonly hours?: string;
  readonly declined: readonly string[];
  readonly submitted: string;
  readonly roster: readonly { readonly date: string; readonly hours: string }[];
  readonly papers: readonly string[];
  readonly approvals: readonly Signature[];
  readonly earlier: readonly [];
  readonly form: 'paper' | 'electronic' | 'none';
  readonly emergency: boolean;
  readonly oralNotified: boolean;
  readonly returnedOn: string;
  readonly probationPassed: boolean;
  readonly hospitalPublic: boolean;
  readonly hiredOn: string;
  readonly confirmedOn: string;
  readonly registeredOn: string;
  readonly legalAge: boolean;
  readonly lateMarriage: boolean;
  readonly conforms: boolean;
  readonly proof: boolean;
  readonly bornOn: string;
  readonly lateBirth: boolean;
  readonly difficultBirth: boolean;
  readonly babies: number;
  readonly block: number;
  readonly gender: 'female' | 'male';
  readonly birthOrder: number;
  readonly relation: string;
  readonly balance: { readonly left: string };
}

/** The day after, found by counting. */
export function dayAfter(date: string): string {
  let [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  day += 1;
  if (day > lengthOfMonth(year, month)) [day, month] = [1, month + 1];
  if (month > 12) [month, year] = [1, year + 1];
  return written(year, month, day);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written(year: number, month: number, day: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** So many days on, one at a time. */
export function daysAfter(date: string, days: number): string {
  let at = date;
  for (let i = 0; i < days; i++) at = dayAfter(at);
  return at;
}

/** Days from one date to another, counted one at a time; negative backwards. */
export function daysFrom(from: string, to: string): number {
  if (to < from) return -daysFrom(to, from);
  let days = 0;
  for (let at = from; at < to; at = dayAfter(at)) days += 1;
  return days;
}

/** The same day number some months on, or the last day of that month. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  let [y, m] = [year, month];
  for (let i = 0; i < months; i++) {
    m += 1;
    if (m > 12) [m, y] = [1, y + 1];
  }
  return written(y, m, Math.min(day, lengthOfMonth(y, m)));
}

interface Day {
  readonly date: string;
  /** How much of it is asked for. */
  readonly share: Ratio;
  readonly hours: Ratio;
  readonly isWork: boolean;
  readonly isDeclined: boolean;
}

const one = ratio(1);
const half = ratio('0.5');

function daysOf(request: DrawnRequest): readonly Day[] {
  const days: Day[] = [];
  for (let date = request.from; date <= request.to; date = dayAfter(date)) {
    const hours = ratio(request.roster.find((entry) => entry.date === date)?.hours ?? '0');
    const isWork = compare(hours, zero) > 0;
    let share = one;
    if (request.hours !== undefined) share = divide(ratio(request.hours), hours);
    else if (date === request.from && request.fromHalf === 'second') share = half;
    else if (date === request.to && request.toHalf === 'first') share = half;
    days.push({ date, share, hours, isWork, isDeclined: request.declined.includes(date) });
  }
  return days;
}

const CALENDAR: readonly Kind[] = ['sick', 'marriage', 'maternity', 'paternity', 'bereavement', 'prenatal'];
const PAPERS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  sick: ['hospitalNote', 'medicalRecordCopy'],
  marriage: ['marriageCertificateCopy'],
  paternity: ['birthCertificateCopy'],
  bereavement: ['deathCertificate'],
};
const RANKS = ['employee', 'supervisor', 'manager', 'director'];

function sumOf(amounts: readonly Ratio[]): Ratio {
  return add(...amounts);
}

function smaller(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) < 0 ? a : b;
}

/** Days of bereavement leave: two closed lists. */
function bereavementDays(relation: string): number {
  if (['parent', 'spouseParent', 'spouse', 'child'].includes(relation)) return 3;
  return ['paternalGrandparent', 'maternalGrandparent'].includes(relation) ? 1 : 0;
}

function maternityDays({ lateBirth, difficultBirth, babies }: DrawnRequest): number {
  return 90 + (lateBirth ? 30 : 0) + (difficultBirth ? 15 : 0) + 15 * (babies - 1);
}

function appliedOf(request: DrawnRequest, noticeDays: number): string {
  const { form, submitted, from, emergency, oralNotified, returnedOn } = request;
  if (form === 'none') return 'notApplied';
  if (daysFrom(submitted, from) >= noticeDays) return 'ahead';
  return emergency && oralNotified && submitted <= returnedOn ? 'emergency' : 'late';
}

/** Why the person may not have this leave, the first reason by the order of the text. */
function eligibilityOf(request: DrawnRequest, applied: string, asked: Ratio): string {
  const { kind, from, registeredOn, bornOn } = request;
  switch (kind) {
    case 'annual': {
      if (!request.probationPassed) return 'onProbation';
      return add(asked, asked).under === 1n ? 'eligible' : 'notInHalfDays';
    }
    case 'marriage': {
      if (!request.probationPassed) return 'notConfirmed';
      if (request.hiredOn > registeredOn) return 'notEmployed';
      if (request.confirmedOn > registeredOn) return 'notConfirmed';
      if (!request.legalAge) return 'underAge';
      if (from < registeredOn) return 'beforeRegistration';
      if (applied !== 'ahead') return 'notAhead';
      return from > monthsAfter(registeredOn, 6) ? 'afterHalfYear' : 'eligible';
    }
    case 'prenatal':
    case 'maternity': {
      if (!request.conforms) return 'notConforming';
      if (!request.proof) return 'notProved';
      return kind === 'maternity' && request.block > 1 ? 'split' : 'eligible';
    }
    case 'paternity': {
      if (request.gender === 'female') return 'notMale';
      if (request.birthOrder > 1) return 'notFirstChild';
      return request.submitted > daysAfter(bornOn, 7) ? 'appliedAfterWeek' : 'eligible';
    }
    case 'bereavement':
      return bereavementDays(request.relation) === 0 ? 'notCovered' : 'eligible';
    default:
      return 'eligible';
  }
}

/** Whether a day may be leave, and why not. */
function placeOf(request: DrawnRequest, day: Day, ordinal: number): 'within' | 'pastHalfYear' | 'declined' | 'outside' {
  const { kind, bornOn } = request;
  if (day.isDeclined) return 'declined';
  if (kind === 'personal' && ordinal > 14) return 'outside';
  if (kind === 'paternity' && (day.date < bornOn || day.date > daysAfter(bornOn, 7))) return 'outside';
  return kind === 'marriage' && day.date > monthsAfter(request.registeredOn, 6) ? 'pastHalfYear' : 'within';
}

function limitOf(request: DrawnRequest): Ratio | undefined {
  switch (request.kind) {
    case 'annual':
      return ratio(request.balance.left);
    case 'marriage':
      return ratio(request.lateMarriage ? 10 : 3);
    case 'maternity':
      return ratio(maternityDays(request));
    case 'paternity':
      return ratio(3);
    case 'bereavement':
      return ratio(bereavementDays(request.relation));
    default:
      return undefined;
  }
}

function approvedBy(approver: string, signatures: readonly Signature[]): boolean {
  const ofTwo = signatures.filter(({ role }) => role !== 'departmentHead');
  const superior = ofTwo.some(({ role }) => role === 'directSuperior');
  if (approver === 'directSuperior') return superior;
  if (approver === 'departmentHead')
    return signatures.some(({ role, rank }) => role === 'departmentHead' && rank === 'director');
  const second = ofTwo.some(({ role }) => role === 'secondLevel');
  const persons = new Set(ofTwo.map(({ by }) => by));
  const highest = Math.max(-1, ...ofTwo.map(({ rank }) => RANKS.indexOf(rank)));
  return superior && second && persons.size >= 2 && highest >= RANKS.indexOf('manager');
}

/** The figures that 003.2 gives for a request. */
export function expectedLeave(request: DrawnRequest, noticeDays: number): Readonly<Record<string, string | boolean>> {
  const { kind } = request;
  const days = daysOf(request);
  const scheduled = (day: Day): Ratio => (day.isWork ? day.share : zero);
  const slipped = (day: Day): Ratio => (CALENDAR.includes(kind) ? day.share : scheduled(day));
  const counted = (day: Day): Ratio => (kind === 'marriage' && !request.lateMarriage ? scheduled(day) : slipped(day));
  const asked = sumOf(days.map(counted));
  const workdays = sumOf(days.map(scheduled));

  const applied = appliedOf(request, noticeDays);
  const eligibility = eligibilityOf(request, applied, asked);
  const ground =
    applied === 'notApplied' || applied === 'late' ? applied : eligibility === 'eligible' ? 'none' : eligibility;

  const places = days.map((day, i) => placeOf(request, day, i + 1));
  let left = limitOf(request);
  const granted = days.map((day, i) => {
    if (places[i] === 'declined' || places[i] === 'outside') return zero;
    const wanted = counted(day);
    if (left === undefined) return wanted;
    const given = compare(left, zero) <= 0 ? zero : smaller(wanted, left);
    left = subtract(left, given);
    return given;
  });
  const isGranted = ground === 'none';
  const grantedDays = isGranted ? sumOf(granted) : zero;
  const grantedHours = isGranted ? sumOf(days.map(({ hours }, i) => multiply(hours, granted[i] ?? zero))) : zero;

  const missing = (PAPERS[kind] ?? []).filter(
    (paper) =>
      !request.papers.includes(paper) || (paper === 'hospitalNote' && kind === 'sick' && !request.hospitalPublic),
  ).length;
  const approver =
    compare(workdays, one) <= 0 ? 'directSuperior' : compare(workdays, ratio(3)) <= 0 ? 'twoLevels' : 'departmentHead';
  const approved = approvedBy(approver, request.approvals);
  const factor = { sick: ratio('0.4'), personal: zero, annual: one }[String(kind)];
  const paid = factor === undefined ? undefined : multiply(grantedHours, factor);
  const gravest = ['within', 'pastHalfYear', 'declined', 'outside'].filter((place) =>
    places.some((one) => one === place),
  );
  return {
    slipDays: toText(sumOf(days.map(slipped))),
    askedDays: toText(asked),
    calendarDays: String(days.length),
    workdays: toText(workdays),
    applied,
    absenceRisk: request.emergency && (applied === 'notApplied' || applied === 'late'),
    eligibility,
    ground,
    dayGround: gravest.at(-1) ?? '',
    grantedDays: toText(grantedDays),
    refusedDays: toText(subtract(asked, grantedDays)),
    grantedHours: toText(grantedHours),
    flaggedDays: String(places.filter((place) => place === 'pastHalfYear').length),
    missingPapers: String(missing),
    approver,
    approved,
    hrFilingDue: ['annual', 'marriage', 'maternity', 'bereavement'].includes(kind) || days.length > 10,
    effective: request.form === 'paper' && isGranted && approved && missing === 0,
    forfeitedDays:
      kind === 'maternity' && isGranted ? toText(subtract(ratio(maternityDays(request)), grantedDays)) : '0',
    exceedsAdvised: kind === 'prenatal' && days.some(({ share }) => compare(share, half) > 0),
    paidHours: paid === undefined ? 'notApplicable' : toText(paid),
    deductedHours: paid === undefined ? 'notApplicable' : toText(subtract(grantedHours, paid)),
  };
}

/** Days of annual leave on a day: five, or ten for a director; ten for everybody after a full year; fifteen at most. */
export function expectedEntitlement(hiredOn: string, asOf: string, grade: string): string {
  return asOf < monthsAfter(hiredOn, 12) && grade !== 'director' ? '5' : '10';
}

/** One hour a day up to the day before the first birthday. */
export function expectedNursing(childBornOn: string, asOf: string): string {
  return asOf < monthsAfter(childBornOn, 12) ? '60' : '0';
}

export interface DrawnDay {
  readonly date: string;
  readonly kind: Kind;
  readonly request: string;
  readonly days: string;
  readonly hours: string;
}

/** The cycle of a day: from the 21st of the month before to the 20th. */
function cycleOf(date: string): string {
  const [month, day] = [date.slice(0, 7), Number(date.slice(8))];
  return day <= 20 ? month : monthsAfter(`${month}-01`, 1).slice(0, 7);
}

/** The leave of a cycle. */
export function expectedLeaveMonth(
  taken: readonly DrawnDay[],
  asOf: string,
  wage: string,
): Readonly<Record<string, string>> {
  const days = taken.filter(({ date }) => cycleOf(date) === cycleOf(asOf));
  const hours = (...kinds: readonly Kind[]): Ratio =>
    sumOf(days.filter(({ kind }) => kinds.includes(kind)).map((day) => ratio(day.hours)));
  const all = sumOf(days.map((day) => ratio(day.hours)));
  const sickPaid = multiply(hours('sick'), ratio('0.4'));
  const deducted = add(subtract(hours('sick'), sickPaid), hours('personal'));
  return {
    slips: String(new Set(days.map(({ request }) => request)).size),
    leaveDays: toText(sumOf(days.map((day) => ratio(day.days)))),
    leaveHours: toText(all),
    paidHours: toText(add(sickPaid, hours('annual'))),
    deductedHours: toText(deducted),
    unregulatedHours: toText(subtract(all, hours('sick', 'personal', 'annual'))),
    sickPaid: toText(multiply(sickPaid, ratio(wage))),
    sickDeducted: toText(multiply(hours('sick'), ratio('0.6'), ratio(wage))),
    personalDeducted: toText(multiply(hours('personal'), ratio(wage))),
    annualPaid: toText(multiply(hours('annual'), ratio(wage))),
  };
}

export interface DrawnEntry {
  readonly date: string;
  readonly entry: 'month' | 'carried' | 'lieu' | 'taken' | 'takenLieu';
  readonly quantity: string;
  readonly until?: string;
}

interface Lot {
  left: Ratio;
  readonly last: string;
}
const NEVER = '9999-12-31';

/**
 * The account of the policy accrualAccount on a day, walked day by day: a month earns a day and a quarter from
 * `earnsFrom` on, up to a cap; at most five days are carried over, until their date; hours in lieu live for three months.
 */
export function expectedAccount(
  entries: readonly DrawnEntry[],
  asOf: string,
  earnsFrom: string,
  cap: string,
): Readonly<Record<'annualLeft' | 'lieuLeft', string>> {
  const annual = new Account();
  const lieu = new Account();
  const first = entries[0]?.date ?? asOf;
  for (let date = first; date <= asOf; date = dayAfter(date)) {
    for (const account of [annual, lieu]) account.expire(date);
    for (const { entry, quantity, until } of entries.filter((one) => one.date === date)) {
      const amount = ratio(quantity);
      const room = subtract(ratio(cap), annual.total());
      const upToCap = (earned: Ratio): Ratio => (compare(room, zero) <= 0 ? zero : smaller(earned, room));
      if (entry === 'month' && date >= earnsFrom) annual.add(upToCap(multiply(amount, ratio('1.25'))), NEVER);
      if (entry === 'carried') annual.add(upToCap(smaller(amount, ratio(5))), until ?? NEVER);
      if (entry === 'taken') annual.take(amount);
      if (entry === 'lieu') lieu.add(divide(amount, ratio(8)), lastOfThreeMonths(date));
      if (entry === 'takenLieu') lieu.take(divide(amount, ratio(8)));
    }
  }
  return { annualLeft: toText(annual.total()), lieuLeft: toText(lieu.total()) };
}

/** The last day on which something is younger than three months. */
function lastOfThreeMonths(date: string): string {
  let last = date;
  // A day is under three months old while the day three months before it lies before the day itself.
  for (let at = date; monthsBefore(at, 3) < date; at = dayAfter(at)) last = at;
  return last;
}

function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  let [y, m] = [year, month];
  for (let i = 0; i < months; i++) {
    m -= 1;
    if (m < 1) [m, y] = [12, y - 1];
  }
  return written(y, m, Math.min(day, lengthOfMonth(y, m)));
}

/** Lots of leave, each with its last day, and what is owed. */
class Account {
  private lots: Lot[] = [];
  private owed = zero;

  total(): Ratio {
    return subtract(sumOf(this.lots.map(({ left }) => left)), this.owed);
  }

  expire(date: string): void {
    this.lots = this.lots.filter(({ last }) => last >= date);
  }

  add(amount: Ratio, last: string): void {
    const repaid = smaller(amount, this.owed);
    this.owed = subtract(this.owed, repaid);
    const left = subtract(amount, repaid);
    if (compare(left, zero) > 0) this.lots.push({ left, last });
  }

  /** From the lot that ends first; of equal ones, from the oldest. */
  take(amount: Ratio): void {
    let need = amount;
    while (compare(need, zero) > 0) {
      const live = this.lots.filter(({ left }) => compare(left, zero) > 0);
      const soonest = live.reduce<Lot | undefined>(
        (best, lot) => (best === undefined || lot.last < best.last ? lot : best),
        undefined,
      );
      if (soonest === undefined) break;
      const used = smaller(soonest.left, need);
      soonest.left = subtract(soonest.left, used);
      need = subtract(need, used);
    }
    this.owed = add(this.owed, need);
  }
}
