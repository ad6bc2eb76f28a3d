/** What the families of small duties speak of. */
import type { Words } from './familyWords.js';

export const complianceWords = {
  requirement: {
    items: { en: 'items', zh: '项目' },
    item: { en: 'Item', zh: '项目' },
    present: { en: 'Present', zh: '已具备' },
    inOrder: { en: 'In order', zh: '次序相符' },
  },
  phrasing: {
    phrases: { en: 'phrases', zh: '用语' },
    phrase: { en: 'Phrase', zh: '用语' },
    isSaid: { en: 'Said', zh: '已说出' },
    said: { en: 'Said', zh: '已说' },
  },
  prohibition: {
    acts: { en: 'acts', zh: '行为' },
    act: { en: 'Act', zh: '行为' },
  },
  cadence: {
    done: { en: 'times done', zh: '已做记录' },
  },
  interval: {
    last: { en: 'Last done on', zh: '上次日期' },
    due: { en: 'Due on', zh: '到期日' },
    daysPast: { en: 'Days past the due day', zh: '超过到期日天数' },
  },
  recordCheck: {
    records: { en: 'records', zh: '记录' },
    id: { en: 'Record', zh: '记录' },
  },
  lookup: {
    key: { en: 'Case', zh: '情形' },
  },
  timetable: {
    due: { en: 'Due on', zh: '截止日' },
    opens: { en: 'May be done from', zh: '可做起日' },
    done: { en: 'Done', zh: '已完成' },
    past: { en: 'Seconds past the due point', zh: '超过期限秒数' },
    tooSoon: { en: 'Seconds too soon', zh: '过早秒数' },
    ahead: { en: 'Ahead of its turn', zh: '提前于次序' },
  },
} satisfies Readonly<Record<string, Words>>;
