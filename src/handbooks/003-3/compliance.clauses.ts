/** Clauses of 003.3 (property front desk) on process: conduct, the telephone, the log. */
import type { Clauses } from '../handbook.js';

export const complianceClauses003_3 = {
  '003.3.post.noAbsence': {
    tag: 'S',
    title: { en: 'Stay at the post', zh: '坚守岗位,不得擅离' },
    source: '003.3/intro',
  },
  '003.3.dress': {
    tag: 'S',
    title: { en: 'Uniform, badge, hair and nails', zh: '着装、工牌、发型与指甲' },
    source: '003.3/一',
  },
  '003.3.posture': {
    tag: 'S',
    title: { en: 'Posture and conduct at the desk', zh: '坐姿与行为举止' },
    source: '003.3/二',
  },
  '003.3.expression': {
    tag: 'S',
    title: { en: 'Forbidden expressions and gestures', zh: '禁止的表情与动作' },
    source: '003.3/三',
  },
  '003.3.acknowledge': {
    tag: 'S',
    title: { en: 'An approaching owner is acknowledged at once', zh: '业主到来立即示意' },
    source: '003.3/四',
  },
  '003.3.speech': {
    tag: 'S',
    title: { en: 'Mandarin and polite words', zh: '使用普通话与礼貌用语' },
    source: '003.3/五',
  },
  '003.3.phone.opening': {
    tag: 'S',
    title: { en: 'Opening on the telephone', zh: '接听电话首句用语' },
    source: '003.3/',
  },
  '003.3.phone.major': {
    tag: 'S',
    title: { en: 'A major problem is registered and reported', zh: '重大问题登记并上报' },
    source: '003.3/',
  },
  '003.3.desk.environment': {
    tag: 'S',
    title: { en: 'Front desk tidy', zh: '前台环境整洁' },
    source: '003.3/七',
  },
  '003.3.phone.private.outgoing': {
    tag: 'S',
    title: { en: 'No private calls out', zh: '不得拨打私人电话' },
    source: '003.3/八',
  },
  '003.3.phone.private.incoming': {
    tag: 'N',
    title: { en: 'Private calls in: three minutes at most', zh: '私人来电不超过3分钟' },
    source: '003.3/',
  },
  '003.3.phone.noLending': {
    tag: 'S',
    title: { en: 'The telephone is not lent', zh: '公司电话不外借' },
    source: '003.3',
  },
  '003.3.log.record': {
    tag: 'S',
    title: { en: 'The information record is filled in and confidential', zh: '信息记录表的填写与保密' },
    source: '003.3/九',
  },
  '003.3.incident.repeated': {
    tag: 'P',
    title: { en: 'Incidents of one kind that occur often are reported in writing', zh: '同类事件频发须书面报告' },
    source: '003.3/十二',
  },
  '003.3.log.review.daily': {
    tag: 'N',
    title: { en: 'The customer supervisor reviews the log daily', zh: '客服主管每日查阅记录' },
    source: '003.3/十三',
  },
} as const satisfies Clauses;
