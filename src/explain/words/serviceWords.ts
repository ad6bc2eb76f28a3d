/** What the families of service levels speak of. */
import type { Words } from './familyWords.js';

export const serviceWords = {
  serviceLevel: {
    terms: { en: 'terms', zh: '时限' },
    level: { en: 'Level', zh: '时限类别' },
    done: { en: 'Done', zh: '已完成' },
    stood: { en: 'Clock stood just before', zh: '此前计时已停' },
    startCounts: { en: 'Starts on a day that counts', zh: '起始日计入' },
    endCounts: { en: 'Ends on a day that counts', zh: '结束日计入' },
    elapsed: { en: 'Time on the clock', zh: '已计时间' },
    per: { en: 'Seconds of a unit', zh: '每单位秒数' },
    promised: { en: 'Time to the promised instant', zh: '承诺时间' },
    extended: { en: 'Extension granted', zh: '批准延长' },
  },
} satisfies Readonly<Record<string, Words>>;
