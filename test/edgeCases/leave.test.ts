/** What published systems got wrong about leave, or had to decide: one test for each. */
import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import type { PolicyData } from '../../src/figures/policy.js';
import { template } from '../../src/figures/template.js';
import { rosterOf } from '../../src/handbooks/rosterOf.js';
import { balanceLeave, type LeaveEntry, leaveBalanceFamily } from '../../src/leave/balanceLeave.js';
import { entitleLeave, leaveEntitlementFamily } from '../../src/leave/entitleLeave.js';
import { assessed } from '../leave/requests.js';

/** Days a year by kind: 12 by the whole month, 5 by the day and rounded down, 10 whatever the service. */
const entitlement = adopt(
  leaveEntitlementFamily,
  template(leaveEntitlementFamily, {
    id: 'test/entitlement',
    version: '1',
    blanks: {},
    data: {
      settings: {},
      facts: { kind: { type: 'label', labels: ['company', 'statutory', 'sick'] } },
      figures: {
        byMonths: { kind: 'product', of: [12, 'employedMonths'], over: [12] },
        byDays: {
          kind: 'product',
          of: [5, 'employedDays'],
          over: ['yearDays'],
          round: { mode: 'floor', digits: 0 },
        },
        days: {
          kind: 'table',
          rows: [
            { id: 'company', when: { kind: 'company' }, gives: { of: 'byMonths' } },
            { id: 'statutory', when: { kind: 'statutory' }, gives: { of: 'byDays' } },
            { id: 'sick', gives: 10 },
          ],
        },
      },
    },
  }),
);
const daysOf = (kind: string, hiredOn: string) =>
  entitleLeave({ kind, hiredOn, asOf: '2026-12-31' }, entitlement).figures.days;

/** A day earned for each month after the third of service, at most 15; time off in lieu lives for three months. */
const account: PolicyData = {
  lists: {
    entries: {
      date: { type: 'date' },
      entry: { type: 'label', labels: ['carried', 'earned', 'lieu', 'taken', 'closing'] },
      quantity: { type: 'number', digits: 4 },
      until: { type: 'date', optional: true },
    },
  },
  facts: { earnsFrom: { type: 'date' } },
  each: {
    entries: {
      change: {
        kind: 'table',
        rows: [
          { id: 'tooEarly', when: { entry: 'earned', date: { under: 'earnsFrom' } }, gives: 0 },
          { id: 'taken', when: { entry: 'taken' }, gives: { of: 'quantity', times: -1 } },
          { id: 'lieu', when: { entry: 'lieu' }, gives: 0 },
          { id: 'added', gives: { of: 'quantity' } },
        ],
      },
      days: { kind: 'balance', add: 'change', opening: 0, atMost: 15 },
      lieuChange: {
        kind: 'table',
        rows: [
          { id: 'lieu', when: { entry: 'lieu' }, gives: { of: 'quantity' } },
          { id: 'others', gives: 0 },
        ],
      },
      lieuDays: {
        kind: 'balance',
        add: 'lieuChange',
        opening: 0,
        life: { age: { under: 3 }, unit: 'months' },
      },
    },
  },
  figures: {
    left: { kind: 'tally', from: 'entries', where: { entry: 'closing' }, take: 'largest', of: 'days' },
    lieuLeft: { kind: 'tally', from: 'entries', where: { entry: 'closing' }, take: 'largest', of: 'lieuDays' },
  },
};
const accountPolicy = adopt(leaveBalanceFamily, {
  family: 'leaveBalance',
  id: 'test/account',
  version: '1',
  blanks: {},
  data: account,
});
const balanceOn = (asOf: string, ...entries: readonly LeaveEntry[]) =>
  balanceLeave({ asOf, earnsFrom: '2026-04-01', entries }, accountPolicy).figures;

describe('leave', () => {
  test('Friday to Monday round a holiday: by the counting basis, and again when a day is declined later', () => {
    const sick = { kind: 'sick', papers: ['hospitalNote', 'medicalRecordCopy'], hospitalPublic: true };
    const roster = rosterOf('2026-03-01', '2026-03-31', { '2026-03-09': 0 });
    const granted = (changes: Parameters<typeof assessed>[0]) => assessed({ roster, ...changes }).grantedDays;
    expect(granted(sick)).toBe('4');
    expect(granted({ kind: 'personal' })).toBe('1');
    expect(granted({ ...sick, declined: ['2026-03-08'] })).toBe('3');
    expect(granted({ kind: 'personal', declined: ['2026-03-06'] })).toBe('0');
    expect(granted({ kind: 'personal', declined: ['2026-03-09'] })).toBe('1');
  });

  test('1.5 days carried over stay 1.5; 12 days a year, joined on 1 December: 1 day, not 2', () => {
    expect(balanceOn('2026-01-31', { date: '2026-01-01', entry: 'carried', quantity: 1.5 }).left).toBe('1.5');
    expect(['2026-12-01', '2026-12-02', '2026-11-01'].map((hiredOn) => daysOf('company', hiredOn))).toEqual([
      '1',
      '0',
      '2',
    ]);
  });

  test('joined on 2026-07-01, 5 days a year by the statutory proration: floor(184/365 x 5) is 2', () => {
    expect(['2026-07-01', '2026-01-01'].map((hiredOn) => daysOf('statutory', hiredOn))).toEqual(['2', '5']);
  });

  test('approval by days, proration by kind, hourly leave', () => {
    const approver = (to: string) => assessed({ from: '2026-03-02', to }).figures['approver'];
    expect(['2026-03-02', '2026-03-04', '2026-03-05'].map(approver)).toEqual([
      'directSuperior',
      'twoLevels',
      'departmentHead',
    ]);
    expect(['company', 'statutory', 'sick'].map((kind) => daysOf(kind, '2026-07-01'))).toEqual(['6', '2', '10']);
    expect(assessed({ to: '2026-03-06', hours: 2 })).toMatchObject({ askedDays: '0.25', grantedDays: '0.25' });
  });

  test('approval by kind: what is filed besides', () => {
    const filed = (kind: string, facts = {}) => assessed({ kind, to: '2026-03-06', ...facts }).figures['hrFilingDue'];
    expect(filed('personal')).toBe(false);
    expect(filed('bereavement', { relation: 'parent', papers: ['deathCertificate'] })).toBe(true);
  });

  test('earning only after the minimum of service, and only up to the cap', () => {
    const earned = (date: string, quantity = 1) => ({ date, entry: 'earned', quantity });
    expect(balanceOn('2026-12-31', earned('2026-03-31'), earned('2026-04-01')).left).toBe('1');
    expect(balanceOn('2026-12-31', earned('2026-04-30', 14), earned('2026-05-31', 2)).left).toBe('15');
  });

  test('time off in lieu lapses', () => {
    const lieu = { date: '2026-04-01', entry: 'lieu', quantity: 1.5 };
    expect(['2026-06-30', '2026-07-01'].map((asOf) => balanceOn(asOf, lieu)['lieuLeft'])).toEqual(['1.5', '0']);
  });
});
