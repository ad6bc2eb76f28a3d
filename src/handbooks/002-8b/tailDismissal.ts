/** 002.8B: the tail of the annual ranking, at a rate that the general manager fixes. */
import { tailDismissalFamily } from '../../appraisal/tailOf.js';
import { template } from '../../figures/template.js';

export const tailDismissal002_8B = template(tailDismissalFamily, {
  id: '002-8b/tailDismissal',
  version: '1',
  blanks: {
    rate: {
      type: 'number',
      title: { en: 'Yearly dismissal rate, other grounds included', zh: '年度辞退比例(含其他情形)' },
      atLeast: 0,
      atMost: 1,
    },
  },
  data: {
    each: {
      people: {
        place: {
          kind: 'rank',
          title: { en: 'Place from the bottom', zh: '倒数名次' },
          clause: '002.8B.dismissal.tail',
          by: 'score',
          order: 'lowest',
          ties: 'worst',
        },
        inTail: {
          kind: 'check',
          title: { en: 'In the tail', zh: '属末位' },
          clause: '002.8B.dismissal.tail',
          any: [{ place: { upTo: 'tailPlaces' } }],
        },
      },
    },
    figures: {
      headcount: { kind: 'tally', title: { en: 'People ranked', zh: '参评人数' }, from: 'people', take: 'count' },
      quota: {
        kind: 'product',
        title: { en: 'Dismissals that the rate allows', zh: '按比例辞退人数' },
        clause: '002.8B.dismissal.tail',
        of: ['headcount', { $blank: 'rate' }],
        round: { mode: 'floor', digits: 0 },
      },
      tailPlaces: {
        kind: 'total',
        title: { en: 'Left for the tail', zh: '末位名额' },
        clause: '002.8B.dismissal.tail',
        of: ['quota'],
        less: ['alreadyDismissed'],
        atLeast: 0,
      },
      tail: {
        kind: 'tally',
        title: { en: 'People in the tail', zh: '末位人数' },
        clause: '002.8B.dismissal.tail',
        effect: 'measure',
        from: 'people',
        where: { inTail: true },
        take: 'count',
      },
    },
    readings: {
      ties: {
        question: { en: 'Equal scores across the last place of the tail', zh: '末位同分' },
        clause: '002.8B.dismissal.tail',
        adopted: 'spared',
        options: {
          spared: {},
          included: { 'each.people.place.ties': 'best' },
          refused: { 'each.people.place.ties': 'refused' },
        },
      },
    },
  },
});
