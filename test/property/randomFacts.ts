/** Random facts for a policy: plain ones, and ones at the limits of what can be said. */
import type { FactSpec, FactSpecs, PolicyData } from '../../src/figures/policy.js';
import { dateText, parseDate } from '../../src/values/date.js';
import type { Draw } from './draw.js';
import { DATES, NUMBERS } from './randomPolicies.js';

const TOPICS = ['north', 'south', 'label0', 'label1', 'mild'] as const;
const FIRST_DAY = parseDate('2025-11-01');
/** Around the safe integers, beyond them, and with more decimals than a fact declares. */
const EXTREME = [
  9007199254740991n,
  -9007199254740991n,
  9007199254740992n,
  4503599627370496n,
  94906267n,
  94906265n,
  10n ** 15n,
  10n ** 40n,
].map(String);
const LONG = ['0.000000000000001', '3.14159265358979', '-0.33333', '1.10', '0.5'];

/** Facts that are right for the policy; `isWild` lets a few be extreme. */
export function randomFacts(
  draw: Draw,
  { facts = {}, lists = {} }: PolicyData,
  isWild: boolean,
  group?: string,
): Record<string, unknown> {
  return {
    ...valuesOf(draw, facts, isWild),
    ...(group !== undefined && { [group]: { first: numberIn(draw, {}, isWild), second: numberIn(draw, {}, isWild) } }),
    ...Object.fromEntries(Object.entries(lists).map(([name, specs]) => [name, recordsOf(draw, specs, isWild)])),
  };
}

function recordsOf(draw: Draw, specs: FactSpecs, isWild: boolean): readonly unknown[] {
  let day = FIRST_DAY + draw.int(0, 60);
  return draw.list(0, draw.pick([2, 6, 12]), () => {
    day += draw.pick([0, 1, 1, 1, 2, 9, 31]);
    return { ...valuesOf(draw, specs, isWild), ...(specs.date !== undefined && { date: dateText(day) }) };
  });
}

function valuesOf(draw: Draw, specs: FactSpecs, isWild: boolean): Record<string, unknown> {
  const there = Object.entries(specs).filter(([, { optional }]) => optional !== true || draw.chance(0.97));
  return grouped(
    draw,
    there.map(([name, spec]) => [name, factOf(draw, name, spec, isWild)]),
  );
}

/** A name with a dot comes as it is, or as a field of a group. */
function grouped(draw: Draw, entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const isGrouped = draw.chance(0.5);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const [group = '', key] = name.split('.');
      return isGrouped && key !== undefined ? [group, { [key]: value }] : [name, value];
    }),
  );
}

function factOf(draw: Draw, name: string, spec: FactSpec, isWild: boolean): unknown {
  switch (spec.type) {
    case 'flag':
      return draw.chance(0.5);
    case 'label':
      return draw.pick(spec.labels ?? TOPICS);
    case 'date':
      return name === 'asOf' || draw.chance(0.5) ? draw.pick(DATES) : dateText(FIRST_DAY + draw.int(-30, 200));
    case 'number':
      return numberIn(draw, spec, isWild);
  }
}

function numberIn(draw: Draw, { digits = 0, atLeast }: Partial<FactSpec>, isWild: boolean): unknown {
  const text = numberText(draw, digits, isWild);
  const allowed = atLeast === undefined ? text : text.replace('-', '');
  switch (draw.int(0, 5)) {
    case 0:
      return allowed;
    case 1:
      return { toFixed: () => allowed };
    default:
      return String(Number(allowed)) === allowed && /^.{1,15}$/.test(allowed) ? Number(allowed) : allowed;
  }
}

/** A plain decimal. */
function numberText(draw: Draw, digits: number, isWild: boolean): string {
  if (isWild && draw.chance(0.04)) return draw.pick([...EXTREME, ...LONG]) ?? '0';
  if (draw.chance(0.15)) return '0';
  if (draw.chance(0.4)) return String(Math.trunc(draw.pick(NUMBERS)));
  const sign = draw.chance(0.2) ? '-' : '';
  const decimals = digits === 0 ? '' : `.${draw.list(digits, digits, () => draw.int(0, 9)).join('')}`;
  return `${sign}${draw.int(0, draw.pick([5, 100, 10_000]))}${decimals}`;
}
