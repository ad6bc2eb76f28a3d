/** 000.1: working time and overtime as policies. The text does not say how overtime is compensated. */
import { template } from '../../figures/template.js';
import { overtimeFamily } from '../../overtime/assessOvertime.js';
import { workingTimeFamily } from '../../overtime/measureWorkingTime.js';
import { overtimeClauses000_1 } from './overtime.clauses.js';

const ruleOf = (clause: keyof typeof overtimeClauses000_1) => ({ clause, title: overtimeClauses000_1[clause].title });

const daily = ruleOf('000.1.hours.daily');
const weekly = ruleOf('000.1.hours.weekly');
const authorised = ruleOf('000.1.overtime.authorised');
const compensation = ruleOf('000.1.overtime.compensation');
const perMinute = { unit: 'minutes' } as const;

export const overtimePolicies000_1 = {
  /** Net working time: the text does not say whether breaks count, so the caller leaves them out. */
  workingTime: template(workingTimeFamily, {
    id: '000.1/hours',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        short: { en: 'short', zh: '不足' },
        exact: { en: 'exactly the standard', zh: '恰为标准' },
        over: { en: 'over', zh: '超出' },
      },
      figures: {
        dayHours: {
          ...daily,
          title: { en: 'Hours of a standard day', zh: '标准日工时' },
          kind: 'total',
          of: [8],
          unit: 'hours',
        },
        standardDay: {
          ...daily,
          title: { en: 'Minutes of a standard day', zh: '标准日分钟' },
          ...perMinute,
          kind: 'product',
          of: ['dayHours', 60],
        },
        dayDifference: {
          ...daily,
          title: { en: 'Minutes above the standard day', zh: '与标准日的差' },
          ...perMinute,
          kind: 'total',
          of: ['dayMinutes'],
          less: ['standardDay'],
        },
        dayLength: {
          ...daily,
          title: { en: 'Length of the day', zh: '当日工时情况' },
          kind: 'bands',
          by: 'dayDifference',
          bands: [
            { under: 0, as: 'short' },
            { from: 0, upTo: 0, as: 'exact', nothing: true },
            { above: 0, as: 'over' },
          ],
        },
        dayShortfall: {
          ...daily,
          title: { en: 'Short of the standard day', zh: '不足标准日' },
          ...perMinute,
          kind: 'total',
          of: ['standardDay'],
          less: ['dayMinutes'],
          atLeast: 0,
        },
        dayExcess: {
          ...daily,
          title: { en: 'Above the standard day', zh: '超出标准日' },
          ...perMinute,
          kind: 'total',
          of: ['dayDifference'],
          atLeast: 0,
        },
        /** From Monday on. */
        weekDays: {
          ...weekly,
          title: { en: 'Working days of a week', zh: '每周工作日数' },
          kind: 'total',
          of: [5],
          unit: 'days',
        },
        workday: {
          ...weekly,
          title: { en: 'Standard working day', zh: '标准工作日' },
          kind: 'check',
          any: [{ dayKind: 'work' }, { dayKind: 'none', weekday: { upTo: 'weekDays' } }],
        },
        standardWeek: {
          ...weekly,
          title: { en: 'Minutes of a standard week', zh: '标准周分钟' },
          ...perMinute,
          kind: 'product',
          of: ['standardDay', 'weekDays'],
        },
        weekShortfall: {
          ...weekly,
          title: { en: 'Short of the standard week', zh: '不足标准周' },
          ...perMinute,
          kind: 'total',
          of: ['standardWeek'],
          less: ['weekMinutes'],
          atLeast: 0,
        },
        weekExcess: {
          ...weekly,
          title: { en: 'Above the standard week', zh: '超出标准周' },
          ...perMinute,
          kind: 'total',
          of: ['weekMinutes'],
          less: ['standardWeek'],
          atLeast: 0,
        },
      },
    },
  }),
  /** What is worked outside the shift, once it has been applied for and approved beforehand. */
  overtime: template(overtimeFamily, {
    id: '000.1/overtime',
    version: '1.0.0',
    blanks: {
      rates: {
        type: 'rows',
        title: { en: 'Company policy: how much an hour counts, by dayKind or timeOff', zh: '各类加班小时的倍率' },
      },
      compensation: {
        type: 'figure',
        title: {
          en: 'Company policy: pay or time off by overtimeHours or ratedHours',
          zh: '公司加班补偿规定(加班费或调休)',
        },
      },
    },
    data: {
      titles: {
        companyPolicy: { en: 'By company policy', zh: '公司规定的补偿' },
        nothingAuthorised: { en: 'nothing authorised', zh: '无获批加班' },
        compensated: { en: 'compensated', zh: '予以补偿' },
      },
      settings: { cycle: { startsOn: 1 }, pastMidnight: 'startDate' },
      readings: {
        approval: {
          question: { en: 'Must the approval precede the work as well?', zh: '批准是否也须在加班开始之前' },
          adopted: 'before',
          options: { before: {}, anyTime: { 'each.claims.approvedFirst.any': [{ approved: true }] } },
          clause: '000.1.overtime.authorised',
        },
      },
      each: {
        claims: {
          appliedFirst: {
            ...authorised,
            title: { en: 'Applied for beforehand', zh: '事先申请' },
            kind: 'check',
            any: [{ applied: true, appliedAhead: { above: 0 } }],
          },
          approvedFirst: {
            ...authorised,
            title: { en: 'Approved beforehand', zh: '事先批准' },
            kind: 'check',
            any: [{ approved: true, approvedAhead: { above: 0 } }],
          },
          worked: {
            ...authorised,
            title: { en: 'Worked outside the shift', zh: '班次以外的工时' },
            ...perMinute,
            kind: 'total',
            of: ['restMinutes', 'beyondMinutes'],
          },
          authorised: {
            ...authorised,
            title: { en: 'Authorised', zh: '获批' },
            kind: 'check',
            any: [{ appliedFirst: true, approvedFirst: true }],
          },
          /** Time that two slips claim counts once. */
          claimed: {
            ...authorised,
            title: { en: 'Not counted by another slip', zh: '未由其他申请计入的工时' },
            ...perMinute,
            kind: 'total',
            of: ['worked'],
            less: ['repeatedMinutes'],
          },
          counted: {
            ...authorised,
            title: { en: 'Authorised overtime', zh: '获批加班' },
            ...perMinute,
            kind: 'table',
            rows: [
              { id: 'authorised', when: { authorised: true }, gives: { of: 'claimed' } },
              { id: 'unauthorised', gives: 0 },
            ],
          },
          rate: {
            ...compensation,
            title: { en: 'How much an hour counts', zh: '加班倍率' },
            kind: 'table',
            rows: { $blank: 'rates' },
          },
          rated: {
            ...compensation,
            title: { en: 'Overtime at its rate', zh: '按倍率计的加班' },
            ...perMinute,
            kind: 'product',
            of: ['counted', 'rate'],
          },
        },
      },
      figures: {
        overtimeMinutes: {
          ...authorised,
          title: { en: 'Authorised overtime of the month', zh: '当月获批加班' },
          ...perMinute,
          kind: 'tally',
          from: 'claims',
          where: { inCycle: true },
          take: 'sum',
          of: 'counted',
        },
        unauthorised: {
          ...authorised,
          title: { en: 'Overtime without authority', zh: '未获批的加班次数' },
          kind: 'tally',
          from: 'claims',
          where: { inCycle: true, worked: { above: 0 }, authorised: false },
          take: 'count',
        },
        overtimeHours: {
          ...compensation,
          title: { en: 'Hours of overtime', zh: '加班小时' },
          kind: 'product',
          of: ['overtimeMinutes'],
          over: [60],
          unit: 'hours',
        },
        ratedMinutes: {
          ...compensation,
          title: { en: 'Overtime of the month at its rates', zh: '当月按倍率计的加班' },
          ...perMinute,
          kind: 'tally',
          from: 'claims',
          where: { inCycle: true },
          take: 'sum',
          of: 'rated',
        },
        /** Each hour as often as it counts. */
        ratedHours: {
          ...compensation,
          title: { en: 'Hours at their rates', zh: '按倍率计的小时' },
          kind: 'product',
          of: ['ratedMinutes'],
          over: [60],
          unit: 'hours',
        },
        companyPolicy: { $blank: 'compensation' },
        compensation: {
          ...compensation,
          kind: 'table',
          effect: 'measure',
          rows: [
            { as: 'nothingAuthorised', when: { overtimeMinutes: 0 }, gives: 0, nothing: true },
            { as: 'compensated', gives: { of: 'companyPolicy' } },
          ],
        },
      },
    },
  }),
};
