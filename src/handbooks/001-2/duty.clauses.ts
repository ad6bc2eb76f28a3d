/** Clauses of 001.2 on duty: the roster, shifts, swaps and handovers. */
import type { Clauses } from '../handbook.js';

export const dutyClauses001_2 = {
  '001.2.roster.deadline': {
    tag: 'N',
    title: { en: "Next month's roster by the 25th", zh: '每月25日前排定下月排班表' },
    source: '001.2/4.1.1',
  },
  '001.2.roster.recipient': {
    tag: 'S',
    title: { en: 'The roster goes to the service-centre manager', zh: '排班表报客服中心经理' },
    source: '001.2/4.1.1',
  },
  '001.2.shift.table': {
    tag: 'N',
    title: { en: 'Early, middle and late shift', zh: '早、中、晚三班' },
    source: '001.2/4.1.2',
  },
  '001.2.shift.coverage': {
    tag: 'N',
    title: { en: 'Desk manned from 7:30 to 20:00', zh: '前台7:30至20:00有人值班' },
    source: '001.2/4.1.2 (derived)',
  },
  '001.2.shift.staffing': {
    tag: 'S',
    title: { en: 'Who may be rostered for duty', zh: '值班人员范围' },
    source: '001.2/4.1.2',
  },
  '001.2.busy.support': {
    tag: 'P',
    title: { en: 'Back office supports at busy times', zh: '繁忙时段后台支援' },
    source: '001.2/4.1.2',
  },
  '001.2.duty.noAbsence': {
    tag: 'S',
    title: { en: 'No leaving or swapping of posts on duty', zh: '值班不得擅自离岗、串岗' },
    source: '001.2/4.2.1',
  },
  '001.2.swap.approval': {
    tag: 'S',
    title: { en: 'Only the supervisor arranges substitutes', zh: '替值、换值由主管安排' },
    source: '001.2/4.2.6',
  },
  '001.2.handover.lateRelief': {
    tag: 'P',
    title: { en: 'Late or refused relief', zh: '逾时接班或不接班' },
    source: '001.2/4.2.7',
  },
  '001.2.handover.hold': {
    tag: 'S',
    title: { en: 'Nobody leaves until relieved', zh: '接班人未到不得离岗' },
    source: '001.2/4.2.8',
  },
  '001.2.handover.early': {
    tag: 'N',
    title: { en: 'Relief 15 minutes early, handover complete by the start', zh: '提前15分钟到岗交接' },
    source: '001.2/4.3.1',
  },
  '001.2.handover.steps': {
    tag: 'S',
    title: { en: 'Steps of the handover', zh: '交接班步骤' },
    source: '001.2/4.3.2-4.3.5',
  },
} as const satisfies Clauses;
