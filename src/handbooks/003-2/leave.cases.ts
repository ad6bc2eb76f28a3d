/** Worked examples of 003.2 on leave: each clause at each side of each boundary. 2026-03-02 is a Monday. */
import { dateText, parseDate } from '../../values/date.js';
import type { Case } from '../handbook.js';
import { rosterOf } from '../rosterOf.js';

type Facts = Case['facts'];
type Expect = Case['expect'];

const superior = (rank = 'supervisor', by = 'A') => ({ role: 'directSuperior', rank, by });
const second = (rank = 'manager', by = 'B') => ({ role: 'secondLevel', rank, by });
const head = (rank = 'director', by = 'C') => ({ role: 'departmentHead', rank, by });

/** A request that is in order: asked for a week ahead on paper, with everybody's signature. */
const inOrder = {
  form: 'paper',
  emergency: false,
  probationPassed: true,
  papers: [],
  approvals: [superior(), second(), head()],
  earlier: [],
};
/** What else each kind needs to be in order. */
const ofKind: Readonly<Record<string, Facts>> = {
  annual: { balance: { left: 10 } },
  sick: { papers: ['hospitalNote', 'medicalRecordCopy'], hospitalPublic: true },
  marriage: {
    papers: ['marriageCertificateCopy'],
    hiredOn: '2024-01-02',
    confirmedOn: '2024-04-02',
    registeredOn: '2026-02-27',
    legalAge: true,
    lateMarriage: false,
  },
  maternity: {
    conforms: true,
    proof: true,
    bornOn: '2026-03-17',
    lateBirth: false,
    difficultBirth: false,
    babies: 1,
    block: 1,
  },
  paternity: { papers: ['birthCertificateCopy'], bornOn: '2026-03-02', gender: 'male', birthOrder: 1 },
  bereavement: { papers: ['deathCertificate'], relation: 'parent' },
  prenatal: { conforms: true, proof: true },
};

type Span = readonly [from: string, to?: string];

function later(date: string, days: number): string {
  return dateText(parseDate(date) + days);
}

/** Cases of one clause about requests of one kind. */
function requests(clause: string, kind: string) {
  return ([from, to = from]: Span, facts: Facts, expect: Expect, more: Partial<Case> = {}): Case => ({
    clause,
    policy: 'leaveRequest',
    blanks: { noticeDays: 1 },
    facts: {
      ...inOrder,
      ...ofKind[kind],
      submitted: later(from, -7),
      kind,
      from,
      to,
      roster: rosterOf(from, to),
      ...facts,
    },
    expect,
    ...more,
  });
}

const reading = (question: string, option: string): Partial<Case> => ({
  choices: { readings: { [question]: option } },
});

const WEDNESDAY: Span = ['2026-03-04'];
/** Friday to Monday. */
const WEEKEND: Span = ['2026-03-06', '2026-03-09'];

const slip = requests('003.2.leave.slip', 'personal');
const slipCases: readonly Case[] = [
  slip(
    WEDNESDAY,
    { submitted: '2026-03-03' },
    { applied: 'ahead', effective: true, askedDays: '1', grantedDays: '1', refusedDays: '0', ground: 'none' },
  ),
  slip(
    WEDNESDAY,
    { submitted: '2026-03-04' },
    {
      applied: 'late',
      ground: 'late',
      effective: false,
      grantedDays: '0',
      'grantedDays.provisional': false,
      refusedDays: '1',
    },
    { note: 'on the day itself' },
  ),
  slip(WEDNESDAY, { submitted: '2026-03-01' }, { applied: 'ahead' }, { blanks: { noticeDays: 3 } }),
  slip(WEDNESDAY, { submitted: '2026-03-02' }, { applied: 'late' }, { blanks: { noticeDays: 3 } }),
  slip(
    WEDNESDAY,
    { form: 'none', submitted: undefined },
    { applied: 'notApplied', ground: 'notApplied', effective: false, grantedDays: '0' },
  ),
  slip(
    WEDNESDAY,
    { form: 'electronic' },
    { effective: false, grantedDays: '1', 'grantedDays.provisional': true },
    { note: 'awaits the paper slip' },
  ),
  slip(WEDNESDAY, {}, { effective: true, 'grantedDays.provisional': false }),
  requests('003.2.leave.slip', 'annual')(
    WEDNESDAY,
    { probationPassed: false, submitted: '2026-03-04' },
    { eligibility: 'onProbation', ground: 'late' },
  ),
  slip(WEDNESDAY, { approvals: [] }, { approved: false, effective: false, grantedDays: '1' }),
  requests('003.2.leave.slip', 'sick')(
    WEDNESDAY,
    { papers: [] },
    { effective: false, 'grantedDays.provisional': true },
    { note: 'awaits the papers' },
  ),
  slip(
    ['2026-03-03', '2026-03-05'],
    { declined: ['2026-03-04'] },
    { askedDays: '3', grantedDays: '2', refusedDays: '1', grantedHours: '16', dayGround: 'declined' },
    { note: 'one day declined: the others stand' },
  ),
];

const approval = requests('003.2.leave.approval', 'personal');
const TWO_DAYS: Span = ['2026-03-03', '2026-03-04'];
const FOUR_DAYS: Span = ['2026-03-02', '2026-03-05'];
const approvalCases: readonly Case[] = [
  approval(WEDNESDAY, {}, { workdays: '1', approver: 'directSuperior', minRank: 'notApplicable' }),
  approval(TWO_DAYS, { fromHalf: 'second' }, { workdays: '1.5', approver: 'twoLevels', minRank: 'manager' }),
  approval(['2026-03-03', '2026-03-05'], {}, { workdays: '3', approver: 'twoLevels' }),
  approval(FOUR_DAYS, { toHalf: 'first' }, { workdays: '3.5', approver: 'departmentHead', minRank: 'director' }),
  approval(['2026-03-03', '2026-03-05'], {}, { approver: 'departmentHead' }, reading('exactlyThree', 'departmentHead')),
  approval(
    ['2026-03-03', '2026-03-05'],
    { fromHalf: 'second' },
    { approver: 'twoLevels' },
    reading('exactlyThree', 'departmentHead'),
  ),
  requests('003.2.leave.approval', 'sick')(
    WEEKEND,
    {},
    { slipDays: '4', workdays: '2', approver: 'twoLevels' },
    { note: 'calendar days are converted' },
  ),
  approval(WEDNESDAY, { approvals: [superior()] }, { approved: true }),
  approval(WEDNESDAY, { approvals: [] }, { approved: false }),
  approval(WEDNESDAY, { approvals: [second(), head()] }, { approved: false }),
  approval(TWO_DAYS, { approvals: [superior(), second()] }, { approved: true, decidingRank: 'manager' }),
  approval(
    TWO_DAYS,
    { approvals: [superior(), second('supervisor')] },
    { approved: false, decidingRank: 'supervisor' },
  ),
  approval(TWO_DAYS, { approvals: [superior('manager'), second('supervisor')] }, { approved: true }),
  approval(TWO_DAYS, { approvals: [superior('employee'), second('supervisor')] }, { decidingRank: 'supervisor' }),
  approval(
    TWO_DAYS,
    { approvals: [superior('manager'), second('director')] },
    { approved: true, decidingRank: 'director' },
  ),
  approval(TWO_DAYS, { approvals: [superior('manager'), head()] }, { approved: false }),
  approval(TWO_DAYS, { approvals: [second(), head()] }, { approved: false }),
  approval(
    TWO_DAYS,
    { approvals: [superior('manager', 'B'), second('manager', 'B')] },
    { approved: false, signers: '1' },
    { note: 'one person cannot be both levels' },
  ),
  approval(
    TWO_DAYS,
    { approvals: [superior('manager', 'B'), second('manager', 'B'), head()] },
    { approved: false, signers: '1' },
  ),
  approval(TWO_DAYS, { approvals: [superior('manager'), superior('manager', 'D')] }, { approved: false, signers: '2' }),
  approval(TWO_DAYS, { approvals: [second(), second('manager', 'D')] }, { approved: false, signers: '2' }),
  approval(TWO_DAYS, { approvals: [superior(), second('supervisor'), head()] }, { approved: false }),
  approval(TWO_DAYS, {}, { approved: false, decidingRank: 'supervisor' }, reading('managerAtLeast', 'both')),
  approval(
    TWO_DAYS,
    { approvals: [superior('manager'), second('manager')] },
    { approved: true },
    reading('managerAtLeast', 'both'),
  ),
  approval(FOUR_DAYS, { approvals: [head()] }, { approved: true }),
  approval(FOUR_DAYS, { approvals: [head('manager')] }, { approved: false }),
  approval(FOUR_DAYS, { approvals: [superior('director'), second('director')] }, { approved: false }),
];

const urgent = requests('003.2.leave.emergency', 'personal');
const BACK = { emergency: true, oralNotified: true, returnedOn: '2026-03-05' };
const emergencyCases: readonly Case[] = [
  urgent(
    WEDNESDAY,
    { ...BACK, submitted: '2026-03-05' },
    { applied: 'emergency', absenceRisk: false, ground: 'none', effective: true },
    { note: 'the first day back' },
  ),
  urgent(
    WEDNESDAY,
    { ...BACK, submitted: '2026-03-06' },
    { applied: 'late', absenceRisk: true, grantedDays: '0', effective: false },
  ),
  urgent(WEDNESDAY, { ...BACK, oralNotified: false, submitted: '2026-03-05' }, { applied: 'late', absenceRisk: true }),
  urgent(WEDNESDAY, { ...BACK, form: 'none', submitted: undefined }, { applied: 'notApplied', absenceRisk: true }),
  urgent(WEDNESDAY, { ...BACK, submitted: '2026-03-03' }, { applied: 'ahead', absenceRisk: false }),
  urgent(
    WEDNESDAY,
    { ...BACK, emergency: false, submitted: '2026-03-05' },
    { applied: 'late', absenceRisk: false },
    { note: 'no emergency' },
  ),
  urgent(WEDNESDAY, { ...BACK, submitted: '2026-03-06' }, { absenceRisk: false }, reading('emergency', 'silent')),
  ...[
    { form: 'none', submitted: undefined },
    { form: 'paper', submitted: '2026-03-05' },
  ].map((slip) =>
    urgent(
      WEDNESDAY,
      { ...BACK, ...slip, returnedOn: undefined },
      { missing: ['/returnedOn'] },
      { note: 'not back yet' },
    ),
  ),
  requests('003.2.leave.slip', 'personal')(
    WEDNESDAY,
    { ...BACK, form: 'none', submitted: undefined, returnedOn: undefined },
    { missing: ['/returnedOn'] },
    { note: 'the slip of an emergency may still come' },
  ),
  urgent(
    WEDNESDAY,
    { ...BACK, form: 'none', submitted: undefined },
    { applied: 'notApplied', absenceRisk: true, grantedDays: '0', effective: false },
    { note: 'back, and no slip' },
  ),
  urgent(
    WEDNESDAY,
    { ...BACK, form: 'none', submitted: undefined, returnedOn: '2026-03-04' },
    { applied: 'notApplied', absenceRisk: true, grantedDays: '0', effective: false },
    { note: 'back on the first day of the leave, and no slip' },
  ),
  urgent(
    WEDNESDAY,
    { ...BACK, form: 'none', submitted: undefined, returnedOn: undefined, oralNotified: false },
    { applied: 'notApplied', absenceRisk: true, effective: false },
    { note: 'nobody was told: there is nothing to wait for' },
  ),
  urgent(
    WEDNESDAY,
    { ...BACK, form: 'none', submitted: undefined, returnedOn: undefined, emergency: false },
    { applied: 'notApplied', absenceRisk: false, effective: false },
    { note: 'no emergency' },
  ),
];

const filing = (kind: string) => requests('003.2.leave.hrFiling', kind);
const TEN_DAYS: Span = ['2026-03-02', '2026-03-11'];
const ELEVEN_DAYS: Span = ['2026-03-02', '2026-03-12'];
const filingCases: readonly Case[] = [
  ...['annual', 'marriage', 'maternity', 'bereavement'].map((kind) =>
    filing(kind)(WEDNESDAY, {}, { hrFilingDue: true }),
  ),
  filing('official')(WEDNESDAY, {}, { hrFilingDue: true }, reading('officialBasis', 'calendar')),
  ...['personal', 'sick', 'paternity', 'prenatal'].map((kind) => filing(kind)(WEDNESDAY, {}, { hrFilingDue: false })),
  ...['personal', 'sick'].flatMap((kind) => [
    filing(kind)(TEN_DAYS, {}, { calendarDays: '10', hrFilingDue: false }),
    filing(kind)(ELEVEN_DAYS, {}, { calendarDays: '11', hrFilingDue: true }),
  ]),
  filing('annual')(TEN_DAYS, {}, { hrFilingDue: false }, reading('filing', 'all')),
  filing('annual')(ELEVEN_DAYS, {}, { hrFilingDue: true }, reading('filing', 'all')),
];

const basis = (kind: string) => requests('003.2.leave.countingBasis', kind);
const basisCases: readonly Case[] = [
  ...['sick', 'marriage', 'maternity', 'prenatal', 'paternity', 'bereavement'].map((kind) =>
    basis(kind)(WEEKEND, {}, { slipDays: '4' }),
  ),
  ...['personal', 'annual'].map((kind) => basis(kind)(WEEKEND, {}, { slipDays: '2', askedDays: '2' })),
  basis('official')(WEEKEND, {}, { refused: { code: 'gap', path: '/each/days/slipped/0' } }),
  basis('official')(WEEKEND, {}, { slipDays: '4', grantedDays: '4' }, reading('officialBasis', 'calendar')),
  basis('official')(WEEKEND, {}, { slipDays: '2', grantedDays: '2' }, reading('officialBasis', 'scheduled')),
  ...['sick', 'marriage', 'prenatal'].map((kind) =>
    basis(kind)(WEEKEND, {}, { slipDays: '4' }, reading('officialBasis', 'calendar')),
  ),
  ...['personal', 'annual'].map((kind) =>
    basis(kind)(WEEKEND, {}, { slipDays: '2' }, reading('officialBasis', 'scheduled')),
  ),
  basis('sick')(
    WEEKEND,
    { roster: rosterOf('2026-03-06', '2026-03-09', { '2026-03-09': 0 }) },
    { slipDays: '4', workdays: '1' },
    { note: 'a holiday on Monday' },
  ),
  basis('personal')(WEEKEND, { roster: rosterOf('2026-03-06', '2026-03-09', { '2026-03-09': 0 }) }, { slipDays: '1' }),
  basis('personal')(
    WEEKEND,
    { roster: rosterOf('2026-03-06', '2026-03-09', { '2026-03-08': 8 }) },
    { slipDays: '3' },
    { note: 'an adjusted working Sunday' },
  ),
  basis('personal')(WEEKEND, { fromHalf: 'second' }, { slipDays: '1.5' }),
  basis('sick')(WEEKEND, { toHalf: 'first' }, { slipDays: '3.5' }),
  basis('personal')(WEDNESDAY, { hours: 3 }, { slipDays: '0.375', grantedHours: '3' }),
];

const sickPapers = requests('003.2.leave.sick.documents', 'sick');
const sickCases: readonly Case[] = [
  sickPapers(WEDNESDAY, {}, { sickPapersMissing: '0', missingPapers: '0', effective: true, grantedDays: '1' }),
  sickPapers(
    WEDNESDAY,
    { papers: [] },
    { sickPapersMissing: '2', missingPapers: '2', effective: false, grantedDays: '1' },
  ),
  sickPapers(WEDNESDAY, { papers: ['hospitalNote'] }, { missingPapers: '1' }),
  sickPapers(WEDNESDAY, { papers: ['medicalRecordCopy'] }, { missingPapers: '1' }),
  sickPapers(WEDNESDAY, { hospitalPublic: false }, { sickPapersMissing: '1', missingPapers: '1', effective: false }),
  sickPapers(WEDNESDAY, { hospitalPublic: undefined, papers: ['medicalRecordCopy'] }, { missingPapers: '1' }),
  sickPapers(WEDNESDAY, { hospitalPublic: false, papers: ['medicalRecordCopy'] }, { missingPapers: '1' }),
  requests('003.2.leave.sick.pay', 'sick')(
    WEEKEND,
    {},
    { grantedDays: '4', grantedHours: '16', payFactor: '0.4', paidHours: '6.4', deductedHours: '9.6' },
  ),
  requests('003.2.leave.sick.pay', 'sick')(
    WEEKEND,
    {},
    { grantedHours: '32', paidHours: '12.8' },
    reading('restDays', 'everyDay'),
  ),
  requests('003.2.leave.sick.pay', 'sick')(
    WEEKEND,
    { declined: ['2026-03-09'] },
    { grantedHours: '24' },
    reading('restDays', 'everyDay'),
  ),
  ...(['scheduled', 'everyDay'] as const).flatMap((restDays) => [
    requests('003.2.leave.personal.pay', 'personal')(
      WEDNESDAY,
      { roster: rosterOf('2026-03-04', '2026-03-04', { '2026-03-04': 10 }) },
      { grantedHours: '10' },
      reading('restDays', restDays),
    ),
    requests('003.2.leave.annual.pay', 'annual')(
      WEDNESDAY,
      { roster: rosterOf('2026-03-04', '2026-03-04', { '2026-03-04': 6 }) },
      { grantedHours: '6' },
      reading('restDays', restDays),
    ),
    requests('003.2.leave.sick.pay', 'sick')(
      WEDNESDAY,
      { roster: rosterOf('2026-03-04', '2026-03-04', { '2026-03-04': 10 }) },
      { grantedHours: restDays === 'everyDay' ? '8' : '10' },
      reading('restDays', restDays),
    ),
  ]),
];

const personal = requests('003.2.leave.personal.max', 'personal');
const taken = (date: string, daysTaken: number, kindTaken = 'personal') => ({
  date,
  kindTaken,
  daysTaken,
  hoursTaken: daysTaken * 8,
});
const personalCases: readonly Case[] = [
  personal(
    WEDNESDAY,
    {},
    { grantedDays: '1', 'limit.fired': true },
    { note: 'its limit is told, though all is granted' },
  ),
  personal(['2026-03-02', '2026-03-15'], {}, { calendarDays: '14', askedDays: '10', grantedDays: '10' }),
  personal(['2026-03-02', '2026-03-16'], {}, { askedDays: '11', grantedDays: '10', refusedDays: '1' }),
  personal(['2026-03-03', '2026-03-16'], {}, { calendarDays: '14', grantedDays: '10', dayGround: 'within' }),
  personal(['2026-03-03', '2026-03-17'], {}, { askedDays: '11', grantedDays: '10', dayGround: 'outside' }),
  personal(
    ['2026-03-03', '2026-03-17'],
    { declined: ['2026-03-17'] },
    { grantedDays: '10', dayGround: 'declined' },
    { note: 'the fifteenth day is declined anyway' },
  ),
  personal(['2026-03-03', '2026-03-17'], { declined: ['2026-03-04'] }, { grantedDays: '9', dayGround: 'outside' }),
  requests('003.2.leave.personal.max', 'sick')(
    ['2026-03-02', '2026-03-20'],
    {},
    { workdays: '15', askedDays: '19', grantedDays: '19' },
    reading('twoWeeks', 'scheduled'),
  ),
  personal(
    ['2026-03-02', '2026-03-16'],
    { fromHalf: 'second' },
    { askedDays: '10.5', usedBefore: '0', grantedDays: '10' },
    reading('twoWeeks', 'yearly'),
  ),
  personal(
    ['2026-09-01', '2026-09-03'],
    { earlier: [taken('2026-01-05', 8)] },
    { usedBefore: '8', grantedDays: '2' },
    reading('twoWeeks', 'yearly'),
  ),
  personal(['2026-03-01', '2026-03-16'], {}, { askedDays: '11', grantedDays: '10', refusedDays: '1' }),
  personal(['2026-03-02', '2026-03-16'], { fromHalf: 'second' }, { askedDays: '10.5', grantedDays: '9.5' }),
  personal(
    ['2026-03-02', '2026-03-16'],
    { fromHalf: 'second' },
    { askedDays: '10.5', grantedDays: '10', refusedDays: '0.5' },
    reading('twoWeeks', 'scheduled'),
  ),
  personal(
    ['2026-03-03', '2026-03-05'],
    { earlier: [taken('2025-12-31', 8), taken('2026-01-05', 8), taken('2026-02-02', 5, 'annual')] },
    { usedBefore: '8', grantedDays: '2', refusedDays: '1' },
    reading('twoWeeks', 'yearly'),
  ),
  personal(
    ['2026-03-03', '2026-03-05'],
    { earlier: [taken('2026-01-05', 8)] },
    { grantedDays: '3' },
    { note: 'each application apart' },
  ),
  requests('003.2.leave.personal.max', 'annual')(
    ['2026-03-02', '2026-03-03'],
    { earlier: [taken('2026-01-05', 9)] },
    { usedBefore: '0', grantedDays: '2' },
    reading('twoWeeks', 'yearly'),
  ),
  requests('003.2.leave.personal.pay', 'personal')(
    WEDNESDAY,
    {},
    { grantedHours: '8', payFactor: '0', paidHours: '0', deductedHours: '8' },
  ),
  requests('003.2.leave.personal.pay', 'personal')(
    ['2026-03-03', '2026-03-05'],
    { declined: ['2026-03-04'] },
    { grantedHours: '16', deductedHours: '16' },
    { note: 'a day that is declined is not deducted as leave' },
  ),
];

const annual = requests('003.2.leave.annual.eligibility', 'annual');
const annualDays = requests('003.2.leave.annual.days', 'annual');
const annualCases: readonly Case[] = [
  annual(WEDNESDAY, {}, { eligibility: 'eligible', grantedDays: '1' }),
  annual(
    WEDNESDAY,
    { probationPassed: false },
    { eligibility: 'onProbation', ground: 'onProbation', grantedDays: '0' },
  ),
  annual(WEDNESDAY, { toHalf: 'first' }, { askedDays: '0.5', isInHalves: true, grantedDays: '0.5', grantedHours: '4' }),
  annual(WEDNESDAY, { hours: 4 }, { isInHalves: true, grantedDays: '0.5' }),
  annual(WEDNESDAY, { hours: 2 }, { isInHalves: false, eligibility: 'notInHalfDays', grantedDays: '0' }),
  ...['4.5', 6, 7].map((hours) => annual(WEDNESDAY, { hours }, { isInHalves: false, eligibility: 'notInHalfDays' })),
  annual(WEDNESDAY, { hours: 2, probationPassed: false }, { eligibility: 'onProbation' }),
  annualDays(['2026-03-03', '2026-03-05'], { balance: { left: 2 } }, { grantedDays: '2', refusedDays: '1' }),
  annualDays(['2026-03-03', '2026-03-05'], { balance: { left: 3 } }, { grantedDays: '3', refusedDays: '0' }),
  annualDays(['2026-03-03', '2026-03-05'], { balance: { left: '0.5' } }, { grantedDays: '0.5', grantedHours: '4' }),
  annualDays(WEDNESDAY, { balance: { left: -1 } }, { grantedDays: '0', refusedDays: '1' }),
  annualDays(WEDNESDAY, { balance: undefined }, { missing: ['/balance/left'] }),
  requests('003.2.leave.annual.pay', 'annual')(
    WEDNESDAY,
    {},
    { grantedHours: '8', payFactor: '1', paidHours: '8', deductedHours: '0' },
  ),
];

const marriage = requests('003.2.leave.marriage.eligibility', 'marriage');
const marriageDays = requests('003.2.leave.marriage.days', 'marriage');
const marriagePapers = requests('003.2.leave.marriage.documents', 'marriage');
const marriageWindow = requests('003.2.leave.marriage.window', 'marriage');
const late = { lateMarriage: true };
const AUGUST = { ...late, registeredOn: '2026-08-31' };
const marriageCases: readonly Case[] = [
  marriage(WEDNESDAY, { hiredOn: '2026-02-27', confirmedOn: '2026-02-27' }, { eligibility: 'eligible' }),
  marriage(WEDNESDAY, { hiredOn: '2026-02-28', confirmedOn: '2026-02-28' }, { eligibility: 'notEmployed' }),
  marriage(WEDNESDAY, { confirmedOn: '2026-02-28' }, { eligibility: 'notConfirmed', grantedDays: '0' }),
  marriage(WEDNESDAY, { confirmedOn: '2026-02-28', legalAge: false }, { eligibility: 'notConfirmed' }),
  marriage(WEDNESDAY, { probationPassed: false, confirmedOn: undefined }, { eligibility: 'notConfirmed' }),
  marriage(WEDNESDAY, { probationPassed: false, hiredOn: '2026-02-28' }, { eligibility: 'notConfirmed' }),
  requests('003.2.leave.marriage.eligibility', 'personal')(
    WEDNESDAY,
    { probationPassed: false },
    { eligibility: 'eligible', grantedDays: '1' },
  ),
  marriage(WEDNESDAY, { legalAge: false }, { eligibility: 'underAge', grantedDays: '0' }),
  marriage(WEDNESDAY, { legalAge: false, registeredOn: '2026-03-05' }, { eligibility: 'underAge' }),
  marriageDays(['2026-03-02', '2026-03-04'], {}, { askedDays: '3', grantedDays: '3', refusedDays: '0' }),
  marriageDays(FOUR_DAYS, {}, { askedDays: '4', grantedDays: '3', refusedDays: '1' }),
  marriageDays(
    ['2026-03-06', '2026-03-10'],
    {},
    { slipDays: '5', askedDays: '3', grantedDays: '3' },
    { note: 'the slip shows five calendar days, of which three are workdays' },
  ),
  marriageDays(
    ['2026-03-06', '2026-03-10'],
    {},
    { askedDays: '5', grantedDays: '3', refusedDays: '2' },
    reading('marriageUnit', 'calendar'),
  ),
  marriageDays(TEN_DAYS, late, { askedDays: '10', grantedDays: '10', refusedDays: '0' }),
  marriageDays(ELEVEN_DAYS, late, { askedDays: '11', grantedDays: '10', refusedDays: '1' }),
  marriageDays(
    ['2026-03-02', '2026-03-15'],
    late,
    { askedDays: '14', grantedDays: '13' },
    reading('lateMarriage', 'onTop'),
  ),
  marriageDays(
    ['2027-02-27', '2027-03-03'],
    AUGUST,
    { askedDays: '5', grantedDays: '5', refusedDays: '0' },
    { note: 'days past the half year count as well' },
  ),
  marriagePapers(WEDNESDAY, {}, { marriagePapersMissing: '0', missingPapers: '0', effective: true }),
  marriagePapers(WEDNESDAY, { papers: [] }, { marriagePapersMissing: '1', missingPapers: '1', effective: false }),
  marriagePapers(
    WEDNESDAY,
    { ...BACK, submitted: '2026-03-05' },
    { applied: 'emergency', eligibility: 'notAhead', grantedDays: '0' },
  ),
  marriagePapers(
    WEDNESDAY,
    { ...BACK, registeredOn: '2026-03-05', submitted: '2026-03-05' },
    { eligibility: 'beforeRegistration' },
  ),
  marriagePapers(
    WEDNESDAY,
    { ...BACK, registeredOn: '2025-08-31', submitted: '2026-03-05' },
    { eligibility: 'notAhead' },
  ),
  marriageWindow(['2027-02-28'], AUGUST, { eligibility: 'eligible', grantedDays: '1', flaggedDays: '0' }),
  marriageWindow(['2027-03-01'], AUGUST, { eligibility: 'afterHalfYear', grantedDays: '0' }),
  marriageWindow(['2028-02-29'], { ...late, registeredOn: '2027-08-31' }, { eligibility: 'eligible' }),
  marriageWindow(
    ['2027-02-27', '2027-03-03'],
    AUGUST,
    { grantedDays: '5', flaggedDays: '3', dayGround: 'pastHalfYear' },
    { note: 'begun in time: the days past the half year are flagged' },
  ),
  marriageWindow(
    ['2027-02-27', '2027-03-03'],
    AUGUST,
    { grantedDays: '2', refusedDays: '3' },
    reading('halfYear', 'finished'),
  ),
  marriageWindow(
    ['2027-02-27', '2027-03-03'],
    { ...AUGUST, declined: ['2027-03-01'] },
    { grantedDays: '4', flaggedDays: '2', dayGround: 'declined' },
  ),
  marriageWindow(WEDNESDAY, { registeredOn: '2026-03-04' }, { eligibility: 'eligible' }),
  marriageWindow(WEDNESDAY, { registeredOn: '2026-03-05' }, { eligibility: 'beforeRegistration', grantedDays: '0' }),
];

const prerequisite = (kind: string) => requests('003.2.leave.family.prerequisite', kind);
const prenatal = requests('003.2.leave.prenatal', 'prenatal');
const maternity = requests('003.2.leave.maternity.days', 'maternity');
const rules = requests('003.2.leave.maternity.rules', 'maternity');
/** So many days from 2026-03-02 on; the birth is on the 16th day. */
const block = (days: number): Span => ['2026-03-02', later('2026-03-02', days - 1)];
const familyCases: readonly Case[] = [
  ...['maternity', 'prenatal'].flatMap((kind) => [
    prerequisite(kind)(WEDNESDAY, {}, { eligibility: 'eligible', grantedDays: '1' }),
    prerequisite(kind)(WEDNESDAY, { conforms: false }, { eligibility: 'notConforming', grantedDays: '0' }),
    prerequisite(kind)(WEDNESDAY, { proof: false }, { eligibility: 'notProved', grantedDays: '0' }),
    prerequisite(kind)(WEDNESDAY, { conforms: false, proof: false }, { eligibility: 'notConforming' }),
  ]),
  prerequisite('maternity')(WEDNESDAY, { proof: false, block: 2 }, { eligibility: 'notProved' }),
  prerequisite('paternity')(WEDNESDAY, {}, { eligibility: 'eligible', grantedDays: '1' }),
  ...['maternity', 'prenatal', 'paternity'].flatMap((kind) => [
    prerequisite(kind)(
      WEDNESDAY,
      { conforms: false, proof: true },
      { eligibility: 'notConforming' },
      reading('prerequisite', 'paternity'),
    ),
    prerequisite(kind)(
      WEDNESDAY,
      { conforms: true, proof: false },
      { eligibility: 'notProved' },
      reading('prerequisite', 'paternity'),
    ),
  ]),
  prenatal(WEDNESDAY, { toHalf: 'first' }, { grantedHours: '4', exceedsAdvised: false }),
  prenatal(
    WEDNESDAY,
    { hours: '4.5' },
    { grantedHours: '4.5', longVisits: '1', exceedsAdvised: true, refusedDays: '0' },
  ),
  prenatal(WEDNESDAY, {}, { exceedsAdvised: true }),
  requests('003.2.leave.prenatal', 'personal')(WEDNESDAY, {}, { exceedsAdvised: false }),
  maternity(block(90), {}, { maternityDays: '90', prenatalPart: '15', grantedDays: '90', refusedDays: '0' }),
  maternity(block(91), {}, { askedDays: '91', grantedDays: '90', refusedDays: '1', daysBeforeBirth: '15' }),
  maternity(block(121), { lateBirth: true }, { lateBirthDays: '30', maternityDays: '120', grantedDays: '120' }),
  maternity(
    block(106),
    { difficultBirth: true },
    { difficultBirthDays: '15', maternityDays: '105', grantedDays: '105' },
  ),
  maternity(block(106), { babies: 2 }, { multipleBirthDays: '15', maternityDays: '105', grantedDays: '105' }),
  maternity(block(10), { babies: 3 }, { maternityDays: '120' }),
  maternity(
    block(150),
    { lateBirth: true, difficultBirth: true, babies: 2 },
    { maternityDays: '150', grantedDays: '150', refusedDays: '0' },
  ),
  maternity(
    block(90),
    { bornOn: '2026-03-12' },
    { maternityDays: '85', refusedDays: '5' },
    reading('prenatalPart', 'lost'),
  ),
  maternity(block(90), { bornOn: '2026-03-12' }, { maternityDays: '90', daysBeforeBirth: '10' }),
  maternity(
    block(10),
    { lateBirth: true, difficultBirth: true, babies: 2 },
    { maternityDays: '120' },
    reading('additions', 'largest'),
  ),
  maternity(block(10), { difficultBirth: true, babies: 1 }, { maternityDays: '105' }, reading('additions', 'largest')),
  maternity(block(10), { babies: 4 }, { maternityDays: '135' }, reading('additions', 'largest')),
  maternity(block(90), { bornOn: '2026-03-22' }, { maternityDays: '90' }, reading('prenatalPart', 'lost')),
  rules(block(60), {}, { grantedDays: '60', forfeitedDays: '30' }, { note: 'what is not taken in the block is lost' }),
  rules(block(90), {}, { grantedDays: '90', forfeitedDays: '0' }),
  rules(block(30), { block: 2 }, { eligibility: 'split', grantedDays: '0', forfeitedDays: '0' }),
  rules(WEEKEND, {}, { slipDays: '4', grantedDays: '4' }),
  requests('003.2.leave.maternity.rules', 'marriage')(WEDNESDAY, {}, { unusedDays: '2', forfeitedDays: '0' }),
];

const paternity = requests('003.2.leave.paternity', 'paternity');
const paternityPapers = requests('003.2.leave.paternity.documents', 'paternity');
/** Born on 2 March: the week ends on the 9th. */
const paternityCases: readonly Case[] = [
  paternity(['2026-03-03', '2026-03-05'], {}, { grantedDays: '3', refusedDays: '0' }),
  paternity(['2026-03-03', '2026-03-06'], {}, { askedDays: '4', grantedDays: '3', refusedDays: '1' }),
  paternity(['2026-03-02', '2026-03-04'], {}, { grantedDays: '3' }, { note: 'the day of birth is in the week' }),
  paternity(['2026-03-01', '2026-03-03'], {}, { grantedDays: '2', refusedDays: '1', dayGround: 'outside' }),
  paternity(['2026-03-01', '2026-03-03'], { declined: ['2026-03-02'] }, { grantedDays: '1', dayGround: 'outside' }),
  paternity(['2026-03-08', '2026-03-10'], {}, { grantedDays: '2', refusedDays: '1', dayGround: 'outside' }),
  paternity(['2026-03-10', '2026-03-12'], {}, { grantedDays: '0', refusedDays: '3' }),
  paternity(['2026-03-08', '2026-03-10'], {}, { grantedDays: '3' }, reading('paternityWeek', 'application')),
  paternity(['2026-03-07', '2026-03-09'], {}, { grantedDays: '3' }, { note: 'the last day of the week' }),
  paternity(['2026-03-07', '2026-03-09'], {}, { grantedDays: '2', refusedDays: '1' }, reading('birthDay', 'counted')),
  paternity(
    ['2026-03-07', '2026-03-09'],
    { ...BACK, returnedOn: '2026-03-10', submitted: '2026-03-10' },
    { eligibility: 'eligible', grantedDays: '3' },
    reading('paternityWeek', 'leave'),
  ),
  paternity(WEDNESDAY, { birthOrder: 2 }, { eligibility: 'notFirstChild', grantedDays: '0' }),
  paternity(
    WEDNESDAY,
    { birthOrder: 2 },
    { eligibility: 'eligible', grantedDays: '1' },
    reading('birthOrder', 'every'),
  ),
  paternity(WEDNESDAY, { gender: 'female' }, { eligibility: 'notMale', grantedDays: '0' }),
  paternity(WEDNESDAY, { gender: 'female', birthOrder: 2 }, { eligibility: 'notMale' }),
  paternity(
    ['2026-03-06', '2026-03-08'],
    { ...BACK, returnedOn: '2026-03-09', submitted: '2026-03-09' },
    { eligibility: 'eligible', grantedDays: '3' },
  ),
  paternity(
    ['2026-03-07', '2026-03-09'],
    { ...BACK, returnedOn: '2026-03-10', submitted: '2026-03-10' },
    { eligibility: 'appliedAfterWeek', grantedDays: '0' },
  ),
  paternity(
    ['2026-03-07', '2026-03-09'],
    { ...BACK, returnedOn: '2026-03-10', submitted: '2026-03-10', birthOrder: 2 },
    { eligibility: 'notFirstChild' },
  ),
  paternityPapers(WEDNESDAY, {}, { paternityPapersMissing: '0', missingPapers: '0', effective: true }),
  paternityPapers(WEDNESDAY, { papers: [] }, { paternityPapersMissing: '1', missingPapers: '1', effective: false }),
  paternityPapers(['2026-03-06', '2026-03-08'], {}, { slipDays: '3', workdays: '1' }),
];

const bereavement = requests('003.2.leave.bereavement', 'bereavement');
const bereavementPapers = requests('003.2.leave.bereavement.documents', 'bereavement');
const bereavementCases: readonly Case[] = [
  ...['parent', 'spouseParent', 'spouse', 'child'].map((relation) =>
    bereavement(FOUR_DAYS, { relation }, { bereavementDays: '3', grantedDays: '3', refusedDays: '1' }),
  ),
  ...['paternalGrandparent', 'maternalGrandparent'].map((relation) =>
    bereavement(FOUR_DAYS, { relation }, { bereavementDays: '1', grantedDays: '1', refusedDays: '3' }),
  ),
  ...['sibling', 'spouseGrandparent', 'other'].map((relation) =>
    bereavement(WEDNESDAY, { relation }, { bereavementDays: '0', eligibility: 'notCovered', grantedDays: '0' }),
  ),
  requests('003.2.leave.bereavement', 'personal')(WEDNESDAY, {}, { bereavementDays: '0', grantedDays: '1' }),
  bereavementPapers(WEDNESDAY, {}, { bereavementPapersMissing: '0', missingPapers: '0', effective: true }),
  bereavementPapers(WEDNESDAY, { papers: [] }, { bereavementPapersMissing: '1', missingPapers: '1', effective: false }),
  bereavementPapers(WEEKEND, {}, { slipDays: '4', workdays: '2' }),
];

/** The papers of one kind are not those of another. */
const otherPapers = (kind: string, other: string): Case =>
  requests(`003.2.leave.${kind}.documents`, other)(
    WEDNESDAY,
    { papers: [] },
    { [`${kind}PapersMissing`]: '0', missingPapers: other === 'personal' ? '0' : '1' },
  );
const otherPapersCases: readonly Case[] = [
  otherPapers('sick', 'marriage'),
  otherPapers('marriage', 'paternity'),
  otherPapers('paternity', 'bereavement'),
  otherPapers('bereavement', 'marriage'),
  ...['sick', 'marriage', 'paternity', 'bereavement'].map((kind) => otherPapers(kind, 'personal')),
];

/** What one kind of leave asks, no other does, whatever else is known of the person. */
const foreign = (clause: string, kind: string, span: Span, facts: Facts, expect: Expect): Case =>
  requests(`003.2.leave.${clause}`, kind)(span, facts, { eligibility: 'eligible', refusedDays: '0', ...expect });
const FIFTEEN_DAYS: Span = ['2026-03-02', '2026-03-16'];
const lateApplication = { ...BACK, submitted: '2026-03-05' };
const foreignCases: readonly Case[] = [
  foreign('annual.eligibility', 'personal', WEDNESDAY, { probationPassed: false }, { grantedDays: '1' }),
  foreign('annual.eligibility', 'personal', WEDNESDAY, { hours: 3 }, { isInHalves: false, grantedDays: '0.375' }),
  foreign('annual.days', 'sick', FOUR_DAYS, { balance: { left: 1 } }, { grantedDays: '4' }),
  foreign('marriage.days', 'sick', FOUR_DAYS, {}, { grantedDays: '4' }),
  foreign('marriage.days', 'sick', ELEVEN_DAYS, { lateMarriage: true }, { grantedDays: '11' }),
  foreign('marriage.days', 'sick', WEEKEND, { lateMarriage: false }, { askedDays: '4', grantedDays: '4' }),
  foreign('marriage.documents', 'personal', WEDNESDAY, lateApplication, { applied: 'emergency' }),
  foreign('marriage.window', 'personal', WEDNESDAY, { registeredOn: '2026-03-20' }, { grantedDays: '1' }),
  foreign(
    'marriage.window',
    'personal',
    WEDNESDAY,
    { registeredOn: '2025-03-20' },
    { grantedDays: '1', flaggedDays: '0' },
  ),
  foreign('maternity.days', 'sick', WEDNESDAY, {}, { grantedDays: '1' }),
  foreign('paternity', 'personal', WEDNESDAY, { gender: 'female' }, { grantedDays: '1' }),
  foreign('paternity', 'personal', WEDNESDAY, { birthOrder: 2 }, { grantedDays: '1' }),
  foreign('paternity', 'personal', WEDNESDAY, { bornOn: '2026-01-05' }, { grantedDays: '1', dayGround: 'within' }),
  foreign('paternity', 'personal', WEDNESDAY, { bornOn: '2026-03-20' }, { grantedDays: '1', dayGround: 'within' }),
  foreign('paternity', 'personal', FOUR_DAYS, {}, { grantedDays: '4' }),
  foreign('personal.max', 'sick', FIFTEEN_DAYS, {}, { grantedDays: '15', dayGround: 'within' }),
];

const payOf = (kind: string, payFactor: string, more: Partial<Case> = {}) =>
  requests('003.2.leave.pay.table', kind)(WEDNESDAY, {}, { payFactor }, more);
const payCases: readonly Case[] = [
  payOf('sick', '0.4'),
  payOf('personal', '0'),
  payOf('annual', '1'),
  ...['marriage', 'maternity', 'paternity', 'bereavement', 'prenatal'].map((kind) => payOf(kind, 'notApplicable')),
  payOf('official', 'notApplicable', reading('officialBasis', 'scheduled')),
  requests('003.2.leave.pay.table', 'sick')(
    WEEKEND,
    {},
    { grantedHours: '16', payFactor: '0.4', paidHours: '6.4', deductedHours: '9.6' },
  ),
  requests('003.2.leave.pay.table', 'bereavement')(
    WEDNESDAY,
    {},
    { grantedHours: '8', paidHours: 'notApplicable', deductedHours: 'notApplicable' },
  ),
];

const entitled = (hiredOn: string, grade: string, expect: Expect, more: Partial<Case> = {}): Case => ({
  clause: '003.2.leave.annual.days',
  policy: 'annualLeave',
  facts: { hiredOn, asOf: '2026-03-10', grade },
  expect,
  ...more,
});
const entitlementCases: readonly Case[] = [
  ...['employee', 'supervisor', 'manager'].flatMap((grade) => [
    entitled('2025-03-11', grade, { days: '5' }, { note: 'a day short of a year' }),
    entitled('2025-03-10', grade, { days: '10' }, { note: 'the anniversary' }),
  ]),
  entitled('2025-03-11', 'director', { days: '10' }),
  entitled('2025-03-10', 'director', { days: '10' }),
  entitled('2010-01-01', 'employee', { days: '10' }),
  entitled('2025-03-10', 'director', { days: '15', directorAfterYear: '15' }, reading('director', 'fifteen')),
  entitled('2025-03-10', 'employee', { days: '10' }, reading('director', 'fifteen')),
  entitled('2025-03-11', 'director', { days: '10' }, reading('director', 'fifteen')),
  entitled('2025-03-10', 'employee', { days: '10' }, reading('increment', 'oneDay')),
  entitled('2024-03-11', 'employee', { days: '10' }, reading('increment', 'oneDay')),
  entitled('2024-03-10', 'employee', { days: '11' }, reading('increment', 'oneDay')),
  entitled('2020-03-10', 'employee', { days: '15' }, reading('increment', 'oneDay')),
  entitled('2019-03-10', 'employee', { days: '15' }, { ...reading('increment', 'oneDay'), note: 'capped' }),
  entitled('2026-01-01', 'employee', { days: '5' }, reading('firstYear', 'prorated')),
  entitled(
    '2026-03-01',
    'employee',
    { days: { numerator: '306', denominator: '73' } },
    { ...reading('firstYear', 'prorated'), note: '306 of 365 days' },
  ),
  entitled('2026-03-01', 'employee', { days: '5' }, { note: 'flat in the first year' }),
  entitled('2025-03-10', 'employee', { days: '5' }, reading('anniversary', 'excluded')),
  entitled('2025-03-09', 'employee', { days: '10' }, reading('anniversary', 'excluded')),
];

const onDay = (date: string, kind: string, hours: number | string = 8, request = 'R1') => ({
  date,
  kind,
  request,
  days: 1,
  hours,
});
const month = (
  clause: string,
  days: readonly Facts[],
  expect: Expect,
  more: Partial<Case> & { readonly facts?: Facts } = {},
): Case => {
  const { facts, ...others } = more;
  return {
    clause,
    policy: 'leaveMonth',
    facts: { asOf: '2026-03-20', hourlyWage: 50, days, ...facts },
    expect,
    ...others,
  };
};
const CYCLE = '003.2.leave.statisticsCycle';
const monthCases: readonly Case[] = [
  month(
    CYCLE,
    ['2026-02-20', '2026-02-21', '2026-02-25', '2026-03-20', '2026-03-21'].map((date) => onDay(date, 'sick')),
    { leaveDays: '3', leaveHours: '24', slips: '1' },
    { note: 'one slip over three cycles: three of its days are of this one' },
  ),
  month(CYCLE, [onDay('2026-02-20', 'sick', 8, 'R0'), { ...onDay('2026-02-21', 'sick', 4), days: 0.5 }], {
    leaveDays: '0.5',
    leaveHours: '4',
    slips: '1',
  }),
  month(CYCLE, [onDay('2026-03-19', 'sick'), onDay('2026-03-20', 'annual', 4, 'R2')], { slips: '2', leaveHours: '12' }),
  month(CYCLE, [], { slips: '0', leaveDays: '0', leaveHours: '0', paidHours: '0', deductedHours: '0' }),
  month(
    CYCLE,
    ['2026-02-28', '2026-03-01', '2026-03-30', '2026-03-31', '2026-04-01'].map((date) => onDay(date, 'sick')),
    { leaveDays: '3' },
    reading('cycle', 'calendar'),
  ),
  month('003.2.leave.sick.pay', [onDay('2026-02-20', 'sick'), onDay('2026-03-04', 'sick')], {
    sickPaid: '160',
    sickDeducted: '240',
    sickPaidHours: '3.2',
    sickDeductedHours: '4.8',
    personalDeducted: '0',
    annualPaid: '0',
  }),
  month(
    '003.2.leave.sick.pay',
    [onDay('2026-03-04', 'sick')],
    { sickPaidHours: '3.2' },
    { facts: { hourlyWage: undefined } },
  ),
  month('003.2.leave.personal.pay', [onDay('2026-02-20', 'personal'), onDay('2026-03-04', 'personal')], {
    personalDeducted: '400',
    personalDeductedHours: '8',
    paidHours: '0',
    deductedHours: '8',
    sickDeducted: '0',
  }),
  month('003.2.leave.annual.pay', [onDay('2026-02-20', 'annual'), onDay('2026-03-04', 'annual', '4')], {
    annualPaid: '200',
    annualPaidHours: '4',
    paidHours: '4',
    deductedHours: '0',
    sickPaid: '0',
  }),
  ...['sick', 'personal', 'annual'].map((kind) =>
    month('003.2.leave.pay.table', [onDay('2026-03-04', kind)], { unregulatedHours: '0' }),
  ),
  month(
    '003.2.leave.pay.table',
    [
      onDay('2026-02-20', 'marriage'),
      onDay('2026-02-20', 'sick'),
      onDay('2026-03-04', 'marriage'),
      onDay('2026-03-05', 'sick'),
    ],
    {
      leaveHours: '16',
      unregulatedHours: '8',
      paidHours: '3.2',
      deductedHours: '4.8',
    },
  ),
];

/** Two days of each kind whose pay is regulated, forty hours in all. */
const threeKinds = [
  onDay('2026-03-02', 'sick'),
  onDay('2026-03-03', 'sick'),
  onDay('2026-03-04', 'annual', 4, 'R2'),
  onDay('2026-03-05', 'annual', 8, 'R2'),
  onDay('2026-03-06', 'personal', 8, 'R3'),
  onDay('2026-03-09', 'personal', 4, 'R3'),
];
const kindsTogether: readonly Case[] = [
  month('003.2.leave.pay.table', threeKinds, { paidHours: '18.4', deductedHours: '21.6', unregulatedHours: '0' }),
  month('003.2.leave.sick.pay', threeKinds, { sickPaidHours: '6.4', sickDeductedHours: '9.6' }),
  month('003.2.leave.personal.pay', threeKinds, { personalDeductedHours: '12' }),
  month('003.2.leave.annual.pay', threeKinds, { annualPaidHours: '12' }),
];

const nursing = (asOf: string, facts: Facts, expect: Expect, more: Partial<Case> = {}): Case => ({
  clause: '003.2.leave.nursing',
  policy: 'nursingTime',
  facts: {
    asOf,
    childBornOn: '2026-05-10',
    babies: 1,
    applied: true,
    option: 'startLater',
    conforms: true,
    proof: true,
    ...facts,
  },
  expect,
  ...more,
});
const nursingCases: readonly Case[] = [
  nursing('2027-05-09', {}, { entitled: true, minutes: '60', lastDay: '2027-05-09' }),
  nursing('2027-05-10', {}, { entitled: false, minutes: '0' }, { note: 'the first birthday' }),
  nursing('2027-05-10', {}, { entitled: true, lastDay: '2027-05-10' }, reading('birthday', 'included')),
  nursing('2027-05-11', {}, { entitled: false }, reading('birthday', 'included')),
  nursing('2026-05-10', { babies: 2 }, { minutes: '60' }, { note: 'twins: one hour as well' }),
  nursing('2026-06-01', { applied: false }, { entitled: false, minutes: '0' }),
  nursing('2026-06-01', { conforms: false }, { eligible: false, entitled: false, minutes: '0' }),
  nursing('2026-06-01', {}, { laterStart: '60', longerLunch: '0', earlierEnd: '0' }),
  nursing('2026-06-01', { option: 'longerLunch' }, { laterStart: '0', longerLunch: '60', earlierEnd: '0' }),
  nursing('2026-06-01', { option: 'leaveEarlier' }, { laterStart: '0', longerLunch: '0', earlierEnd: '60' }),
  nursing(
    '2026-06-01',
    { option: 'halfDayOff' },
    { refused: { code: 'choice', path: '/option' } },
    { note: 'there are three ways only' },
  ),
  ...[
    { conforms: false, proof: true },
    { conforms: true, proof: false },
  ].map((facts) =>
    nursing('2026-06-01', facts, { eligible: false, entitled: false }, { clause: '003.2.leave.family.prerequisite' }),
  ),
  nursing('2026-06-01', {}, { eligible: true, entitled: true }, { clause: '003.2.leave.family.prerequisite' }),
];

export const leaveCases003_2: readonly Case[] = [
  ...slipCases,
  ...approvalCases,
  ...emergencyCases,
  ...filingCases,
  ...basisCases,
  ...sickCases,
  ...personalCases,
  ...annualCases,
  ...marriageCases,
  ...familyCases,
  ...paternityCases,
  ...bereavementCases,
  ...otherPapersCases,
  ...foreignCases,
  ...payCases,
  ...entitlementCases,
  ...monthCases,
  ...kindsTogether,
  ...nursingCases,
];
