/** 000.1: one day of attendance, with a punch in and a punch out. */
import { attendanceDayFamily } from '../../attendance/classifyDay.js';
import { template } from '../../figures/template.js';

export const attendanceDay000_1 = template(attendanceDayFamily, {
  id: '000-1/attendanceDay',
  version: '1',
  blanks: {},
  data: {
    titles: { noShow: { en: 'not at work', zh: '未到岗' } },
    settings: { pairing: 'firstAndLast' },
    figures: {
      lateMinutes: {
        kind: 'product',
        title: { en: 'Minutes late', zh: '迟到分钟' },
        clause: '000.1.punch.completeness',
        unit: 'minutes',
        of: ['lateSeconds'],
        over: [60],
      },
      earlyMinutes: {
        kind: 'product',
        title: { en: 'Minutes left early', zh: '早退分钟' },
        clause: '000.1.punch.completeness',
        unit: 'minutes',
        of: ['earlySeconds'],
        over: [60],
      },
      missingIn: {
        kind: 'check',
        title: { en: 'Punch in is missing', zh: '上班未打卡' },
        clause: '000.1.punch.completeness',
        any: [{ inExpected: true, punchedIn: false, absence: 'none' }],
      },
      missingOut: {
        kind: 'check',
        title: { en: 'Punch out is missing', zh: '下班未打卡' },
        clause: '000.1.punch.completeness',
        any: [{ outExpected: true, punchedOut: false, absence: 'none' }],
      },
      punchesComplete: {
        kind: 'check',
        title: { en: 'Both punches are there', zh: '打卡数据完整' },
        clause: '000.1.punch.completeness',
        any: [{ missingIn: false, missingOut: false }],
      },
      openSeconds: {
        kind: 'total',
        title: { en: 'Working time that leave does not cover', zh: '未请假的工作时间' },
        unit: 'seconds',
        of: ['scheduledSeconds'],
        less: ['leaveSeconds'],
      },
      openShare: {
        kind: 'product',
        title: { en: 'Share of the day that leave does not cover', zh: '未请假部分占当日比例' },
        unit: 'days',
        of: ['openSeconds'],
        over: ['scheduledSeconds'],
      },
      absence: {
        kind: 'table',
        title: { en: 'Not at work, and without leave', zh: '缺勤' },
        rows: [
          { id: 'rest', when: { rest: true }, as: 'none', nothing: true },
          { id: 'found', when: { absent: true }, as: 'noShow' },
          {
            id: 'noPunch',
            when: { inExpected: true, punchedIn: false, punchedOut: false, confirmation: 'refused' },
            as: 'noShow',
          },
          { id: 'atWork', as: 'none', nothing: true },
        ],
      },
      absentDays: {
        kind: 'table',
        title: { en: 'Days of absence', zh: '缺勤天数' },
        unit: 'days',
        rows: [
          { id: 'none', when: { absence: 'none' }, gives: 0 },
          { id: 'absent', gives: { of: 'openShare' } },
        ],
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
