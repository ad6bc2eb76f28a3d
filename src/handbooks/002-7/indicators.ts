/** 002.7: the indicators of an online-shop agent, from the counts of a month. */
import { indicatorsFamily as family } from '../../appraisal/measureIndicators.js';
import { template } from '../../figures/template.js';

export const indicators = template(family, {
  id: '002.7/indicators',
  version: '1.0.0',
  blanks: {},
  data: {
    titles: {
      'counts.visitors': { en: 'Visitors received', zh: '接待访客数' },
      'counts.contacts': { en: 'Sessions', zh: '会话数' },
      'counts.servedBuyers': { en: 'Buyers served', zh: '所接待的成交买家数' },
      'counts.servedOrders': { en: 'Orders of buyers served', zh: '所接待买家的订单数' },
      'counts.soleBuyers': { en: 'Buyers whom nobody else served', zh: '独自接待的成交买家数' },
      'counts.responseSeconds': { en: 'Seconds to all first replies', zh: '首次响应总秒数' },
      'counts.medianSeconds': { en: 'Median of seconds to the first reply', zh: '首次响应秒数的中位数' },
      'counts.answered': { en: 'Sessions answered', zh: '已回复会话数' },
      'counts.unanswered': { en: 'Sessions without reply', zh: '未回复会话数' },
      'counts.positiveWords': { en: 'Positive keywords', zh: '正面关键词次数' },
      'counts.negativeWords': { en: 'Negative keywords', zh: '负面关键词次数' },
      'counts.positiveReplies': { en: 'Replies with a positive keyword', zh: '含正面关键词的回复数' },
      'counts.negativeReplies': { en: 'Replies with a negative keyword', zh: '含负面关键词的回复数' },
      'counts.refundedSubOrders': { en: 'Sub-orders refunded', zh: '退单子订单数' },
      'counts.subOrders': { en: 'Sub-orders', zh: '成交子订单数' },
      'counts.listingErrors': { en: 'Listing errors', zh: '上货错误数' },
      'counts.listings': { en: 'Listings', zh: '上货总数' },
      'counts.extraSets': { en: 'Extra sets sold', zh: '额外整套销售数' },
    },
    figures: {
      consultations: {
        kind: 'total',
        of: ['counts.visitors'],
        clause: '002.7.metric.consultations',
        title: { en: 'Consultations', zh: '咨询量' },
        unit: 'persons',
      },
      deals: {
        kind: 'total',
        of: ['counts.servedBuyers'],
        clause: '002.7.metric.deals',
        title: { en: 'Deals', zh: '成交量' },
        unit: 'persons',
      },
      conversion: {
        kind: 'product',
        of: ['deals'],
        over: ['consultations'],
        clause: '002.7.metric.conversion',
        title: { en: 'Conversion', zh: '成交率' },
      },
      firstResponse: {
        kind: 'product',
        of: ['counts.responseSeconds'],
        over: ['counts.answered'],
        clause: '002.7.metric.response',
        title: { en: 'Mean time to the first reply', zh: '平均首次响应时间' },
        unit: 'seconds',
      },
      unanswered: {
        kind: 'total',
        of: ['counts.unanswered'],
        clause: '002.7.metric.response',
        title: { en: 'Sessions without reply', zh: '未回复会话数' },
        unit: 'sessions',
      },
      positiveWords: {
        kind: 'total',
        of: ['counts.positiveWords'],
        clause: '002.7.metric.attitude',
        title: { en: 'Positive keywords', zh: '正面关键词次数' },
      },
      negativeWords: {
        kind: 'total',
        of: ['counts.negativeWords'],
        clause: '002.7.metric.attitude',
        title: { en: 'Negative keywords', zh: '负面关键词次数' },
      },
      /** Refunds of an earlier month may exceed the deals of this one: no clamp. */
      refundRate: {
        kind: 'product',
        of: ['counts.refundedSubOrders'],
        over: ['counts.subOrders'],
        clause: '002.7.metric.refundRate',
        title: { en: 'Refund rate', zh: '退单率' },
      },
      /** The quotient that the text calls accuracy is the share of errors. */
      listingErrorRate: {
        kind: 'product',
        of: ['counts.listingErrors'],
        over: ['counts.listings'],
        clause: '002.7.metric.listingAccuracy',
        title: { en: 'Listing error rate', zh: '上货错误率' },
      },
      listingAccuracy: {
        kind: 'total',
        of: [1],
        less: ['listingErrorRate'],
        clause: '002.7.metric.listingAccuracy',
        title: { en: 'Listing accuracy', zh: '上货准确率' },
      },
      extraSets: {
        kind: 'total',
        of: ['counts.extraSets'],
        clause: '002.7.metric.extraSets',
        title: { en: 'Extra sets sold', zh: '额外整套销售数' },
        unit: 'sets',
      },
    },
    readings: {
      consultations: {
        question: { en: 'Are visitors counted, or sessions?', zh: '咨询量按访客数还是按会话数统计?' },
        adopted: 'visitors',
        clause: '002.7.metric.consultations',
        options: { visitors: {}, sessions: { 'figures.consultations.of': ['counts.contacts'] } },
      },
      deals: {
        question: {
          en: 'Are buyers counted, or orders; and a buyer whom two agents served for both?',
          zh: '成交量按买家人数还是按订单数统计?两名客服共同服务的买家如何计?',
        },
        adopted: 'buyers',
        clause: '002.7.metric.deals',
        options: {
          buyers: {},
          orders: { 'figures.deals.of': ['counts.servedOrders'] },
          /** A buyer whom two agents served counts for neither. */
          ownBuyersOnly: { 'figures.deals.of': ['counts.soleBuyers'] },
        },
      },
      response: {
        question: {
          en: 'The mean of the times to the first reply, or their median?',
          zh: '首次响应时间取平均数还是中位数?',
        },
        adopted: 'mean',
        clause: '002.7.metric.response',
        options: {
          mean: {},
          median: { 'figures.firstResponse.of': ['counts.medianSeconds'], 'figures.firstResponse.over': null },
        },
      },
      keywords: {
        question: {
          en: 'Does each occurrence of a keyword count, or each reply that holds one?',
          zh: '关键词按出现次数还是按回复条数统计?',
        },
        adopted: 'occurrences',
        clause: '002.7.metric.attitude',
        options: {
          occurrences: {},
          replies: {
            'figures.positiveWords.of': ['counts.positiveReplies'],
            'figures.negativeWords.of': ['counts.negativeReplies'],
          },
        },
      },
    },
  },
});
