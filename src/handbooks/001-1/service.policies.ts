/** 001.1: complaints, services, visits and surveys as policies. The text gives no tariff. */
import { datedSteps } from '../../compliance/datedSteps.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { quotaOf } from '../../service/quotaOf.js';
import { serviceLevels } from '../../service/serviceLevels.js';
import { dutyOf } from '../dutyOf.js';
import { serviceClauses001_1 } from './service.clauses.js';

const duty = dutyOf('001.1', serviceClauses001_1);

const tariffRule = {
  clause: '001.1.service.paid.tariff',
  title: duty('001.1.service.paid.tariff').title,
} as const;
/** A valid complaint that was not settled on the spot. */
const COMPLAINT = { valid: { type: 'flag' }, settledOnSpot: { type: 'flag' } } as const;
const OPEN_COMPLAINT = { valid: true, settledOnSpot: false } as const;
/** What explanations call the facts of a complaint. */
const COMPLAINT_TITLES = {
  valid: { en: 'Valid complaint', zh: '投诉有效' },
  settledOnSpot: { en: 'Settled on the spot', zh: '已当场处理' },
} as const;
/** Collected before its day. */
const TOO_EARLY = {
  kind: 'check',
  title: { en: 'Collected too early', zh: '收回过早' },
  clause: '001.1.survey.collection.window',
  any: [
    { done: true, used: { under: 'length' } },
    // A day off before the last of the working days.
    { done: true, used: { upTo: 'length' }, endCounts: false },
  ],
} as const;

export const servicePolicies001_1 = {
  requestRecord: requiredSet({ ...duty('001.1.service.request.record'), items: ['record', 'appointment'] }),
  /** An item that the tariff does not hold cannot be charged. */
  paidTariff: template(generalFamily, {
    id: '001.1/service.paid.tariff',
    version: '1.0.0',
    blanks: { tariff: { type: 'rows', title: { en: 'Charge of each item', zh: '收费标准' }, unit: 'yuan' } },
    data: {
      titles: {
        item: { en: 'Item', zh: '收费项目' },
        charged: { en: 'Amount charged', zh: '实收金额' },
      },
      facts: {
        item: { type: 'label' },
        charged: { type: 'number', digits: 2, unit: 'yuan', atLeast: 0 },
      },
      figures: {
        charge: {
          ...tariffRule,
          title: { en: 'Charge by the tariff', zh: '标准收费' },
          kind: 'table',
          rows: { $blank: 'tariff' },
          otherwise: 'notApplicable',
          unit: 'yuan',
        },
        difference: {
          ...tariffRule,
          title: { en: 'Charged above the tariff', zh: '与标准收费的差额' },
          kind: 'total',
          of: ['charged'],
          less: ['charge'],
          unit: 'yuan',
        },
        ok: { ...tariffRule, kind: 'check', any: [{ difference: 0 }] },
      },
    },
  }),
  validReply: serviceLevels({
    ...duty('001.1.complaint.valid.reply'),
    titles: {
      ...COMPLAINT_TITLES,
      reply: { en: 'reply', zh: '回复' },
    },
    facts: COMPLAINT,
    clocks: { time: { counts: 'time' } },
    events: ['foundImpossible'],
    levels: {
      reply: {
        clock: 'time',
        unit: 'hours',
        from: ['received'],
        until: ['replied'],
        length: 2,
        when: [OPEN_COMPLAINT],
      },
    },
    readings: {
      start: {
        clause: '001.1.complaint.valid.reply',
        question: {
          en: 'Does the time run from receipt, or from when it was found that it cannot be settled?',
          zh: '时限自受理起算,或自发现不能当场处理起算',
        },
        adopted: 'receipt',
        options: { receipt: {}, impossible: { 'settings.levels.reply.from': ['foundImpossible'] } },
      },
      hours: {
        clause: '001.1.complaint.valid.reply',
        question: { en: 'Hours of the clock, or office hours?', zh: '自然小时或办公时间小时' },
        adopted: 'clock',
        options: {
          clock: {},
          office: { 'settings.clocks.office': { counts: 'workingTime' }, 'settings.levels.reply.clock': 'office' },
        },
      },
    },
  }),
  nextReplyAgreed: requiredSet({
    ...duty('001.1.complaint.nextReply'),
    id: '001.1/complaint.nextReply.agreed',
    titles: COMPLAINT_TITLES,
    facts: COMPLAINT,
    items: ['nextReplyTime'],
    when: [OPEN_COMPLAINT],
  }),
  nextReplyKept: serviceLevels({
    ...duty('001.1.complaint.nextReply'),
    id: '001.1/complaint.nextReply.kept',
    titles: {
      nextReply: { en: 'next reply', zh: '下次回复' },
    },
    levels: {
      nextReply: { clock: 'time', unit: 'hours', from: ['agreed'], until: ['replied'], length: 'promised' },
    },
  }),
  invalidReply: serviceLevels({
    ...duty('001.1.complaint.invalid.reply'),
    titles: {
      reply: { en: 'reply', zh: '回复' },
    },
    levels: {
      reply: { clock: 'time', unit: 'hours', from: ['confirmedInvalid'], until: ['replied'], length: 2 },
    },
    events: ['received'],
  }),
  revisitRate: quotaOf({
    ...duty('001.1.complaint.revisit.rate'),
    titles: {
      revisited: { en: 'Valid complaints revisited', zh: '已回访有效投诉数' },
      valid: { en: 'Valid complaints', zh: '有效投诉数' },
    },
    part: 'revisited',
    whole: 'valid',
    atLeast: '100%',
  }),
  monthlyVisits: quotaOf({
    ...duty('001.1.visit.monthly.ratio'),
    titles: {
      households: { en: 'Households of the estate', zh: '小区户数' },
      occupied: { en: 'Occupied households', zh: '入住户数' },
      visits: { en: 'visits', zh: '走访' },
      household: { en: 'Household visited', zh: '走访住户' },
    },
    facts: {
      asOf: { type: 'date' },
      households: { type: 'number', digits: 0, atLeast: 0 },
      occupied: { type: 'number', digits: 0, atLeast: 0, optional: true },
    },
    lists: { visits: { date: { type: 'date' }, household: { type: 'label' } } },
    figures: {
      visited: {
        kind: 'tally',
        title: { en: 'Households visited in the month', zh: '当月走访户数' },
        clause: '001.1.visit.monthly.ratio',
        from: 'visits',
        take: 'count',
        oncePer: 'household',
        window: { calendar: 'month' },
      },
      base: {
        kind: 'total',
        title: { en: 'All households', zh: '总户数' },
        clause: '001.1.visit.monthly.ratio',
        of: ['households'],
      },
    },
    part: 'visited',
    whole: 'base',
    atLeast: '5%',
    readings: {
      count: {
        clause: '001.1.visit.monthly.ratio',
        question: { en: 'Different households, or visits?', zh: '按走访户数或走访次数' },
        adopted: 'households',
        options: { households: {}, visits: { 'figures.visited.oncePer': null } },
      },
      base: {
        clause: '001.1.visit.monthly.ratio',
        question: { en: 'Of all households, or of those occupied?', zh: '以总户数或入住户数为基数' },
        adopted: 'all',
        options: { all: {}, occupied: { 'figures.base.of': ['occupied'] } },
      },
    },
  }),
  serviceRevisit: serviceLevels({
    ...duty('001.1.service.revisit.window'),
    titles: {
      revisit: { en: 'revisit', zh: '回访' },
    },
    levels: {
      revisit: { clock: 'workdays', unit: 'days', from: ['completed'], until: ['revisited'], length: 2 },
    },
    readings: {
      firstDay: {
        clause: '001.1.service.revisit.window',
        question: { en: 'Does the day of completion count?', zh: '完成当日是否计入' },
        adopted: 'notCounted',
        options: {
          notCounted: {},
          counted: {
            'each.terms.firstDay': {
              kind: 'table',
              title: { en: 'The day of completion, where it is a working day', zh: '完成当日(限工作日)' },
              clause: '001.1.service.revisit.window',
              unit: 'days',
              rows: [
                { id: 'counts', when: { startCounts: true }, gives: 1 },
                { id: 'rest', gives: 0 },
              ],
            },
            'each.terms.daysAfter': {
              kind: 'total',
              title: { en: 'Working days after it', zh: '其后工作日数' },
              of: [2],
              less: ['firstDay'],
              unit: 'days',
            },
            'each.terms.length.rows.revisit.gives': { of: 'daysAfter' },
          },
        },
      },
    },
  }),
  surveySchedule: datedSteps({
    ...duty('001.1.survey.schedule'),
    titles: {
      round1: { en: 'first round', zh: '第一次发放' },
      round2: { en: 'second round', zh: '第二次发放' },
    },
    period: 'year',
    steps: {
      round1: {
        title: { en: 'Questionnaire before June', zh: '6月前发放问卷' },
        from: { month: 0, day: 1 },
        due: { month: 4, day: -1 },
        closed: true,
      },
      round2: {
        title: { en: 'Questionnaire before December', zh: '12月前发放问卷' },
        from: { month: 5, day: 1 },
        due: { month: 10, day: -1 },
        closed: true,
      },
    },
    readings: {
      beforeMonth: {
        clause: '001.1.survey.schedule',
        question: {
          en: 'Before June: by the end of May, or by the end of June?',
          zh: '6月前:5月底前或6月底前',
        },
        adopted: 'endOfMonthBefore',
        options: {
          endOfMonthBefore: {},
          endOfMonth: {
            'settings.steps.round1.due': { month: 5, day: -1 },
            'settings.steps.round2.due': { month: 11, day: -1 },
          },
        },
      },
      secondRound: {
        clause: '001.1.survey.schedule',
        question: { en: 'Does the second round open in June, or at any time?', zh: '第二次发放自6月起或不限' },
        adopted: 'fromJune',
        options: { fromJune: {}, anyTime: { 'settings.steps.round2.from': { month: 0, day: 1 } } },
      },
    },
  }),
  surveyDistribution: quotaOf({
    ...duty('001.1.survey.distribution.rate'),
    titles: {
      issued: { en: 'Questionnaires issued', zh: '发放问卷数' },
      occupied: { en: 'Occupied households', zh: '入住户数' },
    },
    part: 'issued',
    whole: 'occupied',
    atLeast: '100%',
  }),
  /** The last of the 15 days is the day by which they are back; what is back earlier does no harm. */
  surveyCollection: serviceLevels({
    ...duty('001.1.survey.collection.window'),
    titles: {
      collection: { en: 'collection', zh: '收回' },
    },
    levels: {
      collection: { clock: 'workdays', unit: 'days', from: ['issued'], until: ['collected'], length: 15 },
    },
    readings: {
      window: {
        clause: '001.1.survey.collection.window',
        question: {
          en: 'Collected by the 15th working day, on it, or not before it?',
          zh: '第15个工作日前、当日或之后收回',
        },
        adopted: 'by',
        options: {
          by: {},
          on: {
            'each.terms.inTime.any': [
              { done: false, used: { upTo: 'length' } },
              // A day off before the last of the working days shows the same number.
              { used: { from: 'length', upTo: 'length' }, endCounts: true },
            ],
          },
          notBefore: { 'each.terms.tooEarly': TOO_EARLY, 'each.terms.inTime.any': [{ tooEarly: false }] },
        },
      },
    },
  }),
  surveyRecovery: quotaOf({
    ...duty('001.1.survey.recovery.rate'),
    titles: {
      returned: { en: 'Questionnaires returned', zh: '收回问卷数' },
      issued: { en: 'Questionnaires issued', zh: '发放问卷数' },
    },
    part: 'returned',
    whole: 'issued',
    atLeast: '50%',
  }),
} as const;
