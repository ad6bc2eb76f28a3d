// The month as one policy of kefu-rules, which declares the facts that all engines are given.

import { adopt, type Figure, generalFamily, halfUpToFen, template } from '../../../src/index.js';
import { monthRules } from '../monthRules.js';

const { longestMinutes, freeMinutes, pointsPerIncident, hoursPerDay, paidDays, parScore, weights } = monthRules;
const minutesPerDay = hoursPerDay * 60;

/** By its length: nothing, minutes, or a day absent. */
function incident(by: string): Figure {
  return {
    kind: 'bands',
    by,
    bands: [
      { upTo: 0, as: 'none', nothing: true },
      { upTo: longestMinutes, as: 'minutes' },
      { above: longestMinutes, as: 'absence' },
    ],
  };
}

const scoreFacts = Object.fromEntries(
  weights.map(({ score }) => [`score${score}`, { type: 'number', digits: 2, atLeast: 0, atMost: 100 }] as const),
);

const month = template(generalFamily, {
  id: 'bench/month',
  version: '1.0.0',
  blanks: {},
  data: {
    facts: { ...scoreFacts, base: { type: 'number', digits: 2 } },
    lists: {
      days: {
        lateMinutes: { type: 'number', unit: 'minutes', atLeast: 0 },
        earlyMinutes: { type: 'number', unit: 'minutes', atLeast: 0 },
        missingIn: { type: 'flag' },
        missingOut: { type: 'flag' },
      },
    },
    each: {
      days: {
        late: incident('lateMinutes'),
        early: incident('earlyMinutes'),
        presence: {
          kind: 'table',
          rows: [
            { id: 'noPunchIn', when: { missingIn: true }, as: 'noPunch' },
            { id: 'noPunchOut', when: { missingOut: true }, as: 'noPunch' },
            { id: 'late', when: { late: 'absence' }, as: 'absent' },
            { id: 'early', when: { early: 'absence' }, as: 'absent' },
            { as: 'present', nothing: true },
          ],
        },
      },
    },
    figures: {
      lateSum: {
        kind: 'tally',
        from: 'days',
        where: { late: 'minutes', presence: { not: 'noPunch' } },
        take: 'sum',
        of: 'lateMinutes',
      },
      earlySum: {
        kind: 'tally',
        from: 'days',
        where: { early: 'minutes', presence: { not: 'noPunch' } },
        take: 'sum',
        of: 'earlyMinutes',
      },
      lateCount: {
        kind: 'tally',
        from: 'days',
        where: { late: { not: 'none' }, presence: { not: 'noPunch' } },
        take: 'count',
      },
      earlyCount: {
        kind: 'tally',
        from: 'days',
        where: { early: { not: 'none' }, presence: { not: 'noPunch' } },
        take: 'count',
      },
      absentDays: { kind: 'tally', from: 'days', where: { presence: { not: 'present' } }, take: 'count' },
      pooledMinutes: { kind: 'total', of: ['lateSum', 'earlySum'] },
      chargedMinutes: {
        kind: 'bands',
        by: 'pooledMinutes',
        bands: [
          { id: 'free', upTo: freeMinutes, gives: 0 },
          { id: 'charged', above: freeMinutes, gives: { rate: 1 } },
        ],
      },
      absentMinutes: { kind: 'product', of: ['absentDays', minutesPerDay] },
      lostMinutes: { kind: 'total', of: ['chargedMinutes', 'absentMinutes'] },
      weighted: {
        kind: 'score',
        items: weights.map(({ score, percent }) => ({ of: `score${score}`, weight: percent })),
        outOf: 100,
        weights: 100,
        missing: 'refused',
      },
      incidents: { kind: 'total', of: ['lateCount', 'earlyCount'] },
      pointsLost: { kind: 'product', of: [pointsPerIncident, 'incidents'] },
      total: { kind: 'total', of: ['weighted'], less: ['pointsLost'] },
      grade: {
        kind: 'bands',
        by: 'total',
        bands: [
          ...monthRules.gradeBands.map(({ grade, from }) => ({ from, as: grade })),
          { as: monthRules.lowestGrade },
        ],
      },
      performancePay: { kind: 'product', of: ['total', 'base'], over: [parScore], round: halfUpToFen },
      deduction: { kind: 'product', of: ['base', 'lostMinutes'], over: [paidDays, minutesPerDay] },
      net: { kind: 'total', of: ['performancePay'], less: ['deduction'], round: halfUpToFen },
    },
  },
});

export const monthPolicy = adopt(generalFamily, month);
