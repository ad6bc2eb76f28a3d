/** Lists as raw facts give them. */
import { refuseWrong } from './issue.js';

/** The items of a list, a hole among them as `undefined`. */
export function listOf<T>(value: readonly T[], path: string): readonly T[] {
  return Array.isArray(value) ? Array.from<T>(value) : refuseWrong(value, path, 'a list');
}
