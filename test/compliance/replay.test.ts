import { describe, expect, test } from 'vitest';
import { checkInterval, type IntervalFacts, intervalFamily, readInterval } from '../../src/compliance/checkInterval.js';
import { checkPhrases, type PhrasingFacts, phrasingFamily, readPhrases } from '../../src/compliance/checkPhrases.js';
import {
  checkRequired,
  type RequiredFacts,
  readRequired,
  requirementFamily,
} from '../../src/compliance/checkRequired.js';
import { checkTimetable, type TimetableFacts, timetableFamily } from '../../src/compliance/checkTimetable.js';
import { datedSteps } from '../../src/compliance/datedSteps.js';
import { dueAgain } from '../../src/compliance/dueAgain.js';
import { tabooPhrases } from '../../src/compliance/phraseList.js';
import { readTimetable } from '../../src/compliance/readTimetable.js';
import { requiredSet } from '../../src/compliance/requiredSet.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { settingsOf } from '../../src/figures/settings.js';
import { replay } from '../../src/figures/trace/replay.js';

const title = { en: 'A duty', zh: '职责' };

describe('a trace replays against the facts as they were read', () => {
  test('of a required set', () => {
    const policy = adopt(
      requirementFamily,
      requiredSet({
        id: 'test/signed',
        clause: '002.7.policy.approval',
        title,
        items: ['draft', 'approval'],
        inOrder: true,
      }),
    );
    const facts: RequiredFacts = { observed: ['approval'] };
    const outcome = checkRequired(facts, policy);
    const read = readRequired(facts, settingsOf(requirementFamily, policy));
    expect(replay(outcome.trace, read, requirementFamily, policy)).toEqual(outcome.figures);
  });

  test('of an interval', () => {
    const every = { length: 2, unit: 'years' } as const;
    const policy = adopt(intervalFamily, dueAgain({ id: 'test/test', clause: '000.3.review.cadence', title, every }));
    const facts: IntervalFacts = { last: '2024-02-29', asOf: '2026-03-02' };
    const outcome = checkInterval(facts, policy);
    const read = readInterval(facts, settingsOf(intervalFamily, policy));
    expect(replay(outcome.trace, read, intervalFamily, policy)).toEqual(outcome.figures);
  });

  test('of a timetable', () => {
    const policy = adopt(
      timetableFamily,
      datedSteps({
        id: 'test/week',
        clause: '003.2.weekly.calendar',
        title,
        period: 'week',
        steps: { report: { from: { week: 0, weekday: 1 }, due: { week: 0, weekday: 5, time: '17:00' } } },
      }),
    );
    const facts: TimetableFacts = { period: '2026-11-25', asOf: '2026-11-28', done: { report: '2026-11-27T17:00:01' } };
    const outcome = checkTimetable(facts, policy);
    const read = readTimetable(facts, settingsOf(timetableFamily, policy));
    expect(replay(outcome.trace, read, timetableFamily, policy)).toEqual(outcome.figures);
  });

  test('of phrases', () => {
    const phrases = { unknowing: ['我不知道', '我不会'], rule: '这是规定' };
    const policy = adopt(
      phrasingFamily,
      tabooPhrases({ id: 'test/taboo', clause: '003.1.phrases.taboo', title, phrases }),
    );
    const facts: PhrasingFacts = { utterance: '我不会。' };
    const outcome = checkPhrases(facts, policy);
    const read = readPhrases(facts, settingsOf(phrasingFamily, policy));
    expect(replay(outcome.trace, read, phrasingFamily, policy)).toEqual(outcome.figures);
  });
});
