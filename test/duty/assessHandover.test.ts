import { describe, expect, test } from 'vitest';
import { assessHandover, type HandoverFacts, HandoverOutcome, handoverFamily } from '../../src/duty/assessHandover.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { dutyPolicies001_2 } from '../../src/handbooks/001-2/duty.policies.js';
import { dutyPolicies003_3 } from '../../src/handbooks/003-3/duty.policies.js';
import { issuesOf } from '../support/issuesOf.js';

const early = adopt(handoverFamily, dutyPolicies001_2.earlyRelief);
const steps = adopt(handoverFamily, dutyPolicies001_2.handoverSteps);
const late = adopt(handoverFamily, dutyPolicies003_3.lateRelief);
const START = { shiftStart: '2026-11-26T00:00' };

test('the relief of midnight comes on the day before', () => {
  const facts = { ...START, arrivedAt: '2026-11-25T23:45', completedAt: '2026-11-26T00:00' };
  const outcome = assessHandover(facts, early);
  expect(outcome instanceof HandoverOutcome && outcome.ok).toBe(true);
});

test('the steps that were not done are named in the order of the policy', () => {
  const outcome = assessHandover({ ...START, done: ['deskChecked', 'outgoingSignature'] }, steps);
  expect(outcome instanceof HandoverOutcome && outcome.undone).toEqual([
    'logRead',
    'questionsAsked',
    'situationTold',
    'leftoversHandedOver',
    'itemsCounted',
    'recordEntered',
    'incomingSignature',
  ]);
});

test('while the relief may still come, it is neither late nor absent', () => {
  const outcome = assessHandover({ ...START, asOf: '2026-11-26T00:10' }, late);
  expect(outcome.status).toBe('incomplete');
  const come = assessHandover({ ...START, asOf: '2026-11-26T00:10', arrivedAt: '2026-11-26T00:10' }, late);
  expect(come.figures['relief']).toBe('late');
});

describe('refuses', () => {
  test.each([
    ['no start', { shiftStart: undefined }, 'required', '/shiftStart'],
    ['a start without a time', { shiftStart: '2026-11-26' }, 'type', '/shiftStart'],
    ['an end without an arrival', { completedAt: '2026-11-26T00:00' }, 'order', '/completedAt'],
    [
      'an end before the arrival',
      { arrivedAt: '2026-11-26T00:00', completedAt: '2026-11-25T23:59' },
      'order',
      '/completedAt',
    ],
    [
      'an arrival after the question',
      { asOf: '2026-11-26T00:00', arrivedAt: '2026-11-26T00:01' },
      'order',
      '/arrivedAt',
    ],
    ['a refusal that is no flag', { refused: 'yes' }, 'type', '/refused'],
  ])('%s', (_, change, code, path) => {
    const facts: Record<string, unknown> = { ...START, ...change };
    expect(issuesOf(() => assessHandover(facts as HandoverFacts, late))).toMatchObject([{ code, path }]);
  });

  test.each([
    ['no steps', {}, 'required', '/done'],
    ['steps that are no list', { done: 'logRead' }, 'type', '/done'],
    ['a step that the policy does not know', { done: ['coffee'] }, 'choice', '/done/0'],
  ])('%s', (_, change, code, path) => {
    expect(issuesOf(() => assessHandover({ ...START, ...change } as HandoverFacts, steps))).toMatchObject([
      { code, path },
    ]);
  });
});
