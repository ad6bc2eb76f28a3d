/** 003.3: the telephone as a policy. */
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { serviceClauses003_3 } from './service.clauses.js';

const rule = {
  clause: '003.3.phone.rings',
  title: serviceClauses003_3['003.3.phone.rings'].title,
} as const;

export const servicePolicies003_3 = {
  phoneRings: template(generalFamily, {
    id: '003.3/phone.rings',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        rings: { en: 'Rings', zh: '响铃次数' },
      },
      facts: { rings: { type: 'number', digits: 0, atLeast: 0 } },
      figures: { withinLimit: { ...rule, kind: 'check', any: [{ rings: { upTo: 3 } }] } },
    },
  }),
} as const;
