/** 002.8A: all agents from the highest total to the lowest; equals share the better place. */
import { rankingFamily as family } from '../../appraisal/rankPeople.js';
import { template } from '../../figures/template.js';

export const ranking = template(family, {
  id: '002.8A/ranking',
  version: '1.0.0',
  blanks: {},
  data: {
    each: {
      people: {
        place: {
          kind: 'rank',
          by: 'score',
          order: 'highest',
          ties: 'best',
          clause: '002.8A.ranking',
          title: { en: 'Place', zh: '名次' },
        },
      },
    },
    figures: {
      ranked: {
        kind: 'tally',
        from: 'people',
        take: 'count',
        clause: '002.8A.ranking',
        title: { en: 'Agents ranked', zh: '参与排名人数' },
      },
      lastPlace: {
        kind: 'tally',
        from: 'people',
        take: 'largest',
        of: 'place',
        clause: '002.8A.ranking',
        title: { en: 'Last place', zh: '末位名次' },
      },
    },
  },
});
