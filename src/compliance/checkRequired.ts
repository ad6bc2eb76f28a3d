/** Required sets: documents, fields, steps or signatures that must all be there, or enough of them, or in order. */
import type { Adopted } from '../figures/adoption/adopt.js';
import { counted, countedFor, labelIn } from '../figures/counted.js';
import type { Family } from '../figures/family.js';
import { Complete, type Incomplete, runPolicy } from '../figures/outcome.js';
import { rawFacts } from '../figures/rawFacts.js';
import { type SettingsOf, settingsOf } from '../figures/settings.js';
import { pointer, refuse, refuseWrong } from '../rule/issue.js';

/** What policies about required sets take and promise. */
export const requirementFamily = {
  name: 'requirement',
  raw: true,
  facts: {},
  lists: {
    /** The items of the set, read from what was observed. */
    items: {
      item: { type: 'label' },
      present: { type: 'flag' },
      /** Whether every item listed before it was observed before it. */
      inOrder: { type: 'flag' },
    },
  },
  open: {},
  promises: {
    /** Whether the set is required at all in this case. */
    due: 'flag',
    /** Number of items that are not there. */
    absent: 'number',
    ok: 'flag',
  },
  settings: {
    object: {
      /** The required items; without them the facts tell what is expected. */
      'items?': { list: 'text', distinct: true },
    },
  },
} as const satisfies Family;

/** What was observed of a required set. */
export type RequiredFacts = {
  /** What is there, in the order in which it came about. What the set does not name does no harm. */
  readonly observed: readonly string[];
  /** The items, where the policy leaves them to the facts: every post, every employee. */
  readonly expected?: readonly string[];
  /** Facts that the policy asks for besides, such as those on which the set depends. */
  readonly [fact: string]: unknown;
};

/** Whether a required set is complete. */
export class RequiredOutcome extends Complete<typeof requirementFamily.promises> {
  /** The set is complete, or not due. */
  get ok(): boolean | 'notApplicable' {
    return this.promised('ok');
  }

  /** The set is required in this case. */
  get due(): boolean | 'notApplicable' {
    return this.promised('due');
  }

  /** The items that are not there; none where enough are. */
  get absentItems(): readonly string[] {
    return this.ok === true ? [] : countedFor(this.run, 'absent', 'items', labelIn('item'));
  }

  /** The items that came before one that is listed ahead of them; `undefined` where the policy does not ask for the order. */
  get outOfOrder(): readonly string[] | undefined {
    return counted(this.run, 'outOfOrder', 'items', labelIn('item'));
  }
}

/**
 * Checks that what a policy requires is there.
 *
 * Clauses: those of the policy, such as 003.2.outside.fields.
 *
 * @param facts what was observed, and the facts that the policy asks for besides
 * @throws RulesError for a missing or wrong fact, with its path
 * @example
 * const title = { en: 'Exception form', zh: '考勤异常登记表' };
 * const set = requiredSet({ id: 'form', clause: '003.2.outside.fields', title, items: ['date', 'reason'] });
 * const form = adopt(requirementFamily, set);
 * const outcome = checkRequired({ observed: ['date'] }, form);
 * 'absentItems' in outcome && outcome.absentItems //=> ['reason']
 */
export function checkRequired(
  facts: RequiredFacts,
  policy: Adopted<'requirement'>,
): RequiredOutcome | Incomplete<typeof requirementFamily.promises> {
  return runPolicy(
    requirementFamily,
    readRequired(rawFacts(facts), settingsOf(requirementFamily, policy)),
    policy,
    RequiredOutcome,
  );
}

/** The facts as the figures see them: each item of the set as a record. A trace replays against these. */
export function readRequired(facts: RequiredFacts, settings: SettingsOf<typeof requirementFamily>) {
  const required = settings.items ?? distinctTexts(facts.expected, 'expected');
  return { ...facts, items: itemsOf(required, texts(facts.observed, 'observed')) };
}

function itemsOf(required: readonly string[], observed: readonly string[]) {
  const places = required.map((item) => observed.indexOf(item));
  return required.map((item, i) => {
    const [place = -1, before] = [places[i], places.slice(0, i)];
    return { item, present: place >= 0, inOrder: before.every((earlier) => earlier >= 0 && earlier < place) };
  });
}

function texts(value: unknown, name: string): readonly string[] {
  if (!Array.isArray(value)) return refuseWrong(value, pointer(name), 'a list');
  return value.map((item: unknown, i) =>
    typeof item === 'string' && item !== '' ? item : refuse('type', pointer(name, i), item, 'a label'),
  );
}

function distinctTexts(value: unknown, name: string): readonly string[] {
  const items = texts(value, name);
  const repeated = items.findIndex((item, i) => items.indexOf(item) < i);
  return repeated < 0 ? items : refuse('duplicate', pointer(name, repeated), items[repeated], 'another item');
}
