/** 002.10: every site where decoration is going on is patrolled every day. */
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';

const rule = {
  clause: '002.10.decoration.patrol',
  title: { en: 'Daily patrol of decoration sites', zh: '每日巡查装修现场' },
} as const;

export const decorationPatrol002_10 = template(generalFamily, {
  id: '002.10/decoration.patrol',
  version: '1.0.0',
  blanks: {},
  data: {
    titles: {
      siteDays: { en: 'days of sites', zh: '装修现场日记录' },
      workGoingOn: { en: 'Work going on', zh: '正在施工' },
      restDay: { en: 'Rest day', zh: '休息日' },
      patrols: { en: 'Patrols', zh: '巡查次数' },
    },
    lists: {
      /** A site on a day. */
      siteDays: {
        date: { type: 'date' },
        workGoingOn: { type: 'flag' },
        restDay: { type: 'flag' },
        patrols: { type: 'number', digits: 0, atLeast: 0 },
      },
    },
    figures: {
      perDay: { ...rule, title: { en: 'Patrols asked for', zh: '每日应巡查次数' }, kind: 'total', of: [1] },
      unpatrolled: {
        ...rule,
        title: { en: 'Days of sites without patrol', zh: '未巡查的现场日数' },
        kind: 'tally',
        from: 'siteDays',
        where: { workGoingOn: true, patrols: { under: 'perDay' } },
        take: 'count',
      },
      ok: { ...rule, kind: 'check', any: [{ unpatrolled: 0 }] },
    },
    readings: {
      restDays: {
        question: { en: 'Are sites patrolled on rest days as well?', zh: '休息日是否巡查' },
        adopted: 'everyDay',
        clause: '002.10.decoration.patrol',
        options: { everyDay: {}, workdaysOnly: { 'figures.unpatrolled.where.restDay': false } },
      },
    },
  },
});
