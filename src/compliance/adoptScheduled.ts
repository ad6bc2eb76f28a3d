/** Adopts what belongs on an agenda out of the policies of a handbook. */
import { adopt, type Choices } from '../figures/adoption/adopt.js';
import type { Family } from '../figures/family.js';
import { rawFacts } from '../figures/rawFacts.js';
import type { BlankSpecs, BlankValues, Template } from '../figures/template.js';
import { type Issue, issue, pointer, RulesError, refuseAll } from '../rule/issue.js';
import { own } from '../rule/plainData.js';
import type { Scheduled } from './agenda.js';
import { cadenceFamily } from './checkCadence.js';
import { intervalFamily } from './checkInterval.js';
import { timetableFamily } from './checkTimetable.js';

/**
 * Adopts the cadences, intervals and timetables among the policies of a handbook; the others put nothing on an agenda.
 *
 * @param templates the policies by name
 * @param blanks by the name of each policy, the values that fill its blanks
 * @param choices by the name of each policy, what is chosen besides
 * @throws RulesError with the faults of all policies at once, each under the name of its policy; `unknownKey` for blanks
 *   of a policy that is none of the three
 * @example
 * const every = { length: 6, unit: 'months' };
 * const policies = adoptScheduled(handbook000_3.policies, { satisfactionSurvey: every, systemReview: every });
 * Object.keys(policies) //=> ['satisfactionSurvey', 'systemReview']
 */
export function adoptScheduled(
  templates: Readonly<Record<string, Template>>,
  blanks: Readonly<Record<string, BlankValues<BlankSpecs>>> = {},
  choices: Readonly<Record<string, Choices>> = {},
): Readonly<Record<string, Scheduled>> {
  const issues: Issue[] = [];
  rawFacts(blanks, '/blanks', 'blanks by policy');
  rawFacts(choices, '/choices', 'choices by policy');
  const scheduled = Object.entries(rawFacts(templates, '', 'policies by name')).flatMap(([name, given]) => {
    const adoptAs = own(adopters, rawFacts(given, pointer(name), 'a policy').family);
    return adoptAs === undefined ? [] : [{ name, given, adoptAs }];
  });
  const adopted = scheduled.flatMap(({ name, given, adoptAs }) => {
    try {
      return [[name, adoptAs(given, blanks[name] ?? {}, choices[name] ?? {})] as const];
    } catch (error) {
      if (!(error instanceof RulesError)) throw error;
      issues.push(...error.issues.map((found) => ({ ...found, path: `${pointer(name)}${found.path}` })));
      return [];
    }
  });
  const names = scheduled.map(({ name }) => name);
  for (const [group, values] of [
    ['blanks', blanks],
    ['choices', choices],
  ] as const) {
    for (const name of Object.keys(values).filter((given) => !names.includes(given)))
      issues.push(issue('unknownKey', pointer(name, group), values[name], names.join(', ')));
  }
  refuseAll(issues);
  return Object.fromEntries(adopted);
}

type Adopter = (given: Template, blanks: BlankValues<BlankSpecs>, choices: Choices) => Scheduled;

/* @__NO_SIDE_EFFECTS__ */
function adopterOf<F extends Family & { readonly name: Scheduled['family'] }>(family: F) {
  return (given: Template, blanks: BlankValues<BlankSpecs>, choices: Choices) =>
    adopt(family, { ...given, family: family.name }, blanks, choices);
}

const adopters: Readonly<Record<string, Adopter>> = {
  cadence: /* @__PURE__ */ adopterOf(cadenceFamily),
  interval: /* @__PURE__ */ adopterOf(intervalFamily),
  timetable: /* @__PURE__ */ adopterOf(timetableFamily),
};
