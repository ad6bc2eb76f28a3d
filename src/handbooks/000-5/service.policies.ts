/** 000.5: escalation as a policy. */
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { serviceClauses000_5 } from './service.clauses.js';

const rule = {
  clause: '000.5.escalation.team',
  title: serviceClauses000_5['000.5.escalation.team'].title,
} as const;

export const servicePolicies000_5 = {
  dedicatedTeam: template(generalFamily, {
    id: '000.5/escalation.team',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        complex: { en: 'Complex problem', zh: '属复杂问题' },
        solved: { en: 'Solved', zh: '已解决' },
        dedicatedTeam: { en: 'dedicated team', zh: '专门团队' },
        receiver: { en: 'whoever received it', zh: '受理人' },
      },
      facts: { complex: { type: 'flag' }, solved: { type: 'flag' } },
      figures: {
        handler: {
          ...rule,
          kind: 'table',
          rows: [
            { as: 'none', when: { solved: true }, nothing: true },
            { as: 'dedicatedTeam', when: { complex: true } },
            { as: 'receiver', nothing: true },
          ],
        },
      },
    },
  }),
} as const;
