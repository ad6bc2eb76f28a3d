/** Clauses of 003.3 on duty: hours, the roster, swaps and handovers. */
import type { Clauses } from '../handbook.js';

export const dutyClauses003_3 = {
  '003.3.hours': {
    tag: 'N',
    title: { en: 'Duty from 8:30 to 18:00', zh: '值班时间8:30至18:00' },
    source: '003.3/intro',
  },
  '003.3.roster.by': {
    tag: 'S',
    title: { en: 'Who is on duty is on the roster', zh: '按值班表轮流值班' },
    source: '003.3/',
  },
  '003.3.handover.record': {
    tag: 'S',
    title: { en: 'Handover of results and leftovers, with a record', zh: '交接办理结果和遗留问题并做记录' },
    source: '003.3/十',
  },
  '003.3.handover.unfinished': {
    tag: 'S',
    title: { en: 'Unsolved matters are not passed on as a rule', zh: '本班未解决的问题一般不移交下班' },
    source: '003.3/',
  },
  '003.3.handover.hold': {
    tag: 'S',
    title: { en: 'Nobody leaves until relieved', zh: '接班人未到不得离岗' },
    source: '003.3/十一',
  },
  '003.3.swap.approval': {
    tag: 'S',
    title: { en: 'No substitute or swap arranged by oneself', zh: '不得私自找人替班、换班' },
    source: '003.3',
  },
  '003.3.handover.lateRelief': {
    tag: 'S',
    title: { en: 'A late relief is lateness, a refused one absence', zh: '逾时接班或不接班按迟到或旷工处理' },
    source: '003.3/十五',
  },
} as const satisfies Clauses;
