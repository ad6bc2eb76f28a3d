/** 002.7: the award for the month's highest sales of whole sets. */
import { rankingFamily } from '../../appraisal/rankPeople.js';
import { template } from '../../figures/template.js';

export const topSets = template(rankingFamily, {
  id: '002.7/topSets',
  version: '1.0.0',
  blanks: {},
  data: {
    titles: { people: { en: 'agents', zh: '客服人员' }, score: { en: 'Sales of whole sets', zh: '整套销售额' } },
    each: {
      people: {
        /** Nobody is ranked for selling nothing. */
        place: {
          kind: 'rank',
          by: 'score',
          order: 'highest',
          where: { score: { above: 0 } },
          ties: 'best',
          title: { en: 'Place by set sales', zh: '整套销售额名次' },
        },
        award: {
          kind: 'table',
          clause: '002.7.award.topSets',
          title: { en: 'Award for the highest set sales', zh: '整套销售额最高奖' },
          effect: 'pay',
          unit: 'yuan',
          rows: [
            { id: 'top', when: { place: 1 }, gives: { of: 'awardEach' } },
            { id: 'others', gives: 0 },
          ],
        },
      },
    },
    figures: {
      winners: {
        kind: 'tally',
        from: 'people',
        where: { place: 1 },
        take: 'count',
        clause: '002.7.award.topSets',
        title: { en: 'Agents at the top', zh: '并列第一人数' },
      },
      awardEach: {
        kind: 'product',
        of: [50],
        clause: '002.7.award.topSets',
        title: { en: 'Award for each of them', zh: '每人奖金' },
        unit: 'yuan',
      },
      awardTotal: {
        kind: 'tally',
        from: 'people',
        take: 'sum',
        of: 'award',
        clause: '002.7.award.topSets',
        title: { en: 'Awards in all', zh: '奖金合计' },
        unit: 'yuan',
      },
    },
    readings: {
      tie: {
        question: { en: 'What do several agents at the top receive?', zh: '多人并列最高时如何发奖?' },
        adopted: 'eachInFull',
        clause: '002.7.award.topSets',
        options: {
          eachInFull: {},
          split: { 'figures.awardEach.over': ['winners'] },
          none: { 'each.people.award.rows.top.when': { place: 1, winners: 1 } },
        },
      },
    },
  },
});
