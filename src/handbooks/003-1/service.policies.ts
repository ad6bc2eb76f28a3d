/** 003.1: the hotline as a policy. An apology cures the courtesy, not the delay. */
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { serviceClauses003_1 } from './service.clauses.js';

const rule = {
  clause: '003.1.phone.rings',
  title: serviceClauses003_1['003.1.phone.rings'].title,
} as const;

export const servicePolicies003_1 = {
  phoneRings: template(generalFamily, {
    id: '003.1/phone.rings',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        rings: { en: 'Rings', zh: '响铃次数' },
        apologised: { en: 'Apologised', zh: '已致歉' },
      },
      facts: { rings: { type: 'number', digits: 0, atLeast: 0 }, apologised: { type: 'flag' } },
      figures: {
        most: { ...rule, title: { en: 'Most rings', zh: '最多响铃次数' }, kind: 'total', of: [3], unit: 'rings' },
        withinLimit: {
          ...rule,
          title: { en: 'Answered within the limit', zh: '限次内接听' },
          kind: 'check',
          any: [{ rings: { upTo: 'most' } }],
        },
        apologyDue: {
          ...rule,
          title: { en: 'Apology due', zh: '须致歉' },
          kind: 'check',
          any: [{ withinLimit: false }],
        },
        courteous: { ...rule, kind: 'check', any: [{ apologyDue: false }, { apologised: true }] },
      },
    },
  }),
} as const;
