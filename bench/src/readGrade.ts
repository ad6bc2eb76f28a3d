// The grade out of an engine whose results have no type.
import { type Grade, grades } from './monthRules.js';

export function readGrade(value: unknown): Grade {
  const grade = grades.find((candidate) => candidate === value);
  if (grade === undefined) throw new TypeError(`not a grade: ${String(value)}`);
  return grade;
}
