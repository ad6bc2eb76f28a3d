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
/** What explanations call a stock, and what may be wrong with it. */
const stockTitles = {
  stock: { en: 'Stock', zh: '现有数量' },
  low: { en: 'stock too low', zh: '备量不足' },
} as const;
const minimumBlank = (en: string, zh: string) =>
  ({ type: 'number', title: { en: `Minimum stock of ${en}`, zh: `${zh}最低备量` }, atLeast: 0 }) as const;

/** What may become of records that are kept for a time: the last time is that of the last entry. */
const keeping = (clause: ClauseId) =>
  ({
    titles: {
      allowed: { en: 'may be destroyed', zh: '可销毁' },
      forbidden: { en: 'to be kept', zh: '应保存' },
      required: { en: 'to be destroyed', zh: '应销毁' },
    },
    figures: {
      keepUntil: {
        ...rule(clause),
        title: { en: 'Kept until', zh: '保存至' },
        kind: 'table',
        rows: [{ gives: { of: 'due' } }],
      },
      disposal: {
        ...rule(clause),
        title: { en: 'What may become of it', zh: '处置' },
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
    titles: {
      marketingPlanning: { en: 'marketing and planning', zh: '营销策划部' },
      humanResourcesAndAdministration: { en: 'human resources and administration', zh: '人事行政部' },
      finance: { en: 'finance', zh: '财务部' },
      overall: { en: 'overall management', zh: '整体管理' },
      environment: { en: 'environment', zh: '环境卫生' },
      appearance: { en: 'appearance of staff', zh: '员工仪容仪表' },
      invoicing: { en: 'invoices', zh: '发票' },
      cash: { en: 'cash', zh: '现金' },
    },
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
      titles: {
        service: { en: 'Service', zh: '服务项目' },
        enquiriesAndGuiding: { en: 'enquiries and guiding', zh: '咨询导购' },
        memberCards: { en: 'membership cards', zh: '会员卡服务' },
        invoices: { en: 'invoices', zh: '开具发票' },
        stroller: { en: 'strollers', zh: '婴儿车借用' },
        umbrella: { en: 'umbrellas', zh: '雨伞借用' },
        firstAidMedicine: { en: 'first-aid medicine', zh: '急救药品' },
        paging: { en: 'paging', zh: '广播找人' },
        lostProperty: { en: 'lost property', zh: '失物招领' },
        giftWrapping: { en: 'gift wrapping', zh: '礼品包装' },
        fax: { en: 'fax', zh: '传真' },
        copyingAndTyping: { en: 'copying and typing', zh: '复印打字' },
        otherPaid: { en: 'another paid service', zh: '其他有偿服务' },
        mail: { en: 'mail', zh: '邮件收发' },
        announcements: { en: 'announcements of shops', zh: '商户广播通知' },
        memos: { en: 'internal memos', zh: '内部文件传递' },
        flowersForNewShops: { en: 'flowers for new shops', zh: '新店开业赠花' },
        safekeeping: { en: 'safekeeping', zh: '物品寄存' },
      },
      facts: { service: { type: 'label' } },
      figures: {
        daily: {
          ...rule('003.1.service.class'),
          title: { en: 'Daily service', zh: '日常服务' },
          kind: 'check',
          any: [{ service: 'memberCards' }, { service: { $blank: 'otherDaily' } }],
        },
        free: {
          ...rule('003.1.service.class'),
          title: { en: 'Free service', zh: '无偿服务' },
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
          title: { en: 'Paid service', zh: '有偿服务' },
          kind: 'check',
          any: [{ service: ['giftWrapping', 'fax', 'copyingAndTyping', 'otherPaid'] }],
        },
        nonRoutine: {
          ...rule('003.1.service.class'),
          title: { en: 'Non-routine service', zh: '非常规服务' },
          kind: 'check',
          any: [{ service: ['mail', 'announcements', 'memos', 'flowersForNewShops', 'safekeeping'] }],
        },
        classified: {
          ...rule('003.1.service.class'),
          title: { en: 'Has a class', zh: '已归类' },
          kind: 'check',
          any: [{ daily: true }, { free: true }, { paid: true }, { nonRoutine: true }],
        },
      },
    },
  }),
  /** The key is the class of the work; the facts say whether it conflicts with daily work or service. */
  nonRoutinePriority: lookupTable({
    ...duty('003.1.nonRoutine.priority'),
    titles: {
      conflict: { en: 'In conflict with daily work or service', zh: '与日常工作或服务冲突' },
      nonRoutine: { en: 'non-routine work', zh: '非常规工作' },
      mayPostponeOrRefuse: { en: 'may be postponed or refused', zh: '可暂缓或拒绝' },
      execute: { en: 'to be carried out', zh: '应予执行' },
    },
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
    titles: {
      notStored: { en: 'not kept properly', zh: '未妥善保存' },
      lost: { en: 'lost', zh: '遗失' },
      damaged: { en: 'damaged', zh: '损坏' },
    },
    acts: { notStored: 'violation', lost: 'violation', damaged: 'violation' },
  }),
  /** A stock is low under its minimum; at the minimum it suffices. */
  cardSupplies: recordFaults({
    ...duty('003.1.card.supplies'),
    titles: {
      ...stockTitles,
      cards: { en: 'cards', zh: '卡片' },
      forms: { en: 'forms', zh: '表格' },
      guides: { en: 'guides', zh: '指南' },
    },
    blanks: {
      cards: minimumBlank('cards', '卡片'),
      forms: minimumBlank('forms', '表格'),
      guides: minimumBlank('guides', '指南'),
    },
    fields: { id: { type: 'label', labels: ['cards', 'forms', 'guides'] }, stock },
    recordFigures: {
      minimum: {
        ...rule('003.1.card.supplies'),
        title: { en: 'Minimum stock', zh: '最低备量' },
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
    titles: {
      memberService: { en: 'service for members', zh: '会员服务' },
      lossReport: { en: 'report of a lost card', zh: '挂失' },
      replacement: { en: 'replacement of a card', zh: '补卡' },
      pointsBackEntry: { en: 'later entry of points', zh: '补积分' },
      commonQuestions: { en: 'common questions', zh: '常见问题解答' },
    },
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
    titles: {
      giving: { en: 'while an opinion is given', zh: '提出意见时' },
      receipt: { en: 'when an opinion is received', zh: '收到意见后' },
    },
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
      titles: {
        hiredOn: { en: 'Day of entry', zh: '入职日' },
        delivered: { en: 'Training delivered', zh: '已完成培训' },
        deliveredOn: { en: 'Training delivered on', zh: '培训完成日' },
        mastered: { en: 'Invoicing mastered', zh: '已掌握开票' },
        masteredOn: { en: 'Invoicing mastered on', zh: '掌握日' },
        workdays: { en: 'workdays', zh: '工作日' },
        onTime: { en: 'on time', zh: '按时' },
        late: { en: 'late', zh: '逾期完成' },
        pending: { en: 'still in time', zh: '未到期' },
        overdue: { en: 'overdue', zh: '逾期未办' },
      },
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
          counts: {
            ...rule('003.1.invoice.training'),
            title: { en: 'Counts', zh: '计入' },
            kind: 'check',
            any: [{ date: { above: 'hiredOn' } }],
          },
          ordinal: {
            ...rule('003.1.invoice.training'),
            title: { en: 'Number of the workday', zh: '工作日序号' },
            kind: 'nth',
            where: { counts: true },
          },
        },
      },
      figures: {
        workdaysKnown: {
          ...rule('003.1.invoice.training'),
          title: { en: 'Workdays since entry', zh: '入职后工作日数' },
          kind: 'tally',
          from: 'workdays',
          where: { counts: true },
          take: 'count',
        },
        thirdWorkday: {
          ...rule('003.1.invoice.training'),
          title: { en: 'Third workday', zh: '第3个工作日' },
          kind: 'tally',
          from: 'workdays',
          where: { ordinal: { from: 3 } },
          take: 'smallest',
          of: 'date',
        },
        /** A calendar that ends before that day is refused. */
        due: {
          ...rule('003.1.invoice.training'),
          title: { en: 'Training due by', zh: '培训截止日' },
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
          title: { en: 'May issue invoices', zh: '可操作开票' },
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
    titles: stockTitles,
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
      titles: {
        withChild: { en: 'Customer with a child', zh: '顾客带小孩' },
        ledgerEntry: { en: 'Entered in the ledger', zh: '已登记台帐' },
        insideOnly: { en: 'Used inside only', zh: '仅在场内使用' },
        markedReturned: { en: 'Marked as returned', zh: '已注明“已还”' },
        customerLeft: { en: 'Customer gone', zh: '顾客已离开' },
        free: { en: 'free of charge', zh: '免费' },
      },
      facts: {
        withChild: { type: 'flag' },
        ledgerEntry: { type: 'flag' },
        insideOnly: { type: 'flag' },
        markedReturned: { type: 'flag' },
        customerLeft: { type: 'flag' },
      },
      figures: {
        allowed: {
          ...rule('003.1.stroller.loan'),
          title: { en: 'May be lent', zh: '可借用' },
          kind: 'check',
          any: [{ withChild: true }],
        },
        fee: {
          ...rule('003.1.stroller.loan'),
          title: { en: 'Fee of the loan', zh: '借用费' },
          kind: 'table',
          rows: [{ as: 'free', gives: 0 }],
          unit: 'yuan',
        },
        open: {
          ...rule('003.1.stroller.loan'),
          title: { en: 'Loan open', zh: '借用未结' },
          kind: 'check',
          any: [{ markedReturned: false }],
        },
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
      titles: {
        returned: { en: 'Umbrella returned', zh: '雨伞已还' },
        cardReturned: { en: 'Deposit card returned', zh: '押金卡已交回' },
        damaged: { en: 'Umbrella damaged', zh: '雨伞损坏' },
        price: { en: 'Price of the damage', zh: '损坏赔价' },
        notReturned: { en: 'not returned', zh: '未归还' },
        heldUntilCard: { en: 'held until the card is back', zh: '待交回押金卡后退还' },
        refunded: { en: 'refunded', zh: '已退还' },
      },
      facts: {
        returned: { type: 'flag' },
        cardReturned: { type: 'flag' },
        damaged: { type: 'flag' },
        /** What the damage costs; asked for only where there is one. */
        price: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0, optional: true },
      },
      figures: {
        deposit: {
          ...rule('003.1.umbrella.deposit'),
          title: { en: 'Deposit', zh: '押金' },
          kind: 'total',
          of: [50],
          unit: 'yuan',
        },
        refund: {
          ...rule('003.1.umbrella.deposit'),
          title: { en: 'Refund', zh: '退还押金' },
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
          title: { en: 'Compensation', zh: '损坏赔偿' },
          kind: 'table',
          unit: 'yuan',
          rows: [
            { id: 'damaged', when: { returned: true, damaged: true }, gives: { of: 'price' } },
            { id: 'none', gives: 0 },
          ],
        },
        net: {
          ...rule('003.1.umbrella.deposit'),
          title: { en: 'Refund less compensation', zh: '退还减赔偿' },
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
                title: { en: 'Price due for the damage', zh: '应赔价款' },
                kind: 'table',
                unit: 'yuan',
                rows: [
                  { id: 'damaged', when: { damaged: true }, gives: { of: 'price' } },
                  { id: 'none', gives: 0 },
                ],
              },
              'figures.depositLeft': {
                ...rule('003.1.umbrella.deposit'),
                title: { en: 'Deposit left', zh: '抵扣后押金' },
                kind: 'total',
                of: ['deposit'],
                less: ['priceDue'],
                atLeast: 0,
                unit: 'yuan',
              },
              'figures.beyondDeposit': {
                ...rule('003.1.umbrella.deposit'),
                title: { en: 'Price beyond the deposit', zh: '超出押金的赔款' },
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
      titles: {
        raining: { en: 'Raining', zh: '雨天' },
        specialNeed: { en: 'Special need', zh: '有特殊需要' },
      },
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
    titles: {
      devices: { en: 'Holds devices', zh: '存有器械' },
      internalDrugs: { en: 'Holds drugs for internal use', zh: '存有内服药' },
      externalDrugs: { en: 'Holds drugs for external use', zh: '存有外用药' },
      deviceWithDrug: { en: 'device with drug', zh: '器械与药品混放' },
      internalWithExternal: { en: 'internal with external use', zh: '内服药与外用药混放' },
    },
    fields: { devices: { type: 'flag' }, internalDrugs: { type: 'flag' }, externalDrugs: { type: 'flag' } },
    recordFigures: {
      drugs: {
        ...rule('003.1.medicine.separation'),
        title: { en: 'Holds drugs', zh: '存有药品' },
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
    titles: {
      stock: { en: 'Stock', zh: '现有数量' },
      minimum: { en: 'Minimum stock', zh: '最低备量' },
      short: { en: 'stock too low', zh: '药品不足' },
    },
    fields: { stock: { type: 'number', atLeast: 0 }, minimum: { type: 'number', atLeast: 0 } },
    faults: { short: { stock: { under: 'minimum' } } },
    figures: {
      reportDue: {
        ...rule('003.1.medicine.shortage'),
        title: { en: 'Report due', zh: '须上报' },
        kind: 'check',
        any: [{ faulty: { above: 0 } }],
      },
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
      titles: {
        claimedQuantity: { en: 'Quantity that is claimed', zh: '认领人所述数量' },
        actualQuantity: { en: 'Quantity that was found', zh: '实际数量' },
        colourAgrees: { en: 'Colour agrees', zh: '颜色相符' },
        featuresAgree: { en: 'Features agree', zh: '主要特征相符' },
        signed: { en: 'Claim signed', zh: '已在认领台帐签字' },
        agrees: { en: 'agrees', zh: '相符' },
        differs: { en: 'differs', zh: '不符' },
      },
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
          title: { en: 'Quantity', zh: '数量' },
          kind: 'table',
          rows: [
            { as: 'agrees', when: { claimedQuantity: { sameAs: 'actualQuantity' } }, gives: 0 },
            { as: 'differs', gives: 1 },
          ],
        },
        colour: {
          ...rule('003.1.lost.claim'),
          title: { en: 'Colour', zh: '颜色' },
          kind: 'table',
          rows: [
            { as: 'agrees', when: { colourAgrees: true }, gives: 0 },
            { as: 'differs', gives: 1 },
          ],
        },
        features: {
          ...rule('003.1.lost.claim'),
          title: { en: 'Main features', zh: '主要特征' },
          kind: 'table',
          rows: [
            { as: 'agrees', when: { featuresAgree: true }, gives: 0 },
            { as: 'differs', gives: 1 },
          ],
        },
        mismatches: {
          ...rule('003.1.lost.claim'),
          title: { en: 'Points that differ', zh: '不符项数' },
          kind: 'total',
          of: ['quantity', 'colour', 'features'],
        },
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
      titles: {
        told: { en: 'Charge told', zh: '已告知收费' },
        secondsAhead: { en: 'Seconds told ahead', zh: '提前告知秒数' },
        amountTold: { en: 'Amount told', zh: '告知金额' },
        amountCharged: { en: 'Amount charged', zh: '实收金额' },
        receipt: { en: 'Receipt issued', zh: '已开收据' },
      },
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
          title: { en: 'Told before the service', zh: '服务前告知' },
          kind: 'check',
          any: [{ told: true, secondsAhead: { from: 0 } }],
        },
        asTold: {
          ...rule('003.1.paid.disclosure'),
          title: { en: 'Charged as told', zh: '按告知金额收费' },
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
      titles: {
        cash: { en: 'Cash handed in', zh: '上交现金' },
        stubs: { en: 'stubs', zh: '票根' },
        amount: { en: 'Amount of the stub', zh: '票根金额' },
      },
      facts: { cash: { type: 'number', digits: 2, unit: 'yuan' } },
      lists: { stubs: { amount: { type: 'number', digits: 2, unit: 'yuan' } } },
      figures: {
        receipts: {
          ...rule('003.1.paid.remittance'),
          title: { en: 'Sum of the stubs', zh: '票根合计' },
          kind: 'tally',
          from: 'stubs',
          take: 'sum',
          of: 'amount',
          unit: 'yuan',
        },
        difference: {
          ...rule('003.1.paid.remittance'),
          title: { en: 'Cash less stubs', zh: '现金与票根的差额' },
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
