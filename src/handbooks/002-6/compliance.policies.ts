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
    titles: {
      fail: { en: 'failed', zh: '不合格' },
      warning: { en: 'warning', zh: '提示' },
      pass: { en: 'passed', zh: '合格' },
    },
    items: ['predictive', 'preview', 'automatic', 'multimedia'],
    figures: {
      coreMissing: {
        ...modes,
        title: { en: 'Predictive mode missing', zh: '缺少预测式外呼' },
        kind: 'tally',
        from: 'items',
        where: { item: 'predictive', present: false },
        take: 'count',
      },
      verdict: {
        ...modes,
        title: { en: 'Verdict', zh: '评定' },
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
      titles: {
        business: { en: 'Business', zh: '业务' },
        service: { en: 'service', zh: '客户服务' },
        sales: { en: 'sales', zh: '销售' },
        technicalSupport: { en: 'technical support', zh: '技术支持' },
        booking: { en: 'booking', zh: '预订' },
        workOrders: { en: 'work orders', zh: '工单受理' },
        research: { en: 'research', zh: '调研' },
        marketing: { en: 'marketing', zh: '营销' },
        revisit: { en: 'revisit', zh: '回访' },
        care: { en: 'customer care', zh: '客户关怀' },
        telesales: { en: 'telephone sales', zh: '电话销售' },
      },
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
          title: { en: 'Inbound', zh: '呼入型' },
          kind: 'check',
          any: [{ business: ['service', 'sales', 'technicalSupport', 'booking', 'workOrders'] }],
        },
        outbound: {
          ...kinds,
          title: { en: 'Outbound', zh: '呼出型' },
          kind: 'check',
          any: [{ business: ['research', 'marketing', 'revisit', 'care', 'telesales'] }],
        },
        mixed: {
          ...kinds,
          title: { en: 'Inbound and outbound', zh: '混合型' },
          kind: 'check',
          any: [{ business: ['service', 'sales'] }],
        },
      },
    },
  }),
  platformCapabilities: requiredSet({
    ...duty('002.6.platform.capabilities'),
    titles: { seatPlaces: { en: 'Places for seats', zh: '可部署坐席的地点数' } },
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
