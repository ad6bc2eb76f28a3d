import { expectTypeOf, test } from 'vitest';
import { type Adopted, adopt } from '../../src/figures/adoption/adopt.js';
import { leaveMonth003_2 } from '../../src/handbooks/003-2/leaveMonth.js';
import { leaveRequest003_2 } from '../../src/handbooks/003-2/leaveRequest.js';
import { assessLeave, leaveRequestFamily } from '../../src/leave/assessLeave.js';
import { leaveMonthFamily, sumLeave } from '../../src/leave/sumLeave.js';
import { REQUEST } from './requests.js';

const request = adopt(leaveRequestFamily, leaveRequest003_2, { noticeDays: 1 });
const month = adopt(leaveMonthFamily, leaveMonth003_2);

test('each policy is that of its calculator', () => {
  expectTypeOf(request).toEqualTypeOf<Adopted<'leaveRequest'>>();
  assessLeave(REQUEST, request);
  // @ts-expect-error the policy of another calculator
  assessLeave(REQUEST, month);
  // @ts-expect-error a template that nobody has adopted
  assessLeave(REQUEST, leaveRequest003_2);
});

test('blanks must be filled, and no others', () => {
  // @ts-expect-error the text does not say how far ahead
  adopt(leaveRequestFamily, leaveRequest003_2);
  // @ts-expect-error a blank that there is not
  adopt(leaveRequestFamily, leaveRequest003_2, { noticeDays: 1, days: 2 });
});

test('facts have their shapes', () => {
  const { roster, ...others } = REQUEST;
  // @ts-expect-error a roster is needed
  assessLeave({ ...others }, request);
  // @ts-expect-error a leave cannot begin with the first half alone
  assessLeave({ ...REQUEST, fromHalf: 'first' }, request);
  const day = { date: '2026-03-04', kind: 'sick', request: 'R1', days: 1, hours: 8 };
  sumLeave({ asOf: '2026-03-20', days: [day] }, month);
  // @ts-expect-error the day of a request of nobody
  sumLeave({ asOf: '2026-03-20', days: [{ date: '2026-03-04', kind: 'sick', days: 1, hours: 8 }] }, month);
});
