/**
 * What the makers of duties add to the data of a handbook: figures that are alike for every required set, prohibited
 * act, cadence, interval, lookup and timetable. Their tests prove them; a clause's data is what it gave to its maker.
 */
import { isDeepStrictEqual } from 'node:util';
import { datedSteps, type Step } from '../../../src/compliance/datedSteps.js';
import { dueRegularly } from '../../../src/compliance/dueRegularly.js';
import { lookupTable } from '../../../src/compliance/lookupTable.js';
import { tabooPhrases } from '../../../src/compliance/phraseList.js';
import { prohibitedActs } from '../../../src/compliance/prohibitedActs.js';
import { recordFaults } from '../../../src/compliance/recordFaults.js';
import { requiredSet } from '../../../src/compliance/requiredSet.js';
import { timesPerPeriod } from '../../../src/compliance/timesPerPeriod.js';
import { isObject } from '../../../src/figures/grammar.js';
import type { When } from '../../../src/figures/policy.js';
import type { Template } from '../../../src/figures/template.js';
import { isBlank } from '../../../src/rule/blank.js';
import { quotaOf } from '../../../src/service/quotaOf.js';
import { type ServiceLevel, serviceLevels } from '../../../src/service/serviceLevels.js';
import { type Path, valueAt } from './change.js';

const DUTY = { id: 'made', clause: 'made', title: { en: 'made', zh: 'made' } } as const;

/** Places inside what a maker writes where it puts data that it was given. */
const GIVEN: Readonly<Record<string, readonly Path[]>> = {
  requirement: [
    ['figures', 'due'],
    ['figures', 'ok', 'any', 1, 'found'],
  ],
  prohibition: [['each', 'acts', 'consequence']],
  recordCheck: [['each', 'records', 'fault']],
  cadence: [
    ['figures', 'required'],
    ['figures', 'count', 'where'],
  ],
  interval: [['readings', 'regularly', 'adopted']],
  phrasing: [['readings', 'match', 'adopted']],
  lookup: [['figures', 'value', 'rows']],
  timetable: [['readings', 'before', 'adopted']],
  quota: [['figures', 'least']],
  serviceLevel: [
    ['each', 'terms', 'length'],
    ['each', 'terms', 'base'],
    ['each', 'terms', 'mostGranted'],
    ['each', 'terms', 'applies'],
    ['each', 'terms', 'nearlyDue'],
  ],
};

/** Tells of a path into the data of a template whether its maker wrote what stands there. */
export function makersOwn({ family, data }: Template): (path: Path) => boolean {
  const made = madeAgain(family, data);
  if (made === undefined) return () => false;
  const roots = [
    ['figures'],
    ['each', 'acts'],
    ['each', 'records'],
    ['each', 'terms'],
    ['readings'],
    ['scales'],
  ].flatMap((list) => keysOf(made, list));
  const own = roots.filter((root) => isDeepStrictEqual(bare(valueAt(made, root)), bare(valueAt(data, root))));
  const given = GIVEN[family] ?? [];
  const isGiven = (path: Path): boolean => given.some((place) => startsWith(path, place)) || isLadder(path);
  return (path) =>
    (own.some((root) => startsWith(path, root)) && !isGiven(path)) ||
    isAddress(data, path) ||
    isPermission(data, path) ||
    isUnitOfPromise(data, path);
}

/** The row of acts that are not prohibited. */
function isPermission(data: unknown, path: Path): boolean {
  const row = valueAt(data, path.slice(0, 5));
  return startsWith(path, ['each', 'acts', 'consequence', 'rows']) && isObject(row) && row['id'] === 'permitted';
}

/** The key, act or level by which a maker finds a row: what matters is that the row is there. */
function isAddress(data: unknown, path: Path): boolean {
  const [test, when] = [path.at(-1), path.at(-2)];
  return (
    when === 'when' &&
    (test === 'act' || test === 'key' || test === 'level') &&
    valueAt(data, path) === valueAt(data, [...path.slice(0, -2), 'id'])
  );
}

/** The stages of a level. */
function isLadder([root, list, name]: Path): boolean {
  return root === 'each' && list === 'terms' && String(name).endsWith('Ladder');
}

/** A step that no reading of "before a day" changes. */
function isClosed(data: unknown, step: string): boolean {
  return (
    valueAt(data, ['readings', 'before', 'options', 'exclusive', `figures.${step}.rows.onTime.when`]) === undefined
  );
}

/** What was promised is an instant, in whatever unit it is reckoned. */
function isUnitOfPromise(data: unknown, path: Path): boolean {
  return path[1] === 'levels' && path.at(-1) === 'unit' && valueAt(data, [...path.slice(0, -1), 'promised']) === true;
}

function keysOf(data: unknown, path: Path): readonly Path[] {
  return Object.keys(valueAt(data, path) ?? {}).map((key) => [...path, key]);
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, i) => path[i] === key);
}

/** The data that the maker writes when it is given what stands in the data. */
function madeAgain(family: string, data: unknown): unknown {
  const at = (...path: Path): unknown => valueAt(data, path);
  const listAt = (...path: Path): readonly unknown[] => [at(...path) ?? []].flat().filter((item) => !isBlank(item));
  switch (family) {
    case 'requirement':
      return requiredSet({
        ...DUTY,
        items: at('settings', 'items') as readonly string[],
        ...(at('figures', 'found') !== undefined && {
          atLeast: at('figures', 'ok', 'any', 1, 'found', 'from') as number,
        }),
        ...(at('figures', 'outOfOrder') !== undefined && { inOrder: true }),
        when: at('figures', 'due', 'any') as readonly When[],
      }).data;
    case 'prohibition':
      return prohibitedActs({ ...DUTY, acts: {} }).data;
    case 'cadence':
      return timesPerPeriod({
        ...DUTY,
        period: 'day',
        times: at('figures', 'required', 'of', 0) as number,
        ...(at('figures', 'count', 'where') !== undefined && { where: at('figures', 'count', 'where') as When }),
      }).data;
    case 'recordCheck':
      return recordFaults({ ...DUTY, fields: {}, faults: {} }).data;
    case 'phrasing':
      return phrasesAgain(at('settings', 'phrases'), at('settings', 'exempt'));
    case 'interval':
      return dueRegularly(DUTY).data;
    case 'lookup':
      return lookupTable({ ...DUTY, rows: listAt('figures', 'value', 'rows') as [] }).data;
    case 'timetable':
      return datedSteps({
        ...DUTY,
        period: 'day',
        steps: Object.fromEntries(
          (listAt('settings', 'steps') as readonly (Step & { id: string })[]).map((step) => [
            step.id,
            { ...step, ...(isClosed(data, step.id) && { closed: true }) },
          ]),
        ),
        ...(at('figures', 'inOrder') !== undefined && { inOrder: true }),
      }).data;
    case 'quota':
      return quotaOf({
        ...DUTY,
        part: String(at('figures', 'share', 'of', 0)),
        whole: String(at('figures', 'share', 'over', 0)),
        atLeast: at('figures', 'least', 'of', 0) as number,
      }).data;
    case 'serviceLevel':
      return levelsAgain(data);
    default:
      return undefined;
  }
}

function phrasesAgain(phrases: unknown, exempt: unknown): unknown {
  const listed = phrases as readonly {
    readonly id: string;
    readonly texts: readonly string[];
    readonly match: 'whole';
  }[];
  const made = tabooPhrases({
    ...DUTY,
    phrases: Object.fromEntries(listed.map(({ id, texts, match }) => [id, { texts, match }])),
    ...(exempt !== undefined && { exempt: exempt as readonly string[] }),
  });
  return made.data;
}

/** Levels alike but for what their maker was given. */
function levelsAgain(data: unknown): unknown {
  const at = (...path: Path): unknown => valueAt(data, path);
  const levels = at('settings', 'levels') as readonly (ServiceLevel & { readonly id: string })[];
  const has = (...path: Path): boolean => at(...path) !== undefined;
  const lengths = has('each', 'terms', 'base') ? 'base' : 'length';
  const made = serviceLevels({
    ...DUTY,
    levels: Object.fromEntries(
      levels.map(({ id, ...level }, i) => [
        id,
        {
          ...level,
          length: has('each', 'terms', 'promisedUnits') ? 'promised' : 0,
          ...(has('each', 'terms', lengths, 'rows', i, 'clause') && { clause: DUTY.clause }),
          ...(has('each', 'terms', 'applies') && { when: [{}] }),
          ...(has('each', 'terms', 'nearlyDue') && { warning: 0 }),
          ...(has('each', 'terms', 'base') && { extension: 0 }),
          ...(has('each', 'terms', `${id}Ladder`) && { stages: at('each', 'terms', `${id}Ladder`, 'bands') as [] }),
        },
      ]),
    ),
  });
  return made.data;
}

/** Without what is only said about figures. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  const told = Object.entries(value).filter(([key]) => !['clause', 'title', 'note', 'unit'].includes(key));
  return Object.fromEntries(told.map(([key, item]) => [key, bare(item)]));
}
