/** Grades and levels in both languages; one that is not listed stays as the policy labels it. */
import type { Text } from 'kefu-rules';

const GRADES: ReadonlyMap<string, string> = new Map([
  ['excellent', '优秀'],
  ['good', '良好'],
  ['competent', '称职'],
  ['basic', '基本称职'],
  ['incompetent', '不称职'],
  ['senior', '高级'],
  ['intermediate', '中级'],
  ['junior', '初级'],
  ['remedial', '待提高'],
  ['undetermined', '暂不定级'],
]);

export function gradeText(label: string): Text {
  return { en: label, zh: GRADES.get(label) ?? label };
}
