/** Words of the codes of issues. */
import type { IssueCode } from '../rule/issue.js';
import type { Language } from './language.js';

export const issueWords: Readonly<Record<IssueCode, Readonly<Record<Language, string>>>> = {
  required: { en: 'is missing', zh: '缺失' },
  type: { en: 'has the wrong type or format', zh: '类型或格式不对' },
  precision: { en: 'has more digits than a JSON number holds exactly', zh: '位数过多，JSON 数字无法精确表示' },
  range: { en: 'is out of range', zh: '超出范围' },
  choice: { en: 'is not one of those known here', zh: '不在可选范围内' },
  unknownKey: { en: 'is a key that nothing reads', zh: '是多余的键' },
  unknownName: { en: 'is a name that nothing has', zh: '是未定义的名称' },
  unknownPath: { en: 'is a path that leads nowhere', zh: '是指向不存在位置的路径' },
  duplicate: { en: 'occurs twice', zh: '重复出现' },
  cycle: { en: 'needs itself', zh: '循环引用' },
  gap: { en: 'leaves a gap', zh: '存在缺口，有值不属于任何一档' },
  overlap: { en: 'overlaps', zh: '存在重叠，有值同时属于两档' },
  unreachable: { en: 'can never be reached', zh: '永远不会用到' },
  sum: { en: 'does not add up', zh: '合计不符' },
  order: { en: 'is out of order', zh: '顺序不对' },
  tie: { en: 'is a tie, which the policy refuses', zh: '出现并列，而该规定不允许并列' },
  coverage: { en: 'lies outside of what the calendar or roster covers', zh: '不在日历或排班覆盖的范围内' },
  differs: { en: 'comes to something else when it is worked out again', zh: '与重新计算的结果不一致' },
  policy: { en: 'is not an adopted policy of this calculator', zh: '不是本计算器所采用的规定' },
};
