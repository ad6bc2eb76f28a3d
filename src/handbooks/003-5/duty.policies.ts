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
  shiftTable: shiftTable({
    ...duty('003.5.shift.table'),
    titles: {
      day: { en: 'day shift', zh: '白班' },
      night: { en: 'night shift', zh: '夜班' },
    },
    shifts,
  }),
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
      titles: {
        approvedBy: { en: 'Approved by', zh: '批准人' },
        businessLeader: { en: 'business leader', zh: '业务负责人' },
      },
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
      titles: {
        vacant: { en: 'Post empty', zh: '空岗' },
        causedBySwap: { en: 'Caused by a swap', zh: '由换班造成' },
        group: { en: 'members of the group', zh: '班组成员' },
        member: { en: 'Member', zh: '成员' },
      },
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
