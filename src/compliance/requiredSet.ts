/** Templates of duties that ask for every item of a set. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { Figure, Text, When } from '../figures/policy.js';
import type { Asking, NoQuestions, Questions } from '../figures/readings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import type { Draft } from '../rule/blank.js';
import { requirementFamily } from './checkRequired.js';

/** A required set; a further figure of the name `ok` takes the place of nothing absent. */
export interface RequiredSet<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  /** The items; without them the facts tell what is expected. */
  readonly items?: Draft<readonly string[]>;
  /** So many of the items suffice. */
  readonly atLeast?: number;
  /** The items must come about in the order in which they are listed. */
  readonly inOrder?: true;
  /** The set is due where any of these holds; always, when absent. */
  readonly when?: readonly When[];
}

/**
 * Makes the policy of a required set: documents, fields, steps, signatures.
 *
 * @example
 * const approval = requiredSet({
 *   id: 'approval',
 *   clause: '002.7.policy.approval',
 *   title: { en: 'Approval of the system', zh: '制度审批' },
 *   items: ['drafted', 'approved'],
 *   inOrder: true,
 * });
 * checkRequired({ observed: ['approved', 'drafted'] }, adopt(requirementFamily, approval)).figures.ok //=> false
 */
export function requiredSet<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  set: RequiredSet<B, Q>,
): Template<'requirement', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function requiredSet(set: RequiredSet): Template<'requirement'> {
  const { items, atLeast, inOrder, when = [{}] } = set;
  const counted = (part: Text, where: When): Figure => ({
    ...ruleOf(set, part),
    kind: 'tally',
    from: 'items',
    where: { ...where, due: true },
    take: 'count',
  });
  const check = (part: Text | undefined, ...any: readonly When[]): Figure => ({
    ...ruleOf(set, part),
    kind: 'check',
    any,
  });
  const enough: When = atLeast === undefined ? { absent: 0 } : { found: { from: atLeast } };
  return template(requirementFamily, {
    id: set.id,
    version: set.version ?? FIRST_VERSION,
    blanks: set.blanks ?? {},
    data: {
      ...partsOf(set),
      settings: items === undefined ? {} : { items },
      figures: {
        ...set.figures,
        due: check({ en: 'due', zh: '是否适用' }, ...when),
        absent: counted({ en: 'absent', zh: '缺少' }, { present: false }),
        ...(atLeast !== undefined && { found: counted({ en: 'present', zh: '已有' }, { present: true }) }),
        ...(inOrder && {
          outOfOrder: counted({ en: 'out of order', zh: '次序不符' }, { present: true, inOrder: false }),
        }),
        ok: set.figures?.ok ?? check(undefined, { due: false }, { ...enough, ...(inOrder && { outOfOrder: 0 }) }),
      },
    },
  });
}
