/** Raw facts as a calculator is given them, before its reader looks into them. */
import { refuse } from '../rule/issue.js';
import { isObject } from './grammar.js';

/** The facts, or what is named instead, if they are an object at all. */
export function rawFacts<T>(facts: T, path = '', expected = 'facts'): T {
  return isObject(facts) ? facts : refuse('type', path, facts, expected);
}
