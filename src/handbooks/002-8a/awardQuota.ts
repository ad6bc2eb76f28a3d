/** 002.8A: how many agents may be named best and excellent in a quarter or year. */
import { awardQuotaFamily as family } from '../../appraisal/checkAwardQuota.js';
import { template } from '../../figures/template.js';

export const awardQuota = template(family, {
  id: '002.8A/awardQuota',
  version: '1.0.0',
  blanks: {},
  data: {
    titles: {
      'awarded.best': { en: 'Agents named best', zh: '已评最佳客服专员人数' },
      'awarded.excellent': { en: 'Agents named excellent', zh: '已评优秀客服专员人数' },
    },
    figures: {
      /** Not more than: a begun place is none. With fewer than 20 agents nobody can be best. */
      bestMax: {
        kind: 'product',
        of: ['headcount', '5%'],
        round: { mode: 'floor', digits: 0 },
        clause: '002.8A.award.quota',
        title: { en: 'Most best agents', zh: '最佳客服专员名额' },
        unit: 'persons',
      },
      excellentMax: {
        kind: 'product',
        of: ['headcount', '10%'],
        round: { mode: 'floor', digits: 0 },
        clause: '002.8A.award.quota',
        title: { en: 'Most excellent agents', zh: '优秀客服专员名额' },
        unit: 'persons',
      },
      countedAsExcellent: {
        kind: 'total',
        title: { en: 'Counted as excellent', zh: '计入优秀名额人数' },
        of: ['awarded.excellent'],
      },
      withinQuota: {
        kind: 'check',
        any: [{ 'awarded.best': { upTo: 'bestMax' }, countedAsExcellent: { upTo: 'excellentMax' } }],
        clause: '002.8A.award.quota',
        title: { en: 'Awards within the quota', zh: '评优人数未超名额' },
      },
    },
    readings: {
      excellent: {
        question: { en: 'Do the 10 % include the best agents?', zh: '优秀名额是否包含最佳客服专员?' },
        adopted: 'apart',
        clause: '002.8A.award.quota',
        options: {
          apart: {},
          including: { 'figures.countedAsExcellent.of': ['awarded.excellent', 'awarded.best'] },
        },
      },
    },
  },
});
