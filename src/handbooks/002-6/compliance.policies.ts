/** 002.6: what a call-centre platform should have as policies. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_6 } from './compliance.clauses.js';

const duty = dutyOf('002.6', complianceClauses002_6);
const modes = { clause: '002.6.outbound.modes', title: duty('002.6.outbound.modes').title } as const;
const kinds = { clause: '002.6.outsourcing.type', title: duty('002.6.outsourcing.type').title } as const;

export const compliancePolicies002_6 = {
  outboundModes: requiredSet({
    ...duty('002.6.outbound.modes'),
    items: ['predictive', 'preview', 'automatic', 'multimedia'],
    figures: {
      coreMissing: {
        ...modes,
        kind: 'tally',
        from: 'items',
        where: { item: 'predictive', present: false },
        take: 'count',
      },
      verdict: {
        ...modes,
        kind: 'table',
        rows: [
          { id: 'core', as: 'fail', when: { coreMissing: { above: 0 } } },
          { id: 'others', as: 'warning', when: { absent: { above: 0 } } },
          { as: 'pass', nothing: true },
        ],
      },
      ok: { ...modes, kind: 'check', any: [{ verdict: { not: 'fail' } }] },
    },
    readings: {
      should: {
        question: {
          en: 'Is a platform without one of the other three modes warned of, or failed?',
          zh: '缺少预测式以外的外呼方式,是提示还是不合格',
        },
        adopted: 'warning',
        options: { warning: {}, mandatory: { 'figures.verdict.rows.others.as': 'fail' } },
        clause: '002.6.outbound.modes',
      },
    },
  }),
  /** Service and sales may be inbound, or inbound and outbound together: a business can have several types. */
  outsourcingType: template(generalFamily, {
    id: '002.6/outsourcing.type',
    version: '1.0.0',
    blanks: {},
    data: {
      facts: {
        business: {
          type: 'label',
          labels: [
            'service',
            'sales',
            'technicalSupport',
            'booking',
            'workOrders',
            'research',
            'marketing',
            'revisit',
            'care',
            'telesales',
          ],
        },
      },
      figures: {
        inbound: {
          ...kinds,
          kind: 'check',
          any: [{ business: ['service', 'sales', 'technicalSupport', 'booking', 'workOrders'] }],
        },
        outbound: {
          ...kinds,
          kind: 'check',
          any: [{ business: ['research', 'marketing', 'revisit', 'care', 'telesales'] }],
        },
        mixed: { ...kinds, kind: 'check', any: [{ business: ['service', 'sales'] }] },
      },
    },
  }),
  platformCapabilities: requiredSet({
    ...duty('002.6.platform.capabilities'),
    items: ['fineGrainedOperation', 'flexibleSeats', 'rightsByLevelAndDomain', 'realTimeGraphics', 'disasterBackup'],
    facts: { seatPlaces: { type: 'number', digits: 0, atLeast: 0 } },
    figures: {
      capable: {
        kind: 'check',
        any: [{ absent: 0, seatPlaces: { from: 3 } }],
        clause: '002.6.platform.capabilities',
        title: { en: 'All capabilities, with seats at three places', zh: '能力齐备,坐席可部署于三处' },
      },
      ok: {
        kind: 'check',
        any: [{ capable: true }],
        clause: '002.6.platform.capabilities',
        title: duty('002.6.platform.capabilities').title,
      },
    },
  }),
};
