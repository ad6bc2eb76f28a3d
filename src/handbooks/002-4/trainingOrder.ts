/** 002.4: new employees take three subjects one after the other. */
import { generalFamily } from '../../figures/general.js';
import type { Text } from '../../figures/policy.js';
import { template } from '../../figures/template.js';

const rule = {
  clause: '002.4.training.order',
  title: { en: 'Subjects of training in their order', zh: '三项培训依次进行' },
} as const;

/** The first day on which a subject was begun, or finished. */
const firstDay = (subject: string, of: 'begunOn' | 'finishedOn', title: Text) =>
  ({ ...rule, title, kind: 'tally', from: 'courses', where: { subject }, take: 'smallest', of }) as const;
const times = (subject: string, title: Text) =>
  ({ ...rule, title, kind: 'tally', from: 'courses', where: { subject }, take: 'count' }) as const;

export const trainingOrder002_4 = template(generalFamily, {
  id: '002.4/training.order',
  version: '1.0.0',
  blanks: {},
  data: {
    titles: {
      courses: { en: 'courses', zh: '培训记录' },
      subject: { en: 'Subject', zh: '培训科目' },
      hotelBasics: { en: 'hotel basics', zh: '酒店基础知识' },
      corporateCulture: { en: 'corporate culture', zh: '企业文化' },
      etiquette: { en: 'etiquette', zh: '礼仪' },
      begunOn: { en: 'Begun on', zh: '开始日' },
      finishedOn: { en: 'Finished on', zh: '结束日' },
    },
    lists: {
      /** The subjects that were finished. */
      courses: {
        subject: { type: 'label', labels: ['hotelBasics', 'corporateCulture', 'etiquette'] },
        begunOn: { type: 'date' },
        finishedOn: { type: 'date' },
      },
    },
    figures: {
      basicsTaken: times('hotelBasics', { en: 'Hotel basics taken', zh: '已学酒店基础知识次数' }),
      cultureTaken: times('corporateCulture', { en: 'Corporate culture taken', zh: '已学企业文化次数' }),
      etiquetteTaken: times('etiquette', { en: 'Etiquette taken', zh: '已学礼仪次数' }),
      basicsFinished: firstDay('hotelBasics', 'finishedOn', { en: 'End of hotel basics', zh: '酒店基础知识结束日' }),
      cultureFinished: firstDay('corporateCulture', 'finishedOn', {
        en: 'End of corporate culture',
        zh: '企业文化结束日',
      }),
      cultureBegun: firstDay('corporateCulture', 'begunOn', { en: 'Start of corporate culture', zh: '企业文化开始日' }),
      etiquetteBegun: firstDay('etiquette', 'begunOn', { en: 'Start of etiquette', zh: '礼仪开始日' }),
      next: {
        ...rule,
        title: { en: 'Next subject', zh: '下一培训科目' },
        kind: 'table',
        rows: [
          { as: 'hotelBasics', when: { basicsTaken: 0 } },
          { as: 'corporateCulture', when: { cultureTaken: 0 } },
          { as: 'etiquette', when: { etiquetteTaken: 0 } },
          { as: 'none', nothing: true },
        ],
      },
      cultureTooSoon: {
        ...rule,
        title: { en: 'Corporate culture begun too soon', zh: '企业文化开始过早' },
        kind: 'check',
        any: [{ cultureTaken: { above: 0 }, basicsTaken: 0 }, { cultureBegun: { under: 'basicsFinished' } }],
      },
      etiquetteTooSoon: {
        ...rule,
        title: { en: 'Etiquette begun too soon', zh: '礼仪开始过早' },
        kind: 'check',
        any: [{ etiquetteTaken: { above: 0 }, cultureTaken: 0 }, { etiquetteBegun: { under: 'cultureFinished' } }],
      },
      inOrder: {
        ...rule,
        title: { en: 'In their order', zh: '次序相符' },
        kind: 'check',
        any: [{ cultureTooSoon: false, etiquetteTooSoon: false }],
      },
      ok: { ...rule, kind: 'check', any: [{ inOrder: true, next: 'none' }] },
    },
    readings: {
      overlap: {
        question: {
          en: 'May a subject begin before the one ahead of it is finished?',
          zh: '前一项培训未结束,可否开始后一项',
        },
        adopted: 'oneAfterTheOther',
        clause: '002.4.training.order',
        options: {
          oneAfterTheOther: {},
          allowed: {
            'figures.cultureBegun.of': 'finishedOn',
            'figures.etiquetteBegun.of': 'finishedOn',
          },
        },
      },
    },
  },
});
