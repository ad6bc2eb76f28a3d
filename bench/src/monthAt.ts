// The data of the benchmark: month `index` of a profile, computed from its index, so that every process and every
// machine sees the same months and none is stored.
import type { EmployeeMonth, Scores, WorkDay } from './employeeMonth.js';

/**
 * - `mixed`: scores with two decimals; base a multiple of 50, for one employee in ten any amount in fen
 * - `round`: whole scores and base in hundreds, as most score sheets are filled in; many ties at half a fen
 * - `odd`: scores with two decimals and any base in fen; hardly a tie
 */
export const profiles = ['mixed', 'round', 'odd'] as const;

export type Profile = (typeof profiles)[number];

/** A number from 0 inclusive to 1 exclusive. */
type Random = () => number;

/** The weekdays of most months. */
const workdays = 22;

/** Spreads the 32 bits of a counter (the finalizer of MurmurHash3). */
function scramble(counter: number): number {
  let bits = counter;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A stream of its own for each index: a counter with a scrambled start, scrambled again for each number. */
function randomStream(index: number): Random {
  let counter = scramble(index + 1);
  return () => {
    counter = (counter + 0x9e3779b9) >>> 0;
    return scramble(counter) / 2 ** 32;
  };
}

function wholeBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

function minutesAt(random: Random): number {
  const draw = random();
  if (draw < 0.9) return 0;
  if (draw < 0.985) return wholeBetween(random, 1, 12);
  if (draw < 0.995) return wholeBetween(random, 13, 30);
  return wholeBetween(random, 31, 90);
}

function dayAt(random: Random): WorkDay {
  const punches = random();
  return {
    lateMinutes: minutesAt(random),
    earlyMinutes: minutesAt(random),
    missingIn: punches < 0.004,
    missingOut: punches >= 0.996,
  };
}

/** Eight scores scattered around the level of the employee. */
function scoresAt(random: Random, profile: Profile): Scores {
  const level = wholeBetween(random, 55, 92);
  const steps = profile === 'round' ? 1 : 100;
  const score = () => {
    const drawn = level + (random() - 0.35) * 25;
    return Math.round(Math.min(100, Math.max(0, drawn)) * steps) / steps;
  };
  return [score(), score(), score(), score(), score(), score(), score(), score()];
}

function baseAt(random: Random, profile: Profile): number {
  const anyFen = profile === 'odd' || (profile === 'mixed' && random() < 0.1);
  if (anyFen) return wholeBetween(random, 300_000, 2_000_000) / 100;
  return profile === 'round' ? wholeBetween(random, 30, 200) * 100 : wholeBetween(random, 60, 400) * 50;
}

export function monthAt(index: number, profile: Profile): EmployeeMonth {
  const random = randomStream(index);
  return {
    base: baseAt(random, profile),
    scores: scoresAt(random, profile),
    days: Array.from({ length: workdays }, () => dayAt(random)),
  };
}
