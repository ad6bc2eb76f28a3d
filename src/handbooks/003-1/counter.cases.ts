/** Cases of 003.1 on the work at the counter. */
import { casesOf, underReading } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { prohibitedCases } from '../prohibitedCases.js';
import { regularCases } from '../regularCases.js';
import { requiredCases } from '../requiredCases.js';

type Facts = Case['facts'];

const supervision = (key: string, value: string, jointlyWith = 'notApplicable'): Case => ({
  clause: '003.1.supervision.lookup',
  policy: 'supervision',
  facts: { key },
  expect: { value, jointlyWith },
});

const otherDaily = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9'];
const inClasses = (service: string, classes: readonly string[]): Case => ({
  clause: '003.1.service.class',
  policy: 'serviceClass',
  blanks: { otherDaily },
  facts: { service },
  expect: {
    daily: classes.includes('daily'),
    free: classes.includes('free'),
    paid: classes.includes('paid'),
    nonRoutine: classes.includes('nonRoutine'),
    classified: classes.length > 0,
  },
});
const priority = casesOf({ clause: '003.1.nonRoutine.priority', policy: 'nonRoutinePriority' });

const organisation: readonly Case[] = [
  supervision('overall', 'marketingPlanning'),
  supervision('environment', 'humanResourcesAndAdministration', 'marketingPlanning'),
  supervision('appearance', 'humanResourcesAndAdministration', 'marketingPlanning'),
  supervision('invoicing', 'finance'),
  supervision('cash', 'finance'),
  supervision('security', 'notApplicable'),

  { ...inClasses('memberCards', ['daily', 'free']), note: 'work on cards is in two classes' },
  inClasses('d1', ['daily']),
  inClasses('d9', ['daily']),
  ...['enquiriesAndGuiding', 'invoices', 'stroller', 'umbrella', 'firstAidMedicine', 'paging', 'lostProperty'].map(
    (service) => inClasses(service, ['free']),
  ),
  ...['giftWrapping', 'fax', 'copyingAndTyping', 'otherPaid'].map((service) => inClasses(service, ['paid'])),
  ...['mail', 'announcements', 'memos', 'flowersForNewShops', 'safekeeping'].map((service) =>
    inClasses(service, ['nonRoutine']),
  ),
  inClasses('carRepair', []),

  priority({ key: 'nonRoutine', conflict: true }, { value: 'mayPostponeOrRefuse' }),
  priority({ key: 'nonRoutine', conflict: false }, { value: 'execute' }),
  priority({ key: 'daily', conflict: true }, { value: 'notApplicable' }),
  priority({ key: 'daily', conflict: false }, { value: 'notApplicable' }),
];

const [issue, handOver, reminder] = ['issue', 'handOver', 'reminderToCheck'] as const;
const [leaves, registration] = ['customerLeaves', 'registration'] as const;
const cardSteps = (observed: readonly string[], absent: number, outOfOrder: number): Case => ({
  clause: '003.1.card.application',
  policy: 'cardSteps',
  facts: { observed },
  expect: { absent: String(absent), outOfOrder: String(outOfOrder), ok: absent + outOfOrder === 0 },
});

const minimums = { cards: 20, forms: 50, guides: 30 };
const cardStock = (item: string, stock: number, faulty: number): Case => ({
  clause: '003.1.card.supplies',
  policy: 'cardSupplies',
  blanks: minimums,
  facts: { records: [{ id: item, stock }] },
  expect: { faulty: String(faulty), ok: faulty === 0, ...(faulty > 0 && { 'records/0/fault': 'low' }) },
});
const service = (key: string, value: string): Case => ({
  clause: '003.1.card.services',
  policy: 'cardServices',
  facts: { key },
  expect: { value },
});

const cards: readonly Case[] = [
  ...requiredCases('003.1.card.application', 'cardApplication', [
    'shoppingReceipt',
    'identityDocument',
    'completeForm',
    'conditionsMet',
  ]),
  ...requiredCases('003.1.card.application', 'cardHandOver', ['card', 'guide', 'shoppingReceipt', 'identityDocument']),
  cardSteps([issue, handOver, reminder, leaves, registration], 0, 0),
  cardSteps([issue, handOver, reminder, leaves], 1, 0),
  cardSteps([handOver, issue, reminder, leaves, registration], 0, 1),
  cardSteps([issue, handOver, reminder, registration, leaves], 0, 1),
  cardSteps([handOver, reminder, leaves, registration], 1, 4),

  ...prohibitedCases('003.1.card.formStorage', 'cardFormStorage', ['notStored', 'lost', 'damaged']),

  cardStock('cards', 20, 0),
  cardStock('cards', 19, 1),
  cardStock('forms', 50, 0),
  cardStock('forms', 49, 1),
  cardStock('guides', 30, 0),
  cardStock('guides', 29, 1),

  service('lossReport', 'memberService'),
  service('replacement', 'memberService'),
  service('pointsBackEntry', 'memberService'),
  service('commonQuestions', 'memberService'),
  service('refund', 'notApplicable'),
];

const scripts = { onGiving: '感谢您的宝贵意见', onReceipt: '谢谢您对我们工作的关心' };
const script = (key: string, value: string): Case => ({
  clause: '003.1.opinion.scripts',
  policy: 'opinionScripts',
  blanks: scripts,
  facts: { key },
  expect: { value },
});
const opinions: readonly Case[] = [
  ...requiredCases('003.1.opinion.oral', 'opinionOral', ['asked', 'recorded', 'reported']),
  ...requiredCases('003.1.opinion.written', 'opinionWritten', ['pen', 'bookOrSlip', 'kept']),
  script('giving', '感谢您的宝贵意见'),
  script('receipt', '谢谢您对我们工作的关心'),
  script('refusal', 'notApplicable'),
  ...regularCases('003.1.opinion.summary', 'opinionSummary'),
];

/** From Wednesday 11 March 2026 on, with a weekend between. */
const workdays = ['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-16', '2026-03-17', '2026-03-18'].map((date) => ({
  date,
}));
const trainingRow = casesOf({ clause: '003.1.invoice.training', policy: 'invoiceTraining' });
const training = (facts: Facts, expect: Case['expect'], more: Partial<Case> = {}): Case =>
  trainingRow(
    { hiredOn: '2026-03-12', asOf: '2026-03-20', delivered: false, mastered: false, workdays, ...facts },
    expect,
    more,
  );
const delivered = (deliveredOn: string) => ({ delivered: true, deliveredOn });
const mastered = (masteredOn: string) => ({ mastered: true, masteredOn });
const supply = (id: string, stock: number, faulty: number): Case => ({
  clause: '003.1.invoice.supplies',
  policy: 'invoiceSupplies',
  blanks: { minimum: 2 },
  facts: { records: [{ id, stock }] },
  expect: { faulty: String(faulty), ok: faulty === 0, ...(faulty > 0 && { 'records/0/fault': 'low' }) },
});

const invoices: readonly Case[] = [
  training(delivered('2026-03-12'), { due: '2026-03-17', status: 'onTime', mayOperate: false }),
  training(delivered('2026-03-17'), { due: '2026-03-17', status: 'onTime' }, { note: 'the day of entry is day 0' }),
  training(delivered('2026-03-18'), { status: 'late' }),
  training({ asOf: '2026-03-17' }, { status: 'pending', mayOperate: false }),
  training({ asOf: '2026-03-18' }, { status: 'overdue' }),
  training(
    { hiredOn: '2026-03-14', ...delivered('2026-03-18') },
    { due: '2026-03-18', status: 'onTime' },
    { note: 'entry on a Saturday' },
  ),
  training({ hiredOn: '2026-03-16' }, { refused: { code: 'gap', path: '/figures/due' } }),
  training({ ...delivered('2026-03-17'), ...mastered('2026-03-19') }, { status: 'onTime', mayOperate: true }),
  training({ mastered: true }, { mayOperate: false }),
  training(
    { asOf: '2026-03-17', ...delivered('2026-03-18') },
    { status: 'late' },
    { note: 'known to be late while there is still time' },
  ),
  training(delivered('2026-03-16'), { due: '2026-03-16', status: 'onTime' }, underReading('firstDay', 'counted')),
  training(delivered('2026-03-17'), { status: 'late' }, underReading('firstDay', 'counted')),
  training(
    { ...delivered('2026-03-12'), ...mastered('2026-03-17') },
    { status: 'onTime' },
    underReading('within', 'mastered'),
  ),
  training(
    { ...delivered('2026-03-12'), ...mastered('2026-03-18') },
    { status: 'late' },
    underReading('within', 'mastered'),
  ),
  training(delivered('2026-03-12'), { status: 'overdue' }, underReading('within', 'mastered')),

  supply('paper', 2, 0),
  supply('paper', 1, 1),
  supply('ink', 0, 1),

  ...requiredCases('003.1.invoice.rules', 'invoiceRules', ['issuedByRules', 'voidedByRules', 'itemsChecked']),
];

const strollerRow = casesOf({ clause: '003.1.stroller.loan', policy: 'strollerLoan' });
const stroller = (facts: Facts, expect: Case['expect']): Case =>
  strollerRow(
    {
      withChild: true,
      ledgerEntry: true,
      insideOnly: true,
      markedReturned: false,
      customerLeft: false,
      ...facts,
    },
    expect,
  );
const umbrellaRow = casesOf({ clause: '003.1.umbrella.deposit', policy: 'umbrellaDeposit' });
const umbrella = (facts: Facts, expect: Case['expect'], more: Partial<Case> = {}): Case =>
  umbrellaRow({ returned: true, cardReturned: true, damaged: false, ...facts }, expect, more);
const amounts = (refund: string, compensation: string, net: string) => ({ refund, compensation, net });
const eligible = casesOf({ clause: '003.1.umbrella.eligible', policy: 'umbrellaEligible' });

const loans: readonly Case[] = [
  stroller({}, { allowed: true, fee: '0', 'fee.label': 'free', open: true, ok: true }),
  stroller({ withChild: false }, { allowed: false, ok: false }),
  stroller({ ledgerEntry: false }, { allowed: true, ok: false }),
  stroller({ insideOnly: false }, { ok: false }),
  stroller({ markedReturned: true }, { open: false, ok: true }),
  stroller({ customerLeft: true }, { open: true, ok: false }),
  stroller({ markedReturned: true, customerLeft: true }, { open: false, ok: true }),
  stroller({ markedReturned: true, customerLeft: true, withChild: false }, { ok: false }),
  stroller({ markedReturned: true, customerLeft: true, ledgerEntry: false }, { ok: false }),
  stroller({ markedReturned: true, customerLeft: true, insideOnly: false }, { ok: false }),

  umbrella({}, { deposit: '50', ...amounts('50', '0', '50'), 'refund.label': 'refunded' }),
  umbrella({ damaged: true, price: 80 }, amounts('50', '80', '-30')),
  umbrella({ damaged: true, price: 50 }, amounts('50', '50', '0')),
  umbrella({ damaged: true, price: '12.5' }, amounts('50', '12.5', '37.5')),
  umbrella({ cardReturned: false }, { ...amounts('0', '0', '0'), 'refund.label': 'heldUntilCard' }),
  umbrella({ returned: false }, { ...amounts('0', '0', '0'), 'refund.label': 'notReturned' }),
  umbrella({ returned: false, damaged: true, price: 80 }, amounts('0', '0', '0')),
  umbrella({ returned: false, cardReturned: false }, { 'refund.label': 'notReturned' }),
  umbrella({ damaged: true, price: 80 }, amounts('0', '30', '-30'), underReading('damage', 'withheld')),
  umbrella({ damaged: true, price: '12.5' }, amounts('37.5', '0', '37.5'), underReading('damage', 'withheld')),
  umbrella({}, amounts('50', '0', '50'), underReading('damage', 'withheld')),

  eligible({ raining: true, specialNeed: false }, { allowed: true }),
  eligible({ raining: false, specialNeed: true }, { allowed: true }),
  eligible({ raining: false, specialNeed: false }, { allowed: false }),
  eligible({ raining: true, specialNeed: false }, { allowed: false }, underReading('and', 'both')),
  eligible({ raining: false, specialNeed: true }, { allowed: false }, underReading('and', 'both')),
  eligible({ raining: true, specialNeed: true }, { allowed: true }, underReading('and', 'both')),
];

const compartment = (
  devices: boolean,
  internalDrugs: boolean,
  externalDrugs: boolean,
  fault?: 'deviceWithDrug' | 'internalWithExternal',
): Case => ({
  clause: '003.1.medicine.separation',
  policy: 'medicineSeparation',
  facts: { records: [{ id: 'drawer', devices, internalDrugs, externalDrugs }] },
  expect: { ok: fault === undefined, ...(fault !== undefined && { faulty: '1', 'records/0/fault': fault }) },
});
const medicine = (stock: number, minimum: number, faulty: number): Case => ({
  clause: '003.1.medicine.shortage',
  policy: 'medicineShortage',
  facts: { records: [{ id: 'plasters', stock, minimum }] },
  expect: {
    faulty: String(faulty),
    ok: faulty === 0,
    reportDue: faulty > 0,
    ...(faulty > 0 && { 'records/0/fault': 'short' }),
  },
});

const medicines: readonly Case[] = [
  ...requiredCases('003.1.medicine.ledger', 'medicineLedger', ['use1', 'use2'], { expected: ['use1', 'use2'] }),
  compartment(true, false, false),
  compartment(false, true, false),
  compartment(false, false, true),
  compartment(true, true, false, 'deviceWithDrug'),
  compartment(true, false, true, 'deviceWithDrug'),
  compartment(false, true, true, 'internalWithExternal'),
  compartment(true, true, true, 'deviceWithDrug'),
  medicine(10, 10, 0),
  medicine(9, 10, 1),
];

const claimRow = casesOf({ clause: '003.1.lost.claim', policy: 'lostClaim' });
const claim = (facts: Facts, mismatches: number, release: boolean): Case =>
  claimRow(
    { claimedQuantity: 2, actualQuantity: 2, colourAgrees: true, featuresAgree: true, signed: true, ...facts },
    { mismatches: String(mismatches), release },
  );

const lostProperty: readonly Case[] = [
  ...requiredCases('003.1.lost.handIn', 'lostHandIn', ['handedIn', 'registered']),
  claim({}, 0, true),
  claim({ claimedQuantity: 1 }, 1, false),
  claim({ claimedQuantity: 3 }, 1, false),
  claim({ colourAgrees: false }, 1, false),
  claim({ featuresAgree: false }, 1, false),
  claim({ claimedQuantity: 1, colourAgrees: false, featuresAgree: false }, 3, false),
  claim({ signed: false }, 0, false),
];

const paidRow = casesOf({ clause: '003.1.paid.disclosure', policy: 'paidDisclosure' });
const paid = (facts: Facts, expect: Case['expect']): Case =>
  paidRow({ told: true, secondsAhead: 60, amountTold: 20, amountCharged: 20, receipt: true, ...facts }, expect);
const remittance = (cash: number | string, difference: string): Case => ({
  clause: '003.1.paid.remittance',
  policy: 'paidRemittance',
  facts: { cash, stubs: [{ amount: '12.5' }, { amount: 30 }] },
  expect: { receipts: '42.5', difference, ok: difference === '0' },
});

const paidServices: readonly Case[] = [
  paid({}, { ahead: true, asTold: true, ok: true }),
  paid({ secondsAhead: 0 }, { ahead: true, ok: true }),
  paid({ secondsAhead: -1 }, { ahead: false, ok: false }),
  paid({ amountCharged: '20.01' }, { asTold: false, ok: false }),
  paid({ amountCharged: '19.99' }, { asTold: false, ok: false }),
  paid({ receipt: false }, { ok: false }),
  paid({ told: false, secondsAhead: undefined, amountTold: undefined }, { ahead: false, asTold: false, ok: false }),
  paid({ told: false }, { ahead: false, asTold: false }),
  remittance('42.5', '0'),
  remittance('42.49', '-0.01'),
  remittance('42.51', '0.01'),
];

const ledgerRow = casesOf({ clause: '003.1.records.ledger', policy: 'recordsLedger' });
const ledger = (asOf: string, disposal: string, more: Partial<Case> = {}): Case =>
  ledgerRow({ last: '2025-03-10', asOf }, { keepUntil: '2026-03-10', disposal }, more);
const financeRow = casesOf({ clause: '003.1.records.finance', policy: 'recordsFinance' });
const finance = (asOf: string, disposal: string, more: Partial<Case> = {}): Case =>
  financeRow(
    { last: '2020-02-29', asOf },
    { keepUntil: '2030-02-28', disposal },
    { blanks: { length: 10, unit: 'years' }, ...more },
  );

const records: readonly Case[] = [
  { ...ledger('2026-03-10', 'forbidden'), note: 'the last day is included' },
  ledger('2026-03-11', 'allowed'),
  ledger('2026-03-10', 'forbidden', underReading('period', 'exact')),
  ledger('2026-03-11', 'required', underReading('period', 'exact')),
  finance('2030-02-28', 'forbidden'),
  finance('2030-03-01', 'allowed'),
  finance('2030-03-01', 'required', underReading('period', 'exact')),
];

export const counterCases003_1: readonly Case[] = [
  ...organisation,
  ...cards,
  ...opinions,
  ...invoices,
  ...loans,
  ...medicines,
  ...lostProperty,
  ...paidServices,
  ...records,
];
