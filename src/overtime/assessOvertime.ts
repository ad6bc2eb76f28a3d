/** Overtime of one person in one cycle: what the slips claim, what of it counts, and what it is worth. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { FigureValue } from '../figures/evaluated.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import type { Name } from '../figures/policy.js';
import type { Quantity } from '../figures/promises.js';
import { rawFacts } from '../figures/rawFacts.js';
import { settingsOf } from '../figures/settings.js';
import type { OvertimeFacts } from './overtimeFacts.js';
import { readOvertime } from './readOvertime.js';

const minutes = { type: 'number', parts: 60, unit: 'minutes', atLeast: 0 } as const;
const optionalMinutes = { type: 'number', parts: 60, unit: 'minutes', atLeast: 0, optional: true } as const;
const seconds = { type: 'number', digits: 0, unit: 'seconds', optional: true } as const;
const yuan = { type: 'number', digits: 2, unit: 'yuan', atLeast: 0, optional: true } as const;
const flag = { type: 'flag', optional: true } as const;

/** What policies about overtime take and promise. The facts are those that `assessOvertime` reads. */
export const overtimeFamily = {
  name: 'overtime',
  raw: true,
  facts: {
    asOf: { type: 'date' },
    /** The first and the last day of the cycle. */
    cycleFrom: { type: 'date' },
    cycleTo: { type: 'date' },
    /** The day by which its slips are handed in, where the policy sets one. */
    slipsDue: { type: 'date', optional: true },
    hourlyWage: yuan,
    baseWage: yuan,
    /** Number of the claims. */
    claimCount: { type: 'number', digits: 0, atLeast: 0 },
  },
  lists: {
    /** What each slip claims, by the day to which the time belongs. */
    claims: {
      date: { type: 'date' },
      /** The number of the slip, from 0. */
      slip: { type: 'number', digits: 0, atLeast: 0 },
      /** The day lies in the cycle of `asOf`. */
      inCycle: { type: 'flag' },
      dayKind: { type: 'label', labels: ['work', 'rest', 'statutory'], optional: true },
      /** Time worked within the claim: on a day off, before or after a shift, within a shift. */
      restMinutes: minutes,
      beyondMinutes: minutes,
      shiftMinutes: minutes,
      /** All time worked on the day and in its week, and how much of it before the claim. */
      dayMinutes: optionalMinutes,
      dayMinutesBefore: optionalMinutes,
      weekMinutes: optionalMinutes,
      weekMinutesBefore: optionalMinutes,
      /** How much of the week's time was worked on days off. */
      weekRestMinutes: optionalMinutes,
      /** The claim overlaps one of an earlier slip. */
      duplicate: { type: 'flag' },
      /**
       * Time outside the shift that another slip claims too and for which that one counts: the one approved beforehand
       * before the one approved later or not at all, and among equals the earlier one.
       */
      repeatedMinutes: minutes,
      applied: { type: 'flag' },
      approved: { type: 'flag' },
      handedIn: { type: 'flag' },
      /** Time from the application, and from the approval, to the start of the claim; below zero where it came later. */
      appliedAhead: seconds,
      approvedAhead: seconds,
      /** Time from the due point of the slip's cycle to when it was handed in; whole days where it is due by the day. */
      secondsPastDue: seconds,
      signatures: { type: 'number', digits: 0, atLeast: 0, optional: true },
      ownSignature: flag,
      /** The slip bears the person's job number. */
      jobNumberRight: flag,
      missedPunch: flag,
      /** Time off is wanted instead of pay. */
      timeOff: flag,
      /** The missing punch was entered on the day itself. */
      formSameDay: { type: 'flag' },
      formSignatures: { type: 'number', digits: 0, atLeast: 0, optional: true },
    },
  },
  open: {},
  promises: { overtimeMinutes: 'number' },
  settings: {
    object: {
      cycle: { object: { startsOn: { integer: [1, 28] } } },
      /** The weekday on which a week begins, Monday 1 to Sunday 7; needed for the sums of weeks. */
      'week?': { object: { startsOn: { integer: [1, 7] } } },
      /** Time past midnight belongs to the day on which its stretch of work began, or to the next. */
      pastMidnight: { choice: ['startDate', 'nextDate'] },
      /** By when slips are handed in: months after that in which the cycle ends, and the day of that month. */
      'slips?': {
        object: {
          month: { integer: [0, 12] },
          day: { integer: [1, 28] },
          'time?': { either: ['time', { choice: ['endOfWork'] }] },
        },
      },
    },
  },
} as const satisfies Family;

/** How one slip, or its part on one day, stands. */
export interface ClaimStanding {
  /** The number of the slip, from 0. */
  readonly slip: number;
  readonly date: string;
  /** The figures of the policy for it: checks as flags, quantities as exact numbers. */
  readonly figures: Readonly<Record<Name, FigureValue>>;
  /** The checks that do not hold. */
  readonly failures: readonly Name[];
}

/** The overtime of a cycle. */
export class OvertimeOutcome extends Complete<typeof overtimeFamily.promises> {
  /** Minutes of overtime that count. */
  get overtimeMinutes(): Quantity {
    return this.promised('overtimeMinutes');
  }

  /** The claims in the order of their dates, those of other cycles among them. */
  get claims(): readonly ClaimStanding[] {
    const { each = {} } = this.plan.data;
    const figures = Object.entries(each['claims'] ?? {});
    return Array.from({ length: Number(this.run.read('claimCount').value) }, (_, i) => {
      const read = figures.flatMap(([name]) => {
        const { value, label } = this.run.read(name, 'claims', i);
        const shown = value ?? label;
        return shown === undefined ? [] : [[name, shown] as const];
      });
      const failures = figures.filter(
        ([name, { kind }]) => kind === 'check' && this.run.read(name, 'claims', i).value === false,
      );
      return {
        slip: Number(this.run.read('slip', 'claims', i).value),
        date: String(this.run.read('date', 'claims', i).value),
        figures: Object.fromEntries(read),
        failures: failures.map(([name]) => name),
      };
    });
  }
}

/**
 * Assesses the overtime of a cycle (003.2.overtime.conditions, 003.2.overtime.slip, 003.2.overtime.triple,
 * 000.1.overtime.authorised): what of the time that slips claim was worked and counts.
 *
 * @returns an `Incomplete` outcome where a fact is needed that is not known, such as the rest of a week
 * @throws RulesError for a missing or wrong fact, with its path; `coverage` for a day that the calendar does not cover
 * @example
 * const policy = adopt(overtimeFamily, handbook003_2.policies.overtime);
 * const outcome = assessOvertime(
 *   {
 *     asOf: '2026-06-20',
 *     work: [
 *       ...['01', '02', '03', '04', '05'].map((day) => ({
 *         from: `2026-06-${day}T09:00`,
 *         to: `2026-06-${day}T17:00`,
 *         rostered: 'shift' as const,
 *       })),
 *       { from: '2026-06-06T09:00', to: '2026-06-06T13:00', rostered: 'rest' },
 *     ],
 *     slips: [
 *       {
 *         from: '2026-06-06T09:00',
 *         to: '2026-06-06T13:00',
 *         handedInAt: '2026-06-08T09:00',
 *         signatures: 2,
 *         ownSignature: true,
 *         jobNumber: '1024',
 *         missedPunch: false,
 *       },
 *     ],
 *     jobNumber: '1024',
 *     endOfWork: '18:00',
 *   },
 *   policy,
 * );
 * outcome.figures.overtimeMinutes //=> '240'
 */
export function assessOvertime(
  facts: OvertimeFacts,
  policy: Adopted<'overtime'>,
): OvertimeOutcome | Incomplete<typeof overtimeFamily.promises> {
  return runPolicy(
    overtimeFamily,
    readOvertime(rawFacts(facts), settingsOf(overtimeFamily, policy)),
    policy,
    OvertimeOutcome,
  );
}
