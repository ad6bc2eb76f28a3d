/** 000.1: working time and overtime as policies. The text does not say how overtime is compensated. */
import { template } from '../../figures/template.js';
import { overtime } from '../../overtime/assessOvertime.js';
import { workingTime } from '../../overtime/measureWorkingTime.js';
import { overtimeClauses000_1 } from './overtime.clauses.js';

const ruleOf = (clause: keyof typeof overtimeClauses000_1) => ({ clause, title: overtimeClauses000_1[clause].title });

const daily = ruleOf('000.1.hours.daily');
const weekly = ruleOf('000.1.hours.weekly');
const authorised = ruleOf('000.1.overtime.authorised');
const compensation = ruleOf('000.1.overtime.compensation');
const perMinute = { unit: 'minutes' } as const;

export const overtimePolicies000_1 = {
  /** Net working time: the text does not say whether breaks count, so the caller leaves them out. */
  workingTime: template(workingTime, {
    id: '000.1/hours',
    version: '1.0.0',
    blanks: {},
    data: {
      figures: {
        dayHours: { ...daily, kind: 'total', of: [8], unit: 'hours' },
        standardDay: { ...daily, ...perMinute, kind: 'product', of: ['dayHours', 60] },
        dayDifference: { ...daily, ...perMinute, kind: 'total', of: ['dayMinutes'], less: ['standardDay'] },
        dayLength: {
          ...daily,
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
          ...perMinute,
          kind: 'total',
          of: ['standardDay'],
          less: ['dayMinutes'],
          atLeast: 0,
        },
        dayExcess: { ...daily, ...perMinute, kind: 'total', of: ['dayDifference'], atLeast: 0 },
        /** From Monday on. */
        weekDays: { ...weekly, kind: 'total', of: [5], unit: 'days' },
        workday: {
          ...weekly,
          kind: 'check',
          any: [{ dayKind: 'work' }, { dayKind: 'none', weekday: { upTo: 'weekDays' } }],
        },
        standardWeek: { ...weekly, ...perMinute, kind: 'product', of: ['standardDay', 'weekDays'] },
        weekShortfall: {
          ...weekly,
          ...perMinute,
          kind: 'total',
          of: ['standardWeek'],
          less: ['weekMinutes'],
          atLeast: 0,
        },
        weekExcess: {
          ...weekly,
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
  overtime: template(overtime, {
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
          appliedFirst: { ...authorised, kind: 'check', any: [{ applied: true, appliedAhead: { above: 0 } }] },
          approvedFirst: { ...authorised, kind: 'check', any: [{ approved: true, approvedAhead: { above: 0 } }] },
          worked: { ...authorised, ...perMinute, kind: 'total', of: ['restMinutes', 'beyondMinutes'] },
          counted: {
            ...authorised,
            ...perMinute,
            kind: 'table',
            rows: [
              { id: 'authorised', when: { appliedFirst: true, approvedFirst: true }, gives: { of: 'worked' } },
              { id: 'unauthorised', gives: 0 },
            ],
          },
          rate: { ...compensation, kind: 'table', rows: { $blank: 'rates' } },
          rated: { ...compensation, ...perMinute, kind: 'product', of: ['counted', 'rate'] },
        },
      },
      figures: {
        overtimeMinutes: {
          ...authorised,
          ...perMinute,
          kind: 'tally',
          from: 'claims',
          where: { inCycle: true },
          take: 'sum',
          of: 'counted',
        },
        unauthorised: {
          ...authorised,
          kind: 'tally',
          from: 'claims',
          where: { inCycle: true, worked: { above: 0 }, counted: 0 },
          take: 'count',
        },
        overtimeHours: { ...compensation, kind: 'product', of: ['overtimeMinutes'], over: [60], unit: 'hours' },
        ratedMinutes: {
          ...compensation,
          ...perMinute,
          kind: 'tally',
          from: 'claims',
          where: { inCycle: true },
          take: 'sum',
          of: 'rated',
        },
        /** Each hour as often as it counts. */
        ratedHours: { ...compensation, kind: 'product', of: ['ratedMinutes'], over: [60], unit: 'hours' },
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
