/** Counts how often the keywords of a list occur in an agent's replies. */
import { pointer, refuse } from '../rule/issue.js';
import { listOf } from '../rule/listOf.js';

/**
 * The occurrences of all keywords in all replies, as 002.7.metric.attitude counts them: a reply that holds a keyword
 * twice counts twice. Letters are compared exactly; of one keyword the next occurrence begins after the last one.
 * Polite and rude words are two lists and two calls.
 *
 * @throws RulesError for an empty keyword, for one that is listed twice, and for what is no list of texts
 * @example
 * countKeywords(['您好,请稍等', '好的,请您放心'], ['请', '您好']) //=> 3
 */
export function countKeywords(replies: readonly string[], keywords: readonly string[]): number {
  listOf(replies, '/replies').forEach((reply, i) => {
    if (typeof reply !== 'string') refuse('type', pointer('replies', i), reply, 'a text');
  });
  listOf(keywords, '/keywords').forEach((keyword, i) => {
    if (typeof keyword !== 'string' || keyword === '') refuse('type', pointer('keywords', i), keyword, 'a word');
    if (keywords.indexOf(keyword) !== i) refuse('duplicate', pointer('keywords', i), keyword, 'each keyword once');
  });
  const occurrences = (reply: string, keyword: string): number => reply.split(keyword).length - 1;
  return replies.reduce(
    (total, reply) => keywords.reduce((count, keyword) => count + occurrences(reply, keyword), total),
    0,
  );
}
