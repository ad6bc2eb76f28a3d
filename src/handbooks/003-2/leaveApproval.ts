/** 003.2: who approves a leave by its workdays, and what the human resources department files. */
import type { LeavePart } from './leavePart.js';

/** Kinds that are filed whatever their length. */
const FILED_KINDS = ['annual', 'marriage', 'maternity', 'bereavement', 'official'] as const;

export const leaveApproval = {
  figures: {
    workdays: {
      kind: 'tally',
      title: { en: 'Scheduled workdays', zh: '排班工作日' },
      clause: '003.2.leave.approval',
      unit: 'days',
      from: 'days',
      take: 'sum',
      of: 'scheduledShare',
    },
    approver: {
      kind: 'bands',
      title: { en: 'Who approves', zh: '审批层级' },
      clause: '003.2.leave.approval',
      by: 'workdays',
      bands: [{ as: 'directSuperior', upTo: 1 }, { as: 'twoLevels', upTo: 3 }, { as: 'departmentHead' }],
    },
    minRank: {
      kind: 'table',
      title: { en: 'Lowest rank of who decides', zh: '最低审批职级' },
      clause: '003.2.leave.approval',
      rows: [
        { as: 'manager', when: { approver: 'twoLevels' } },
        { as: 'director', when: { approver: 'departmentHead' } },
      ],
      otherwise: 'notApplicable',
    },
    superiorSigned: {
      kind: 'tally',
      title: { en: 'Signed by the direct superior', zh: '直接上级签字' },
      clause: '003.2.leave.approval',
      from: 'approvals',
      where: { role: 'directSuperior' },
      take: 'count',
    },
    secondLevelSigned: {
      kind: 'tally',
      title: { en: 'Signed by the second level', zh: '第二级签字' },
      clause: '003.2.leave.approval',
      from: 'approvals',
      where: { role: 'secondLevel' },
      take: 'count',
    },
    signers: {
      kind: 'tally',
      title: { en: 'Persons of the two levels who signed', zh: '两级签字人数' },
      clause: '003.2.leave.approval',
      from: 'approvals',
      where: { role: ['directSuperior', 'secondLevel'] },
      take: 'count',
      oncePer: 'by',
    },
    decidingRank: {
      kind: 'tally',
      title: { en: 'Rank that decides at the two levels', zh: '两级审批的认定职级' },
      clause: '003.2.leave.approval',
      from: 'approvals',
      where: { role: ['directSuperior', 'secondLevel'] },
      take: 'largest',
      of: 'rank',
      scale: 'ranks',
    },
    headSigned: {
      kind: 'tally',
      title: { en: 'Signed by the department head', zh: '部门负责人签字' },
      clause: '003.2.leave.approval',
      from: 'approvals',
      where: { role: 'departmentHead', rank: { from: 'minRank', scale: 'ranks' } },
      take: 'count',
    },
    approved: {
      kind: 'check',
      title: { en: 'Approved by everybody who must', zh: '审批齐全' },
      clause: '003.2.leave.approval',
      any: [
        { approver: 'directSuperior', superiorSigned: { from: 1 } },
        {
          approver: 'twoLevels',
          superiorSigned: { from: 1 },
          secondLevelSigned: { from: 1 },
          signers: { from: 2 },
          decidingRank: { from: 'minRank', scale: 'ranks' },
        },
        { approver: 'departmentHead', headSigned: { from: 1 } },
      ],
    },
    calendarDays: {
      kind: 'tally',
      title: { en: 'Calendar days from the first to the last', zh: '首尾日历天数' },
      clause: '003.2.leave.hrFiling',
      unit: 'days',
      from: 'days',
      take: 'count',
    },
    hrFilingDue: {
      kind: 'check',
      title: { en: 'HR reviews and files', zh: '须报人力资源部审核备案' },
      clause: '003.2.leave.hrFiling',
      effect: 'measure',
      any: [{ kind: FILED_KINDS }, { calendarDays: { above: 10 } }],
    },
  },
  readings: {
    exactlyThree: {
      clause: '003.2.leave.approval',
      question: { en: 'Who approves exactly three workdays', zh: '恰好3个工作日由谁审批' },
      adopted: 'twoLevels',
      options: {
        twoLevels: {},
        departmentHead: {
          'figures.approver.bands.twoLevels.upTo': null,
          'figures.approver.bands.twoLevels.under': 3,
        },
      },
    },
    managerAtLeast: {
      clause: '003.2.leave.approval',
      question: { en: 'Who of two signers must be a manager', zh: '两级审批中谁须为经理级以上' },
      adopted: 'higher',
      options: { higher: {}, both: { 'figures.decidingRank.take': 'smallest' } },
    },
    filing: {
      clause: '003.2.leave.hrFiling',
      question: {
        en: 'Do more than ten days qualify every kind, or the others only',
        zh: '超过10天限定全部还是仅其他假',
      },
      adopted: 'others',
      options: { others: {}, all: { 'figures.hrFilingDue.any': [{ calendarDays: { above: 10 } }] } },
    },
  },
} as const satisfies LeavePart;
