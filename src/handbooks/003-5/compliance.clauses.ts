/** Clauses of 003.5 (water company hotline) on process: conduct, records, safety, backups, meetings. */
import type { Clauses } from '../handbook.js';

export const complianceClauses003_5 = {
  '003.5.signin': {
    tag: 'S',
    title: { en: 'Signing in and out, without lateness', zh: '签到签退,不迟到早退' },
    source: '003.5/二',
  },
  '003.5.log.quality': {
    tag: 'S',
    title: { en: 'Quality of the call record', zh: '来电记录字迹工整、准确清楚无遗漏' },
    source: '003.5/',
  },
  '003.5.alcohol.working': {
    tag: 'S',
    title: { en: 'No alcohol in working time but for official reception', zh: '工作时间禁酒(工作接待除外)' },
    source: '003.5/五; 九(6)',
  },
  '003.5.entertainment.forbidden': {
    tag: 'S',
    title: { en: 'No entertainment in working time', zh: '工作时间禁止娱乐活动' },
    source: '003.5/',
  },
  '003.5.dress': {
    tag: 'S',
    title: { en: 'Dress, hair and badge', zh: '着装、发型与工牌' },
    source: '003.5/六',
  },
  '003.5.desk': {
    tag: 'S',
    title: { en: 'Console and work area', zh: '操作台与工作区域' },
    source: '003.5',
  },
  '003.5.code23426': {
    tag: 'P',
    title: { en: 'The code of conduct called 23426', zh: '“23426”行为规范' },
    source: '003.5/七',
  },
  '003.5.reports': {
    tag: 'P',
    title: { en: 'Reports accurate, full, quick and in time', zh: '报表准确、全面、快捷、及时' },
    source: '003.5/八',
  },
  '003.5.tenNots': {
    tag: 'N',
    title: { en: 'Ten prohibitions', zh: '十不准' },
    source: '003.5/九',
  },
  '003.5.outsiders': {
    tag: 'S',
    title: { en: 'No outsiders stay', zh: '外来人员不得逗留' },
    source: '003.5/十.1',
  },
  '003.5.safety.self': {
    tag: 'N',
    title: { en: 'Daily safety self-check', zh: '每日安全自查' },
    source: '003.5/十.4',
  },
  '003.5.safety.duty': {
    tag: 'S',
    title: { en: 'Electrical, fire and theft safety by the one on duty', zh: '值班人员负责用电、防火、防盗' },
    source: '003.5/十.2-3',
  },
  '003.5.backup.days': {
    tag: 'N',
    title: { en: 'Backup each Monday and Thursday', zh: '每周一、周四数据备份' },
    source: '003.5/十.5',
  },
  '003.5.backup.noDeletion': {
    tag: 'S',
    title: { en: 'Nobody deletes hotline records privately', zh: '不得私自删除热线资料' },
    source: '003.5/',
  },
  '003.5.meeting.weekly': {
    tag: 'N',
    title: { en: 'Meeting each Friday at 15:00', zh: '每周五15:00例会' },
    source: '003.5/十一.2',
  },
  '003.5.cleaning.daily': {
    tag: 'N',
    title: { en: 'Cleaning from 8:00 to 8:30 every morning', zh: '每日8:00至8:30清扫' },
    source: '003.5/十一.3',
  },
  '003.5.training.responsibility': {
    tag: 'S',
    title: { en: 'Who is responsible for study and training', zh: '学习与培训责任' },
    source: '003.5/十一.4',
  },
} as const satisfies Clauses;
