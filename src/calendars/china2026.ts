/**
 * China 2026: the days off and the adjusted working days that the General Office of the State Council announced, with
 * the statutory days marked as the regulation on public holidays in its version of 2024 (13 days) has them.
 */
import { type PublishedCalendar, publicHolidays2024 } from './publishedCalendar.js';

export const china2026 = {
  from: '2026-01-01',
  to: '2026-12-31',
  holidays: [
    '2026-01-01',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-04-05',
    '2026-05-01',
    '2026-05-02',
    '2026-06-19',
    '2026-09-25',
    '2026-10-01',
    '2026-10-02',
    '2026-10-03',
  ],
  rest: [
    '2026-01-02',
    '2026-01-03',
    '2026-02-15',
    '2026-02-20',
    '2026-02-21',
    '2026-02-22',
    '2026-02-23',
    '2026-04-04',
    '2026-04-06',
    '2026-05-03',
    '2026-05-04',
    '2026-05-05',
    '2026-06-20',
    '2026-06-21',
    '2026-09-26',
    '2026-09-27',
    '2026-10-04',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
  ],
  work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  sources: [
    {
      authority: '国务院办公厅',
      title: '关于2026年部分节假日安排的通知',
      number: '国办发明电〔2025〕7号',
      date: '2025-11-04',
      url: 'https://www.gov.cn/zhengce/content/202511/content_7047090.htm',
    },
    publicHolidays2024,
  ],
} as const satisfies PublishedCalendar;
