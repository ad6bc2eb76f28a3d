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
