/** 003.3: duty as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { handoverFamily } from '../../duty/assessHandover.js';
import { dutyAtFamily } from '../../duty/onDutyAt.js';
import { shiftTable } from '../../duty/shiftTable.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { dutyClauses003_3 } from './duty.clauses.js';

const duty = dutyOf('003.3', dutyClauses003_3);
/** What the figures of a clause carry. */
const ruleOf = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

export const dutyPolicies003_3 = {
  hours: shiftTable({
    ...duty('003.3.hours'),
    titles: {
      desk: { en: 'desk', zh: '前台' },
    },
    shifts: { desk: { start: '08:30', end: '18:00' } },
  }),
  /** Whether a person who is on duty at an instant is the one whom the roster has there. */
  rosterBy: template(dutyAtFamily, {
    id: duty('003.3.roster.by').id,
    version: '1.0.0',
    blanks: {},
    data: {
      settings: {},
      figures: {
        onDuty: {
          ...ruleOf('003.3.roster.by'),
          title: { en: 'Slots on duty', zh: '在岗人次' },
          kind: 'tally',
          from: 'slots',
          where: { on: true },
          take: 'count',
        },
        slotsOfPerson: {
          ...ruleOf('003.3.roster.by'),
          title: { en: 'Slots of the person on duty', zh: '该人员在岗人次' },
          kind: 'tally',
          from: 'slots',
          where: { on: true, person: { sameAs: 'who' } },
          take: 'count',
        },
        onRoster: {
          ...ruleOf('003.3.roster.by'),
          title: { en: 'On the roster', zh: '在值班表上' },
          kind: 'check',
          effect: 'measure',
          any: [{ slotsOfPerson: { above: 0 } }],
        },
      },
    },
  }),
  handoverRecord: requiredSet({
    ...duty('003.3.handover.record'),
    items: ['results', 'leftovers', 'record'],
  }),
  /** As a rule not, so a reason is asked for: the same article has leftovers handed over. */
  unfinished: template(generalFamily, {
    id: duty('003.3.handover.unfinished').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        unsolved: { en: 'Problems not solved', zh: '未解决问题数' },
        reasonGiven: { en: 'Reason given', zh: '已说明原因' },
      },
      facts: { unsolved: { type: 'number', digits: 0, atLeast: 0 }, reasonGiven: { type: 'flag' } },
      figures: {
        ok: {
          ...ruleOf('003.3.handover.unfinished'),
          kind: 'check',
          any: [{ unsolved: 0 }, { reasonGiven: true }],
        },
      },
    },
  }),
  hold: requiredSet({ ...duty('003.3.handover.hold'), items: ['reliefArrived'] }),
  swapApproval: template(generalFamily, {
    id: duty('003.3.swap.approval').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        arrangedBy: { en: 'Arranged by', zh: '安排人' },
        customerSupervisor: { en: 'customer supervisor', zh: '客户主管' },
        colleagues: { en: 'colleagues among themselves', zh: '同事之间' },
      },
      facts: { arrangedBy: { type: 'label', labels: ['customerSupervisor', 'colleagues'] } },
      figures: { ok: { ...ruleOf('003.3.swap.approval'), kind: 'check', any: [{ arrangedBy: 'customerSupervisor' }] } },
    },
  }),
  /** Late by any amount is late, for the text sets no limit above which it would be absence. */
  lateRelief: template(handoverFamily, {
    id: duty('003.3.handover.lateRelief').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        absent: { en: 'absence', zh: '旷工' },
        late: { en: 'lateness', zh: '迟到' },
        onTime: { en: 'on time', zh: '按时接班' },
      },
      settings: {},
      figures: {
        relief: {
          ...ruleOf('003.3.handover.lateRelief'),
          title: { en: 'The relief', zh: '接班情况' },
          kind: 'table',
          rows: [
            { id: 'unwilling', as: 'absent', when: { refused: true } },
            { id: 'missing', as: 'absent', when: { arrived: false } },
            { id: 'late', as: 'late', when: { arrivedAhead: { under: 0 } } },
            { id: 'onTime', as: 'onTime', nothing: true },
          ],
        },
        ok: { ...ruleOf('003.3.handover.lateRelief'), kind: 'check', any: [{ relief: 'onTime' }] },
      },
    },
  }),
};
