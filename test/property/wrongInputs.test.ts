/** Helpers that count, allot and sum up refuse whatever is no list, no record or no text, each with its path. */
import { describe, expect, it } from 'vitest';
import { countAbsentDays } from '../../src/appraisal/countAbsentDays.js';
import { countContacts } from '../../src/appraisal/countContacts.js';
import { countKeywords } from '../../src/appraisal/countKeywords.js';
import { countPersons, countServedBuyers } from '../../src/appraisal/countPersons.js';
import { annualReviewFamily, meanOfMonths, reviewYear } from '../../src/appraisal/reviewYear.js';
import { allotPunches } from '../../src/attendance/allotPunches.js';
import { attendanceDayFamily, classifyDay } from '../../src/attendance/classifyDay.js';
import { dayRecord } from '../../src/attendance/dayRecord.js';
import { adoptScheduled } from '../../src/compliance/adoptScheduled.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { handbook002_8B } from '../../src/handbooks/002-8b/index.js';
import { handbook003_2 } from '../../src/handbooks/003-2/index.js';
import { leaveMonthFamily, leaveTaken, sumLeave } from '../../src/leave/sumLeave.js';
import { summariseTeam } from '../../src/service/summariseTeam.js';
import { issuesOf } from '../support/issuesOf.js';

/** Code and path of what is refused. */
function refused(run: (...given: never[]) => unknown, ...given: readonly unknown[]): readonly string[] {
  return issuesOf(() => Reflect.apply(run, undefined, given)).map(({ code, path }) => `${code} ${path}`);
}

const hole: readonly unknown[] = new Array(1).concat(['a']);
const day = { date: '2026-03-02', shift: { start: '09:00', end: '18:00' } };
const window = { before: 60, after: 60 };
const facts = {
  ...day,
  punches: [{ at: '2026-03-02T09:10' }, { at: '2026-03-02T18:02' }],
  leave: [],
  outings: [],
  findings: [],
} as const;
const outcome = classifyDay(facts, adopt(attendanceDayFamily, handbook003_2.policies.attendanceDay));
const standing = { level: 'reply', status: 'met' };
const item = { agent: 'Li', month: '2026-11', levels: [standing] };

const cases: readonly (readonly [string, readonly string[], string])[] = [
  ['replies', refused(countKeywords, null, []), 'type /replies'],
  ['a reply', refused(countKeywords, ['请', 5], []), 'type /replies/1'],
  ['keywords', refused(countKeywords, [], undefined), 'required /keywords'],
  ['a keyword', refused(countKeywords, [], ['请', 5]), 'type /keywords/1'],
  ['contacts', refused(countContacts, null), 'type '],
  ['a contact', refused(countContacts, [null]), 'type /0'],
  ['spells', refused(countAbsentDays, 5, { from: '2026-04-01', to: '2026-06-30' }), 'type /spells'],
  ['a spell', refused(countAbsentDays, [5], { from: '2026-04-01', to: '2026-06-30' }), 'type /spells/0'],
  ['a period', refused(countAbsentDays, [], null), 'type /period'],
  ['ids', refused(countPersons, 'lin'), 'type '],
  ['a hole among ids', refused(countPersons, hole), 'type /0'],
  ['buyers and served', refused(countServedBuyers, null), 'type '],
  ['buyers', refused(countServedBuyers, { served: [] }), 'required /buyers'],
  ['a roster', refused(allotPunches, null, [], window), 'type /roster'],
  ['a day of the roster', refused(allotPunches, [null], [], window), 'type /roster/0'],
  ['punches', refused(allotPunches, [day], null, window), 'type /punches'],
  ['a punch', refused(allotPunches, [day], [null], window), 'required /punches/0/at'],
  ['no window', refused(allotPunches, [day], []), 'type /window'],
  ['half a window', refused(allotPunches, [day], [], { before: 60 }), 'type /window/after'],
  ['a window of more than a day', refused(allotPunches, [day], [], { before: 1441, after: 0 }), 'range /window/before'],
  ['a window below nothing', refused(allotPunches, [day], [], { before: 0, after: -1 }), 'range /window/after'],
  [
    'a window that is no number',
    refused(allotPunches, [day], [], { ...window, after: Number.NaN }),
    'range /window/after',
  ],
  ['no facts of a day', refused(dayRecord, null, outcome), 'type '],
  ['no findings', refused(dayRecord, day, outcome), 'required /findings'],
  ['no outcome of a day', refused(dayRecord, facts, undefined), 'type /outcome'],
  ['policies', refused(adoptScheduled, null), 'type '],
  ['a policy', refused(adoptScheduled, { audit: null }), 'type /audit'],
  ['blanks', refused(adoptScheduled, {}, null), 'type /blanks'],
  ['choices', refused(adoptScheduled, {}, {}, null), 'type /choices'],
  ['a slip', refused(leaveTaken, '', 'sick', { days: [] }), 'type /request'],
  ['no slip', refused(leaveTaken), 'required /request'],
  ['a kind', refused(leaveTaken, 'A7', 5, { days: [] }), 'type /kind'],
  ['no outcome of a request', refused(leaveTaken, 'A7', 'sick', null), 'type /outcome'],
  ['a day of an outcome', refused(leaveTaken, 'A7', 'sick', { days: [null] }), 'type /outcome/days/0'],
  [
    'a day without figures',
    refused(leaveTaken, 'A7', 'sick', { days: [{ date: '2026-03-20' }] }),
    'type /outcome/days/0/granted',
  ],
  ['an outcome of another calculator', refused(leaveTaken, 'A7', 'sick', outcome), 'required /outcome/days'],
  ['items', refused(summariseTeam, null), 'type '],
  ['an item', refused(summariseTeam, [null]), 'type /0'],
  ['an agent', refused(summariseTeam, [{ ...item, agent: '' }]), 'type /0/agent'],
  ['a month', refused(summariseTeam, [{ ...item, month: '2026-13' }]), 'type /0/month'],
  ['levels', refused(summariseTeam, [item, { ...item, levels: undefined }]), 'required /1/levels'],
  ['a level', refused(summariseTeam, [{ ...item, levels: [null] }]), 'type /0/levels/0'],
  [
    'the name of a level',
    refused(summariseTeam, [{ ...item, levels: [{ status: 'met' }] }]),
    'required /0/levels/0/level',
  ],
  [
    'a status',
    refused(summariseTeam, [{ ...item, levels: [{ ...standing, status: 'lost' }] }]),
    'choice /0/levels/0/status',
  ],
];

describe('records that stand twice', () => {
  it('are refused where each month has one', () => {
    const months = ['2025-01-01', '2025-02-01', '2025-02-01'].map((date) => ({ date, score: 90 }));
    const policy = adopt(annualReviewFamily, handbook002_8B.policies.annualReview, { combination: meanOfMonths });
    const year = (count: number) => ({ asOf: '2025-12-31', months: months.slice(0, count), reviews: [] });
    expect(reviewYear(year(2), policy).figures['annualScore']).toBe('90');
    expect(refused(reviewYear, year(3), policy)).toEqual(['duplicate /months/2/date']);
  });

  it('of leave are refused, and two halves of a day by two requests are not', () => {
    const policy = adopt(leaveMonthFamily, handbook003_2.policies.leaveMonth);
    const half = { date: '2026-03-20', kind: 'sick', request: 'A7', days: '0.5', hours: 4 };
    const month = (...days: readonly (typeof half)[]) => ({ asOf: '2026-03-20', hourlyWage: 50, days });
    expect(sumLeave(month(half, { ...half, request: 'A8' }), policy).figures['leaveHours']).toBe('8');
    expect(sumLeave(month(half, { ...half, kind: 'personal' }), policy).figures['leaveHours']).toBe('8');
    expect(refused(sumLeave, month(half, half), policy)).toEqual(['duplicate /days/1/date']);
    expect(refused(sumLeave, { ...month(), days: [null, null] }, policy)).toEqual(['type /days/0']);
  });
});

describe('helpers', () => {
  it.each(cases)('refuse %s', (_, issues, expected) => {
    expect(issues).toEqual([expected]);
  });

  it('take a window of a whole day', () => {
    expect(allotPunches([{ date: '2026-03-02', shift: 'rest' }], [], { before: 1440, after: 1440 })).toEqual([[]]);
  });
});
