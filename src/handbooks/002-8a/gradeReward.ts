/** 002.8A: the reward of each grade. The table was lost from the text, and with it how its grades relate to levels. */
import { template } from '../../figures/template.js';
import { gradeRewardFamily as family } from '../../pay/rewardGrade.js';
import { levelTitles } from './levelTitles.js';

export const gradeReward = template(family, {
  id: '002.8A/gradeReward',
  version: '1.0.0',
  blanks: { rewards: { type: 'rows', title: { en: 'Reward of each grade', zh: '各等级奖励标准' }, unit: 'yuan' } },
  data: {
    titles: levelTitles,
    figures: {
      reward: {
        kind: 'table',
        rows: { $blank: 'rewards' },
        otherwise: 'notApplicable',
        clause: '002.8A.grade.rewards',
        title: { en: 'Reward of the grade', zh: '等级奖励' },
        effect: 'pay',
        unit: 'yuan',
      },
    },
  },
});
