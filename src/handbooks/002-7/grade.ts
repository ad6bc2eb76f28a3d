/** 002.7: five grades, from the lowest 1 to the highest 5. The table with their cut-offs is not in the text. */
import { scoreGradeFamily } from '../../appraisal/gradeScore.js';
import { template } from '../../figures/template.js';

export const grade = template(scoreGradeFamily, {
  id: '002.7/grade',
  version: '1.0.0',
  blanks: {
    cutoffs: {
      type: 'numbers',
      title: { en: 'Scores at which grades 2, 3, 4 and 5 begin', zh: '第二至第五等级的起始分' },
      unit: 'points',
    },
  },
  data: {
    figures: {
      grade: {
        kind: 'bands',
        by: 'score',
        clause: '002.7.grade',
        title: { en: 'Grade', zh: '考核等级' },
        effect: 'mark',
        bands: [
          { under: { $blank: 'cutoffs.0' }, as: '1' },
          { from: { $blank: 'cutoffs.0' }, under: { $blank: 'cutoffs.1' }, as: '2' },
          { from: { $blank: 'cutoffs.1' }, under: { $blank: 'cutoffs.2' }, as: '3' },
          { from: { $blank: 'cutoffs.2' }, under: { $blank: 'cutoffs.3' }, as: '4' },
          { from: { $blank: 'cutoffs.3' }, as: '5' },
        ],
      },
    },
  },
});
