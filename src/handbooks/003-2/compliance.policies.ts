/** 003.2: the duties of process as policies. The text gives no cost of a card. */
import { datedSteps } from '../../compliance/datedSteps.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses003_2 } from './compliance.clauses.js';
import { rankTitles } from './leaveTitles.js';

const duty = dutyOf('003.2', complianceClauses003_2);

/** A step of the weekly calendar is a clause of its own, and a part of the whole. */
const step = (clause: Parameters<typeof duty>[0]) => ({
  clause: [clause, '003.2.weekly.calendar'],
  title: duty(clause).title,
});
const reportRule = {
  clause: '003.2.missedPunch.weekly.report',
  title: duty('003.2.missedPunch.weekly.report').title,
};
/** The hour of Friday by which missed punches are reported. */
const DUE_HOUR = 17;
const REPORT = { week: 0, weekday: 5, time: `${DUE_HOUR}:00` } as const;
/** Seconds of the day after it. */
const AFTER_DUE = { above: DUE_HOUR * 3600 } as const;

export const compliancePolicies003_2 = {
  /** Regular staff of every rank, interns and dispatched workers; nobody else. */
  scope: lookupTable({
    ...duty('003.2.scope'),
    titles: {
      ...rankTitles,
      covered: { en: 'covered', zh: '适用' },
      intern: { en: 'intern', zh: '实习生' },
      dispatched: { en: 'dispatched worker', zh: '派遣员工' },
    },
    values: {
      director: 'covered',
      manager: 'covered',
      supervisor: 'covered',
      employee: 'covered',
      intern: 'covered',
      dispatched: 'covered',
    },
  }),
  outsideFields: requiredSet({
    ...duty('003.2.outside.fields'),
    items: ['date', 'reason', 'start', 'end', 'supervisorSignature'],
  }),
  outsideReturnPunch: requiredSet({
    ...duty('003.2.outside.returnPunch'),
    titles: {
      returned: { en: 'Back from outside', zh: '外出已返回' },
    },
    items: ['returnPunch'],
    facts: { returned: { type: 'flag' } },
    when: [{ returned: true }],
  }),
  /** One cost for both: a card lost or damaged is replaced against it, a leaver who keeps his has it deducted. */
  exitCard: template(generalFamily, {
    id: '003.2/punch.exitCard',
    version: '1.0.0',
    blanks: {
      cost: { type: 'number', title: { en: 'Cost of a card', zh: '考勤卡工本费' }, unit: 'yuan', atLeast: 0 },
    },
    data: {
      titles: {
        card: { en: 'Card', zh: '考勤卡' },
        sound: { en: 'sound', zh: '完好' },
        lost: { en: 'lost', zh: '遗失' },
        damaged: { en: 'damaged', zh: '损坏' },
        leaving: { en: 'Leaving the company', zh: '离职' },
        returned: { en: 'Card returned', zh: '考勤卡已交还' },
        replacementFee: { en: 'fee for a new card', zh: '补卡工本费' },
        wageDeduction: { en: 'deduction from the wages', zh: '从工资中扣除' },
      },
      facts: {
        card: { type: 'label', labels: ['sound', 'lost', 'damaged'] },
        leaving: { type: 'flag' },
        returned: { type: 'flag' },
      },
      figures: {
        charge: {
          kind: 'table',
          rows: [
            { as: 'replacementFee', when: { card: ['lost', 'damaged'] }, gives: { $blank: 'cost' } },
            { as: 'wageDeduction', when: { leaving: true, returned: false }, gives: { $blank: 'cost' } },
            { as: 'none', gives: 0, nothing: true },
          ],
          clause: '003.2.punch.exitCard',
          title: duty('003.2.punch.exitCard').title,
          unit: 'yuan',
          effect: 'deduct',
        },
      },
    },
  }),
  /** What a week's report holds: the misses of its window, without Friday's after 17:00, which the next report adds. */
  missedPunchReport: datedSteps({
    ...duty('003.2.missedPunch.weekly.report'),
    titles: {
      report: { en: 'report', zh: '上报' },
      misses: { en: 'missed punches', zh: '漏打卡' },
      second: { en: 'Second of the day', zh: '当日秒数' },
    },
    period: 'week',
    steps: { report: { from: { week: -1, weekday: 6 }, due: REPORT } },
    lists: {
      misses: { date: { type: 'date' }, second: { type: 'number', digits: 0, unit: 'seconds', atLeast: 0 } },
    },
    windows: {
      reportWeek: { calendar: 'week', startsOn: 6, at: 'due.report' },
      sinceLastFriday: { age: { upTo: 7 }, unit: 'days', at: 'due.report' },
    },
    figures: {
      inWindow: {
        ...reportRule,
        title: { en: 'Misses in the week of the report', zh: '上报周内漏打卡数' },
        kind: 'tally',
        from: 'misses',
        take: 'count',
        window: 'reportWeek',
      },
      toNextReport: {
        ...reportRule,
        title: { en: 'Misses left to the next report', zh: '留待下次上报数' },
        kind: 'tally',
        from: 'misses',
        where: { date: { sameAs: 'due.report' }, second: AFTER_DUE },
        take: 'count',
      },
      reported: {
        ...reportRule,
        title: { en: 'Misses reported', zh: '本次上报数' },
        kind: 'total',
        of: ['inWindow'],
        less: ['toNextReport'],
      },
      afterDueInWindow: {
        ...reportRule,
        title: { en: 'Misses after the hour in the week of the report', zh: '上报周内截止时刻后漏打卡数' },
        kind: 'tally',
        from: 'misses',
        where: { second: AFTER_DUE },
        take: 'count',
        window: 'reportWeek',
      },
      afterDueSinceLastFriday: {
        ...reportRule,
        title: { en: 'Misses after the hour since last Friday', zh: '上周五以来截止时刻后漏打卡数' },
        kind: 'tally',
        from: 'misses',
        where: { second: AFTER_DUE },
        take: 'count',
        window: 'sinceLastFriday',
      },
      lateAdditions: {
        ...reportRule,
        title: { en: 'Misses added from last Friday', zh: '补报上周五漏打卡数' },
        kind: 'total',
        of: ['afterDueSinceLastFriday'],
        less: ['afterDueInWindow'],
      },
    },
  }),
  /** The steps of the week in which they are due; they are about the attendance of the week before. */
  weekly: datedSteps({
    ...duty('003.2.weekly.calendar'),
    titles: {
      hr: { en: 'human resources', zh: '人力资源部' },
      department: { en: 'department', zh: '部门' },
      report: { en: 'report of missed punches', zh: '漏打卡上报' },
      reception: { en: 'reception', zh: '前台' },
    },
    period: 'week',
    steps: {
      /** HR sends on Monday, not before it. */
      hr: { ...step('003.2.weekly.hr'), due: { week: 0, weekday: 1 }, closed: true },
      department: { ...step('003.2.weekly.department'), due: { week: 0, weekday: 4, time: 'endOfWork' } },
      report: { ...step('003.2.missedPunch.weekly.report'), due: REPORT },
      reception: { ...step('003.2.weekly.reception'), due: { week: 0, weekday: 5, time: 'endOfWork' } },
    },
  }),
  weeklySelfCheck: requiredSet({ ...duty('003.2.weekly.selfCheck'), items: ['staffSelfCheck', 'rosterComparison'] }),
  /** What the comparison with the roster brings to light. */
  weeklyAnomalies: template(generalFamily, {
    id: '003.2/weekly.selfCheck.anomalies',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        days: { en: 'days', zh: '出勤日' },
        rostered: { en: 'On the roster', zh: '有排班' },
        punchedIn: { en: 'Punched in', zh: '已打上班卡' },
        punchedOut: { en: 'Punched out', zh: '已打下班卡' },
        late: { en: 'Late', zh: '迟到' },
        early: { en: 'Left early', zh: '早退' },
        absence: { en: 'absence', zh: '旷工' },
        missedPunch: { en: 'missed punch', zh: '漏打卡' },
        lateness: { en: 'late arrival', zh: '迟到' },
        earlyLeave: { en: 'early departure', zh: '早退' },
      },
      lists: {
        days: {
          date: { type: 'date' },
          rostered: { type: 'flag' },
          punchedIn: { type: 'flag' },
          punchedOut: { type: 'flag' },
          late: { type: 'flag' },
          early: { type: 'flag' },
        },
      },
      each: {
        days: {
          anomaly: {
            kind: 'table',
            rows: [
              { as: 'none', when: { rostered: false }, nothing: true },
              { as: 'absence', when: { punchedIn: false, punchedOut: false } },
              { id: 'noIn', as: 'missedPunch', when: { punchedIn: false } },
              { id: 'noOut', as: 'missedPunch', when: { punchedOut: false } },
              { as: 'lateness', when: { late: true } },
              { as: 'earlyLeave', when: { early: true } },
              { id: 'regular', as: 'none', nothing: true },
            ],
            clause: '003.2.weekly.selfCheck',
            title: { en: 'Deviation from the roster', zh: '与排班不符' },
          },
        },
      },
      figures: {
        anomalies: {
          kind: 'tally',
          from: 'days',
          where: { anomaly: { not: 'none' } },
          take: 'count',
          clause: '003.2.weekly.selfCheck',
          title: { en: 'Days that deviate from the roster', zh: '与排班不符天数' },
        },
      },
    },
  }),
  reviewHours: requiredSet({
    ...duty('003.2.review.hours'),
    titles: {
      weekHours: { en: 'Hours of the week', zh: '周出勤工时' },
      missedPunch: { en: 'Punch missed', zh: '有漏打卡' },
      scheduledHours: { en: 'Hours scheduled', zh: '排班工时' },
    },
    items: ['exceptionForm', 'leaveSlip'],
    atLeast: 1,
    facts: {
      weekHours: { type: 'number', unit: 'hours', atLeast: 0 },
      missedPunch: { type: 'flag' },
      scheduledHours: { type: 'number', unit: 'hours', atLeast: 0, optional: true },
    },
    figures: {
      fullHours: {
        kind: 'total',
        of: [40],
        unit: 'hours',
        clause: '003.2.review.hours',
        title: { en: 'Hours of a full week', zh: '周应出勤工时' },
      },
    },
    when: [{ weekHours: { under: 'fullHours' } }, { missedPunch: true }],
    readings: {
      fullWeek: {
        question: {
          en: 'Does a week with holidays need 40 hours, or those scheduled?',
          zh: '含节假日的周按40小时还是按排班工时核查',
        },
        adopted: 'asWritten',
        options: { asWritten: {}, scheduled: { 'figures.fullHours.of': ['scheduledHours'] } },
        clause: '003.2.review.hours',
      },
    },
  }),
  /** A punch is suspicious that actual attendance or the roster does not bear out. */
  reviewProxy: template(generalFamily, {
    id: '003.2/review.proxy',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        checks: { en: 'checks', zh: '核查' },
        punched: { en: 'Punched', zh: '有打卡' },
        present: { en: 'Present', zh: '实际出勤' },
        rostered: { en: 'On the roster', zh: '有排班' },
      },
      lists: { checks: { punched: { type: 'flag' }, present: { type: 'flag' }, rostered: { type: 'flag' } } },
      each: {
        checks: {
          suspicion: {
            kind: 'check',
            any: [
              { punched: true, present: false },
              { punched: true, rostered: false },
            ],
            clause: '003.2.review.proxy',
            title: { en: 'Suspicion of proxy punching', zh: '疑似代打卡' },
          },
        },
      },
      figures: {
        suspicious: {
          kind: 'tally',
          from: 'checks',
          where: { suspicion: true },
          take: 'count',
          clause: '003.2.review.proxy',
          title: duty('003.2.review.proxy').title,
        },
      },
    },
  }),
  reviewTransferee: requiredSet({
    ...duty('003.2.review.transferee'),
    titles: {
      transferred: { en: 'Transferred', zh: '属调岗' },
    },
    items: ['checkedWithSendingDepartment'],
    facts: { transferred: { type: 'flag' } },
    when: [{ transferred: true }],
  }),
};
