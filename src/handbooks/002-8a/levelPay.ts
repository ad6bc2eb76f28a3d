/** 002.8A: wage and post bonus by level. The table is not in the text; `undetermined` keeps what is paid now. */
import { template } from '../../figures/template.js';
import { levelPayFamily as family } from '../../pay/payLevel.js';
import { levelTitles } from './levelTitles.js';

export const levelPay = template(family, {
  id: '002.8A/levelPay',
  version: '1.0.0',
  blanks: {
    wages: { type: 'rows', title: { en: 'Wage of each level', zh: '各级别工资标准' }, unit: 'yuan' },
    postBonuses: { type: 'rows', title: { en: 'Post bonus of each level', zh: '各级别岗位奖金' }, unit: 'yuan' },
  },
  data: {
    titles: levelTitles,
    figures: {
      wageOfLevel: {
        kind: 'table',
        title: { en: 'Wage in the table', zh: '级别工资标准' },
        rows: { $blank: 'wages' },
        otherwise: 'notApplicable',
      },
      bonusOfLevel: {
        kind: 'table',
        title: { en: 'Post bonus in the table', zh: '岗位奖金标准' },
        rows: { $blank: 'postBonuses' },
        otherwise: 'notApplicable',
      },
      wage: {
        kind: 'table',
        clause: '002.8A.level.pay',
        title: { en: 'Wage of the level', zh: '级别工资' },
        effect: 'pay',
        unit: 'yuan',
        rows: [
          { id: 'kept', when: { level: 'undetermined' }, gives: { of: 'currentWage' } },
          { id: 'ofLevel', gives: { of: 'wageOfLevel' } },
        ],
      },
      postBonus: {
        kind: 'table',
        clause: '002.8A.level.pay',
        title: { en: 'Post bonus of the level', zh: '岗位奖金' },
        effect: 'pay',
        unit: 'yuan',
        rows: [
          { id: 'kept', when: { level: 'undetermined' }, gives: { of: 'currentBonus' } },
          { id: 'ofLevel', gives: { of: 'bonusOfLevel' } },
        ],
      },
    },
  },
});
