// Random leave, worked out by the library and by an oracle that was written from the rulebook and walks the calendar day
// by day. Two thousand cases of each; fifty thousand with KEFU_RULES_LARGE=1.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import type { FigureValue } from '../../src/figures/evaluated.js';
import type { Outcome } from '../../src/figures/outcome.js';
import { annualLeave003_2 } from '../../src/handbooks/003-2/annualLeave.js';
import { leaveMonth003_2 } from '../../src/handbooks/003-2/leaveMonth.js';
import { leaveRequest003_2 } from '../../src/handbooks/003-2/leaveRequest.js';
import { nursingTime003_2 } from '../../src/handbooks/003-2/nursingTime.js';
import { assessLeave, leaveRequestFamily } from '../../src/leave/assessLeave.js';
import { balanceLeave, leaveBalanceFamily } from '../../src/leave/balanceLeave.js';
import { entitleLeave, leaveEntitlementFamily } from '../../src/leave/entitleLeave.js';
import { grantNursingTime, nursingTimeFamily } from '../../src/leave/grantNursingTime.js';
import { leaveMonthFamily, leaveTaken, sumLeave } from '../../src/leave/sumLeave.js';
import { parsePolicy } from '../../src/schema.js';
import { drawEntries, drawMonth, drawRequest } from '../support/oracle/drawLeave.js';
import {
  type DrawnRequest,
  daysAfter,
  expectedAccount,
  expectedEntitlement,
  expectedLeave,
  expectedLeaveMonth,
  expectedNursing,
} from '../support/oracle/leave.js';
import { add, compare, divide, type Ratio, ratio, zero } from '../support/oracle/ratio.js';
import { Draw } from './draw.js';

const isLarge = process.env.KEFU_RULES_LARGE === '1';
const cases = isLarge ? 50_000 : 2_000;
/** Properties need two runs a case or more. */
const paired = isLarge ? 5_000 : 400;
const minute = 60_000;

const NOTICE_DAYS = 1;
const requestPolicy = adopt(leaveRequestFamily, leaveRequest003_2, { noticeDays: NOTICE_DAYS });
const monthPolicy = adopt(leaveMonthFamily, leaveMonth003_2);
const entitlementPolicy = adopt(leaveEntitlementFamily, annualLeave003_2);
const nursingPolicy = adopt(nursingTimeFamily, nursingTime003_2);
const CAP = '20';
const accountPolicy = adopt(
  leaveBalanceFamily,
  parsePolicy(
    leaveBalanceFamily,
    JSON.parse(readFileSync(new URL('../shapes/accrualAccount.json', import.meta.url), 'utf8')),
  ),
  { cap: CAP },
);

/** A figure as the oracle writes it. */
function plain(value: FigureValue | undefined): unknown {
  return typeof value === 'object' ? `${value.numerator}/${value.denominator}` : value;
}

/** What an outcome shows of the figures that the oracle gives, where it differs. */
function differences(outcome: Outcome, expected: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { figures } = outcome;
  return Object.keys(expected).flatMap((name) => {
    const actual = plain(figures[name]);
    return actual === expected[name] ? [] : [{ name, actual, expected: expected[name] }];
  });
}

/** Everything in which the two differ over the seeds, up to five. */
function wrongOnes(count: number, compareOne: (draw: Draw) => readonly unknown[]): readonly unknown[] {
  const wrong: unknown[] = [];
  for (let seed = 0; seed < count && wrong.length < 5; seed++) {
    const found = compareOne(new Draw(seed));
    if (found.length > 0) wrong.push({ seed, found });
  }
  return wrong;
}

function assess(request: DrawnRequest): ReturnType<typeof assessLeave> {
  return assessLeave({ ...request }, requestPolicy);
}

function amount(value: FigureValue | string | undefined): Ratio {
  return typeof value === 'object' ? divide(ratio(value.numerator), ratio(value.denominator)) : ratio(String(value));
}

function isAtMost(a: FigureValue | undefined, b: FigureValue | string | undefined): boolean {
  return compare(amount(a), amount(b)) <= 0;
}

describe('leave agrees with the oracle', () => {
  it(
    `in ${cases} requests`,
    () => {
      const compareOne = (draw: Draw): readonly unknown[] => {
        const request = drawRequest(draw);
        return differences(assess(request), expectedLeave(request, NOTICE_DAYS));
      };
      expect(wrongOnes(cases, compareOne)).toEqual([]);
    },
    30 * minute,
  );

  it(
    `in ${cases} cycles`,
    () => {
      const compareOne = (draw: Draw): readonly unknown[] => {
        const { days, asOf } = drawMonth(draw);
        const hourlyWage = draw.pick(['50', '23.75', '31.2534']);
        return differences(
          sumLeave({ asOf, hourlyWage, days }, monthPolicy),
          expectedLeaveMonth(days, asOf, hourlyWage),
        );
      };
      expect(wrongOnes(cases, compareOne)).toEqual([]);
    },
    10 * minute,
  );

  it(
    `in ${cases} accounts that lapse`,
    () => {
      const compareOne = (draw: Draw): readonly unknown[] => {
        const { entries, asOf, earnsFrom } = drawEntries(draw);
        const outcome = balanceLeave(
          { asOf, earnsFrom, entries: entries.map((entry) => ({ ...entry })) },
          accountPolicy,
        );
        return differences(outcome, expectedAccount(entries, asOf, earnsFrom, CAP));
      };
      expect(wrongOnes(cases, compareOne)).toEqual([]);
    },
    10 * minute,
  );

  it(
    `in ${cases} lengths of service and ages of a child`,
    () => {
      const compareOne = (draw: Draw): readonly unknown[] => {
        const start = daysAfter(draw.pick(['2024-02-27', '2023-12-25', '2025-06-01']), draw.int(0, 8));
        const asOf = daysAfter(start, draw.chance(0.7) ? draw.int(363, 368) : draw.int(0, 900));
        const grade = draw.pick(['employee', 'supervisor', 'manager', 'director']);
        const child = {
          childBornOn: start,
          asOf,
          babies: 1,
          applied: true,
          option: 'startLater',
          conforms: true,
          proof: true,
        };
        return [
          ...differences(entitleLeave({ hiredOn: start, asOf, grade }, entitlementPolicy), {
            days: expectedEntitlement(start, asOf, grade),
          }),
          ...differences(grantNursingTime(child, nursingPolicy), { minutes: expectedNursing(start, asOf) }),
        ];
      };
      expect(wrongOnes(cases, compareOne)).toEqual([]);
    },
    10 * minute,
  );
});

describe('of random leave', () => {
  const draws = Array.from({ length: paired }, (_, seed) => drawRequest(new Draw(seed + 1_000_000)));

  it('the draws meet what they are meant to meet', { timeout: minute }, () => {
    const expected = Array.from({ length: 2_000 }, (_, seed) =>
      expectedLeave(drawRequest(new Draw(seed)), NOTICE_DAYS),
    );
    const met = (name: string): ReadonlySet<unknown> => new Set(expected.map((figures) => figures[name]));
    const grounds = [
      'none',
      'late',
      'notInHalfDays',
      'afterHalfYear',
      'beforeRegistration',
      'appliedAfterWeek',
      'split',
    ];
    for (const ground of grounds) expect(met('ground')).toContain(ground);
    expect(met('dayGround')).toEqual(new Set(['declined', 'outside', 'pastHalfYear', 'within']));
    expect(met('applied')).toEqual(new Set(['notApplied', 'ahead', 'emergency', 'late']));
    expect(met('approver')).toEqual(new Set(['directSuperior', 'twoLevels', 'departmentHead']));
    expect(met('effective')).toEqual(new Set([true, false]));
  });

  it('nothing is negative, and what is granted and refused is what was asked for', { timeout: minute }, () => {
    for (const request of draws) {
      const { askedDays, grantedDays, refusedDays, grantedHours } = assess(request).figures;
      for (const figure of [grantedDays, refusedDays, grantedHours]) expect(compare(amount(figure), zero)).not.toBe(-1);
      expect(compare(add(amount(grantedDays), amount(refusedDays)), amount(askedDays))).toBe(0);
    }
  });

  it('declining a day never grants more', { timeout: minute }, () => {
    for (const request of draws) {
      const [all, some] = [
        { ...request, declined: [] },
        { ...request, declined: [request.from] },
      ].map(assess);
      expect(isAtMost(some?.figures['grantedDays'], all?.figures['grantedDays'])).toBe(true);
    }
  });

  it('a larger balance never grants less, and grants no more than it holds', { timeout: minute }, () => {
    for (const request of draws.filter(({ kind }) => kind === 'annual')) {
      const [less, more] = ['1.5', '2'].map((left) => assess({ ...request, balance: { left } }).figures['grantedDays']);
      expect(isAtMost(less, more)).toBe(true);
      expect(isAtMost(less, '1.5')).toBe(true);
    }
  });

  it('the order of papers and signatures does not matter', { timeout: minute }, () => {
    for (const [seed, request] of draws.entries()) {
      const draw = new Draw(seed);
      const shuffled = {
        ...request,
        papers: draw.shuffled(request.papers),
        approvals: draw.shuffled(request.approvals),
      };
      expect(assess(shuffled).figures).toEqual(assess(request).figures);
    }
  });

  it('the days granted are those of the request, and their cycles add up to it', { timeout: minute }, () => {
    for (const request of draws.filter(({ kind }) => kind !== 'maternity')) {
      const outcome = assess(request);
      if (outcome.status === 'incomplete') throw new Error(`missing ${outcome.missing.join()}`);
      const days = leaveTaken('R1', request.kind, outcome);
      const cycles = [request.from, daysAfter(request.from, 28)].map(
        (asOf) => sumLeave({ asOf, days }, monthPolicy).figures,
      );
      const total = (name: string): Ratio => add(...cycles.map((figures) => amount(figures[name])));
      expect(compare(total('leaveDays'), amount(outcome.figures['grantedDays']))).toBe(0);
      expect(compare(total('leaveHours'), amount(outcome.figures['grantedHours']))).toBe(0);
    }
  });

  it('longer service never entitles to less', { timeout: minute }, () => {
    for (const grade of ['employee', 'director']) {
      const days = [0, 200, 364, 365, 366, 800, 4000].map(
        (age) =>
          entitleLeave({ hiredOn: '2016-03-01', asOf: daysAfter('2016-03-01', age), grade }, entitlementPolicy).figures[
            'days'
          ],
      );
      for (const [i, one] of days.slice(1).entries()) expect(isAtMost(days[i], one)).toBe(true);
    }
  });

  it('a month taken apart by days adds up', { timeout: minute }, () => {
    for (let seed = 0; seed < paired; seed++) {
      const { days, asOf } = drawMonth(new Draw(seed));
      const cut = Math.floor(days.length / 2);
      const [whole, first, second] = [days, days.slice(0, cut), days.slice(cut)].map(
        (part) => sumLeave({ asOf, hourlyWage: '31.25', days: part }, monthPolicy).figures,
      );
      for (const name of ['leaveDays', 'leaveHours', 'paidHours', 'deductedHours', 'sickPaid', 'sickDeducted'])
        expect(compare(add(amount(first?.[name]), amount(second?.[name])), amount(whole?.[name]))).toBe(0);
    }
  });
});
