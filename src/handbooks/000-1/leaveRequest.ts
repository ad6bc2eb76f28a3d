/** 000.1: a request for leave: notice, approval and the certificate. How days are counted the text leaves open. */
import { template } from '../../figures/template.js';
import { leaveRequestFamily } from '../../leave/assessLeave.js';

const NOTICE = '000.1.leave.notice';
const ANNUAL = '000.1.leave.notice.annual';
const CERTIFICATE = '000.1.leave.sick.document';
const ANNUAL_LEAVE = { kind: 'annual' } as const;

export const leaveRequest000_1 = template(leaveRequestFamily, {
  id: '000-1/leaveRequest',
  version: '1',
  blanks: {
    countedShare: {
      type: 'label',
      title: {
        en: 'How days are counted: share (calendar days) or scheduledShare (days of work)',
        zh: '天数计算:share(日历日)或 scheduledShare(工作日)',
      },
    },
  },
  data: {
    titles: {
      annual: { en: 'annual leave', zh: '年假' },
      sick: { en: 'sick leave', zh: '病假' },
      other: { en: 'other', zh: '其他' },
      form: { en: 'Form of the request', zh: '请假形式' },
      written: { en: 'written', zh: '书面' },
      oral: { en: 'oral', zh: '口头' },
      certificateOn: { en: 'Certificate handed in on', zh: '医生证明提交日' },
      directSupervisor: { en: 'direct supervisor', zh: '直接主管' },
      notWritten: { en: 'not in writing', zh: '非书面申请' },
      sickShort: { en: 'short notice of sick leave', zh: '病假提前不足' },
      short: { en: 'short notice', zh: '提前不足' },
      inTime: { en: 'in time', zh: '按时申请' },
    },
    settings: { papers: { sick: ['doctorCertificate'] } },
    facts: {
      kind: { type: 'label', labels: ['annual', 'sick', 'other'] },
      form: { type: 'label', labels: ['written', 'oral', 'none'] },
      /** Where the certificate is due with the request: the day on which it was handed in. */
      certificateOn: { type: 'date', optional: true },
    },
    lists: {
      approvals: {
        role: { type: 'label', labels: ['directSupervisor', 'other'] },
        rank: { type: 'label' },
        by: { type: 'label' },
      },
    },
    each: {
      days: {
        granted: {
          kind: 'table',
          title: { en: 'Granted', zh: '准假天数' },
          clause: '000.1.leave.approval',
          unit: 'days',
          rows: [
            { id: 'declined', when: { declined: true }, gives: 0 },
            { id: 'refused', when: { notice: { not: 'inTime' } }, gives: 0, clause: NOTICE },
            { id: 'granted', gives: { of: { $blank: 'countedShare' } } },
          ],
        },
        hours: {
          kind: 'product',
          title: { en: 'Hours of work granted as leave', zh: '准假工时' },
          unit: 'hours',
          of: ['scheduledHours', 'granted'],
        },
      },
    },
    figures: {
      askedDays: {
        kind: 'tally',
        title: { en: 'Days asked for', zh: '申请天数' },
        unit: 'days',
        from: 'days',
        take: 'sum',
        of: { $blank: 'countedShare' },
      },
      dayNeeded: {
        kind: 'total',
        title: { en: 'Days of notice of any leave', zh: '一般请假须提前天数' },
        clause: NOTICE,
        unit: 'days',
        of: [1],
      },
      weekNeeded: {
        kind: 'total',
        title: { en: 'Days of a week of notice', zh: '一周的天数' },
        clause: ANNUAL,
        unit: 'days',
        of: [7],
      },
      annualNeeded: {
        kind: 'total',
        title: { en: 'Days of notice of annual leave', zh: '年假须提前天数' },
        clause: ANNUAL,
        unit: 'days',
        of: ['weekNeeded'],
      },
      dayGiven: {
        kind: 'total',
        title: { en: 'Days of notice given, as any leave counts them', zh: '提前天数(一般请假)' },
        clause: NOTICE,
        unit: 'days',
        of: ['noticeDays'],
      },
      annualGiven: {
        kind: 'total',
        title: { en: 'Days of notice given, as annual leave counts them', zh: '提前天数(年假)' },
        clause: ANNUAL,
        unit: 'days',
        of: ['noticeDays'],
      },
      noticeNeeded: {
        kind: 'table',
        title: { en: 'Days of notice needed', zh: '须提前天数' },
        unit: 'days',
        rows: [
          { id: 'annual', when: ANNUAL_LEAVE, gives: { of: 'annualNeeded' }, clause: ANNUAL },
          { id: 'others', gives: { of: 'dayNeeded' }, clause: NOTICE },
        ],
      },
      noticeGiven: {
        kind: 'table',
        title: { en: 'Days of notice given', zh: '提前天数' },
        unit: 'days',
        rows: [
          { id: 'annual', when: ANNUAL_LEAVE, gives: { of: 'annualGiven' }, clause: ANNUAL },
          { id: 'others', gives: { of: 'dayGiven' }, clause: NOTICE },
        ],
      },
      shortfall: {
        kind: 'total',
        title: { en: 'Days of notice missing', zh: '提前不足天数' },
        unit: 'days',
        of: ['noticeNeeded'],
        less: ['noticeGiven'],
        atLeast: 0,
      },
      notice: {
        kind: 'table',
        title: { en: 'Whether it was asked for as required', zh: '请假手续' },
        clause: NOTICE,
        rows: [
          { as: 'notWritten', when: { form: ['oral', 'none'] } },
          { as: 'sickShort', when: { kind: 'sick', shortfall: { above: 0 } } },
          { as: 'short', when: { kind: { not: 'annual' }, shortfall: { above: 0 } } },
          { id: 'annualShort', as: 'short', when: { shortfall: { above: 0 } }, clause: ANNUAL },
          { id: 'annualInTime', as: 'inTime', when: ANNUAL_LEAVE, nothing: true, clause: ANNUAL },
          { as: 'inTime', nothing: true },
        ],
      },
      missingPapers: {
        kind: 'tally',
        title: { en: 'Papers missing', zh: '缺少材料数' },
        clause: CERTIFICATE,
        from: 'papers',
        take: 'sum',
        of: 'absent',
      },
      approver: {
        kind: 'table',
        title: { en: 'Who approves', zh: '审批人' },
        clause: '000.1.leave.approval',
        rows: [{ as: 'directSupervisor' }],
      },
      supervisorSigned: {
        kind: 'tally',
        title: { en: 'Signed by the direct supervisor', zh: '直接主管签字' },
        clause: '000.1.leave.approval',
        from: 'approvals',
        where: { role: 'directSupervisor' },
        take: 'count',
      },
      approved: {
        kind: 'check',
        title: { en: 'Approved', zh: '已批准' },
        clause: '000.1.leave.approval',
        any: [{ supervisorSigned: { from: 1 } }],
      },
      effective: {
        kind: 'check',
        title: { en: 'The leave is effective', zh: '请假生效' },
        clause: ['000.1.leave.notice', '000.1.leave.approval', CERTIFICATE],
        any: [{ notice: 'inTime', approved: true, missingPapers: 0 }],
      },
      allowedDays: {
        kind: 'tally',
        title: { en: 'Days that the rules allow', zh: '按规定可准天数' },
        clause: '000.1.leave.approval',
        unit: 'days',
        from: 'days',
        take: 'sum',
        of: 'granted',
      },
      grantedHours: {
        kind: 'tally',
        title: { en: 'Hours granted', zh: '准假小时' },
        clause: '000.1.leave.approval',
        unit: 'hours',
        from: 'days',
        take: 'sum',
        of: 'hours',
      },
      grantedDays: {
        kind: 'table',
        title: { en: 'Days granted', zh: '准假天数' },
        clause: '000.1.leave.approval',
        effect: 'leave',
        unit: 'days',
        rows: [
          {
            id: 'annualShort',
            when: { ...ANNUAL_LEAVE, notice: 'short' },
            gives: { of: 'allowedDays' },
            clause: ANNUAL,
          },
          { id: 'refused', when: { notice: { not: 'inTime' } }, gives: { of: 'allowedDays' }, clause: NOTICE },
          { id: 'granted', gives: { of: 'allowedDays' }, awaits: 'effective' },
        ],
      },
      refusedDays: {
        kind: 'total',
        title: { en: 'Days refused', zh: '不准天数' },
        unit: 'days',
        of: ['askedDays'],
        less: ['grantedDays'],
      },
    },
    readings: {
      ahead: {
        clause: '000.1.leave.notice',
        question: {
          en: 'A day ahead: a difference of dates, 24 hours, or a day of work',
          zh: '提前一天:按日期差、满24小时,或工作日',
        },
        adopted: 'date',
        options: {
          date: {},
          hours: {
            'figures.dayGiven': {
              kind: 'units',
              title: { en: 'Days of notice given, of 24 hours', zh: '提前天数(每24小时)' },
              clause: NOTICE,
              unit: 'days',
              of: 'noticeSeconds',
              per: 86_400,
              part: 'dropped',
            },
          },
          workday: { 'figures.dayGiven.of': ['noticeWorkdays'] },
        },
      },
      annualWeek: {
        clause: '000.1.leave.notice.annual',
        question: { en: 'A week ahead: 7 calendar days, or 5 days of work', zh: '提前一周:7个日历日或5个工作日' },
        adopted: 'calendar',
        options: {
          calendar: {},
          workdays: { 'figures.weekNeeded.of': [5], 'figures.annualGiven.of': ['noticeWorkdays'] },
        },
      },
      /** The day on top counts as the days of the week do. */
      annualOnTop: {
        clause: '000.1.leave.notice.annual',
        question: {
          en: 'The week of annual leave: instead of the one day, or on top',
          zh: '年假提前一周:替代提前一天还是另加',
        },
        adopted: 'instead',
        options: { instead: {}, onTop: { 'figures.annualNeeded.of': ['weekNeeded', 'dayNeeded'] } },
      },
      sick: {
        clause: '000.1.leave.notice',
        question: { en: 'Is sick leave exempt from notice', zh: '病假是否免于提前' },
        adopted: 'notExempt',
        options: {
          notExempt: {},
          exempt: {
            'figures.notice.rows.sickShort': { id: 'sickExempt', as: 'inTime', when: { kind: 'sick' }, nothing: true },
          },
        },
      },
      certificate: {
        clause: CERTIFICATE,
        question: {
          en: 'When must the certificate be there: at any time, or with the request',
          zh: '医生证明何时提交:不限时间,或随请假申请',
        },
        adopted: 'anyTime',
        options: {
          anyTime: {},
          withRequest: {
            'figures.certificateInTime': {
              kind: 'check',
              title: { en: 'The certificate came with the request', zh: '医生证明随申请提交' },
              clause: CERTIFICATE,
              any: [{ kind: { not: 'sick' } }, { certificateOn: { upTo: 'submittedOn' } }],
            },
            'figures.effective.any': [{ notice: 'inTime', approved: true, missingPapers: 0, certificateInTime: true }],
          },
        },
      },
    },
  },
});
