/** 002.3: complaints and the telephone as policies. The text gives no limit for answering and no consequence of rude conduct. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { serviceLevels } from '../../service/serviceLevels.js';
import { dutyOf } from '../dutyOf.js';
import { serviceClauses002_3 } from './service.clauses.js';

const duty = dutyOf('002.3', serviceClauses002_3);
const ruleOf = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

const answer = ruleOf('002.3.phone.firstMoment');
const route = ruleOf('002.3.complaint.route');
const concealment = ruleOf('002.3.complaint.concealment');
const wage = { ...ruleOf('002.3.complaint.concealment.wage'), unit: 'yuan' } as const;
const YUAN = { type: 'number', digits: 2, unit: 'yuan', atLeast: 0 } as const;

export const servicePolicies002_3 = {
  /** Rings or seconds, as the adopter counts. */
  firstMoment: template(generalFamily, {
    id: '002.3/phone.firstMoment',
    version: '1.0.0',
    blanks: {
      limit: { type: 'number', title: { en: 'Most rings or seconds', zh: '接听时限(声或秒)' }, atLeast: 0 },
    },
    data: {
      titles: { waited: { en: 'Rings or seconds before the answer', zh: '接听前等待(声或秒)' } },
      facts: { waited: { type: 'number', digits: 3, atLeast: 0 } },
      figures: {
        longest: { ...answer, title: { en: 'Longest wait', zh: '接听时限' }, kind: 'total', of: [{ $blank: 'limit' }] },
        answeredInTime: { ...answer, kind: 'check', any: [{ waited: { upTo: 'longest' } }] },
      },
    },
  }),
  complaintRecord: requiredSet({
    ...duty('002.3.complaint.record'),
    items: ['listened', 'clarified', 'writtenRecord'],
  }),
  complaintRoute: template(generalFamily, {
    id: '002.3/complaint.route',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        inOwnJob: { en: 'Within the own job', zh: '属本人职责' },
        inOwnDepartment: { en: 'Within the own department', zh: '属本部门职责' },
        handle: { en: 'handle it', zh: '自行处理' },
        notifyColleague: { en: 'tell the colleague', zh: '通知相关同事' },
        notifyDepartment: { en: 'tell the department', zh: '通知相关部门' },
      },
      facts: { inOwnJob: { type: 'flag' }, inOwnDepartment: { type: 'flag' } },
      figures: {
        route: {
          ...route,
          kind: 'table',
          rows: [
            { as: 'handle', when: { inOwnJob: true }, nothing: true },
            { as: 'notifyColleague', when: { inOwnDepartment: true } },
            { as: 'notifyDepartment' },
          ],
        },
      },
    },
  }),
  /** The next level of a major matter by the present one; the last stays until the matter is settled. */
  escalation: lookupTable({
    ...duty('002.3.complaint.escalation'),
    titles: {
      major: { en: 'Major matter', zh: '属重大问题' },
      settled: { en: 'Settled', zh: '已解决' },
      done: { en: 'settled', zh: '办结' },
      receiver: { en: 'who received it', zh: '接待人' },
      serviceSupervisor: { en: 'service supervisor', zh: '客服主管' },
      deputyGeneralManager: { en: 'deputy general manager in charge', zh: '分管副总经理' },
    },
    facts: { major: { type: 'flag' }, settled: { type: 'flag' } },
    rows: [
      { as: 'done', when: { settled: true }, nothing: true },
      { id: 'notMajor', as: 'receiver', when: { major: false }, nothing: true },
    ],
    values: {
      receiver: 'serviceSupervisor',
      serviceSupervisor: 'deputyGeneralManager',
      deputyGeneralManager: 'deputyGeneralManager',
    },
  }),
  complaintConduct: prohibitedActs({
    ...duty('002.3.complaint.conduct'),
    titles: {
      cold: { en: 'cold treatment', zh: '冷淡' },
      obstructing: { en: 'obstruction', zh: '推诿' },
      mocking: { en: 'mockery', zh: '嘲讽' },
      scolding: { en: 'scolding', zh: '训斥' },
      demandingMoneyOrGoods: { en: 'demand for money or goods', zh: '索要钱物' },
    },
    acts: {
      cold: 'violation',
      obstructing: 'violation',
      mocking: 'violation',
      scolding: 'violation',
      demandingMoneyOrGoods: 'violation',
    },
  }),
  complaintDeadline: serviceLevels({
    ...duty('002.3.complaint.deadline.own'),
    id: '002.3/complaint.deadline',
    titles: {
      wasTransferred: { en: 'Transferred to others', zh: '已转交处理' },
      own: { en: 'complaint within the own scope', zh: '本职责范围投诉' },
      transferred: { en: 'complaint transferred', zh: '转交处理投诉' },
    },
    clause: ['002.3.complaint.deadline.own', '002.3.complaint.deadline.transferred'],
    facts: { wasTransferred: { type: 'flag' } },
    clocks: { office: { counts: 'openDays' }, workdays: { counts: 'workdays' } },
    events: ['transferred', 'replied'],
    levels: {
      own: {
        clause: '002.3.complaint.deadline.own',
        clock: 'days',
        unit: 'days',
        from: ['received'],
        until: ['settled'],
        length: 0,
        when: [{ wasTransferred: false }],
      },
      transferred: {
        clause: '002.3.complaint.deadline.transferred',
        title: duty('002.3.complaint.deadline.transferred').title,
        clock: 'days',
        unit: 'days',
        from: ['received'],
        until: ['settled'],
        length: 3,
        when: [{ wasTransferred: true }],
      },
    },
    readings: {
      handled: {
        clause: '002.3.complaint.deadline.own',
        question: { en: 'Handled: settled, or replied to?', zh: '处理:办结或答复' },
        adopted: 'settled',
        options: { settled: {}, replied: { 'settings.levels.own.until': ['replied'] } },
      },
      sameDay: {
        clause: '002.3.complaint.deadline.own',
        question: {
          en: 'The day of the calendar, or of the office, which ends with its hours?',
          zh: '当日:自然日,或以办公时间为准',
        },
        adopted: 'calendar',
        options: { calendar: {}, office: { 'settings.levels.own.clock': 'office' } },
      },
      start: {
        clause: '002.3.complaint.deadline.transferred',
        question: { en: 'Three days from receipt, or from the transfer?', zh: '三天自受理或自转交起算' },
        adopted: 'receipt',
        options: { receipt: {}, transfer: { 'settings.levels.transferred.from': ['transferred'] } },
      },
      days: {
        clause: '002.3.complaint.deadline.transferred',
        question: { en: 'Days of the calendar, or working days?', zh: '三天为自然日或工作日' },
        adopted: 'calendar',
        options: { calendar: {}, workdays: { 'settings.levels.transferred.clock': 'workdays' } },
      },
      firstDay: {
        clause: '002.3.complaint.deadline.transferred',
        question: { en: 'Does the first day count?', zh: '首日是否计入' },
        adopted: 'notCounted',
        options: {
          notCounted: {},
          counted: {
            'each.terms.firstDay': {
              kind: 'table',
              title: { en: 'The first day, where it is one that counts', zh: '首日(限计入之日)' },
              clause: '002.3.complaint.deadline.transferred',
              unit: 'days',
              rows: [
                { id: 'counts', when: { startCounts: true }, gives: 1 },
                { id: 'rest', gives: 0 },
              ],
            },
            'each.terms.daysAfter': {
              kind: 'total',
              title: { en: 'Days after the first', zh: '首日之后的天数' },
              of: [3],
              less: ['firstDay'],
              unit: 'days',
            },
            'each.terms.length.rows.transferred.gives': { of: 'daysAfter' },
          },
        },
      },
    },
  }),
  /** How serious it is, the adopter judges. */
  concealment: template(generalFamily, {
    id: '002.3/complaint.concealment',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        act: { en: 'What was done', zh: '行为' },
        concealed: { en: 'concealed', zh: '隐瞒' },
        notRecorded: { en: 'not recorded', zh: '漏记' },
        notReported: { en: 'not reported', zh: '漏报' },
        severity: { en: 'Severity', zh: '情节' },
        plain: { en: 'plain', zh: '一般' },
        serious: { en: 'serious', zh: '严重' },
        badInfluence: { en: 'of bad influence', zh: '影响恶劣' },
      },
      facts: {
        act: { type: 'label', labels: ['none', 'concealed', 'notRecorded', 'notReported'] },
        severity: { type: 'label', labels: ['plain', 'serious', 'badInfluence'] },
      },
      figures: {
        breach: {
          ...concealment,
          title: { en: 'Concealed, not recorded or not reported', zh: '属隐瞒、漏记或漏报' },
          kind: 'check',
          any: [{ act: ['concealed', 'notRecorded', 'notReported'] }],
        },
        selfCriticism: {
          ...concealment,
          title: { en: 'Public self-criticism', zh: '应公开检讨' },
          kind: 'check',
          any: [{ breach: true }],
          effect: 'measure',
        },
        basicWageOnly: {
          ...concealment,
          title: { en: 'Basic wage only', zh: '当月只发基本工资' },
          kind: 'check',
          any: [{ breach: true, severity: ['serious', 'badInfluence'] }],
          effect: 'measure',
        },
        dismissal: {
          ...concealment,
          title: { en: 'Dismissal', zh: '应解聘' },
          kind: 'check',
          any: [{ breach: true, severity: ['badInfluence'] }],
          effect: 'measure',
        },
      },
      readings: {
        measures: {
          clause: '002.3.complaint.concealment',
          question: {
            en: 'Do the measures add up, does dismissal replace the cut of wages, or does only the gravest apply?',
            zh: '处理措施是否累加,解聘是否代替扣发,或只适用最重一项',
          },
          adopted: 'cumulative',
          options: {
            cumulative: {},
            dismissalReplacesWage: { 'figures.basicWageOnly.any': [{ breach: true, severity: ['serious'] }] },
            gravestOnly: {
              'figures.selfCriticism.any': [{ breach: true, severity: ['plain'] }],
              'figures.basicWageOnly.any': [{ breach: true, severity: ['serious'] }],
            },
          },
        },
      },
    },
  }),
  concealmentWage: template(generalFamily, {
    id: '002.3/complaint.concealment.wage',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        basic: { en: 'Basic wage', zh: '基本工资' },
        actInMonth: { en: 'Done in this month', zh: '行为发生于当月' },
        foundInMonth: { en: 'Found out in this month', zh: '于当月发现' },
        others: { en: 'other items of pay', zh: '其他工资项目' },
        amount: { en: 'Amount', zh: '金额' },
      },
      facts: {
        basic: YUAN,
        /** Whether this is the month of the act, and the month in which it was found out. */
        actInMonth: { type: 'flag' },
        foundInMonth: { type: 'flag', optional: true },
      },
      lists: { others: { amount: YUAN } },
      figures: {
        otherPay: {
          kind: 'tally',
          title: { en: 'All other items', zh: '其他工资项目' },
          unit: 'yuan',
          from: 'others',
          take: 'sum',
          of: 'amount',
        },
        isCut: {
          ...ruleOf('002.3.complaint.concealment.wage'),
          title: { en: 'Other items are cut', zh: '停发其他工资' },
          kind: 'check',
          any: [{ actInMonth: true }],
        },
        paidOthers: {
          ...wage,
          title: { en: 'Other items paid', zh: '实发其他工资' },
          kind: 'table',
          rows: [
            { id: 'cut', when: { isCut: true }, gives: 0 },
            { id: 'full', gives: { of: 'otherPay' }, nothing: true },
          ],
        },
        pay: { ...wage, kind: 'total', of: ['basic', 'paidOthers'], effect: 'pay' },
      },
      readings: {
        month: {
          clause: '002.3.complaint.concealment.wage',
          question: { en: 'The month of the act, or of its discovery?', zh: '行为发生当月或发现当月' },
          adopted: 'act',
          options: { act: {}, discovery: { 'figures.isCut.any': [{ foundInMonth: true }] } },
        },
      },
    },
  }),
} as const;
