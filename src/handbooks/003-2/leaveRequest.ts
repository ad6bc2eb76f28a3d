/**
 * 003.2: a request for leave as a whole: how it was asked for, what is granted of it, and its pay. What it needs of the
 * person, its days, its limits by kind, its papers and who approves it stand in files of their own.
 */
import { template } from '../../figures/template.js';
import { leaveRequestFamily } from '../../leave/assessLeave.js';
import { leaveApproval } from './leaveApproval.js';
import { leaveDays } from './leaveDays.js';
import { ELIGIBILITY, leaveEligibility } from './leaveEligibility.js';
import { leaveLimits } from './leaveLimits.js';
import { leavePapers } from './leavePapers.js';
import { PAY_FACTORS } from './leavePay.js';

/** Closed lists of relations: a brother is in neither. */
const RELATIONS = [
  'parent',
  'spouseParent',
  'spouse',
  'child',
  'paternalGrandparent',
  'maternalGrandparent',
  'sibling',
  'spouseGrandparent',
  'other',
] as const;

/** From the lowest to the highest. */
const RANKS = ['employee', 'supervisor', 'manager', 'director'] as const;

export const leaveRequest003_2 = template(leaveRequestFamily, {
  id: '003-2/leaveRequest',
  version: '1',
  blanks: {
    noticeDays: {
      type: 'number',
      title: { en: 'Days by which a slip must be ahead of the leave', zh: '请假单须提前的天数' },
      unit: 'days',
      atLeast: 0,
    },
  },
  data: {
    settings: {
      papers: leavePapers.settings,
      windows: [
        { id: 'marriage', since: 'registeredOn', length: 6, unit: 'months' },
        { id: 'paternity', since: 'bornOn', length: 7, unit: 'days' },
      ],
    },
    scales: {
      ranks: RANKS,
      places: ['within', 'pastHalfYear', 'declined', 'outside'],
    },
    facts: {
      kind: {
        type: 'label',
        labels: [
          'annual',
          'personal',
          'sick',
          'marriage',
          'maternity',
          'paternity',
          'bereavement',
          'prenatal',
          'official',
        ],
      },
      form: { type: 'label', labels: ['paper', 'electronic', 'none'] },
      emergency: { type: 'flag' },
      oralNotified: { type: 'flag', optional: true },
      returnedOn: { type: 'date', optional: true },
      probationPassed: { type: 'flag' },
      hospitalPublic: { type: 'flag', optional: true },
      hiredOn: { type: 'date', optional: true },
      confirmedOn: { type: 'date', optional: true },
      registeredOn: { type: 'date', optional: true },
      legalAge: { type: 'flag', optional: true },
      lateMarriage: { type: 'flag', optional: true },
      conforms: { type: 'flag', optional: true },
      proof: { type: 'flag', optional: true },
      bornOn: { type: 'date', optional: true },
      lateBirth: { type: 'flag', optional: true },
      difficultBirth: { type: 'flag', optional: true },
      babies: { type: 'number', digits: 0, atLeast: 1, optional: true },
      block: { type: 'number', digits: 0, atLeast: 1, optional: true },
      gender: { type: 'label', labels: ['female', 'male'], optional: true },
      birthOrder: { type: 'number', digits: 0, atLeast: 1, optional: true },
      relation: { type: 'label', labels: RELATIONS, optional: true },
    },
    lists: {
      approvals: {
        role: { type: 'label', labels: ['directSuperior', 'secondLevel', 'departmentHead'] },
        rank: { type: 'label', labels: RANKS },
        by: { type: 'label' },
      },
    },
    windows: { year: { calendar: 'year' } },
    each: { days: leaveDays.each, papers: leavePapers.each },
    figures: {
      ...leaveDays.figures,
      ...leaveEligibility.figures,
      ...leaveLimits.figures,
      ...leavePapers.figures,
      ...leaveApproval.figures,
      applied: {
        kind: 'table',
        title: { en: 'How the leave was asked for', zh: '请假方式' },
        clause: ['003.2.leave.slip', '003.2.leave.emergency', '003.2.leave.marriage.documents'],
        rows: [
          { as: 'notApplied', when: { form: 'none', emergency: false }, clause: '003.2.leave.slip' },
          {
            id: 'noCall',
            as: 'notApplied',
            when: { form: 'none', oralNotified: false },
            clause: '003.2.leave.emergency',
          },
          /** Whose slip is due on the first day back is not judged before it. */
          {
            id: 'noSlip',
            as: 'notApplied',
            when: { form: 'none', returnedOn: { from: 'asOf' } },
            clause: '003.2.leave.emergency',
          },
          {
            as: 'ahead',
            when: { noticeDays: { from: { $blank: 'noticeDays' } } },
            nothing: true,
          },
          {
            as: 'emergency',
            when: { emergency: true, oralNotified: true, submittedOn: { upTo: 'returnedOn' } },
            clause: '003.2.leave.emergency',
          },
          { as: 'late' },
        ],
      },
      absenceRisk: {
        kind: 'check',
        title: { en: 'May count as absence', zh: '可能按旷工处理' },
        clause: '003.2.leave.emergency',
        effect: 'mark',
        any: [{ emergency: true, applied: ['notApplied', 'late'] }],
      },
      ground: {
        kind: 'table',
        title: { en: 'Why the whole leave is refused', zh: '不予准假的原因' },
        clause: ['003.2.leave.slip', ...ELIGIBILITY],
        rows: [
          {
            id: 'procedure',
            as: { of: 'applied' },
            when: { applied: ['notApplied', 'late'] },
            clause: '003.2.leave.slip',
          },
          { id: 'person', as: { of: 'eligibility' }, when: { eligibility: { not: 'eligible' } }, clause: ELIGIBILITY },
          { as: 'none', nothing: true },
        ],
      },
      effective: {
        kind: 'check',
        title: { en: 'The leave is effective', zh: '请假生效' },
        clause: '003.2.leave.slip',
        any: [{ form: 'paper', ground: 'none', approved: true, missingPapers: 0 }],
      },
      grantedDays: {
        kind: 'table',
        title: { en: 'Days granted', zh: '准假天数' },
        clause: '003.2.leave.slip',
        effect: 'leave',
        unit: 'days',
        rows: [
          { id: 'refused', when: { ground: { not: 'none' } }, gives: { of: 'allowedDays' } },
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
      unusedDays: {
        kind: 'total',
        title: { en: 'Days not taken', zh: '未休天数' },
        unit: 'days',
        of: ['limit'],
        less: ['allowedDays'],
      },
      forfeitedDays: {
        kind: 'table',
        title: { en: 'Days forfeited', zh: '作废天数' },
        clause: '003.2.leave.maternity.rules',
        effect: 'loss',
        unit: 'days',
        rows: [
          { id: 'oneBlock', when: { kind: 'maternity', ground: 'none' }, gives: { of: 'unusedDays' } },
          { id: 'none', gives: 0 },
        ],
      },
      grantedHours: {
        kind: 'tally',
        title: { en: 'Hours granted', zh: '准假小时' },
        clause: ['003.2.leave.sick.pay', '003.2.leave.personal.pay', '003.2.leave.annual.pay'],
        unit: 'hours',
        from: 'days',
        take: 'sum',
        of: 'hours',
      },
      payFactor: {
        kind: 'table',
        title: { en: 'Share of the pay that is kept', zh: '工资发放比例' },
        clause: '003.2.leave.pay.table',
        rows: PAY_FACTORS,
        otherwise: 'notApplicable',
      },
      paidHours: {
        kind: 'product',
        title: { en: 'Hours that are paid', zh: '计薪小时' },
        clause: '003.2.leave.pay.table',
        unit: 'hours',
        of: ['grantedHours', 'payFactor'],
      },
      deductedHours: {
        kind: 'total',
        title: { en: 'Hours whose pay is deducted', zh: '扣薪小时' },
        clause: '003.2.leave.pay.table',
        unit: 'hours',
        of: ['grantedHours'],
        less: ['paidHours'],
      },
    },
    readings: {
      ...leaveApproval.readings,
      ...leaveDays.readings,
      ...leaveEligibility.readings,
      ...leaveLimits.readings,
      emergency: {
        clause: '003.2.leave.emergency',
        question: {
          en: 'Is an emergency without its procedure flagged as absence',
          zh: '紧急请假未补手续是否提示旷工',
        },
        adopted: 'flagged',
        options: { flagged: {}, silent: { 'figures.absenceRisk.any': [] } },
      },
    },
  },
});
