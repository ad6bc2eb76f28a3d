/** Adoption: fills exactly the blanks, resolves dates, readings and overrides, checks everything once, freezes. */
import { fillBlanks, type Places } from '../../rule/blank.js';
import { refuse, refuseAll } from '../../rule/issue.js';
import { patched } from '../../rule/patch.js';
import { own, plainData } from '../../rule/plainData.js';
import { parseDate } from '../../values/date.js';
import { CompiledPolicy } from '../compiled/compiledPolicy.js';
import { NotCompilable } from '../compiled/slots.js';
import type { Family } from '../family.js';
import { choicesGrammar, faultsOf, isObject, policyGrammar } from '../grammar.js';
import { type Plan, planOf } from '../plan.js';
import type { PolicyData } from '../policy.js';
import type { ChosenReadings } from '../readings.js';
import type { BlankSpecs, BlankValues, Template } from '../template.js';
import { checkBlanks, putDown } from './blanks.js';
import { checkPolicy } from './check.js';

declare const brand: unique symbol;

/** A policy that may run: complete, checked and frozen. Only `adopt` makes one. */
export interface Adopted<Name extends string = string> {
  readonly [brand]: Name;
  readonly family: Name;
  readonly id: string;
  readonly version: string;
  /** The reading chosen for each question of the text. */
  readonly readings: Readonly<Record<string, string>>;
  readonly data: PolicyData;
}

/** What an adopter chooses besides the blanks: of the readings, those that the data of the template has. */
export interface Choices<Data = unknown> {
  /** The day for which amendments are resolved; required where the policy has amendments. */
  readonly on?: string;
  /** Another reading than the adopted one, by question. */
  readonly readings?: ChosenReadings<Data>;
  /** Role, site or group of the person, for overrides: where the policy has some, by keys that these name. */
  readonly group?: Readonly<Record<string, string>>;
}

/** The blanks are optional where there is none, and where they are known only when the policy has been read from a file. */
type Fillings<B extends BlankSpecs, Data> = B extends unknown
  ? keyof B extends never
    ? [blanks?: Readonly<Record<string, never>>, choices?: Choices<Data>]
    : string extends keyof B
      ? [blanks?: BlankValues<B>, choices?: Choices<Data>]
      : [blanks: BlankValues<B>, choices?: Choices<Data>]
  : never;

/** What an adopted policy runs as. */
export interface Form {
  readonly plan: Plan;
  /** Absent where the policy uses something that only the exact evaluator runs. */
  readonly compiled: CompiledPolicy | undefined;
}

/**
 * What each adopted policy runs as. The library keeps no state but caches such as this one, which change no answer: of
 * what follows from a policy, a calendar or a time zone, and of the last texts read.
 */
const forms = new WeakMap<object, { readonly plan: Plan; form?: Form }>();

/**
 * Makes a policy of a template: fills exactly its blanks, resolves dated amendments, readings and overrides (in this
 * order), checks everything once and freezes it.
 *
 * @param family the contract of the calculator that will run it
 * @param blanks a value for each blank, no more and no fewer; left out where there is none
 * @throws RulesError with every fault at once: path, value, what was expected, and a witness where there is one
 * @example
 * const passMark = template(generalFamily, {
 *   id: 'acme/pass-mark',
 *   version: '1',
 *   blanks: { pass: { type: 'number', title: { en: 'Pass mark', zh: '及格分' } } },
 *   data: {
 *     facts: { score: { type: 'number' } },
 *     figures: { passed: { kind: 'check', any: [{ score: { from: { $blank: 'pass' } } }] } },
 *   },
 * });
 * const policy = adopt(generalFamily, passMark, { pass: 60 });
 * evaluate({ score: 59.5 }, policy).figures.passed //=> false
 */
export function adopt<const F extends Family, const T extends Template<F['name']>>(
  family: F,
  template: T,
  ...[blanks, choices = {}]: Fillings<T['blanks'], T['data']>
): Adopted<F['name']> {
  if (!isObject(family) || ![family.facts, family.lists, family.open, family.promises].every(isObject))
    return refuse('policy', '/family', family, 'a family');
  if (!isObject(template) || template.family !== family.name) {
    return refuse('policy', '/family', isObject(template) ? template.family : template, family.name);
  }
  for (const key of ['id', 'version'] as const)
    if (typeof template[key] !== 'string') refuse('type', `/${key}`, template[key], 'text');
  const values = plainData(blanks ?? {}, '/blanks');
  if (!isObject(template.blanks)) return refuse('type', '/blanks', template.blanks, 'declared blanks');
  if (!isObject(values)) return refuse('type', '/blanks', values, 'a value for each blank');
  const filled = fillBlanks(plainData(template.data, ''), Object.keys(template.blanks), values);
  refuseAll([...filled.issues, ...checkBlanks(template.blanks, values)]);
  const { data, readings } = resolve(family, filled, checkedChoices(choices));
  const plan = planOf(family, data);
  refuseAll(putDown([...checkPolicy(plan), ...(family.settingsFaults?.(data.settings ?? {}) ?? [])], filled.places));
  const policy = freeze({ family: family.name, id: template.id, version: template.version, readings, data }) as Adopted<
    F['name']
  >;
  forms.set(policy, { plan });
  return policy;
}

/** The running form of an adopted policy, compiled when it first runs. */
export function formOf(family: Family, policy: Adopted): Form {
  const entry = isObject(policy) ? forms.get(policy) : undefined;
  if (entry === undefined) return refuse('policy', '', policy, 'an adopted policy');
  if (entry.plan.family.name !== family.name) return refuse('policy', '/family', policy.family, family.name);
  entry.form ??= { plan: entry.plan, compiled: compiledOf(entry.plan) };
  return entry.form;
}

function compiledOf(plan: Plan): CompiledPolicy | undefined {
  try {
    return new CompiledPolicy(plan);
  } catch (error) {
    // Too deep or too long for one generated function: the exact evaluator has no such end.
    if (error instanceof NotCompilable || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Amendments in force, then readings, then overrides that fit, each checked against the grammar again. */
function resolve(
  family: Family,
  { data: given, places }: { readonly data: unknown; readonly places: Places },
  choices: Choices,
): { readonly data: PolicyData; readonly readings: Readonly<Record<string, string>> } {
  let data = checked(family, given, places);
  let result: unknown = data;
  for (const { id, set } of amendmentsOn(data, choices.on)) result = patched(result, set, `/amendments/${id}`);
  data = checked(family, result, places);
  result = data;
  const readings = chosen(data, choices.readings ?? {});
  for (const [question, option] of Object.entries(readings))
    result = patched(result, data.readings?.[question]?.options[option] ?? {}, `/readings/${question}/${option}`);
  const { overrides = [] } = data;
  if (overrides.length > 0) checkGroup(choices, new Set(overrides.flatMap(({ for: whom }) => Object.keys(whom))));
  for (const { id, set, for: whom } of overrides)
    if (Object.entries(whom).every(([key, value]) => choices.group?.[key] === value))
      result = patched(result, set, `/overrides/${id}`);
  return { data: checked(family, result, places), readings };
}

function checked({ settings }: Family, data: unknown, places: Places): PolicyData {
  const ofSettings =
    settings !== undefined && isObject(data) ? faultsOf(settings, data['settings'] ?? {}, '/settings') : [];
  refuseAll(putDown([...faultsOf(policyGrammar, data, ''), ...ofSettings], places));
  return data as PolicyData;
}

function amendmentsOn({ amendments = [] }: PolicyData, on: string | undefined): NonNullable<PolicyData['amendments']> {
  if (amendments.length === 0) return [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { id, from } of amendments) {
    const since = parseDate(from);
    if (Number.isNaN(since)) refuse('type', `/amendments/${id}/from`, from, 'a date YYYY-MM-DD');
    if (since < last) refuse('order', `/amendments/${id}/from`, from, 'amendments in the order of their dates');
    last = since;
  }
  const day = parseDate(on);
  if (Number.isNaN(day)) return refuse('required', '/on', on, 'a date YYYY-MM-DD');
  return amendments.filter(({ from }) => parseDate(from) <= day);
}

/** What an adopter chooses comes from outside the compiler's reach, often from a file. */
function checkedChoices(given: unknown): Choices {
  const choices = plainData(given, '/choices');
  refuseAll(faultsOf(choicesGrammar, choices, '/choices'));
  return choices as Choices;
}

function chosen(
  { readings = {} }: PolicyData,
  choices: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const [question, option] of Object.entries(choices)) {
    const reading = own(readings, question);
    if (reading === undefined)
      return refuse('unknownName', `/readings/${question}`, option, Object.keys(readings).join(', ') || 'no reading');
    if (!Object.hasOwn(reading.options, option))
      refuse('choice', `/readings/${question}`, option, Object.keys(reading.options).join(', '));
  }
  for (const [question, { adopted, options }] of Object.entries(readings)) {
    if (!Object.hasOwn(options, adopted))
      refuse('choice', `/readings/${question}/adopted`, adopted, Object.keys(options).join(', '));
  }
  return Object.fromEntries(
    Object.entries(readings).map(([question, { adopted }]) => [question, choices[question] ?? adopted]),
  );
}

/** A misspelt key would quietly leave every override out. Values may be others: those people have the policy as it stands. */
function checkGroup({ group = {} }: Choices, known: ReadonlySet<string>): void {
  for (const key of Object.keys(group))
    if (!known.has(key)) refuse('unknownKey', `/choices/group/${key}`, group[key], [...known].join(', '));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
