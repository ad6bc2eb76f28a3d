/** 003.5: duty as policies. */
import { dutyCoverage } from '../../duty/dutyCoverage.js';
import { shiftTable } from '../../duty/shiftTable.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { dutyClauses003_5 } from './duty.clauses.js';

const duty = dutyOf('003.5', dutyClauses003_5);
/** What the figures of a clause carry. */
const ruleOf = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

const shifts = { day: { start: '08:30', end: '16:30' }, night: { start: '16:30', end: '08:30' } } as const;

export const dutyPolicies003_5 = {
  shiftTable: shiftTable({ ...duty('003.5.shift.table'), shifts }),
  coverage: dutyCoverage({
    ...duty('003.5.coverage24h'),
    shifts,
    open: { always: { start: '00:00', end: '00:00', atLeast: 1 } },
  }),
  swapApproval: template(generalFamily, {
    id: duty('003.5.swap.approval').id,
    version: '1.0.0',
    blanks: {},
    data: {
      facts: { approvedBy: { type: 'label' } },
      figures: { ok: { ...ruleOf('003.5.swap.approval'), kind: 'check', any: [{ approvedBy: 'businessLeader' }] } },
    },
  }),
  /** Approved swaps are swaps as well. */
  swapVacancy: template(generalFamily, {
    id: duty('003.5.swap.vacancy').id,
    version: '1.0.0',
    blanks: {},
    data: {
      facts: { vacant: { type: 'flag' }, causedBySwap: { type: 'flag' } },
      lists: { group: { member: { type: 'label' } } },
      figures: {
        responsible: {
          ...ruleOf('003.5.swap.vacancy'),
          kind: 'tally',
          from: 'group',
          where: { vacant: true, causedBySwap: true },
          take: 'count',
          effect: 'mark',
        },
      },
    },
  }),
};
