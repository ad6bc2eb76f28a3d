/** Templates of timetables: steps that each have their day in a period. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, partTitle, ruleOf } from '../figures/duty.js';
import type { Clause, Figure, Name, Patch, Reading, Text, When } from '../figures/policy.js';
import type { Asking, NoQuestions, Question, Questions } from '../figures/readings.js';
import type { SettingsOf } from '../figures/settings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import type { Draft } from '../rule/blank.js';
import { timetableFamily } from './checkTimetable.js';

type Settings = SettingsOf<typeof timetableFamily>;
type Point = Draft<Settings['steps'][number]['due']>;

/** A step: when it is due, from when it may be done, and its own clause where it has one. */
export interface Step {
  readonly due: Point;
  readonly from?: Point;
  /** The text names the days themselves ("on Monday", "the last week"), and no day "before" which: the last is always in. */
  readonly closed?: true;
  readonly clause?: Clause;
  readonly title?: Text;
}

/** The dated steps of a period; a further figure of the name `ok` takes the place of punctuality. */
export interface DatedSteps<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  readonly period: Settings['period'];
  /** The steps by their id, in their order. */
  readonly steps: Readonly<Record<Name, Step>>;
  /** A step may not be done before one that is listed ahead of it. */
  readonly inOrder?: true;
  /** What the reading `exclusive` changes besides the steps. */
  readonly exclusive?: Patch;
}

/** The blanks of a limit of which the text says no more than "in time" or "as agreed". */
export const inTime = {
  length: { type: 'number', title: { en: 'Length of the limit', zh: '期限数' }, atLeast: 0 },
  unit: { type: 'label', title: { en: 'Unit: days, weeks, months or years', zh: '期限单位(日、周、月、年)' } },
} as const satisfies BlankSpecs;

/** The limit that `inTime` leaves open; the day of the event is day 0. */
export const limitBlank = {
  after: { length: { $blank: 'length' }, unit: { $blank: 'unit' } },
} as const satisfies Point;

/**
 * Makes the policy of the dated steps of a period. Each step gives a status, and its days as `<id>Due` and `<id>From`. "By" a day or
 * time includes it (convention G2); the reading `exclusive` of the question `before` does not, unless the step is `closed`.
 *
 * @example
 * const cycle = datedSteps({
 *   id: 'assessment',
 *   clause: '002.7.cycle',
 *   title: { en: 'Monthly assessment', zh: '月度考核' },
 *   period: 'month',
 *   steps: { assessment: { from: { month: 1, day: 5 }, due: { month: 1, day: 10 } } },
 * });
 * const facts = { period: '2026-11', asOf: '2026-12-10', done: { assessment: '2026-12-04' } };
 * checkTimetable(facts, adopt(timetableFamily, cycle)).figures.assessment //=> 'early'
 */
export function datedSteps<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  duty: DatedSteps<B, Q>,
): Template<'timetable', B, Asking<Q & Question<'before', 'inclusive' | 'exclusive'>>>;
/* @__NO_SIDE_EFFECTS__ */
export function datedSteps(duty: DatedSteps): Template<'timetable'> {
  const { period, steps, inOrder } = duty;
  const rule = ruleOf(duty);
  const ids = Object.keys(steps);
  /** A step without a title of its own has that of the duty. */
  const punctuality = ids.every((id) => steps[id]?.title) ? undefined : { en: 'in time', zh: '按时' };
  const byStep = (figures: (id: Name, step: Step) => Readonly<Record<Name, Figure>>): Readonly<Record<Name, Figure>> =>
    Object.assign({}, ...Object.entries(steps).map(([id, step]) => figures(id, step)));
  const punctual: When = Object.fromEntries(ids.map((id) => [id, ['onTime', 'pending']]));
  return template(timetableFamily, {
    id: duty.id,
    version: duty.version ?? FIRST_VERSION,
    blanks: duty.blanks ?? {},
    data: {
      ...partsOf(duty),
      readings: { ...beforeReadingOf(duty), ...duty.readings },
      settings: {
        period,
        steps: Object.entries(steps).map(([id, { from, due }]) => ({ id, ...(from !== undefined && { from }), due })),
      },
      figures: {
        ...duty.figures,
        ...byStep((id, step) => {
          const own = { ...rule, ...ruleOfStep(step) };
          return {
            ...(step.from !== undefined && {
              [`${id}From`]: {
                ...titled(own, { en: 'may be done from', zh: '可做起日' }),
                kind: 'table',
                rows: [{ gives: { of: `opens.${id}` } }],
              },
            }),
            [`${id}Due`]: {
              ...titled(own, { en: 'due by', zh: '截止日' }),
              kind: 'table',
              rows: [{ gives: { of: `due.${id}` } }],
            },
            [id]: { ...own, kind: 'table', rows: statusRows(id, step.from !== undefined) },
            ...(inOrder && {
              [`${id}Ahead`]: {
                ...titled(own, { en: 'ahead of its turn', zh: '提前于次序' }),
                kind: 'check',
                any: [{ [`ahead.${id}`]: true }],
              },
            }),
          };
        }),
        ...(inOrder && {
          inOrder: {
            ...ruleOf(duty, { en: 'in order', zh: '次序相符' }),
            kind: 'check',
            any: [Object.fromEntries(ids.map((id) => [`${id}Ahead`, false]))],
          } satisfies Figure,
        }),
        ok: duty.figures?.ok ?? { ...ruleOf(duty, punctuality), kind: 'check', any: [punctual] },
      },
    },
  });
}

/** A rule whose title says which part of the answer it is. */
function titled(
  rule: Pick<Figure, 'clause' | 'title' | 'note'>,
  part: Text,
): Pick<Figure, 'clause' | 'title' | 'note'> {
  return { ...rule, ...(rule.title !== undefined && { title: partTitle(rule.title, part) }) };
}

function ruleOfStep({ clause, title }: Step): Pick<Figure, 'clause' | 'title'> {
  return { ...(clause !== undefined && { clause }), ...(title !== undefined && { title }) };
}

function statusRows(id: Name, hasFrom: boolean): Extract<Figure, { kind: 'table' }>['rows'] {
  const [done, past] = [`done.${id}`, `past.${id}`];
  return [
    ...(hasFrom ? [{ as: 'early', when: { [done]: true, [`tooSoon.${id}`]: { above: 0 } } }] : []),
    { as: 'onTime', when: { [done]: true, [past]: { upTo: 0 } }, nothing: true },
    { as: 'late', when: { [done]: true } },
    { as: 'pending', when: { [past]: { upTo: 0 } }, nothing: true },
    { as: 'overdue' },
  ];
}

/** Whether what is due by a day or time may still be done on it: asked of every step but those that are closed. */
function beforeReadingOf({ steps, exclusive }: DatedSteps): Readonly<Record<Name, Reading>> {
  const open = Object.keys(steps).filter((id) => !steps[id]?.closed);
  if (open.length === 0) return {};
  const rows = open.flatMap((id) => [
    [`figures.${id}.rows.onTime.when`, { [`done.${id}`]: true, [`past.${id}`]: { under: 0 } }],
    [`figures.${id}.rows.pending.when`, { [`past.${id}`]: { under: 0 } }],
  ]);
  return {
    before: {
      question: { en: 'Does "before a day" include that day?', zh: '"某日前"是否包含当日' },
      adopted: 'inclusive',
      options: { inclusive: {}, exclusive: { ...Object.fromEntries(rows), ...exclusive } },
    },
  };
}
