/**
 * 003.1: the work at the counter as policies. The text names no interval, no minimum stock and no words of thanks; of
 * its ten daily services the rulebook names one.
 */
import { dueAgain, everyBlank, regularly } from '../../compliance/dueAgain.js';
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { counterClauses003_1 } from './counter.clauses.js';

const duty = dutyOf('003.1', counterClauses003_1);
type ClauseId = Parameters<typeof duty>[0];

/** Clause and title of the figures that decide. */
const rule = (clause: ClauseId) => ({ clause, title: duty(clause).title });
const VERSION = { version: '1.0.0' } as const;

const stock = { type: 'number', digits: 0, atLeast: 0 } as const;
const minimumBlank = (en: string, zh: string) =>
  ({ type: 'number', title: { en: `Minimum stock of ${en}`, zh: `${zh}最低备量` }, atLeast: 0 }) as const;

/** What may become of records that are kept for a time: the last time is that of the last entry. */
const keeping = (clause: ClauseId) =>
  ({
    figures: {
      keepUntil: { ...rule(clause), kind: 'table', rows: [{ gives: { of: 'due' } }] },
      disposal: {
        ...rule(clause),
        kind: 'table',
        rows: [
          { id: 'after', when: { overdueDays: { above: 0 } }, as: 'allowed' },
          { id: 'within', as: 'forbidden' },
        ],
      },
    },
    readings: {
      period: {
        clause,
        question: { en: 'Is the time a minimum, or exact?', zh: '保存期限为最低期限还是确定期限' },
        adopted: 'minimum',
        options: { minimum: {}, exact: { 'figures.disposal.rows.after.as': 'required' } },
      },
    },
  }) as const;

const organisation = {
  /** The environment and the appearance of staff are supervised jointly with the department of overall management. */
  supervision: lookupTable({
    ...duty('003.1.supervision.lookup'),
    values: {
      overall: 'marketingPlanning',
      environment: 'humanResourcesAndAdministration',
      appearance: 'humanResourcesAndAdministration',
      invoicing: 'finance',
      cash: 'finance',
    },
    figures: {
      jointlyWith: {
        kind: 'table',
        rows: [{ when: { key: ['environment', 'appearance'] }, as: 'marketingPlanning' }],
        otherwise: 'notApplicable',
        clause: '003.1.supervision.lookup',
        title: { en: 'Supervised jointly with', zh: '共同监督部门' },
      },
    },
  }),
  /** A service may be in two classes, as membership cards are. */
  serviceClass: template(generalFamily, {
    id: '003.1/service.class',
    ...VERSION,
    blanks: {
      otherDaily: {
        type: 'labels',
        title: { en: 'The nine daily services besides membership cards', zh: '会员卡以外的九项日常服务' },
        count: 9,
      },
    },
    data: {
      facts: { service: { type: 'label' } },
      figures: {
        daily: {
          ...rule('003.1.service.class'),
          kind: 'check',
          any: [{ service: 'memberCards' }, { service: { $blank: 'otherDaily' } }],
        },
        free: {
          ...rule('003.1.service.class'),
          kind: 'check',
          any: [
            {
              service: [
                'enquiriesAndGuiding',
                'memberCards',
                'invoices',
                'stroller',
                'umbrella',
                'firstAidMedicine',
                'paging',
                'lostProperty',
              ],
            },
          ],
        },
        paid: {
          ...rule('003.1.service.class'),
          kind: 'check',
          any: [{ service: ['giftWrapping', 'fax', 'copyingAndTyping', 'otherPaid'] }],
        },
        nonRoutine: {
          ...rule('003.1.service.class'),
          kind: 'check',
          any: [{ service: ['mail', 'announcements', 'memos', 'flowersForNewShops', 'safekeeping'] }],
        },
        classified: {
          ...rule('003.1.service.class'),
          kind: 'check',
          any: [{ daily: true }, { free: true }, { paid: true }, { nonRoutine: true }],
        },
      },
    },
  }),
  /** The key is the class of the work; the facts say whether it conflicts with daily work or service. */
  nonRoutinePriority: lookupTable({
    ...duty('003.1.nonRoutine.priority'),
    facts: { conflict: { type: 'flag' } },
    rows: [
      { when: { key: 'nonRoutine', conflict: true }, as: 'mayPostponeOrRefuse' },
      { when: { key: 'nonRoutine' }, as: 'execute' },
    ],
  }),
};

const cards = {
  /** The conditions of eligibility stand elsewhere; the facts say whether they are met. */
  cardApplication: requiredSet({
    ...duty('003.1.card.application'),
    items: ['shoppingReceipt', 'identityDocument', 'completeForm', 'conditionsMet'],
  }),
  cardHandOver: requiredSet({
    ...duty('003.1.card.application'),
    id: '003.1/card.application.handOver',
    items: ['card', 'guide', 'shoppingReceipt', 'identityDocument'],
  }),
  cardSteps: requiredSet({
    ...duty('003.1.card.application'),
    id: '003.1/card.application.steps',
    items: ['issue', 'handOver', 'reminderToCheck', 'customerLeaves', 'registration'],
    inOrder: true,
  }),
  cardFormStorage: prohibitedActs({
    ...duty('003.1.card.formStorage'),
    acts: { notStored: 'violation', lost: 'violation', damaged: 'violation' },
  }),
  /** A stock is low under its minimum; at the minimum it suffices. */
  cardSupplies: recordFaults({
    ...duty('003.1.card.supplies'),
    blanks: {
      cards: minimumBlank('cards', '卡片'),
      forms: minimumBlank('forms', '表格'),
      guides: minimumBlank('guides', '指南'),
    },
    fields: { id: { type: 'label', labels: ['cards', 'forms', 'guides'] }, stock },
    recordFigures: {
      minimum: {
        ...rule('003.1.card.supplies'),
        kind: 'table',
        rows: [
          { id: 'cards', when: { id: 'cards' }, gives: { $blank: 'cards' } },
          { id: 'forms', when: { id: 'forms' }, gives: { $blank: 'forms' } },
          { id: 'guides', gives: { $blank: 'guides' } },
        ],
      },
    },
    faults: { low: { stock: { under: 'minimum' } } },
  }),
  cardServices: lookupTable({
    ...duty('003.1.card.services'),
    values: {
      lossReport: 'memberService',
      replacement: 'memberService',
      pointsBackEntry: 'memberService',
      commonQuestions: 'memberService',
    },
  }),
};

const opinions = {
  opinionOral: requiredSet({ ...duty('003.1.opinion.oral'), items: ['asked', 'recorded', 'reported'] }),
  opinionWritten: requiredSet({ ...duty('003.1.opinion.written'), items: ['pen', 'bookOrSlip', 'kept'] }),
  opinionScripts: lookupTable({
    ...duty('003.1.opinion.scripts'),
    blanks: {
      onGiving: { type: 'label', title: { en: 'Thanks while an opinion is given', zh: '顾客提出意见时的致谢用语' } },
      onReceipt: { type: 'label', title: { en: 'Thanks for an opinion received', zh: '收到意见后的致谢用语' } },
    },
    values: { giving: { as: { $blank: 'onGiving' } }, receipt: { as: { $blank: 'onReceipt' } } },
  }),
  opinionSummary: dueRegularly(duty('003.1.opinion.summary')),
};

const invoices = {
  /** The workdays are those of the calendar, from the day of entry on; the training is delivered by the third after it. */
  invoiceTraining: template(generalFamily, {
    id: '003.1/invoice.training',
    ...VERSION,
    blanks: {},
    data: {
      facts: {
        hiredOn: { type: 'date' },
        asOf: { type: 'date' },
        delivered: { type: 'flag' },
        deliveredOn: { type: 'date', optional: true },
        mastered: { type: 'flag' },
        masteredOn: { type: 'date', optional: true },
      },
      lists: { workdays: { date: { type: 'date' } } },
      each: {
        workdays: {
          counts: { ...rule('003.1.invoice.training'), kind: 'check', any: [{ date: { above: 'hiredOn' } }] },
          ordinal: { ...rule('003.1.invoice.training'), kind: 'nth', where: { counts: true } },
        },
      },
      figures: {
        workdaysKnown: {
          ...rule('003.1.invoice.training'),
          kind: 'tally',
          from: 'workdays',
          where: { counts: true },
          take: 'count',
        },
        thirdWorkday: {
          ...rule('003.1.invoice.training'),
          kind: 'tally',
          from: 'workdays',
          where: { ordinal: { from: 3 } },
          take: 'smallest',
          of: 'date',
        },
        /** A calendar that ends before that day is refused. */
        due: {
          ...rule('003.1.invoice.training'),
          kind: 'bands',
          by: 'workdaysKnown',
          bands: [{ from: 3, gives: { of: 'thirdWorkday' } }],
          outside: 'refused',
        },
        status: {
          ...rule('003.1.invoice.training'),
          kind: 'table',
          rows: [
            { as: 'onTime', when: { delivered: true, deliveredOn: { upTo: 'due' } } },
            { as: 'late', when: { delivered: true } },
            { as: 'pending', when: { asOf: { upTo: 'due' } } },
            { as: 'overdue' },
          ],
        },
        mayOperate: {
          ...rule('003.1.invoice.training'),
          kind: 'check',
          any: [{ delivered: true, mastered: true }],
        },
      },
      readings: {
        firstDay: {
          clause: '003.1.invoice.training',
          question: { en: 'Does the day of entry count?', zh: '入职当日是否计入' },
          adopted: 'notCounted',
          options: { notCounted: {}, counted: { 'each.workdays.counts.any': [{ date: { from: 'hiredOn' } }] } },
        },
        within: {
          clause: '003.1.invoice.training',
          question: {
            en: 'Within three workdays: delivered, or mastered as well?',
            zh: '3个工作日内完成培训还是直至掌握',
          },
          adopted: 'delivered',
          options: {
            delivered: {},
            mastered: {
              'figures.status.rows.onTime.when': { mastered: true, masteredOn: { upTo: 'due' } },
              'figures.status.rows.late.when': { mastered: true },
            },
          },
        },
      },
    },
  }),
  invoiceSupplies: recordFaults({
    ...duty('003.1.invoice.supplies'),
    blanks: { minimum: minimumBlank('each invoice supply', '各项发票用品') },
    fields: { stock },
    faults: { low: { stock: { under: { $blank: 'minimum' } } } },
  }),
  invoiceRules: requiredSet({
    ...duty('003.1.invoice.rules'),
    items: ['issuedByRules', 'voidedByRules', 'itemsChecked'],
  }),
};

const loans = {
  /** The loan is open until the ledger says that the stroller is back. */
  strollerLoan: template(generalFamily, {
    id: '003.1/stroller.loan',
    ...VERSION,
    blanks: {},
    data: {
      facts: {
        withChild: { type: 'flag' },
        ledgerEntry: { type: 'flag' },
        insideOnly: { type: 'flag' },
        markedReturned: { type: 'flag' },
        customerLeft: { type: 'flag' },
      },
      figures: {
        allowed: { ...rule('003.1.stroller.loan'), kind: 'check', any: [{ withChild: true }] },
        fee: { ...rule('003.1.stroller.loan'), kind: 'table', rows: [{ as: 'free', gives: 0 }], unit: 'yuan' },
        open: { ...rule('003.1.stroller.loan'), kind: 'check', any: [{ markedReturned: false }] },
        ok: {
          ...rule('003.1.stroller.loan'),
          kind: 'check',
          any: [
            { allowed: true, ledgerEntry: true, insideOnly: true, open: false },
            { allowed: true, ledgerEntry: true, insideOnly: true, customerLeft: false },
          ],
        },
      },
    },
  }),
  umbrellaDeposit: template(generalFamily, {
    id: '003.1/umbrella.deposit',
    ...VERSION,
    blanks: {},
    data: {
      facts: {
        returned: { type: 'flag' },
        cardReturned: { type: 'flag' },
        damaged: { type: 'flag' },
        /** What the damage costs; asked for only where there is one. */
        price: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0, optional: true },
      },
      figures: {
        deposit: { ...rule('003.1.umbrella.deposit'), kind: 'total', of: [50], unit: 'yuan' },
        refund: {
          ...rule('003.1.umbrella.deposit'),
          kind: 'table',
          unit: 'yuan',
          rows: [
            { id: 'kept', when: { returned: false }, as: 'notReturned', gives: 0 },
            { id: 'held', when: { cardReturned: false }, as: 'heldUntilCard', gives: 0 },
            { id: 'full', as: 'refunded', gives: { of: 'deposit' } },
          ],
        },
        compensation: {
          ...rule('003.1.umbrella.deposit'),
          kind: 'table',
          unit: 'yuan',
          rows: [
            { id: 'damaged', when: { returned: true, damaged: true }, gives: { of: 'price' } },
            { id: 'none', gives: 0 },
          ],
        },
        net: {
          ...rule('003.1.umbrella.deposit'),
          kind: 'total',
          of: ['refund'],
          less: ['compensation'],
          unit: 'yuan',
        },
      },
      readings: {
        damage: {
          clause: '003.1.umbrella.deposit',
          question: {
            en: 'Damage: full refund and the price apart, or the price withheld from the deposit?',
            zh: '损坏时:全额退还押金另行赔偿,还是从押金中抵扣',
          },
          adopted: 'apart',
          options: {
            apart: {},
            withheld: {
              'figures.priceDue': {
                ...rule('003.1.umbrella.deposit'),
                kind: 'table',
                unit: 'yuan',
                rows: [
                  { id: 'damaged', when: { damaged: true }, gives: { of: 'price' } },
                  { id: 'none', gives: 0 },
                ],
              },
              'figures.depositLeft': {
                ...rule('003.1.umbrella.deposit'),
                kind: 'total',
                of: ['deposit'],
                less: ['priceDue'],
                atLeast: 0,
                unit: 'yuan',
              },
              'figures.beyondDeposit': {
                ...rule('003.1.umbrella.deposit'),
                kind: 'total',
                of: ['priceDue'],
                less: ['deposit'],
                atLeast: 0,
                unit: 'yuan',
              },
              'figures.refund.rows.full.gives': { of: 'depositLeft' },
              'figures.compensation.rows.damaged.gives': { of: 'beyondDeposit' },
            },
          },
        },
      },
    },
  }),
  umbrellaEligible: template(generalFamily, {
    id: '003.1/umbrella.eligible',
    ...VERSION,
    blanks: {},
    data: {
      facts: { raining: { type: 'flag' }, specialNeed: { type: 'flag' } },
      figures: {
        allowed: {
          ...rule('003.1.umbrella.eligible'),
          kind: 'check',
          any: [{ raining: true }, { specialNeed: true }],
        },
      },
      readings: {
        and: {
          clause: '003.1.umbrella.eligible',
          question: { en: 'Rain and special need: either, or both?', zh: '"雨天及特殊需要":任一还是同时具备' },
          adopted: 'either',
          options: { either: {}, both: { 'figures.allowed.any': [{ raining: true, specialNeed: true }] } },
        },
      },
    },
  }),
};

const medicines = {
  /** Expected are the uses; observed are the entries of the ledger. */
  medicineLedger: requiredSet(duty('003.1.medicine.ledger')),
  medicineSeparation: recordFaults({
    ...duty('003.1.medicine.separation'),
    fields: { devices: { type: 'flag' }, internalDrugs: { type: 'flag' }, externalDrugs: { type: 'flag' } },
    recordFigures: {
      drugs: {
        ...rule('003.1.medicine.separation'),
        kind: 'check',
        any: [{ internalDrugs: true }, { externalDrugs: true }],
      },
    },
    faults: {
      deviceWithDrug: { devices: true, drugs: true },
      internalWithExternal: { internalDrugs: true, externalDrugs: true },
    },
  }),
  /** Each medicine has a minimum of its own, which the facts give. */
  medicineShortage: recordFaults({
    ...duty('003.1.medicine.shortage'),
    fields: { stock: { type: 'number', atLeast: 0 }, minimum: { type: 'number', atLeast: 0 } },
    faults: { short: { stock: { under: 'minimum' } } },
    figures: {
      reportDue: { ...rule('003.1.medicine.shortage'), kind: 'check', any: [{ faulty: { above: 0 } }] },
    },
  }),
};

const lostProperty = {
  lostHandIn: requiredSet({ ...duty('003.1.lost.handIn'), items: ['handedIn', 'registered'] }),
  /** The quantity must be exact; who hands out compares the colour and the main features. */
  lostClaim: template(generalFamily, {
    id: '003.1/lost.claim',
    ...VERSION,
    blanks: {},
    data: {
      facts: {
        claimedQuantity: { type: 'number', digits: 0, atLeast: 0 },
        actualQuantity: { type: 'number', digits: 0, atLeast: 0 },
        colourAgrees: { type: 'flag' },
        featuresAgree: { type: 'flag' },
        signed: { type: 'flag' },
      },
      figures: {
        quantity: {
          ...rule('003.1.lost.claim'),
          kind: 'table',
          rows: [
            { as: 'agrees', when: { claimedQuantity: { sameAs: 'actualQuantity' } }, gives: 0 },
            { as: 'differs', gives: 1 },
          ],
        },
        colour: {
          ...rule('003.1.lost.claim'),
          kind: 'table',
          rows: [
            { as: 'agrees', when: { colourAgrees: true }, gives: 0 },
            { as: 'differs', gives: 1 },
          ],
        },
        features: {
          ...rule('003.1.lost.claim'),
          kind: 'table',
          rows: [
            { as: 'agrees', when: { featuresAgree: true }, gives: 0 },
            { as: 'differs', gives: 1 },
          ],
        },
        mismatches: { ...rule('003.1.lost.claim'), kind: 'total', of: ['quantity', 'colour', 'features'] },
        release: { ...rule('003.1.lost.claim'), kind: 'check', any: [{ mismatches: 0, signed: true }] },
      },
    },
  }),
};

const paidServices = {
  /** Told no later than the start; what is charged is what was told. */
  paidDisclosure: template(generalFamily, {
    id: '003.1/paid.disclosure',
    ...VERSION,
    blanks: {},
    data: {
      facts: {
        told: { type: 'flag' },
        secondsAhead: { type: 'number', digits: 0, unit: 'seconds', optional: true },
        amountTold: { type: 'number', digits: 2, unit: 'yuan', optional: true },
        amountCharged: { type: 'number', digits: 2, unit: 'yuan' },
        receipt: { type: 'flag' },
      },
      figures: {
        ahead: {
          ...rule('003.1.paid.disclosure'),
          kind: 'check',
          any: [{ told: true, secondsAhead: { from: 0 } }],
        },
        asTold: {
          ...rule('003.1.paid.disclosure'),
          kind: 'check',
          any: [{ told: true, amountTold: { sameAs: 'amountCharged' } }],
        },
        ok: {
          ...rule('003.1.paid.disclosure'),
          kind: 'check',
          any: [{ ahead: true, asTold: true, receipt: true }],
        },
      },
    },
  }),
  paidRemittance: template(generalFamily, {
    id: '003.1/paid.remittance',
    ...VERSION,
    blanks: {},
    data: {
      facts: { cash: { type: 'number', digits: 2, unit: 'yuan' } },
      lists: { stubs: { amount: { type: 'number', digits: 2, unit: 'yuan' } } },
      figures: {
        receipts: {
          ...rule('003.1.paid.remittance'),
          kind: 'tally',
          from: 'stubs',
          take: 'sum',
          of: 'amount',
          unit: 'yuan',
        },
        difference: {
          ...rule('003.1.paid.remittance'),
          kind: 'total',
          of: ['cash'],
          less: ['receipts'],
          unit: 'yuan',
        },
        ok: { ...rule('003.1.paid.remittance'), kind: 'check', any: [{ difference: 0 }] },
      },
    },
  }),
};

const records = {
  recordsLedger: dueAgain({
    ...duty('003.1.records.ledger'),
    ...keeping('003.1.records.ledger'),
    every: { length: 1, unit: 'years' },
  }),
  recordsFinance: dueAgain({
    ...duty('003.1.records.finance'),
    ...keeping('003.1.records.finance'),
    every: everyBlank,
    blanks: regularly,
  }),
};

export const counterPolicies003_1 = {
  ...organisation,
  ...cards,
  ...opinions,
  ...invoices,
  ...loans,
  ...medicines,
  ...lostProperty,
  ...paidServices,
  ...records,
};
