// The smaller calculators of leave: what they read, and what they refuse.
import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { settingsOf } from '../../src/figures/settings.js';
import { replay } from '../../src/figures/trace/replay.js';
import { nursingTime003_2 } from '../../src/handbooks/003-2/nursingTime.js';
import { checkNotice, leaveNoticeFamily, readNotice } from '../../src/leave/checkNotice.js';
import { entitleLeave, leaveEntitlementFamily } from '../../src/leave/entitleLeave.js';
import { grantNursingTime, nursingTimeFamily, readNursing } from '../../src/leave/grantNursingTime.js';
import { noticeAhead } from '../../src/leave/noticeAhead.js';
import { readEmployment } from '../../src/leave/readEmployment.js';
import { issuesOf } from '../support/issuesOf.js';
import { entitlementPolicy } from './requests.js';

const title = { en: 'A swap', zh: '调休' };
const swap = adopt(
  leaveNoticeFamily,
  noticeAhead({ id: 'test/swap', clause: '001.2.leave.notice', title, days: 2, approver: 'lead' }),
);
const nursing = adopt(nursingTimeFamily, nursingTime003_2);
const CHILD = {
  asOf: '2027-02-28',
  childBornOn: '2024-02-29',
  babies: 1,
  applied: true,
  option: 'startLater',
  conforms: true,
  proof: true,
};

describe('notice', () => {
  test('is a difference of dates, and what is missing is told', () => {
    const outcome = checkNotice({ requested: '2026-03-09', starts: '2026-03-10', agreedBy: 'lead' }, swap);
    expect(outcome).toMatchObject({ ok: false, inTime: false, shortfall: '1' });
    expect(checkNotice({ requested: '2026-03-08', starts: '2026-03-10', agreedBy: 'lead' }, swap)).toMatchObject({
      ok: true,
      inTime: true,
      shortfall: '0',
    });
  });

  test('replays against the facts as they were read', () => {
    const facts = { requested: '2026-03-08T23:59', starts: '2026-03-10T00:00', agreedBy: 'other' };
    const outcome = checkNotice(facts, swap);
    expect(replay(outcome.trace, readNotice(facts), leaveNoticeFamily, swap)).toEqual(outcome.figures);
  });

  test.each([
    [{ requested: undefined }, { code: 'required', path: '/requested' }],
    [{ requested: '8 March' }, { code: 'type', path: '/requested' }],
    [{ starts: '2026-03-10T24:00' }, { code: 'type', path: '/starts' }],
    [{ agreedBy: 'somebody' }, { code: 'choice', path: '/agreedBy' }],
  ])('refuses %o', (changes, issue) => {
    const facts = { requested: '2026-03-08', starts: '2026-03-10', agreedBy: 'lead', ...changes };
    expect(issuesOf(() => checkNotice(facts as typeof facts & { requested: string }, swap))).toMatchObject([issue]);
  });
});

describe('nursing time', () => {
  test('of a child born on a leap day ends with 28 February', () => {
    expect(grantNursingTime({ ...CHILD, asOf: '2025-02-27' }, nursing)).toMatchObject({
      entitled: true,
      minutes: '60',
    });
    expect(grantNursingTime({ ...CHILD, asOf: '2025-02-28' }, nursing)).toMatchObject({
      entitled: false,
      minutes: '0',
    });
  });

  test('replays against the facts as they were read', () => {
    const outcome = grantNursingTime(CHILD, nursing);
    const read = readNursing(CHILD, settingsOf(nursingTimeFamily, nursing));
    expect(replay(outcome.trace, read, nursingTimeFamily, nursing)).toEqual(outcome.figures);
  });

  test('is refused before the birth', () => {
    expect(issuesOf(() => grantNursingTime({ ...CHILD, asOf: '2024-02-28' }, nursing))).toMatchObject([
      { code: 'order', path: '/asOf' },
    ]);
  });
});

describe('length of service', () => {
  const read = (hiredOn: string, asOf: string, yearStartsOn?: number) =>
    readEmployment({ hiredOn, asOf, grade: 'employee' }, yearStartsOn === undefined ? {} : { yearStartsOn });

  test.each([
    ['2025-03-10', '2026-03-09', 0, 11],
    ['2025-03-10', '2026-03-10', 1, 12],
    ['2024-02-29', '2025-02-27', 0, 11],
    ['2024-02-29', '2025-02-28', 1, 12],
    ['2025-08-31', '2026-02-27', 0, 5],
    ['2025-08-31', '2026-02-28', 0, 6],
    ['2026-03-10', '2026-03-10', 0, 0],
  ])('hired %s, on %s: %i years, %i months', (hiredOn, asOf, serviceYears, serviceMonths) => {
    expect(read(hiredOn, asOf)).toMatchObject({ serviceYears, serviceMonths });
  });

  test('the share of a leave year', () => {
    expect(read('2026-07-01', '2026-12-31')).toMatchObject({
      yearDays: 365,
      employedDays: 184,
      employedMonths: 6,
      begunMonths: 6,
    });
    expect(read('2026-07-02', '2026-12-31')).toMatchObject({ employedDays: 183, employedMonths: 5, begunMonths: 6 });
    expect(read('2020-01-01', '2028-12-31')).toMatchObject({ yearDays: 366, employedDays: 366, employedMonths: 12 });
    expect(read('2026-07-01', '2027-03-31', 4)).toMatchObject({ yearDays: 365, employedDays: 274, employedMonths: 9 });
  });

  test('replays against the facts as they were read', () => {
    const facts = { hiredOn: '2024-02-29', asOf: '2026-03-10', grade: 'manager' };
    const outcome = entitleLeave(facts, entitlementPolicy);
    expect(replay(outcome.trace, outcome.facts, leaveEntitlementFamily, entitlementPolicy)).toEqual(outcome.figures);
  });
});
