/** 003.2: overtime as policies. */
import { general } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { overtime } from '../../overtime/assessOvertime.js';
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
  overtime: template(overtime, {
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
            en: 'In a week above 40 hours, is all rest-day work overtime, or the part above 40 hours?',
            zh: '周出勤超过40小时,休息日工时全部算加班还是仅超出部分',
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
          bothLevels: { ...slip, kind: 'check', any: [{ signatures: { from: 2 } }] },
          ownHand: { ...slip, kind: 'check', any: [{ ownSignature: true }] },
          firstReport: { ...slip, kind: 'check', any: [{ duplicate: false }] },
          inTime: {
            clause: ['003.2.overtime.slip', '003.2.overtime.window'],
            title: { en: 'Handed in by the due point, with no later addition', zh: '按时提交,不得补报' },
            kind: 'check',
            any: [{ handedIn: true, secondsPastDue: { upTo: 0 } }],
          },
          rightNumber: { ...slip, kind: 'check', any: [{ jobNumberRight: true }] },
          inOrder: {
            ...slip,
            kind: 'check',
            any: [{ bothLevels: true, ownHand: true, firstReport: true, inTime: true, rightNumber: true }],
          },
          eligible: {
            ...conditions,
            ...perMinute,
            kind: 'table',
            rows: [
              { id: 'inOrder', when: { inOrder: true }, gives: { of: 'restMinutes' } },
              { id: 'not', gives: 0 },
            ],
          },
          eligibleSoFar: {
            ...conditions,
            ...perMinute,
            kind: 'balance',
            add: 'eligible',
            opening: 0,
            within: { calendar: 'week' },
          },
          eligibleBefore: { ...conditions, ...perMinute, kind: 'total', of: ['eligibleSoFar'], less: ['eligible'] },
          limit: {
            ...conditions,
            ...perMinute,
            kind: 'total',
            of: ['weekMinutes'],
            less: ['fullWeek'],
          },
          grantedSoFar: { ...conditions, ...perMinute, kind: 'least', of: ['eligibleSoFar', 'limit'] },
          grantedBefore: { ...conditions, ...perMinute, kind: 'least', of: ['eligibleBefore', 'limit'] },
          granted: { ...conditions, ...perMinute, kind: 'total', of: ['grantedSoFar'], less: ['grantedBefore'] },
          overtime: {
            ...conditions,
            ...perMinute,
            kind: 'table',
            rows: [
              { id: 'none', when: { eligible: 0 }, gives: 0 },
              { id: 'granted', gives: { of: 'granted' } },
            ],
          },
          /** Whatever is granted is of a slip in order: so this says that the slip is valid. */
          conditionsMet: { ...slip, kind: 'check', any: [{ overtime: { above: 0 } }] },
          triple: {
            ...triple,
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
        from: { ...window, kind: 'table', rows: [{ gives: { of: 'cycleFrom' } }] },
        to: { ...window, kind: 'table', rows: [{ gives: { of: 'cycleTo' } }] },
        due: { ...window, kind: 'table', rows: [{ gives: { of: 'slipsDue' } }] },
        fullWeek: { ...conditions, ...perMinute, kind: 'product', of: [40, 60] },
        overtimeMinutes: {
          ...conditions,
          ...perMinute,
          kind: 'tally',
          from: 'claims',
          where: inCycle,
          take: 'sum',
          of: 'overtime',
        },
        slips: { ...slip, kind: 'tally', from: 'claims', where: inCycle, take: 'count' },
        validSlips: {
          ...slip,
          kind: 'tally',
          from: 'claims',
          where: { ...inCycle, conditionsMet: true },
          take: 'count',
        },
        lateSlips: { ...window, kind: 'tally', from: 'claims', where: { ...inCycle, inTime: false }, take: 'count' },
        /** Part of the overtime minutes. */
        tripleMinutes: {
          ...triple,
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
          ...perMinute,
          kind: 'tally',
          from: 'claims',
          where: inCycle,
          take: 'sum',
          of: 'forfeited',
        },
        triplePayHours: { ...triple, kind: 'product', of: ['tripleMinutes', 3], over: [60], unit: 'hours' },
      },
    },
  }),
  /** Three sources for the time of each slip; they must agree. */
  review: template(general, {
    id: duty('003.2.overtime.review').id,
    version: '1.0.0',
    blanks: {},
    data: {
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
            kind: 'check',
            any: [{ rosterMinutes: { sameAs: 'hoursMinutes' }, punchMinutes: { sameAs: 'hoursMinutes' } }],
          },
        },
      },
      figures: {
        differences: {
          ...ruleOf('003.2.overtime.review'),
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
