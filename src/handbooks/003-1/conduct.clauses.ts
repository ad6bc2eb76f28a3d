/** Clauses of 003.1 (shopping plaza) on conduct: environment, greeting, appearance, dress, behaviour, damage, taboo phrases. */
import type { Clauses } from '../handbook.js';

export const conductClauses003_1 = {
  '003.1.hygiene.radius': {
    tag: 'N',
    title: { en: 'Hygiene zone: five metres round the desk', zh: '服务台5米范围内的卫生' },
    source: '003.1/5.2.1',
  },
  '003.1.greeting.music': {
    tag: 'P',
    title: { en: 'Welcome and farewell music at set times', zh: '按时播放迎宾曲与送宾曲' },
    source: '003.1/5.2.2',
  },
  '003.1.appearance.hair': {
    tag: 'S',
    title: { en: 'Hair: black if dyed, tied up if long', zh: '不得染黑色以外发色,长发束起' },
    source: '003.1/5.3.1.1',
  },
  '003.1.appearance.checklist': {
    tag: 'S',
    title: { en: 'Appearance that is required and forbidden', zh: '仪容要求与禁止事项' },
    source: '003.1/5.3.1.1-5.3.1.2',
  },
  '003.1.dress.checklist': {
    tag: 'S',
    title: { en: 'Dress', zh: '着装要求与禁止事项' },
    source: '003.1/5.3.2.1-5.3.2.2',
  },
  '003.1.dress.shoesDaily': {
    tag: 'N',
    title: { en: 'Shoes are checked before work each day', zh: '每日上岗前检查鞋子' },
    source: '003.1/',
  },
  '003.1.dress.jewellery': {
    tag: 'N',
    title: { en: 'Jewellery: one ring a hand', zh: '饰物限制:每只手只戴一枚戒指' },
    source: '003.1/',
  },
  '003.1.dress.uniformOutside': {
    tag: 'S',
    title: { en: 'No uniform outside the work area but for a meal in the shift', zh: '非班中就餐不得着工装离开工作区' },
    source: '003.1/',
  },
  '003.1.posture.checklist': {
    tag: 'S',
    title: { en: 'Walking, standing, expression', zh: '行姿、站姿与表情' },
    source: '003.1/5.3.3-5.3.4',
  },
  '003.1.meal.return': {
    tag: 'P',
    title: { en: 'Meals at the set time and place, back on time', zh: '按规定时间地点就餐并准时返岗' },
    source: '003.1/5.3.5; 5.3.7',
  },
  '003.1.idle.cleaning': {
    tag: 'S',
    title: { en: 'Without customers and tasks: keep tidying', zh: '无顾客且无其他工作时整理清洁' },
    source: '003.1/5.3.7',
  },
  '003.1.closing.checklist': {
    tag: 'S',
    title: { en: 'After work: tidy, switch off, lock', zh: '下班前整理、断电、上锁' },
    source: '003.1/5.3.5',
  },
  '003.1.conduct.forbidden': {
    tag: 'S',
    title: { en: 'Forbidden conduct', zh: '禁止行为' },
    source: '003.1/5.3.6',
  },
  '003.1.media.permission': {
    tag: 'S',
    title: { en: 'Interviews only with permission of the company', zh: '未经公司许可不得接受采访' },
    source: '003.1/',
  },
  '003.1.work.forbidden': {
    tag: 'S',
    title: { en: 'Strictly forbidden at work', zh: '工作时间严禁行为' },
    source: '003.1/5.3.7',
  },
  '003.1.damage.reporting': {
    tag: 'S',
    title: { en: 'Damage or injury is reported at once', zh: '损坏或受伤立即上报' },
    source: '003.1/5.3.7',
  },
  '003.1.damage.keyLoss': {
    tag: 'S',
    title: { en: 'A lost key is reported', zh: '钥匙遗失及时上报' },
    source: '003.1',
  },
  '003.1.greeting.distance': {
    tag: 'N',
    title: { en: 'Greet at three metres', zh: '顾客距三米时问候' },
    source: '003.1/5.3.8',
  },
  '003.1.greeting.situations': {
    tag: 'S',
    title: { en: 'Words for each situation', zh: '各情形服务用语' },
    source: '003.1/5.3.8',
  },
  '003.1.greeting.interrupt': {
    tag: 'S',
    title: { en: 'Other work stops when a customer comes', zh: '顾客到来立即停止其他工作' },
    source: '003.1/',
  },
  '003.1.phrases.taboo': {
    tag: 'S',
    title: { en: 'Taboo phrases', zh: '服务忌语' },
    source: '003.1/5.3.9',
  },
} as const satisfies Clauses;
