/** Worked examples of 000.1 on leave. 2026-03-02 is a Monday. */
import type { Case } from '../handbook.js';
import { rosterOf } from '../rosterOf.js';

const request =
  (clause: string, kind: string) =>
  (facts: Case['facts'], expect: Case['expect'], more: Partial<Case> = {}): Case => ({
    clause,
    policy: 'leaveRequest',
    blanks: { countedShare: 'scheduledShare' },
    facts: {
      kind,
      form: 'written',
      from: '2026-03-10',
      to: '2026-03-10',
      submitted: '2026-03-02',
      roster: rosterOf('2026-03-01', '2026-03-16'),
      papers: kind === 'sick' ? ['doctorCertificate'] : [],
      approvals: [{ role: 'directSupervisor', rank: 'supervisor', by: 'A' }],
      earlier: [],
      ...facts,
    },
    expect,
    ...more,
  });
const readings = (options: Readonly<Record<string, string>>): Partial<Case> => ({ choices: { readings: options } });
const reading = (question: string, option: string): Partial<Case> => readings({ [question]: option });

const other = request('000.1.leave.notice', 'other');
const sick = request('000.1.leave.notice', 'sick');
const annual = request('000.1.leave.notice.annual', 'annual');
const approval = request('000.1.leave.approval', 'other');
const certificate = request('000.1.leave.sick.document', 'sick');

export const leaveCases000_1: readonly Case[] = [
  other(
    { submitted: '2026-03-09' },
    {
      noticeNeeded: '1',
      shortfall: '0',
      notice: 'inTime',
      'notice.clause': '000.1.leave.notice',
      grantedDays: '1',
      'grantedDays.clause': '000.1.leave.approval',
      'grantedDays.provisional': false,
      effective: true,
    },
  ),
  other(
    { submitted: '2026-03-10' },
    {
      shortfall: '1',
      notice: 'short',
      'notice.clause': '000.1.leave.notice',
      grantedDays: '0',
      'grantedDays.clause': '000.1.leave.notice',
      'grantedDays.provisional': false,
      refusedDays: '1',
      effective: false,
    },
  ),
  other({ form: 'oral', submitted: '2026-03-02' }, { notice: 'notWritten', grantedDays: '0', effective: false }),
  other({ form: 'none', submitted: '2026-03-02' }, { notice: 'notWritten' }),
  other({ form: 'oral', submitted: '2026-03-10' }, { notice: 'notWritten' }),
  other({ form: 'oral', submitted: undefined }, { notice: 'notWritten' }),
  other({ submitted: undefined }, { missing: ['/noticeDays'] }),
  other(
    { submitted: '2026-03-09T10:00', from: '2026-03-10T09:00' },
    { notice: 'inTime' },
    { note: 'a difference of dates suffices' },
  ),
  other({ submitted: '2026-03-09T09:00', from: '2026-03-10T09:00' }, { notice: 'inTime' }, reading('ahead', 'hours')),
  other(
    { submitted: '2026-03-09T09:00:01', from: '2026-03-10T09:00' },
    { notice: 'short', shortfall: '1' },
    reading('ahead', 'hours'),
  ),
  other({ from: '2026-03-09', to: '2026-03-09', submitted: '2026-03-08' }, { notice: 'inTime' }),
  other(
    { from: '2026-03-09', to: '2026-03-09', submitted: '2026-03-07' },
    { notice: 'short' },
    { ...reading('ahead', 'workday'), note: 'Saturday for Monday: no day of work lies between' },
  ),
  other(
    { from: '2026-03-09', to: '2026-03-09', submitted: '2026-03-06' },
    { notice: 'inTime' },
    reading('ahead', 'workday'),
  ),
  other({}, { noticeGiven: '8', shortfall: '0', grantedHours: '8' }),
  other({ toHalf: 'first' }, { grantedDays: '0.5', grantedHours: '4' }),
  other({ approvals: [] }, { notice: 'inTime', grantedDays: '1', 'grantedDays.provisional': true }),
  other({ to: '2026-03-11' }, { askedDays: '2', grantedDays: '2', grantedHours: '16' }),
  sick({ submitted: '2026-03-09' }, { notice: 'inTime', shortfall: '0', grantedDays: '1' }),
  sick({ form: 'oral', submitted: '2026-03-10' }, { notice: 'notWritten' }),
  sick({ submitted: '2026-03-10' }, { notice: 'sickShort', shortfall: '1', grantedDays: '0' }),
  sick(
    { submitted: '2026-03-10' },
    { notice: 'inTime', 'notice.fired': false, grantedDays: '1' },
    reading('sick', 'exempt'),
  ),
  other(
    { submitted: '2026-03-10' },
    { notice: 'short', 'notice.clause': '000.1.leave.notice' },
    reading('sick', 'exempt'),
  ),
  annual(
    { submitted: '2026-03-04' },
    { notice: 'short', 'notice.clause': '000.1.leave.notice.annual' },
    reading('sick', 'exempt'),
  ),
  annual(
    { submitted: '2026-03-03' },
    {
      noticeNeeded: '7',
      notice: 'inTime',
      'notice.clause': '000.1.leave.notice.annual',
      shortfall: '0',
      grantedDays: '1',
      'grantedDays.clause': '000.1.leave.approval',
    },
  ),
  annual(
    { submitted: '2026-03-04' },
    {
      notice: 'short',
      'notice.clause': '000.1.leave.notice.annual',
      shortfall: '1',
      grantedDays: '0',
      'grantedDays.clause': '000.1.leave.notice.annual',
    },
  ),
  request('000.1.leave.notice', 'annual')(
    { submitted: '2026-03-04' },
    { notice: 'short', 'notice.clause': '000.1.leave.notice.annual' },
    { note: 'the week of annual leave decides in place of the day' },
  ),
  request('000.1.leave.notice.annual', 'other')(
    { submitted: '2026-03-10' },
    { notice: 'short', 'grantedDays.clause': '000.1.leave.notice' },
    { note: 'other leave needs no week' },
  ),
  annual({ submitted: '2026-03-03' }, { noticeNeeded: '5', notice: 'inTime' }, reading('annualWeek', 'workdays')),
  annual({ submitted: '2026-03-04' }, { notice: 'short' }, reading('annualWeek', 'workdays')),
  annual(
    { from: '2026-03-16', to: '2026-03-16', submitted: '2026-03-09' },
    { notice: 'inTime' },
    reading('annualWeek', 'workdays'),
  ),
  other({ submitted: '2026-03-09' }, { noticeGiven: '1', notice: 'inTime' }, reading('annualWeek', 'workdays')),
  request('000.1.leave.notice.annual', 'other')(
    { from: '2026-03-09', to: '2026-03-09', submitted: '2026-03-07' },
    { noticeGiven: '2', notice: 'inTime' },
    reading('annualWeek', 'workdays'),
  ),
  annual({ submitted: '2026-03-02' }, { noticeNeeded: '8', notice: 'inTime' }, reading('annualOnTop', 'onTop')),
  annual({ submitted: '2026-03-03' }, { notice: 'short' }, reading('annualOnTop', 'onTop')),
  // Tuesday 10 March: the fifth day of work before it is Tuesday 3 March, the sixth Monday 2 March.
  ...(
    [
      ['2026-03-03', 'short', { annualWeek: 'workdays', annualOnTop: 'onTop' }],
      ['2026-03-02', 'inTime', { annualWeek: 'workdays', annualOnTop: 'onTop' }],
      ['2026-03-03', 'inTime', { annualWeek: 'workdays', ahead: 'hours' }],
      ['2026-03-04', 'short', { annualWeek: 'workdays', ahead: 'hours' }],
      ['2026-03-03', 'inTime', { annualWeek: 'workdays', ahead: 'workday' }],
      ['2026-03-04', 'short', { annualWeek: 'workdays', ahead: 'workday' }],
      ['2026-03-03', 'inTime', { ahead: 'workday' }],
      ['2026-03-04', 'short', { ahead: 'workday' }],
    ] as const
  ).map(([submitted, notice, options]) => annual({ submitted }, { notice }, readings(options))),
  annual(
    { submitted: '2026-03-03T10:00', from: '2026-03-10T09:00' },
    { noticeGiven: '7', notice: 'inTime' },
    { ...reading('ahead', 'hours'), note: 'The 24 hours are of the one day ahead.' },
  ),
  ...(['hours', 'workday'] as const).flatMap((ahead) => [
    other(
      { submitted: '2026-03-09T09:00:01', from: '2026-03-10T09:00' },
      { notice: ahead === 'hours' ? 'short' : 'inTime' },
      readings({ ahead, annualWeek: 'workdays' }),
    ),
    other(
      { submitted: '2026-03-07T09:00', from: '2026-03-09T09:00', to: '2026-03-09' },
      { notice: ahead === 'hours' ? 'inTime' : 'short' },
      readings({ ahead, annualWeek: 'workdays' }),
    ),
  ]),
  approval({}, { approver: 'directSupervisor', approved: true, effective: true }),
  approval(
    { to: '2026-03-16' },
    { askedDays: '5', approver: 'directSupervisor', approved: true, grantedDays: '5' },
    { note: 'whatever the length' },
  ),
  approval(
    { approvals: [{ role: 'other', rank: 'manager', by: 'B' }] },
    { approved: false, effective: false, grantedDays: '1' },
  ),
  approval({ approvals: [] }, { approved: false, effective: false, 'grantedDays.provisional': true }),
  approval(
    { to: '2026-03-12', declined: ['2026-03-11'] },
    { askedDays: '3', grantedDays: '2', grantedHours: '16', refusedDays: '1' },
    { note: 'one day declined' },
  ),
  approval({ to: '2026-03-16' }, { askedDays: '7', grantedDays: '7' }, { blanks: { countedShare: 'share' } }),
  certificate({}, { missingPapers: '0', effective: true }),
  certificate({ papers: [] }, { missingPapers: '1', effective: false }),
  request('000.1.leave.sick.document', 'other')({ papers: [] }, { missingPapers: '0', effective: true }),
  ...(
    [
      ['2026-03-01', true],
      ['2026-03-02', true],
      ['2026-03-03', false],
    ] as const
  ).map(([certificateOn, effective]) =>
    certificate({ certificateOn }, { missingPapers: '0', effective }, reading('certificate', 'withRequest')),
  ),
  certificate({ certificateOn: '2026-03-03' }, { effective: true }),
  certificate(
    { certificateOn: '2026-03-02', papers: [] },
    { missingPapers: '1', effective: false },
    reading('certificate', 'withRequest'),
  ),
  certificate(
    { certificateOn: '2026-03-02', approvals: [] },
    { effective: false },
    reading('certificate', 'withRequest'),
  ),
  certificate(
    { certificateOn: '2026-03-10', submitted: '2026-03-10' },
    { notice: 'sickShort', effective: false },
    reading('certificate', 'withRequest'),
  ),
  certificate(
    { certificateOn: '2026-03-10', submitted: '2026-03-10' },
    { notice: 'inTime', effective: true },
    readings({ certificate: 'withRequest', sick: 'exempt' }),
  ),
  certificate({}, { missing: ['/certificateOn'] }, reading('certificate', 'withRequest')),
  request('000.1.leave.sick.document', 'other')({}, { effective: true }, reading('certificate', 'withRequest')),
  request('000.1.leave.sick.document', 'annual')({}, { effective: true }, reading('certificate', 'withRequest')),
];
