import { describe, expectTypeOf, it } from 'vitest';
import { gradeFamily } from '../../src/appraisal/gradeOf.js';
import { intervalFamily } from '../../src/compliance/checkInterval.js';
import { phrasingFamily } from '../../src/compliance/checkPhrases.js';
import { timetableFamily } from '../../src/compliance/checkTimetable.js';
import { type DatedSteps, datedSteps } from '../../src/compliance/datedSteps.js';
import { dueRegularly } from '../../src/compliance/dueRegularly.js';
import { tabooPhrases } from '../../src/compliance/phraseList.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import type { Asking } from '../../src/figures/readings.js';
import type { Template } from '../../src/figures/template.js';
import type * as handbooks from '../../src/handbooks.js';
import { handbook002_8B } from '../../src/handbooks.js';
import { leaveNoticeFamily } from '../../src/leave/checkNotice.js';
import { noticeAhead } from '../../src/leave/noticeAhead.js';

/** The names of the policies for which a reading of any name would compile. */
type Loose<Policies> = {
  [K in keyof Policies]: Policies[K] extends Template<string, infer _, infer Data>
    ? Data extends Asking<infer Q>
      ? string extends keyof Q
        ? K
        : never
      : K
    : K;
}[keyof Policies];
type LooseOf<Handbooks> = {
  [H in keyof Handbooks]: Handbooks[H] extends { readonly policies: infer Policies } ? Loose<Policies> : never;
}[keyof Handbooks];

const duty = { id: 'x', clause: '003.1.greeting', title: { en: 'x', zh: '某' } } as const;

describe('the readings of the handbooks', () => {
  it('are known to the compiler, of every policy', () => {
    expectTypeOf<LooseOf<typeof handbooks>>().toBeNever();
    expectTypeOf<LooseOf<{ one: { policies: { read: Template } } }>>().toEqualTypeOf<'read'>();
  });

  it('do not compile when they are wrong', () => {
    const { grade } = handbook002_8B.policies;
    adopt(gradeFamily, grade, {}, { readings: { betweenBands: 'rounded' } });
    // @ts-expect-error: no such option
    adopt(gradeFamily, grade, {}, { readings: { betweenBands: 'up' } });
    // @ts-expect-error: no such question
    adopt(gradeFamily, grade, {}, { readings: { between: 'rounded' } });
  });
});

describe('the readings of a duty', () => {
  it('are those that every duty of its kind has', () => {
    const every = { length: 1, unit: 'months' };
    adopt(intervalFamily, dueRegularly(duty), every, { readings: { regularly: 'once' } });
    // @ts-expect-error: no such option
    adopt(intervalFamily, dueRegularly(duty), every, { readings: { regularly: 'twice' } });
    const taboo = tabooPhrases({ ...duty, phrases: { unknowing: '我不知道' } });
    adopt(phrasingFamily, taboo, {}, { readings: { match: 'within' } });
    // @ts-expect-error: no such option
    adopt(phrasingFamily, taboo, {}, { readings: { match: 'whole' } });
    const notice = noticeAhead({ ...duty, days: 1, approver: 'manager' });
    adopt(leaveNoticeFamily, notice, {}, { readings: { ahead: 'hours' } });
    // @ts-expect-error: no such option
    adopt(leaveNoticeFamily, notice, {}, { readings: { ahead: 'days' } });
  });

  it('are its own as well', () => {
    const { question } = { question: { en: 'x', zh: '某' } };
    const steps = { assessment: { due: { month: 1, day: 10 } } } as const satisfies DatedSteps['steps'];
    const month = datedSteps({
      ...duty,
      period: 'month',
      steps,
      readings: { who: { question, adopted: 'anybody', options: { anybody: {}, manager: {} } } },
    });
    adopt(timetableFamily, month, {}, { readings: { who: 'manager', before: 'exclusive' } });
    // @ts-expect-error: no such option
    adopt(timetableFamily, month, {}, { readings: { who: 'nobody' } });
    // @ts-expect-error: no such question
    adopt(timetableFamily, month, {}, { readings: { whom: 'manager' } });
    const none = datedSteps({ ...duty, period: 'month', steps });
    // @ts-expect-error: a question of another duty
    adopt(timetableFamily, none, {}, { readings: { who: 'manager' } });
  });
});
