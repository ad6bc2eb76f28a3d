/** 000.2: the roster as policies. */
import { dutyRosterFamily } from '../../duty/checkRoster.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { dutyClauses000_2 } from './duty.clauses.js';

const duty = dutyOf('000.2', dutyClauses000_2);
const rule = { clause: '000.2.duty.leader', title: duty('000.2.duty.leader').title } as const;

export const dutyPolicies000_2 = {
  leaders: template(dutyRosterFamily, {
    id: duty('000.2.duty.leader').id,
    version: '1.0.0',
    blanks: {},
    data: {
      settings: { open: [] },
      readings: {
        leaderOf: {
          question: {
            en: 'Does each shift need a leader, or the roster as a whole?',
            zh: '每班设负责人还是整体设一名',
          },
          adopted: 'shift',
          options: { shift: {}, roster: { 'figures.ok.any': [{ led: { above: 0 } }] } },
          clause: '000.2.duty.leader',
        },
      },
      figures: {
        leaderless: {
          ...rule,
          title: { en: 'Shifts without a leader', zh: '无负责人的班次' },
          kind: 'tally',
          from: 'duties',
          where: { leaders: 0 },
          take: 'count',
        },
        led: {
          ...rule,
          title: { en: 'Shifts with a leader', zh: '有负责人的班次' },
          kind: 'tally',
          from: 'duties',
          where: { leaders: { above: 0 } },
          take: 'count',
        },
        ok: { ...rule, kind: 'check', any: [{ leaderless: 0 }] },
      },
    },
  }),
};
