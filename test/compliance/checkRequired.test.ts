import { describe, expect, test } from 'vitest';
import { checkRequired, RequiredOutcome, requirementFamily } from '../../src/compliance/checkRequired.js';
import { requiredSet } from '../../src/compliance/requiredSet.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { RulesError } from '../../src/rule/issue.js';

const duty = { id: 'test/set', clause: '003.2.outside.fields', title: { en: 'Form', zh: '登记表' } } as const;
const form = adopt(requirementFamily, requiredSet({ ...duty, items: ['date', 'reason', 'start'] }));

function outcomeOf(facts: Parameters<typeof checkRequired>[0], policy = form): RequiredOutcome {
  const outcome = checkRequired(facts, policy);
  if (outcome instanceof RequiredOutcome) return outcome;
  throw new Error(`incomplete: ${outcome.missing.join()}`);
}

function issueOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const [{ code, path }] = error.issues;
    return { code, path };
  }
}

describe('a required set', () => {
  test.each([
    { observed: ['date', 'reason', 'start'], absentItems: [] },
    { observed: ['start', 'date', 'reason', 'remark'], absentItems: [] },
    { observed: ['date', 'start', 'start'], absentItems: ['reason'] },
    { observed: [], absentItems: ['date', 'reason', 'start'] },
  ])('of $observed misses $absentItems', ({ observed, absentItems }) => {
    const outcome = outcomeOf({ observed });
    expect(outcome.absentItems).toEqual(absentItems);
    expect(outcome.ok).toBe(absentItems.length === 0);
    expect(outcome.due).toBe(true);
    expect(outcome.outOfOrder).toBeUndefined();
  });

  test('leaves a step with its clause, fired or not', () => {
    for (const observed of [['date', 'reason', 'start'], []]) {
      expect(outcomeOf({ observed }).trace.map(({ figure, clause }) => [figure, clause])).toEqual([
        ['due', '003.2.outside.fields'],
        ['absent', '003.2.outside.fields'],
        ['ok', '003.2.outside.fields'],
      ]);
    }
  });

  test('refuses observations that are no list of labels', () => {
    const given: Readonly<Record<string, unknown>> = { observed: 'date' };
    expect(issueOf(() => checkRequired({ observed: [], ...given }, form))).toEqual({ code: 'type', path: '/observed' });
    expect(issueOf(() => checkRequired({ observed: ['date', ''] }, form))).toEqual({
      code: 'type',
      path: '/observed/1',
    });
  });
});

describe('a required set of which some suffice', () => {
  const either = adopt(requirementFamily, requiredSet({ ...duty, items: ['form', 'slip'], atLeast: 1 }));

  test('names what is missing only where too few are there', () => {
    expect(outcomeOf({ observed: ['slip'] }, either)).toMatchObject({ ok: true, absentItems: [] });
    expect(outcomeOf({ observed: [] }, either)).toMatchObject({ ok: false, absentItems: ['form', 'slip'] });
  });
});

describe('a required set in order', () => {
  const signed = adopt(
    requirementFamily,
    requiredSet({ ...duty, items: ['supervisor', 'manager', 'hr'], inOrder: true }),
  );

  test.each([
    { observed: ['supervisor', 'manager', 'hr'], ok: true, outOfOrder: [] },
    { observed: ['supervisor', 'hr', 'manager'], ok: false, outOfOrder: ['hr'] },
    { observed: ['manager', 'supervisor', 'hr'], ok: false, outOfOrder: ['manager'] },
    { observed: ['supervisor', 'hr'], ok: false, outOfOrder: ['hr'] },
    { observed: ['supervisor', 'manager'], ok: false, outOfOrder: [] },
  ])('$observed', ({ observed, ok, outOfOrder }) => {
    expect(outcomeOf({ observed }, signed)).toMatchObject({ ok, outOfOrder });
  });
});

describe('a required set that depends on facts', () => {
  const punch = adopt(
    requirementFamily,
    requiredSet({
      ...duty,
      items: ['punch'],
      facts: { returned: { type: 'flag', optional: true } },
      when: [{ returned: true }],
    }),
  );

  test('is due only then', () => {
    expect(outcomeOf({ observed: [], returned: false }, punch)).toMatchObject({
      due: false,
      ok: true,
      absentItems: [],
    });
    expect(outcomeOf({ observed: [], returned: true }, punch)).toMatchObject({
      due: true,
      ok: false,
      absentItems: ['punch'],
    });
  });

  test('is not known to be due without them', () => {
    const outcome = checkRequired({ observed: [] }, punch);
    expect('missing' in outcome && outcome.missing).toEqual(['/returned']);
  });
});

describe('a required set of the facts', () => {
  const files = adopt(requirementFamily, requiredSet(duty));

  test('compares what is expected with what is there', () => {
    const facts = { expected: ['Li', 'Wang'], observed: ['Wang', 'Zhao'] };
    expect(outcomeOf(facts, files).absentItems).toEqual(['Li']);
  });

  test('needs to know what is expected, each once', () => {
    expect(issueOf(() => checkRequired({ observed: [] }, files))).toEqual({ code: 'required', path: '/expected' });
    const twice = { expected: ['Li', 'Li'], observed: [] };
    expect(issueOf(() => checkRequired(twice, files))).toEqual({ code: 'duplicate', path: '/expected/1' });
  });
});

test('adoption refuses an item named twice and settings that nothing reads', () => {
  const twice = requiredSet({ ...duty, items: ['date', 'date'] });
  expect(issueOf(() => adopt(requirementFamily, twice))).toEqual({ code: 'duplicate', path: '/settings/items/1' });
  const misspelt = { ...requiredSet(duty), data: { settings: { item: [] }, figures: {} } };
  expect(issueOf(() => adopt(requirementFamily, misspelt))).toEqual({ code: 'unknownKey', path: '/settings/item' });
});
