/** What figures, facts, lists and labels of a policy are called. */
import type { Adopted } from '../figures/adoption/adopt.js';
import type { Name, Text } from '../figures/policy.js';
import { own } from '../rule/plainData.js';
import { commonWords } from './words/commonWords.js';
import { familyWords, type Words } from './words/familyWords.js';
import { madeWords } from './words/madeWords.js';

/**
 * What a name or a label of a policy is called, such as a grade or a reason of absence: the title that the policy gives
 * it, otherwise that of its family; the name itself where neither has one.
 *
 * @example
 * const policy = adopt(gradeFamily, handbook002_8B.policies.grade);
 * titleOf('excellent', policy) //=> { en: 'excellent', zh: '优秀' }
 * titleOf('grade', policy).en //=> 'Grade'
 */
export function titleOf(name: string, policy: Adopted): Text {
  const figure = own(policy.data.figures, name);
  return figure === undefined ? wordOf(name, policy) : titleOfFigure(name, figure, policy);
}

/** A figure has a title of its own, unless the adopter gave it for a blank: then the policy may have one for its name. */
export function titleOfFigure(name: Name, { title }: { readonly title?: Text }, { data }: Adopted): Text {
  return title ?? own(data.titles ?? {}, name) ?? itself(name);
}

/**
 * The title of what is no figure. A figure of another outcome is called by both names, and a label that is the name of a
 * figure, such as a level or a step, like the figure.
 */
export function wordOf(name: Name, { family, data }: Adopted, titles: Words = {}): Text {
  const words = [titles, data.titles, own(familyWords, family), own(madeWords, family), commonWords];
  const find = (key: Name): Text | undefined =>
    words.map((some = {}) => own(some, key)).find((text) => text !== undefined) ?? own(data.figures, key)?.title;
  const [group, ...rest] = name.split('.');
  const whole = find(name);
  if (whole !== undefined || group === undefined || rest.length === 0) return whole ?? itself(name);
  const part = rest.join('.');
  const [from, of] = [find(group) ?? itself(group), find(part) ?? itself(part)];
  return { en: `${from.en}: ${of.en}`, zh: `${from.zh}：${of.zh}` };
}

function itself(name: Name): Text {
  return { en: name, zh: name };
}
