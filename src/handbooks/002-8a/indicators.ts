/** 002.8A: the indicators of an online-shop agent, from the counts and sales of a month. */
import { indicatorsFamily as family } from '../../appraisal/measureIndicators.js';
import { template } from '../../figures/template.js';

export const indicators = template(family, {
  id: '002.8A/indicators',
  version: '1.0.0',
  blanks: {},
  data: {
    titles: {
      'amounts.sales': { en: 'Sales', zh: '实际销售额' },
      'amounts.plannedSales': { en: 'Sales planned', zh: '计划销售额' },
      'amounts.paidSales': { en: 'Sales paid for', zh: '付款销售额' },
      'counts.enquiringPersons': { en: 'Persons who enquired', zh: '询单人数' },
      'counts.orderingPersons': { en: 'Persons who ordered', zh: '下单人数' },
      'counts.payingPersons': { en: 'Persons who paid', zh: '付款人数' },
      'counts.paidOrders': { en: 'Orders paid for', zh: '付款订单数' },
      'counts.visitors': { en: 'Visitors received', zh: '接待访客数' },
      'counts.answeredVisitors': { en: 'Visitors answered', zh: '已回复访客数' },
      'counts.responseSeconds': { en: 'Seconds to all replies', zh: '响应总秒数' },
      'counts.answered': { en: 'Enquiries answered', zh: '已响应的咨询次数' },
      skilled: { en: 'skilled', zh: '熟练' },
      normal: { en: 'normal', zh: '一般' },
      slow: { en: 'slow', zh: '偏慢' },
    },
    figures: {
      /** Over 100 % where the plan was exceeded; a cap is the score's business. */
      completion: {
        kind: 'product',
        of: ['amounts.sales'],
        over: ['amounts.plannedSales'],
        clause: '002.8A.metric.completion',
        title: { en: 'Target completion', zh: '指标完成率' },
      },
      ordersPerEnquiry: {
        kind: 'product',
        title: { en: 'Persons who ordered of those who enquired', zh: '下单人数占询单人数比例' },
        of: ['counts.orderingPersons'],
        over: ['counts.enquiringPersons'],
      },
      /** Who orders has enquired: more than 1 is bad data. */
      enquiryConversion: {
        kind: 'bands',
        by: 'ordersPerEnquiry',
        bands: [{ upTo: 1, gives: { rate: 1 } }],
        outside: 'refused',
        clause: '002.8A.metric.enquiryConversion',
        title: { en: 'Enquiry conversion', zh: '询单转化率' },
      },
      orderSuccess: {
        kind: 'product',
        of: ['counts.payingPersons'],
        over: ['counts.orderingPersons'],
        clause: '002.8A.metric.orderSuccess',
        title: { en: 'Order success', zh: '最终下单成功率' },
      },
      averageSpend: {
        kind: 'product',
        of: ['amounts.paidSales'],
        over: ['counts.payingPersons'],
        clause: '002.8A.metric.averageSpend',
        title: { en: 'Average spend per customer', zh: '客单价' },
        unit: 'yuan',
      },
      replyRate: {
        kind: 'product',
        of: ['counts.answeredVisitors'],
        over: ['counts.visitors'],
        clause: '002.8A.metric.replyRate',
        title: { en: 'Reply rate', zh: '旺旺回复率' },
      },
      responseTime: {
        kind: 'product',
        of: ['counts.responseSeconds'],
        over: ['counts.answered'],
        clause: '002.8A.metric.responseTime',
        title: { en: 'Mean response time', zh: '平均响应时间' },
        unit: 'seconds',
      },
      /** For information: no points. Faster than 20 seconds is not worse than skilled. */
      responseClass: {
        kind: 'bands',
        by: 'responseTime',
        clause: '002.8A.metric.responseTime',
        title: { en: 'Class by response time', zh: '响应速度等级' },
        bands: [
          { upTo: 30, as: 'skilled' },
          { above: 30, upTo: 40, as: 'normal' },
          { above: 40, as: 'slow' },
        ],
      },
    },
    readings: {
      customers: {
        question: { en: 'Sales per customer who paid, or per order?', zh: '客单价按付款客户数还是按订单数计算?' },
        adopted: 'persons',
        clause: '002.8A.metric.averageSpend',
        options: { persons: {}, orders: { 'figures.averageSpend.over': ['counts.paidOrders'] } },
      },
    },
  },
});
