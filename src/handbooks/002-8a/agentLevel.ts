/** 002.8A: senior, intermediate or junior, by the totals of the latest two assessed months. */
import { agentLevelFamily as family } from '../../appraisal/classifyAgent.js';
import { template } from '../../figures/template.js';
import { levelTitles } from './levelTitles.js';

export const agentLevel = template(family, {
  id: '002.8A/agentLevel',
  version: '1.0.0',
  blanks: {},
  data: {
    titles: levelTitles,
    figures: {
      lower: {
        kind: 'least',
        title: { en: 'Lower of the two totals', zh: '两次得分中较低者' },
        of: ['earlier', 'latest'],
      },
      higher: {
        kind: 'most',
        title: { en: 'Higher of the two totals', zh: '两次得分中较高者' },
        of: ['earlier', 'latest'],
      },
      remedialDue: {
        kind: 'check',
        any: [{ level: 'remedial' }],
        clause: '002.8A.remedial',
        title: { en: 'Reminder and in-depth interview due', zh: '应提醒并深度访谈' },
        effect: 'measure',
      },
      /** Both totals must lie in one band; the bands are closed at both ends and tried from the top. */
      level: {
        kind: 'table',
        hit: 'first',
        clause: '002.8A.level',
        title: { en: 'Level of the agent', zh: '客服级别' },
        effect: 'mark',
        rows: [
          { when: { lower: { from: 90 } }, as: 'senior' },
          { when: { lower: { from: 80 }, higher: { upTo: 90 } }, as: 'intermediate' },
          { when: { lower: { from: 70 }, higher: { upTo: 80 } }, as: 'junior' },
          { when: { lower: { under: 70 } }, as: 'remedial', clause: ['002.8A.level', '002.8A.remedial'] },
          {
            as: 'undetermined',
            nothing: true,
            note: { en: 'No common band: the present level stays.', zh: '两次得分不在同一档,保持原级别。' },
          },
        ],
      },
    },
    readings: {
      edges: {
        question: {
          en: 'Do 80 and 90 belong to both of their bands, or to the upper one?',
          zh: '80分、90分两档皆可,还是只属上一档?',
        },
        adopted: 'both',
        clause: '002.8A.level',
        options: {
          both: {},
          upper: {
            'figures.level.rows.intermediate.when.higher': { under: 90 },
            'figures.level.rows.junior.when.higher': { under: 80 },
          },
        },
      },
      mixed: {
        question: { en: 'Which level do totals of two bands give?', zh: '两次得分分属不同档时如何定级?' },
        adopted: 'undetermined',
        clause: '002.8A.level',
        options: {
          undetermined: {},
          lowerOfTwo: {
            'figures.level.rows.intermediate.when.higher': null,
            'figures.level.rows.junior.when.higher': null,
          },
        },
      },
    },
  },
});
