/** 003.2: one day of attendance: punches, outings and the cases of absence. */
import { attendanceDayFamily } from '../../attendance/classifyDay.js';
import { template } from '../../figures/template.js';

/** What makes a day an absence; of a day at work none of them does. */
const GROUNDS = [
  '003.2.absence.definitions',
  '003.2.punch.proxy',
  '003.2.transfer.schedule',
  '003.2.month.unresolved',
  '003.2.outside.procedure',
] as const;

export const attendanceDay003_2 = template(attendanceDayFamily, {
  id: '003-2/attendanceDay',
  version: '1',
  blanks: {},
  data: {
    titles: {
      noShow: { en: 'not at work', zh: '未到岗' },
      unapprovedOuting: { en: 'outing without the procedure', zh: '未按手续外出' },
    },
    settings: { pairing: 'firstAndLast' },
    each: {
      outings: {
        inOrder: {
          kind: 'check',
          title: {
            en: 'Applied for, or told and completed on the day of return, with two signatures',
            zh: '外出手续齐备',
          },
          clause: '003.2.outside.procedure',
          any: [
            { signatures: { from: 2 }, formBefore: true },
            { signatures: { from: 2 }, phoned: true, overdue: false, completedOn: { upTo: 'returnedOn' } },
          ],
        },
      },
    },
    figures: {
      lateMinutes: {
        kind: 'product',
        title: { en: 'Minutes late', zh: '迟到分钟' },
        clause: '003.2.lateness.noPriorLeave',
        unit: 'minutes',
        of: ['lateSeconds'],
        over: [60],
      },
      earlyMinutes: {
        kind: 'product',
        title: { en: 'Minutes left early', zh: '早退分钟' },
        clause: '003.2.lateness.noPriorLeave',
        unit: 'minutes',
        of: ['earlySeconds'],
        over: [60],
      },
      outingsOutOfOrder: {
        kind: 'tally',
        title: { en: 'Outings without the procedure', zh: '未按手续办理的外出' },
        clause: '003.2.outside.procedure',
        unit: 'times',
        from: 'outings',
        where: { inOrder: false },
        take: 'count',
      },
      openShare: {
        kind: 'product',
        title: { en: 'Share of the day that leave does not cover', zh: '未请假部分占当日比例' },
        clause: '003.2.absence.definitions',
        unit: 'days',
        of: ['openSeconds'],
        over: ['scheduledSeconds'],
      },
      openSeconds: {
        kind: 'total',
        title: { en: 'Working time that leave does not cover', zh: '未请假的工作时间' },
        unit: 'seconds',
        of: ['scheduledSeconds'],
        less: ['leaveSeconds'],
      },
      ground: {
        kind: 'table',
        title: { en: 'Ground of absence', zh: '旷工情形' },
        clause: GROUNDS,
        unit: 'days',
        rows: [
          {
            id: 'rest',
            when: { rest: true },
            as: 'none',
            gives: 0,
            nothing: true,
            clause: '003.2.absence.definitions',
          },
          { when: { proxyPunching: true }, as: 'proxyPunching', gives: 1, clause: '003.2.punch.proxy' },
          { when: { oldSchedule: true }, as: 'oldSchedule', gives: 1, clause: '003.2.transfer.schedule' },
          { when: { refusedAssignment: true }, as: 'refusedAssignment', gives: 1, clause: '003.2.absence.definitions' },
          { when: { leftPost: true }, as: 'leftPost', gives: 1, clause: '003.2.absence.definitions' },
          { when: { concealed: true }, as: 'concealed', gives: 1, clause: '003.2.absence.definitions' },
          { when: { notReturned: true }, as: 'notReturned', gives: 1, clause: '003.2.absence.definitions' },
          { when: { other: true }, as: 'other', gives: 1, clause: '003.2.absence.definitions' },
          {
            id: 'found',
            when: { absent: true },
            as: 'noShow',
            gives: { of: 'openShare' },
            clause: '003.2.absence.definitions',
          },
          { when: { unresolved: true }, as: 'unresolved', gives: 1, clause: '003.2.month.unresolved' },
          {
            when: { outingsOutOfOrder: { above: 0 } },
            as: 'unapprovedOuting',
            gives: 1,
            clause: '003.2.outside.procedure',
          },
          {
            id: 'noPunch',
            when: { inExpected: true, punchedIn: false, punchedOut: false, confirmation: 'refused' },
            as: 'noShow',
            gives: { of: 'openShare' },
            clause: '003.2.absence.definitions',
          },
          { id: 'atWork', as: 'none', gives: 0, nothing: true },
        ],
      },
      absence: {
        kind: 'table',
        title: { en: 'Absence', zh: '旷工' },
        clause: '003.2.absence.definitions',
        rows: [
          { id: 'none', when: { ground: 'none' }, as: 'none', nothing: true },
          { id: 'absent', as: { of: 'ground' } },
        ],
      },
      absentDays: {
        kind: 'total',
        title: { en: 'Days of absence', zh: '旷工天数' },
        clause: '003.2.absence.definitions',
        effect: 'absence',
        unit: 'days',
        of: ['ground'],
      },
      missingIn: {
        kind: 'check',
        title: { en: 'Punch in is missing', zh: '上班未打卡' },
        clause: '003.2.punch.count',
        any: [{ inExpected: true, punchedIn: false, absence: 'none' }],
      },
      missingOut: {
        kind: 'check',
        title: { en: 'Punch out is missing', zh: '下班未打卡' },
        clause: '003.2.punch.count',
        any: [{ outExpected: true, punchedOut: false, absence: 'none' }],
      },
      workedSeconds: {
        kind: 'total',
        title: { en: 'Working time attended or on outings', zh: '出勤及外出时间' },
        unit: 'seconds',
        of: ['attendedSeconds', 'outingSeconds'],
      },
      workedMinutes: {
        kind: 'table',
        title: { en: 'Minutes worked', zh: '出勤分钟' },
        clause: '003.2.punch.count',
        unit: 'minutes',
        rows: [
          {
            id: 'paired',
            when: { missingIn: false, missingOut: false },
            gives: { of: 'workedSeconds', times: '1/60' },
          },
        ],
        otherwise: 'notApplicable',
      },
    },
  },
});
