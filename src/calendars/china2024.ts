/**
 * China 2024: the days off and the adjusted working days that the General Office of the State Council announced, with
 * the statutory days marked as the regulation on public holidays in its version of 2013 (11 days) has them.
 */
import { type PublishedCalendar, publicHolidays2013 } from './publishedCalendar.js';

export const china2024 = {
  from: '2024-01-01',
  to: '2024-12-31',
  holidays: [
    '2024-01-01',
    '2024-02-10',
    '2024-02-11',
    '2024-02-12',
    '2024-04-04',
    '2024-05-01',
    '2024-06-10',
    '2024-09-17',
    '2024-10-01',
    '2024-10-02',
    '2024-10-03',
  ],
  rest: [
    '2024-02-13',
    '2024-02-14',
    '2024-02-15',
    '2024-02-16',
    '2024-02-17',
    '2024-04-05',
    '2024-04-06',
    '2024-05-02',
    '2024-05-03',
    '2024-05-04',
    '2024-05-05',
    '2024-09-15',
    '2024-09-16',
    '2024-10-04',
    '2024-10-05',
    '2024-10-06',
    '2024-10-07',
  ],
  work: [
    '2024-02-04',
    '2024-02-18',
    '2024-04-07',
    '2024-04-28',
    '2024-05-11',
    '2024-09-14',
    '2024-09-29',
    '2024-10-12',
  ],
  sources: [
    {
      authority: '国务院办公厅',
      title: '关于2024年部分节假日安排的通知',
      number: '国办发明电〔2023〕7号',
      date: '2023-10-25',
      url: 'https://www.gov.cn/zhengce/content/202310/content_6911527.htm',
    },
    publicHolidays2013,
  ],
} as const satisfies PublishedCalendar;
