// Random weeks of work and slips, worked out by the library and by a walk along the minutes. Two thousand of them; fifty
// thousand with KEFU_RULES_LARGE=1.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { settingsOf } from '../../src/figures/settings.js';
import { replay } from '../../src/figures/trace/replay.js';
import { overtimePolicies003_2 } from '../../src/handbooks/003-2/overtime.policies.js';
import { assessOvertime, overtimeFamily } from '../../src/overtime/assessOvertime.js';
import type { OvertimeFacts } from '../../src/overtime/overtimeFacts.js';
import { readOvertime } from '../../src/overtime/readOvertime.js';
import { parsePolicy } from '../../src/schema.js';
import { drawOvertime } from '../support/oracle/drawOvertime.js';
import { type DrawnOvertime, overtimeOf003_2, overtimePay } from '../support/oracle/overtime.js';
import { Draw } from './draw.js';

const weeks = process.env.KEFU_RULES_LARGE === '1' ? 50_000 : 2000;
/** Of these the trace is replayed, and what should not matter is changed. */
const sampled = 100;
const minute = 60_000;

const callCentre = adopt(overtimeFamily, overtimePolicies003_2.overtime);
const json = JSON.parse(readFileSync(new URL('../shapes/overtimePay.json', import.meta.url), 'utf8'));
const company = adopt(overtimeFamily, parsePolicy(overtimeFamily, json), {});

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function factsOf({ dates, kinds, asOf, endOfWork, baseWage, work, slips }: DrawnOvertime): OvertimeFacts {
  const dateOf = (day: number): string => dates[day] ?? '';
  const instant = (at: number): string => `${dateOf(Math.floor(at / 1440))}T${clock(at % 1440)}`;
  const datesOf = (kind: string): readonly string[] => dates.filter((_, day) => kinds[day] === kind);
  return {
    asOf: dateOf(asOf),
    endOfWork: clock(endOfWork),
    baseWage,
    jobNumber: '7',
    calendar: {
      from: dateOf(0),
      to: dateOf(dates.length - 1),
      weekly: [],
      holidays: datesOf('statutory'),
      rest: datesOf('rest'),
      work: datesOf('work'),
    },
    work: work.map(({ from, to, rostered }) => ({ from: instant(from), to: instant(to), rostered })),
    slips: slips.map(({ from, to, handedIn, form, approved, rightNumber, ...slip }) => ({
      ...slip,
      from: instant(from),
      to: instant(to),
      jobNumber: rightNumber ? '7' : '8',
      ...(approved && { approvedAt: instant(from) }),
      ...(handedIn !== undefined && { handedInAt: `${dateOf(handedIn[0])}T${clock(handedIn[1])}` }),
      ...(form !== undefined && { form: { on: dateOf(form.day), signatures: form.signatures } }),
    })),
  };
}

const stateOf003_2 = ({ figures }: ReturnType<typeof assessOvertime>) => ({
  overtimeMinutes: Number(figures['overtimeMinutes']),
  tripleMinutes: Number(figures['tripleMinutes']),
  forfeitedMinutes: Number(figures['forfeitedMinutes']),
});
const stateOfPay = ({ figures }: ReturnType<typeof assessOvertime>) => ({
  pay: figures['pay'],
  overtimeMinutes: figures['overtimeMinutes'],
  timeOffHours: figures['timeOffHours'],
  aboveLegalLimit: figures['aboveLegalLimit'],
});

describe('overtime', () => {
  it(
    `agrees with a walk along the minutes in ${weeks} draws`,
    () => {
      const wrong: unknown[] = [];
      const met = { overtime: 0, triple: 0, forfeited: 0, timeOff: 0, limited: 0, nights: 0 };
      for (let seed = 0; seed < weeks && wrong.length < 5; seed++) {
        const drawn = drawOvertime(new Draw(seed));
        const facts = factsOf(drawn);
        const [slips, pay] = [overtimeOf003_2(drawn), overtimePay(drawn)];
        const actual = [stateOf003_2(assessOvertime(facts, callCentre)), stateOfPay(assessOvertime(facts, company))];
        if (JSON.stringify(actual) !== JSON.stringify([slips, pay])) wrong.push({ seed, actual, slips, pay });
        met.overtime += slips.overtimeMinutes > 0 ? 1 : 0;
        met.triple += slips.tripleMinutes > 0 ? 1 : 0;
        met.forfeited += slips.forfeitedMinutes > 0 ? 1 : 0;
        met.timeOff += pay.timeOffHours === '0' ? 0 : 1;
        met.limited += pay.aboveLegalLimit ? 1 : 0;
        met.nights += drawn.work.some(({ from, to }) => Math.floor(from / 1440) < Math.floor((to - 1) / 1440)) ? 1 : 0;
      }
      expect(wrong).toEqual([]);
      for (const count of Object.values(met)) expect(count).toBeGreaterThan(weeks / 100);
    },
    30 * minute,
  );

  describe(`of ${sampled} draws`, () => {
    const samples = Array.from({ length: sampled }, (_, seed) => factsOf(drawOvertime(new Draw(seed))));

    it('replays from its facts to the same figures', { timeout: minute }, () => {
      for (const facts of samples) {
        for (const policy of [callCentre, company]) {
          const outcome = assessOvertime(facts, policy);
          const read = readOvertime(facts, settingsOf(overtimeFamily, policy));
          expect(replay(JSON.parse(JSON.stringify(outcome.trace)), read, overtimeFamily, policy)).toEqual(
            outcome.figures,
          );
        }
      }
    });

    it('does not depend on the order in which work is listed', () => {
      for (const facts of samples) {
        const reversed = { ...facts, work: [...facts.work].reverse() };
        expect(assessOvertime(reversed, callCentre).figures).toEqual(assessOvertime(facts, callCentre).figures);
      }
    });

    it('is never more for an absence: without a day of the week there is no more overtime', () => {
      for (const facts of samples) {
        const absent = { ...facts, work: facts.work.filter(({ rostered }, i) => rostered !== 'shift' || i % 5 > 0) };
        const [less, all] = [absent, facts].map((given) => stateOf003_2(assessOvertime(given, callCentre)));
        expect(less?.overtimeMinutes).toBeLessThanOrEqual(all?.overtimeMinutes ?? Number.NaN);
      }
    });

    it('has the same rate and pay whatever part of the shifts was missed', () => {
      for (const facts of samples) {
        const absent = { ...facts, work: facts.work.filter(({ rostered }) => rostered !== 'shift') };
        const [less, all] = [absent, facts].map((given) => assessOvertime(given, company).figures);
        expect(less?.['hourPay']).toEqual(all?.['hourPay']);
        expect(less?.['pay']).toEqual(all?.['pay']);
      }
    });
  });
});
