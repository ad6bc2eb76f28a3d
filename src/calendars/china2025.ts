/**
 * China 2025: the days off and the adjusted working days that the General Office of the State Council announced, with
 * the statutory days marked as the regulation on public holidays in its version of 2024 (13 days) has them.
 */
import { type PublishedCalendar, publicHolidays2024 } from './publishedCalendar.js';

export const china2025 = {
  from: '2025-01-01',
  to: '2025-12-31',
  holidays: [
    '2025-01-01',
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-04-04',
    '2025-05-01',
    '2025-05-02',
    '2025-05-31',
    '2025-10-01',
    '2025-10-02',
    '2025-10-03',
    '2025-10-06',
  ],
  rest: [
    '2025-02-01',
    '2025-02-02',
    '2025-02-03',
    '2025-02-04',
    '2025-04-05',
    '2025-04-06',
    '2025-05-03',
    '2025-05-04',
    '2025-05-05',
    '2025-06-01',
    '2025-06-02',
    '2025-10-04',
    '2025-10-05',
    '2025-10-07',
    '2025-10-08',
  ],
  work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  sources: [
    {
      authority: '国务院办公厅',
      title: '关于2025年部分节假日安排的通知',
      number: '国办发明电〔2024〕12号',
      date: '2024-11-12',
      url: 'https://www.gov.cn/zhengce/content/202411/content_6986382.htm',
    },
    publicHolidays2024,
  ],
} as const satisfies PublishedCalendar;
