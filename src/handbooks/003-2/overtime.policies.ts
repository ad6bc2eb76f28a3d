/** 003.2: overtime as policies. */
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { overtimeFamily } from '../../overtime/assessOvertime.js';
import { dutyOf } from '../dutyOf.js';
import { overtimeClauses003_2 } from './overtime.clauses.js';

const duty = dutyOf('003.2', overtimeClauses003_2);
/** What the figures of a clause carry. */
const ruleOf = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

const conditions = ruleOf('003.2.overtime.conditions');
const slip = ruleOf('003.2.overtime.slip');
const triple = ruleOf('003.2.overtime.triple');
const window = ruleOf('003.2.overtime.window');
const perMinute = { unit: 'minutes' } as const;
const inCycle = { inCycle: true } as const;

export const overtimePolicies003_2 = {
  /**
   * The overtime of a week is the smaller of its rest-day time with a slip in order and its time above 40 hours. Where
   * that is less than what the slips claim, the earlier ones have it.
   */
  overtime: template(overtimeFamily, {
    id: '003.2/overtime',
    version: '1.0.0',
    blanks: {},
    data: {
      settings: {
        cycle: { startsOn: 21 },
        week: { startsOn: 1 },
        pastMidnight: 'startDate',
        slips: { month: 0, day: 21, time: 'endOfWork' },
      },
      readings: {
        hours: {
          question: {
            en: 'In a week above 40 hours, is all rest-day work overtime, or the part above 40 hours; or all of it where the other days alone are above 40?',
            zh: '周出勤超过40小时,休息日工时全部算加班、仅算超出部分,或仅当其余各日已超过40小时才全部算加班',
          },
          adopted: 'above',
          options: {
            above: {},
            all: {
              'each.claims.overtime.rows': [
                { id: 'above', when: { weekMinutes: { above: 'fullWeek' } }, gives: { of: 'eligible' } },
                { id: 'within', gives: 0 },
              ],
            },
            besidesOthers: {
              'each.claims.otherDays': {
                ...conditions,
                title: { en: 'Minutes of the other days of the week', zh: '本周其余各日出勤分钟' },
                ...perMinute,
                kind: 'total',
                of: ['weekMinutes'],
                less: ['weekRestMinutes'],
              },
              'each.claims.overtime.rows': [
                { id: 'above', when: { otherDays: { above: 'fullWeek' } }, gives: { of: 'eligible' } },
                { id: 'within', gives: 0 },
              ],
            },
          },
          clause: '003.2.overtime.conditions',
        },
        before: {
          question: { en: 'Does "before a day" include that day?', zh: '"某日前"是否包含当日' },
          adopted: 'inclusive',
          options: {
            inclusive: {},
            exclusive: { 'settings.slips.day': 20 },
          },
          clause: '003.2.overtime.window',
        },
      },
      each: {
        claims: {
          bothLevels: {
            ...slip,
            title: { en: 'Signed by both levels', zh: '两级签字' },
            kind: 'check',
            any: [{ signatures: { from: 2 } }],
          },
          ownHand: {
            ...slip,
            title: { en: "Signed by the employee's own hand", zh: '本人签字' },
            kind: 'check',
            any: [{ ownSignature: true }],
          },
          firstReport: {
            ...slip,
            title: { en: 'Not reported before', zh: '未重复上报' },
            kind: 'check',
            any: [{ duplicate: false }],
          },
          inTime: {
            clause: ['003.2.overtime.slip', '003.2.overtime.window'],
            title: { en: 'Handed in by the due point, with no later addition', zh: '按时提交,不得补报' },
            kind: 'check',
            any: [{ handedIn: true, secondsPastDue: { upTo: 0 } }],
          },
          rightNumber: {
            ...slip,
            title: { en: 'Job number right', zh: '工号正确' },
            kind: 'check',
            any: [{ jobNumberRight: true }],
          },
          inOrder: {
            ...slip,
            title: { en: 'Slip in order', zh: '加班单手续齐全' },
            kind: 'check',
            any: [{ bothLevels: true, ownHand: true, firstReport: true, inTime: true, rightNumber: true }],
          },
          eligible: {
            ...conditions,
            title: { en: 'Rest-day minutes of a slip in order', zh: '手续齐全的休息日工时' },
            ...perMinute,
            kind: 'table',
            rows: [
              { id: 'inOrder', when: { inOrder: true }, gives: { of: 'restMinutes' } },
              { id: 'not', gives: 0 },
            ],
          },
          eligibleSoFar: {
            ...conditions,
            title: { en: 'Such minutes of the week so far', zh: '本周累计休息日工时' },
            ...perMinute,
            kind: 'balance',
            add: 'eligible',
            opening: 0,
            within: { calendar: 'week' },
          },
          eligibleBefore: {
            ...conditions,
            title: { en: 'Such minutes of the week before the slip', zh: '本单之前的休息日工时' },
            ...perMinute,
            kind: 'total',
            of: ['eligibleSoFar'],
            less: ['eligible'],
          },
          limit: {
            ...conditions,
            title: { en: 'Minutes of the week above 40 hours', zh: '周出勤超过40小时的分钟' },
            ...perMinute,
            kind: 'total',
            of: ['weekMinutes'],
            less: ['fullWeek'],
          },
          grantedSoFar: {
            ...conditions,
            title: { en: 'Overtime of the week so far', zh: '本周累计加班' },
            ...perMinute,
            kind: 'least',
            of: ['eligibleSoFar', 'limit'],
          },
          grantedBefore: {
            ...conditions,
            title: { en: 'Overtime of the week before the slip', zh: '本单之前的加班' },
            ...perMinute,
            kind: 'least',
            of: ['eligibleBefore', 'limit'],
          },
          granted: {
            ...conditions,
            title: { en: 'Overtime of the slip within the limit', zh: '本单在限额内的加班' },
            ...perMinute,
            kind: 'total',
            of: ['grantedSoFar'],
            less: ['grantedBefore'],
          },
          overtime: {
            ...conditions,
            title: { en: 'Overtime of the slip', zh: '本单加班' },
            ...perMinute,
            kind: 'table',
            rows: [
              { id: 'none', when: { eligible: 0 }, gives: 0 },
              { id: 'granted', gives: { of: 'granted' } },
            ],
          },
          /** Whatever is granted is of a slip in order: so this says that the slip is valid. */
          conditionsMet: {
            ...slip,
            title: { en: 'The hours meet the conditions', zh: '工时符合加班条件' },
            kind: 'check',
            any: [{ overtime: { above: 0 } }],
          },
          triple: {
            ...triple,
            title: { en: 'Triple-pay minutes', zh: '三薪加班分钟' },
            ...perMinute,
            kind: 'table',
            rows: [
              { id: 'otherDay', when: { dayKind: ['work', 'rest'] }, gives: 0 },
              { id: 'punched', when: { missedPunch: false }, gives: { of: 'overtime' } },
              { id: 'entered', when: { formSameDay: true, formSignatures: { from: 2 } }, gives: { of: 'overtime' } },
              { id: 'forfeited', gives: 0 },
            ],
          },
          forfeited: {
            ...triple,
            title: { en: 'Triple-pay minutes forfeited', zh: '作废的三薪加班分钟' },
            ...perMinute,
            kind: 'table',
            rows: [
              { id: 'otherDay', when: { dayKind: ['work', 'rest'] }, gives: 0 },
              { id: 'kept', when: { triple: { above: 0 } }, gives: 0 },
              { id: 'forfeited', gives: { of: 'overtime' } },
            ],
          },
        },
      },
      figures: {
        from: {
          ...window,
          title: { en: 'First day of the cycle', zh: '周期首日' },
          kind: 'table',
          rows: [{ gives: { of: 'cycleFrom' } }],
        },
        to: {
          ...window,
          title: { en: 'Last day of the cycle', zh: '周期末日' },
          kind: 'table',
          rows: [{ gives: { of: 'cycleTo' } }],
        },
        due: {
          ...window,
          title: { en: 'Slips due', zh: '加班单截止日' },
          kind: 'table',
          rows: [{ gives: { of: 'slipsDue' } }],
        },
        fullWeek: {
          ...conditions,
          title: { en: 'Minutes of 40 hours', zh: '40小时的分钟' },
          ...perMinute,
          kind: 'product',
          of: [40, 60],
        },
        overtimeMinutes: {
          ...conditions,
          title: { en: 'Overtime of the cycle', zh: '周期加班分钟' },
          ...perMinute,
          kind: 'tally',
          from: 'claims',
          where: inCycle,
          take: 'sum',
          of: 'overtime',
        },
        slips: {
          ...slip,
          title: { en: 'Slips of the cycle', zh: '周期加班单数' },
          kind: 'tally',
          from: 'claims',
          where: inCycle,
          take: 'count',
          oncePer: 'slip',
        },
        validSlips: {
          ...slip,
          title: { en: 'Valid slips', zh: '有效加班单数' },
          kind: 'tally',
          from: 'claims',
          where: { ...inCycle, conditionsMet: true },
          take: 'count',
          oncePer: 'slip',
        },
        lateSlips: {
          ...window,
          title: { en: 'Late slips', zh: '逾期加班单数' },
          kind: 'tally',
          from: 'claims',
          where: { ...inCycle, inTime: false },
          take: 'count',
          oncePer: 'slip',
        },
        /** Part of the overtime minutes. */
        tripleMinutes: {
          ...triple,
          title: { en: 'Triple-pay minutes of the cycle', zh: '周期三薪加班分钟' },
          ...perMinute,
          kind: 'tally',
          from: 'claims',
          where: inCycle,
          take: 'sum',
          of: 'triple',
        },
        /** Part of the overtime minutes as well; the text does not say how they are treated instead. */
        forfeitedMinutes: {
          ...triple,
          title: { en: 'Triple-pay minutes forfeited in the cycle', zh: '周期作废的三薪加班分钟' },
          ...perMinute,
          kind: 'tally',
          from: 'claims',
          where: inCycle,
          take: 'sum',
          of: 'forfeited',
        },
        triplePayHours: {
          ...triple,
          title: { en: 'Hours of pay for triple-pay overtime', zh: '三薪加班折算工资小时' },
          kind: 'product',
          of: ['tripleMinutes', 3],
          over: [60],
          unit: 'hours',
        },
      },
    },
  }),
  /** Three sources for the time of each slip; they must agree. */
  review: template(generalFamily, {
    id: duty('003.2.overtime.review').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        slips: { en: 'slips', zh: '加班单' },
        rosterMinutes: { en: 'Minutes by the roster', zh: '排班分钟' },
        hoursMinutes: { en: 'Minutes by the sheet of hours', zh: '工时表分钟' },
        punchMinutes: { en: 'Minutes by the punches', zh: '打卡分钟' },
      },
      lists: {
        slips: {
          /** Minutes of the slip that the roster has as rest, that the sheet of hours shows, and that the punches show. */
          rosterMinutes: { type: 'number', parts: 60, unit: 'minutes', atLeast: 0 },
          hoursMinutes: { type: 'number', parts: 60, unit: 'minutes', atLeast: 0 },
          punchMinutes: { type: 'number', parts: 60, unit: 'minutes', atLeast: 0 },
        },
      },
      each: {
        slips: {
          agrees: {
            ...ruleOf('003.2.overtime.review'),
            title: { en: 'Three sources agree', zh: '三方一致' },
            kind: 'check',
            any: [{ rosterMinutes: { sameAs: 'hoursMinutes' }, punchMinutes: { sameAs: 'hoursMinutes' } }],
          },
        },
      },
      figures: {
        differences: {
          ...ruleOf('003.2.overtime.review'),
          title: { en: 'Slips on which the sources differ', zh: '三方不一致的加班单数' },
          kind: 'tally',
          from: 'slips',
          where: { agrees: false },
          take: 'count',
          effect: 'measure',
        },
      },
    },
  }),
};
