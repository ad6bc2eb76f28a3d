/**
 * 002.7: the score of a month. Six items of at most 10 points, the listing item whose points the text leaves open, and
 * a point for each extra set. How an indicator becomes points is nowhere said: a scale is a blank of each item.
 */
import { scorecardFamily as family } from '../../appraisal/scoreCard.js';
import { template } from '../../figures/template.js';

export const scorecard = template(family, {
  id: '002.7/scorecard',
  version: '1.0.0',
  blanks: {
    consultationScale: {
      type: 'bands',
      title: { en: 'Points by consultations', zh: '咨询量计分标准' },
      unit: 'points',
    },
    dealScale: { type: 'bands', title: { en: 'Points by deals', zh: '成交量计分标准' }, unit: 'points' },
    conversionScale: { type: 'bands', title: { en: 'Points by conversion', zh: '成交率计分标准' }, unit: 'points' },
    responseScale: {
      type: 'bands',
      title: { en: 'Points by seconds to the first reply', zh: '首次响应时间计分标准' },
      unit: 'points',
    },
    attitudePoints: {
      type: 'figure',
      title: { en: 'Points by keywords in replies', zh: '服务态度计分方法' },
      unit: 'points',
    },
    refundScale: { type: 'bands', title: { en: 'Points by refund rate', zh: '退单率计分标准' }, unit: 'points' },
    listingScale: {
      type: 'bands',
      title: { en: 'Points by listing accuracy', zh: '上货准确率计分标准' },
      unit: 'points',
    },
    listingMost: {
      type: 'number',
      title: { en: 'Most points for listing accuracy', zh: '上货准确率满分' },
      unit: 'points',
      atLeast: 0,
    },
  },
  data: {
    titles: {
      attitudePoints: { en: 'Points by keywords', zh: '按关键词计的得分' },
      negativeWords: { en: 'Negative keywords', zh: '负面关键词次数' },
      'indicators.consultations': { en: 'Consultations counted', zh: '咨询量' },
      'indicators.deals': { en: 'Deals counted', zh: '成交量' },
      'indicators.conversion': { en: 'Rate of conversion', zh: '成交率' },
      'indicators.firstResponse': { en: 'Mean time to the first reply', zh: '平均首次响应时间' },
      'indicators.refundRate': { en: 'Rate of refunds', zh: '退单率' },
      'indicators.listingAccuracy': { en: 'Rate of accurate listings', zh: '上货准确率' },
      'indicators.extraSets': { en: 'Extra sets sold', zh: '额外整套销售数' },
      'indicators.targetSets': { en: 'Target of extra sets', zh: '整套销售目标数' },
    },
    figures: {
      consultationPoints: {
        kind: 'bands',
        title: { en: 'Points by consultations', zh: '咨询量按标准计分' },
        by: 'indicators.consultations',
        bands: { $blank: 'consultationScale' },
        outside: 'refused',
      },
      dealPoints: {
        kind: 'bands',
        title: { en: 'Points by deals', zh: '成交量按标准计分' },
        by: 'indicators.deals',
        bands: { $blank: 'dealScale' },
        outside: 'refused',
      },
      conversionPoints: {
        kind: 'bands',
        title: { en: 'Points by conversion', zh: '成交率按标准计分' },
        by: 'indicators.conversion',
        bands: { $blank: 'conversionScale' },
        outside: 'refused',
      },
      responsePoints: {
        kind: 'bands',
        title: { en: 'Points by seconds to the first reply', zh: '首次响应按标准计分' },
        by: 'indicators.firstResponse',
        bands: { $blank: 'responseScale' },
        outside: 'refused',
      },
      attitudePoints: { $blank: 'attitudePoints' },
      refundPoints: {
        kind: 'bands',
        title: { en: 'Points by refund rate', zh: '退单率按标准计分' },
        by: 'indicators.refundRate',
        bands: { $blank: 'refundScale' },
        outside: 'refused',
      },
      listingPoints: {
        kind: 'bands',
        title: { en: 'Points by listing accuracy', zh: '上货准确率按标准计分' },
        by: 'indicators.listingAccuracy',
        bands: { $blank: 'listingScale' },
        outside: 'refused',
      },
      consultations: {
        kind: 'bands',
        by: 'consultationPoints',
        bands: [{ from: 0, upTo: 10, gives: { rate: 1 } }],
        outside: 'refused',
        clause: '002.7.metric.consultations',
        title: { en: 'Consultations', zh: '咨询量得分' },
        unit: 'points',
      },
      deals: {
        kind: 'bands',
        by: 'dealPoints',
        bands: [{ from: 0, upTo: 10, gives: { rate: 1 } }],
        outside: 'refused',
        clause: '002.7.metric.deals',
        title: { en: 'Deals', zh: '成交量得分' },
        unit: 'points',
      },
      conversion: {
        kind: 'bands',
        by: 'conversionPoints',
        bands: [{ from: 0, upTo: 10, gives: { rate: 1 } }],
        outside: 'refused',
        clause: '002.7.metric.conversion',
        title: { en: 'Conversion', zh: '成交率得分' },
        unit: 'points',
      },
      response: {
        kind: 'bands',
        by: 'responsePoints',
        bands: [{ from: 0, upTo: 10, gives: { rate: 1 } }],
        outside: 'refused',
        clause: '002.7.metric.response',
        title: { en: 'First response', zh: '首次响应得分' },
        unit: 'points',
      },
      attitude: {
        kind: 'bands',
        by: 'attitudePoints',
        bands: [{ from: 0, upTo: 10, gives: { rate: 1 } }],
        outside: 'refused',
        clause: '002.7.metric.attitude',
        title: { en: 'Attitude', zh: '服务态度得分' },
        unit: 'points',
      },
      refunds: {
        kind: 'bands',
        by: 'refundPoints',
        bands: [{ from: 0, upTo: 10, gives: { rate: 1 } }],
        outside: 'refused',
        clause: '002.7.metric.refundRate',
        title: { en: 'Refund rate', zh: '退单率得分' },
        unit: 'points',
      },
      listing: {
        kind: 'bands',
        by: 'listingPoints',
        bands: [{ from: 0, upTo: { $blank: 'listingMost' }, gives: { rate: 1 } }],
        outside: 'refused',
        clause: '002.7.metric.listingAccuracy',
        title: { en: 'Listing accuracy', zh: '上货准确率得分' },
        unit: 'points',
      },
      /** 不限制分数, the last and explicit words: no cap. */
      extraSets: {
        kind: 'product',
        of: ['indicators.extraSets', 1],
        clause: '002.7.metric.extraSets',
        title: { en: 'Extra sets', zh: '额外整套销售加分' },
        unit: 'points',
      },
      fullMarks: {
        kind: 'check',
        any: [{ 'indicators.extraSets': { from: 10 } }],
        clause: '002.7.metric.extraSets',
        title: { en: 'Full marks for extra sets', zh: '额外整套销售是否满分' },
      },
      total: {
        kind: 'total',
        of: ['consultations', 'deals', 'conversion', 'response', 'attitude', 'refunds', 'listing', 'extraSets'],
        clause: '002.7.score.total',
        title: { en: 'Score of the month', zh: '考核总分' },
        effect: 'points',
        unit: 'points',
      },
      /** Not 100, and extra sets can exceed it: nothing is brought to another scale. */
      statedMaximum: {
        kind: 'total',
        of: [70, { $blank: 'listingMost' }],
        clause: '002.7.score.total',
        title: { en: 'Stated full score', zh: '名义满分' },
        unit: 'points',
      },
    },
    readings: {
      extraSets: {
        question: { en: 'Do the points for extra sets end at 10?', zh: '额外整套销售加分是否以10分为限?' },
        adopted: 'uncapped',
        clause: '002.7.metric.extraSets',
        options: { uncapped: {}, capped: { 'figures.extraSets.atMost': 10 } },
      },
      target: {
        question: {
          en: 'Are the 10 sets of the text the target of every month, or an example of one?',
          zh: '“如果为10套”是每月固定目标数,还是举例?',
        },
        adopted: 'ten',
        clause: '002.7.metric.extraSets',
        options: {
          ten: {},
          given: { 'figures.fullMarks.any': [{ 'indicators.extraSets': { from: 'indicators.targetSets' } }] },
        },
      },
    },
  },
});
