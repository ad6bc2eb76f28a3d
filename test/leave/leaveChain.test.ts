// One topic's figures are the next one's facts: entitlement, balance, request, cycle, pay slip.
import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { template } from '../../src/figures/template.js';
import { rosterOf } from '../../src/handbooks/rosterOf.js';
import { balanceLeave, leaveBalanceFamily } from '../../src/leave/balanceLeave.js';
import { entitleLeave } from '../../src/leave/entitleLeave.js';
import { leaveTaken, sumLeave } from '../../src/leave/sumLeave.js';
import { paySlip, paySlipFamily } from '../../src/pay/paySlip.js';
import { issuesOf } from '../support/issuesOf.js';
import { assessed, entitlementPolicy, monthPolicy } from './requests.js';

/** The year's entitlement at the beginning, less what is taken. */
const accountPolicy = adopt(
  leaveBalanceFamily,
  template(leaveBalanceFamily, {
    id: 'test/account',
    version: '1',
    blanks: {},
    data: {
      each: {
        entries: {
          change: {
            kind: 'table',
            rows: [
              { id: 'taken', when: { entry: 'taken' }, gives: { of: 'quantity', times: -1 } },
              { id: 'others', gives: { of: 'quantity' } },
            ],
          },
          days: { kind: 'balance', add: 'change', opening: 'entitlement.days' },
        },
      },
      figures: { left: { kind: 'tally', from: 'entries', where: { entry: 'closing' }, take: 'largest', of: 'days' } },
    },
  }),
);
const slipPolicy = adopt(
  paySlipFamily,
  template(paySlipFamily, {
    id: 'test/slip',
    version: '1',
    blanks: {},
    data: {
      figures: {
        gross: { kind: 'total', of: ['baseWage'], effect: 'pay' },
        deductions: { kind: 'product', of: ['leave.deductedHours', 'baseWage'], over: ['21.75', 8], effect: 'deduct' },
        net: { kind: 'total', of: ['gross'], less: ['deductions'], round: { mode: 'halfUp', digits: 2 } },
      },
    },
  }),
);
const HOSPITAL = { kind: 'sick', papers: ['hospitalNote', 'medicalRecordCopy'], hospitalPublic: true };

describe('entitlement, balance and request', () => {
  const entitlement = entitleLeave({ hiredOn: '2024-06-01', asOf: '2026-03-01', grade: 'employee' }, entitlementPolicy);
  const entries = [
    { date: '2026-01-01', entry: 'carried', quantity: '1.5' },
    { date: '2026-02-16', entry: 'taken', quantity: 10 },
  ];

  test('days carried over stay as they are', () => {
    const account = { asOf: '2026-01-31', entitlement, entries: entries.slice(0, 1) };
    expect(balanceLeave(account, accountPolicy).figures['left']).toBe('11.5');
  });

  test('a request is granted what the balance holds', () => {
    const balance = balanceLeave({ asOf: '2026-03-01', entitlement, entries }, accountPolicy);
    expect(balance.figures['left']).toBe('1.5');
    expect(assessed({ kind: 'annual', balance })).toMatchObject({
      askedDays: '2',
      grantedDays: '1.5',
      refusedDays: '0.5',
    });
  });
});

describe('request, cycle and pay slip', () => {
  /** Thursday the 19th to Monday the 23rd: two cycles. */
  const over = {
    ...HOSPITAL,
    from: '2026-03-19',
    to: '2026-03-23',
    submitted: '2026-03-10',
    roster: rosterOf('2026-03-01', '2026-03-31'),
  };
  const days = [...leaveTaken('P1', 'personal', assessed()), ...leaveTaken('S1', 'sick', assessed(over))];

  test('only days that were granted are taken', () => {
    expect(leaveTaken('P1', 'personal', assessed({ declined: ['2026-03-06'] }))).toEqual([
      { date: '2026-03-09', kind: 'personal', request: 'P1', days: 1, hours: 8 },
    ]);
  });

  test('a leave over the end of a cycle is split', () => {
    const [march, april] = ['2026-03-20', '2026-04-20'].map((asOf) => sumLeave({ asOf, days }, monthPolicy).figures);
    expect(march).toMatchObject({ slips: '2', leaveDays: '4', leaveHours: '32', sickPaidHours: '6.4' });
    expect(april).toMatchObject({ slips: '1', leaveDays: '3', leaveHours: '8', sickPaidHours: '3.2' });
  });

  test('the outcome of a cycle stands as the facts of a pay slip', () => {
    const leave = sumLeave({ asOf: '2026-03-20', days }, monthPolicy);
    expect(leave).toMatchObject({ leaveDays: '4', leaveHours: '32', paidHours: '6.4', deductedHours: '25.6' });
    const facts = {
      month: '2026-03-01',
      baseWage: 8700,
      spells: [],
      adjustments: [],
      corrections: [],
    };
    const slip = paySlip({ ...facts, leave }, slipPolicy);
    // 8700 / 21.75 / 8 = 50 an hour.
    expect(slip.figures).toMatchObject({ deductions: '1280', net: '7420.00' });
    expect(slip.figures).toEqual(paySlip({ ...facts, leave: { deductedHours: '25.6' } }, slipPolicy).figures);
  });

  test('a policy that does not tell of each day what is granted cannot be taken', () => {
    const silent = assessed();
    Object.defineProperty(silent, 'days', { value: [{ date: '2026-03-06', granted: 'notApplicable', hours: '8' }] });
    expect(issuesOf(() => leaveTaken('P1', 'personal', silent))).toMatchObject([
      { code: 'type', path: '/outcome/days/0/granted' },
    ]);
  });
});
