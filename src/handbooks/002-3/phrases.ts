/**
 * 002.3: the twenty polite phrases and the thirteen taboo ones. Of both lists we know only some wordings; the others
 * are blanks for the adopter, who has the house's list at hand.
 */
import type { BlankSpecs } from '../../figures/template.js';

const wording = (zh: string, en: string) => ({ type: 'label', title: { en, zh } }) as const;

export const politeBlanks = {
  phrase2: wording('第2条礼貌用语', 'Polite phrase 2'),
  phrase3: wording('第3条礼貌用语', 'Polite phrase 3'),
  phrase4: wording('第4条礼貌用语', 'Polite phrase 4'),
  phrase5: wording('第5条礼貌用语', 'Polite phrase 5'),
  phrase6: wording('第6条礼貌用语', 'Polite phrase 6'),
  phrase7: wording('第7条礼貌用语', 'Polite phrase 7'),
  phrase10: wording('第10条礼貌用语', 'Polite phrase 10'),
  phrase11: wording('第11条礼貌用语', 'Polite phrase 11'),
  phrase12: wording('第12条礼貌用语', 'Polite phrase 12'),
  phrase13: wording('第13条礼貌用语', 'Polite phrase 13'),
  phrase14: wording('第14条礼貌用语', 'Polite phrase 14'),
  phrase15: wording('第15条礼貌用语', 'Polite phrase 15'),
  phrase16: wording('第16条礼貌用语', 'Polite phrase 16'),
  phrase17: wording('第17条礼貌用语', 'Polite phrase 17'),
  phrase18: wording('第18条礼貌用语', 'Polite phrase 18'),
  phrase19: wording('第19条礼貌用语', 'Polite phrase 19'),
  phrase20: wording('第20条礼貌用语', 'Polite phrase 20'),
} as const satisfies BlankSpecs;

/** By number. The first is garbled in the text: what stands here is a reconstruction. */
export const politePhrases = {
  '1': '你好!(您好!)',
  '2': { $blank: 'phrase2' },
  '3': { $blank: 'phrase3' },
  '4': { $blank: 'phrase4' },
  '5': { $blank: 'phrase5' },
  '6': { $blank: 'phrase6' },
  '7': { $blank: 'phrase7' },
  '8': '是的,先生/小姐',
  '9': '请问你找谁?',
  '10': { $blank: 'phrase10' },
  '11': { $blank: 'phrase11' },
  '12': { $blank: 'phrase12' },
  '13': { $blank: 'phrase13' },
  '14': { $blank: 'phrase14' },
  '15': { $blank: 'phrase15' },
  '16': { $blank: 'phrase16' },
  '17': { $blank: 'phrase17' },
  '18': { $blank: 'phrase18' },
  '19': { $blank: 'phrase19' },
  '20': { $blank: 'phrase20' },
} as const;

export const tabooBlanks = {
  taboo3: wording('忌语3', 'Taboo phrase 3'),
  taboo4: wording('忌语4', 'Taboo phrase 4'),
  taboo5: wording('忌语5', 'Taboo phrase 5'),
  taboo6: wording('忌语6', 'Taboo phrase 6'),
  taboo7: wording('忌语7', 'Taboo phrase 7'),
  taboo8: wording('忌语8', 'Taboo phrase 8'),
  taboo9: wording('忌语9', 'Taboo phrase 9'),
  taboo10: wording('忌语10', 'Taboo phrase 10'),
  taboo11: wording('忌语11', 'Taboo phrase 11'),
  taboo12: wording('忌语12', 'Taboo phrase 12'),
  taboo13: wording('忌语13', 'Taboo phrase 13'),
} as const satisfies BlankSpecs;

export const tabooList = {
  hey: '喂',
  doNotKnow: '不知道',
  phrase3: { $blank: 'taboo3' },
  phrase4: { $blank: 'taboo4' },
  phrase5: { $blank: 'taboo5' },
  phrase6: { $blank: 'taboo6' },
  phrase7: { $blank: 'taboo7' },
  phrase8: { $blank: 'taboo8' },
  phrase9: { $blank: 'taboo9' },
  phrase10: { $blank: 'taboo10' },
  phrase11: { $blank: 'taboo11' },
  phrase12: { $blank: 'taboo12' },
  phrase13: { $blank: 'taboo13' },
} as const;
