/** Templates of service levels: how long a complaint or request may take, by which clock. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, partTitle, ruleOf } from '../figures/duty.js';
import { isLiteral } from '../figures/literal.js';
import type { Band, Clause, Figure, Name, Operand, PolicyData, Text, When } from '../figures/policy.js';
import type { Asking, NoQuestions, Questions } from '../figures/readings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import type { Blank, Draft } from '../rule/blank.js';
import { serviceLevelFamily } from './assessService.js';
import type { LevelSettings, ServiceSettings } from './serviceSettings.js';

type Clocks = ServiceSettings['clocks'];

/** A level of service: from which event to which, how long at most, and its own clause where it has one. */
export type ServiceLevel = Omit<LevelSettings, 'id' | 'clock' | 'unit'> & {
  readonly clause?: Clause;
  readonly title?: Text;
  /** Name of a clock, or how it counts where it needs no hours. */
  readonly clock: Name;
  readonly unit: LevelSettings['unit'] | Blank;
  /** At most so many units, themselves in time: a number, a figure, or the instant that was promised. */
  readonly length: Operand | Blank | 'promised';
  /** In which cases the policy asks for it; always, when absent. */
  readonly when?: readonly When[];
  /** At risk with so many units left. */
  readonly warning?: Operand | Blank;
  /** So many units more may be granted at most; none, when absent. */
  readonly extension?: Operand | Blank;
  /** Stages by the units used, such as whom to tell: labels of `<level>Stage`, the last one reached. */
  readonly stages?: readonly Draft<Band>[];
};

/** The levels of a kind of request. */
export interface ServiceLevels<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  readonly zone?: string;
  /** Clocks with hours; `time`, `days` and `workdays` are known without. */
  readonly clocks?: Draft<Clocks>;
  readonly levels: Readonly<Record<Name, ServiceLevel>>;
  /** Events beyond those that the levels name. */
  readonly events?: readonly string[];
  /** Events that leave the state as it was. */
  readonly notes?: readonly string[];
  readonly scales?: NonNullable<PolicyData['scales']>;
}

type Entry = readonly [id: Name, level: ServiceLevel];
type Rule = Pick<Figure, 'clause' | 'title'>;
type Figures = Readonly<Record<Name, Draft<Figure>>>;

const PLAIN_CLOCKS = ['time', 'days', 'workdays'] as const;

/**
 * Makes the policy of the service levels of a complaint or request. Each level gives a figure of its name: the gravest
 * status of its runs, not applicable before the first.
 *
 * @example
 * const complaint = serviceLevels({
 *   id: 'complaint',
 *   clause: '001.1.complaint.valid.reply',
 *   title: { en: 'Reply within 2 hours', zh: '2小时内回复' },
 *   levels: { reply: { clock: 'time', unit: 'hours', from: ['received'], until: ['replied'], length: 2 } },
 * });
 * const events = [{ at: '2026-11-27T09:00', event: 'received' }, { at: '2026-11-27T11:00', event: 'replied' }];
 * assessService({ asOf: '2026-11-27T12:00', events }, adopt(serviceLevelFamily, complaint)).figures.reply //=> 'met'
 */
export function serviceLevels<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  policy: ServiceLevels<B, Q>,
): Template<'serviceLevel', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function serviceLevels(policy: ServiceLevels): Template<'serviceLevel'> {
  const levels = Object.entries(policy.levels);
  const rule = ruleOf(policy);
  const hasCases = levels.some(([, { when }]) => when !== undefined);
  return template(serviceLevelFamily, {
    id: policy.id,
    version: policy.version ?? FIRST_VERSION,
    blanks: policy.blanks ?? {},
    data: {
      ...partsOf(policy),
      lists: {
        ...policy.lists,
        terms: { ...serviceLevelFamily.lists.terms, level: { type: 'label', labels: levels.map(([id]) => id) } },
      },
      scales: {
        ...policy.scales,
        ...stageScales(levels),
        status: [...(hasCases ? ['notDue'] : []), 'met', 'onTrack', 'atRisk', 'breached'],
      },
      settings: settingsFrom(policy),
      each: { terms: { ...measures(levels, rule), ...verdict(levels, rule, hasCases), ...ladders(levels, rule) } },
      figures: {
        ...policy.figures,
        ...byLevel(levels, (id, level) => ({
          [id]: {
            ...ruleFor(level, rule, level.title === undefined ? PARTS.status : undefined),
            ...gravest(id, 'status', 'status'),
          },
          ...(level.stages !== undefined && {
            [`${id}Stage`]: { ...ruleFor(level, rule, PARTS.stage), ...gravest(id, `${id}Ladder`, `${id}Stages`) },
          }),
        })),
        breached: {
          ...ruleOf(policy, PARTS.breached),
          kind: 'tally',
          from: 'terms',
          where: { status: 'breached' },
          take: 'count',
        },
        ok: { ...rule, kind: 'check', any: [{ breached: 0 }] },
      },
    },
  });
}

/** How long a run may last and has lasted. */
function measures(levels: readonly Entry[], rule: Rule): Figures {
  const extensions = levels.filter(([, { extension }]) => extension !== undefined);
  const given = (value: Operand | Blank) =>
    value === 'promised' ? { of: 'promisedUnits' } : isName(value) ? { of: value } : value;
  const lengths: Draft<Figure> = {
    ...rule,
    title: TITLES.length,
    kind: 'table',
    rows: levels.map(([id, level]) => ({ ...clauseOf(level), id, ...whenOf(id, levels), gives: given(level.length) })),
  };
  return {
    used: { kind: 'product', title: TITLES.used, of: ['elapsed'], over: ['per'] },
    ...(levels.some(([, { length }]) => length === 'promised') && {
      promisedUnits: { kind: 'product', title: TITLES.promised, of: ['promised'], over: ['per'] },
    }),
    ...(extensions.length === 0
      ? { length: lengths }
      : {
          base: { ...lengths, title: TITLES.base },
          mostGranted: {
            ...rule,
            title: TITLES.mostGranted,
            kind: 'table',
            rows: [
              ...extensions.map(([id, { extension = 0 }]) => ({ id, ...whenOf(id, levels), gives: given(extension) })),
              ...(extensions.length === 1 && levels.length === 1
                ? []
                : [{ id: 'others', gives: 0, nothing: true as const }]),
            ],
          },
          granted: { ...rule, kind: 'least', title: TITLES.granted, of: ['extended', 'mostGranted'] },
          length: { ...rule, title: TITLES.length, kind: 'total', of: ['base', 'granted'] },
        }),
    remaining: { kind: 'total', title: TITLES.remaining, of: ['length'], less: ['used'] },
  };
}

const MET = { as: 'met', when: { done: true, inTime: true }, nothing: true } as const;
const BREACHED = { as: 'breached', when: { inTime: false } } as const;

/**
 * How a run stands, by the clause of its level where that has one of its own. Where its clock shows exactly its length, it is in time at the instant at which the clock came to
 * it. If the clock stood just before the end, it had come to it earlier, and the end is late.
 */
function verdict(levels: readonly Entry[], rule: Rule, hasCases: boolean): Figures {
  const cases = levels.flatMap(([id, { when = [{}] }]) =>
    when.map((one): When => ({ ...one, ...onLevel(id, levels) })),
  );
  const warnings = levels.flatMap(([id, { warning }]) =>
    warning === undefined ? [] : [{ ...onLevel(id, levels), remaining: { upTo: warning } }],
  );
  return {
    inTime: {
      ...rule,
      title: TITLES.inTime,
      kind: 'check',
      any: [{ used: { under: 'length' } }, { used: { upTo: 'length' }, stood: false }],
    },
    ...(hasCases && { applies: { ...rule, title: TITLES.applies, kind: 'check', any: cases } }),
    ...(warnings.length > 0 && { nearlyDue: { ...rule, title: TITLES.nearlyDue, kind: 'check', any: warnings } }),
    status: {
      ...rule,
      title: TITLES.status,
      kind: 'table',
      rows: [
        ...(hasCases ? [{ as: 'notDue', when: { applies: false }, nothing: true as const }] : []),
        ...levels.flatMap(([id, { clause }]) =>
          clause === undefined
            ? []
            : [
                { ...MET, id: `${id}Met`, when: { ...MET.when, ...onLevel(id, levels) }, clause },
                { ...BREACHED, id: `${id}Breached`, when: { ...BREACHED.when, ...onLevel(id, levels) }, clause },
              ],
        ),
        ...(levels.every(([, { clause }]) => clause !== undefined) ? [] : [MET, BREACHED]),
        ...(warnings.length > 0 ? [{ as: 'atRisk', when: { nearlyDue: true } }] : []),
        { as: 'onTrack', nothing: true },
      ],
    },
  };
}

function ladders(levels: readonly Entry[], rule: Rule): Figures {
  return byLevel(levels, (id, level) =>
    level.stages === undefined
      ? {}
      : { [`${id}Ladder`]: { ...ruleFor(level, rule, PARTS.stage), kind: 'bands', by: 'used', bands: level.stages } },
  );
}

function stageScales(levels: readonly Entry[]): Readonly<Record<Name, readonly string[]>> {
  const scales = levels.flatMap(([id, { stages = [] }]) => {
    const labels = stages.flatMap((stage) => ('as' in stage && typeof stage.as === 'string' ? [stage.as] : []));
    return labels.length === 0 ? [] : [[`${id}Stages`, labels] as const];
  });
  return Object.fromEntries(scales);
}

/** What tells a level from the others; nothing where there are none. */
function onLevel(level: Name, levels: readonly Entry[]): When {
  return levels.length === 1 ? {} : { level };
}

function whenOf(level: Name, levels: readonly Entry[]): { readonly when?: When } {
  return levels.length === 1 ? {} : { when: { level } };
}

/** Of the runs of a level, the gravest label. */
function gravest(level: Name, of: Name, scale: Name): Figure {
  return { kind: 'tally', from: 'terms', where: { level }, take: 'largest', of, scale };
}

function settingsFrom({ zone, clocks = {}, levels, events = [], notes }: ServiceLevels): Draft<ServiceSettings> {
  const given = Object.values(levels);
  const plain = PLAIN_CLOCKS.filter((name) => given.some(({ clock }) => clock === name));
  const named = given.flatMap(({ from, until, pausedIn = [], reopenedBy = [] }) => [
    ...from,
    ...until,
    ...pausedIn,
    ...reopenedBy,
  ]);
  return {
    ...(zone !== undefined && { zone }),
    clocks: { ...Object.fromEntries(plain.map((counts) => [counts, { counts }])), ...clocks },
    events: [...new Set([...named, ...events, ...(notes ?? [])])],
    ...(notes !== undefined && { notes }),
    levels: Object.entries(levels).map(([id, level]) => levelSettings(id, level)),
  };
}

function levelSettings(id: Name, level: ServiceLevel): Draft<LevelSettings> {
  const { clause, title, length, when, warning, extension, stages, ...settings } = level;
  return {
    id,
    ...settings,
    ...(length === 'promised' && { promised: true }),
    ...(extension !== undefined && { extends: true }),
  };
}

function byLevel(levels: readonly Entry[], figures: (id: Name, level: ServiceLevel) => Figures): Figures {
  return Object.assign({}, ...levels.map(([id, level]) => figures(id, level)));
}

function ruleFor({ clause, title: own }: ServiceLevel, rule: Rule, part?: Text): Rule {
  const title = own ?? rule.title;
  return {
    ...rule,
    ...(clause !== undefined && { clause }),
    ...(title !== undefined && { title: partTitle(title, part) }),
  };
}

function clauseOf({ clause }: ServiceLevel): Pick<Figure, 'clause'> {
  return clause === undefined ? {} : { clause };
}

function isName(value: Operand | Blank): value is Name {
  return typeof value === 'string' && !isLiteral(value);
}

/** What the figures of a run are called. */
const TITLES = {
  used: { en: 'Time used', zh: '已用时长' },
  promised: { en: 'Time promised', zh: '承诺时长' },
  granted: { en: 'Time granted on top', zh: '准予延长' },
  remaining: { en: 'Time left', zh: '剩余时长' },
  length: { en: 'Time allowed', zh: '规定时长' },
  base: { en: 'Time allowed at first', zh: '原定时长' },
  mostGranted: { en: 'Most granted on top', zh: '最多延长' },
  inTime: { en: 'In time', zh: '按时' },
  applies: { en: 'Applies', zh: '适用' },
  nearlyDue: { en: 'Nearly over time', zh: '临近超时' },
  status: { en: 'Status', zh: '办理情况' },
} as const;

/** What the figures of all runs are called after the title of their level or policy. */
const PARTS = {
  status: { en: 'status', zh: '办理情况' },
  stage: { en: 'stage reached', zh: '所处阶段' },
  breached: { en: 'number over time', zh: '超时次数' },
} as const;
