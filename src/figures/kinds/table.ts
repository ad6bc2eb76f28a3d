/** `table`: by several conditions, the first row that holds or the only one. */
import { refuse } from '../../rule/issue.js';
import { keyOf } from '../../rule/rowKey.js';
import { proveRows } from '../adoption/prove.js';
import { changed } from '../compiled/slots.js';
import { absentEntry, checkEntries, compileEntries, entryReads, evaluateEntry, writeAbsent } from '../entries.js';
import type { Kind } from '../kind.js';
import type { Table } from '../policy.js';
import { NOT_APPLICABLE, Unknown } from '../value.js';
import { whenReads } from '../when.js';

export const table: Kind<Table> = {
  check(figure, checker) {
    figure.rows.forEach((row, i) => checker.when(row.when, `/rows/${keyOf(row, i)}/when`));
    proveRows(figure, checker);
    return checkEntries(figure.rows, checker, 'rows', false);
  },
  evaluate(figure, scope) {
    for (const [hit, row] of figure.rows.entries()) {
      const holds = scope.holds(row.when);
      if (holds instanceof Unknown) return absentEntry(row, holds);
      if (holds) return evaluateEntry(row, scope, hit);
    }
    if (figure.otherwise === 'notApplicable') return absentEntry(figure.rows[0], NOT_APPLICABLE);
    return refuse('gap', scope.path, undefined, 'a row that holds');
  },
  compile(figure, compiler) {
    const tests = figure.rows.map((row) => compiler.test(row.when));
    const { writes, slots } = compileEntries(figure.rows, compiler);
    const isOpen = tests.some(({ no }) => no !== undefined);
    const isApplied = figure.otherwise !== 'notApplicable';
    const filled = changed(slots, (slot) => ({
      ...slot,
      optional: isOpen || slot.optional,
      sure: isApplied ? slot.sure : undefined,
    }));
    const rows = tests.map(({ yes, no }, i) => {
      const doubt = no === undefined ? '' : `else if(!${no}){${writeAbsent(filled, 'I')}}`;
      return `if(${yes}){${writes[i]}}${doubt}else `;
    });
    const none = figure.otherwise === 'notApplicable' ? writeAbsent(filled, 'NaN') : 'return;';
    compiler.emit(`${rows.join('')}{${none}}`);
    return filled;
  },
  reads(figure, hit) {
    const rows = figure.rows.slice(0, hit === undefined ? undefined : hit + 1);
    return [...rows.flatMap((row) => whenReads(row.when)), ...entryReads(figure.rows[hit ?? -1])];
  },
  rule: decidingRows,
};

/** The row that decided and the conditions of those passed over; all rows where none holds. */
function decidingRows(figure: Table, hit: number | undefined): Table {
  if (hit === undefined) return figure;
  const passed = figure.rows.slice(0, hit).map(({ when }) => (when === undefined ? {} : { when }));
  return { ...figure, rows: [...passed, ...figure.rows.slice(hit, hit + 1)] };
}
