/** Templates of duties on records: which faults a record must not have. */
import { type Duty, FIRST_VERSION, type NoBlanks, partsOf, ruleOf } from '../figures/duty.js';
import type { FactSpecs, Figure, Name, Row, When } from '../figures/policy.js';
import type { Asking, NoQuestions, Questions } from '../figures/readings.js';
import { type BlankSpecs, type Template, template } from '../figures/template.js';
import type { Draft } from '../rule/blank.js';
import { recordCheckFamily } from './checkRecords.js';

/** What may be wrong with a record. */
export interface RecordFaults<B extends BlankSpecs = BlankSpecs, Q extends Questions = Questions> extends Duty<B, Q> {
  /** The fields of each record besides its `id`. */
  readonly fields: FactSpecs;
  /** When each fault is there; of several, the one that is listed first is named. */
  readonly faults: Readonly<Record<Name, Draft<When>>>;
  /** Further figures of each record, such as the limit that holds for it. */
  readonly recordFigures?: Readonly<Record<Name, Draft<Figure>>>;
}

/**
 * Makes the policy of records that must be without fault.
 *
 * @example
 * const problems = recordFaults({
 *   id: 'problems',
 *   clause: '000.5.feedback.channels',
 *   title: { en: 'Problems of customers', zh: '客户问题' },
 *   fields: { analysed: { type: 'flag' }, improved: { type: 'flag' } },
 *   faults: { notAnalysed: { analysed: false }, notImproved: { improved: false } },
 * });
 * const records = [{ id: 'parking', analysed: true, improved: false }];
 * checkRecords({ records }, adopt(recordCheckFamily, problems)).figures.faulty //=> '1'
 */
export function recordFaults<const B extends BlankSpecs = NoBlanks, const Q extends Questions = NoQuestions>(
  duty: RecordFaults<B, Q>,
): Template<'recordCheck', B, Asking<Q>>;
/* @__NO_SIDE_EFFECTS__ */
export function recordFaults(duty: RecordFaults): Template<'recordCheck'> {
  const { fields, faults, recordFigures } = duty;
  const rule = ruleOf(duty);
  const rows = Object.entries(faults).map(([as, when]): Draft<Row> => ({ as, when }));
  const fault: Draft<Figure> = {
    ...ruleOf(duty, { en: 'fault', zh: '问题' }),
    kind: 'table',
    rows: [...rows, { as: 'none', nothing: true }],
  };
  const faulty: Figure = {
    ...ruleOf(duty, { en: 'records at fault', zh: '有问题的记录' }),
    kind: 'tally',
    from: 'records',
    where: { fault: { not: 'none' } },
    take: 'count',
  };
  return template(recordCheckFamily, {
    id: duty.id,
    version: duty.version ?? FIRST_VERSION,
    blanks: duty.blanks ?? {},
    data: {
      ...partsOf(duty),
      lists: { ...duty.lists, records: { ...recordCheckFamily.lists.records, ...fields } },
      each: { records: { ...recordFigures, fault } },
      figures: { ...duty.figures, faulty, ok: { ...rule, kind: 'check', any: [{ faulty: 0 }] } },
    },
  });
}
