/** Reads a CSV table row by row. Bad rows are reported with file, line and column; the rest is read. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvError, parse } from 'csv-parse/sync';
import type { Text } from 'kefu-rules';
import type { Cell } from './cells.js';
import { decodeText } from './decodeText.js';
import type { Problem } from './problem.js';

export type Columns = Readonly<Record<string, Cell<unknown>>>;
type ValueOf<C> = C extends Cell<infer T> ? T : never;
/** A row with its cells read, and the line on which it stands. */
export type Row<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> } & { readonly line: number };

/** A folder of tables, with all that was wrong in them. */
export class Folder {
  readonly problems: Problem[] = [];

  constructor(readonly path: string) {}

  /**
   * The rows of a table that could be read.
   *
   * @param columns the cells of each column; further columns are remarked upon
   * @param key columns of which no two rows may hold the same; none where any two rows may be alike
   */
  table<const C extends Columns>(file: string, columns: C, key: readonly (keyof C & string)[]): Table<C> {
    const records = this.records(file);
    const [header, ...rest] = records;
    if (header === undefined) return new Table(this, file, []);
    const names = header.cells.map((name) => name.trim());
    const missing = Object.keys(columns).filter((name) => !names.includes(name));
    for (const column of missing) this.refuse(file, MISSING_COLUMN, { line: header.line, column });
    for (const column of names.filter((name) => !Object.hasOwn(columns, name)))
      this.problems.push({ file, line: header.line, column, says: UNKNOWN_COLUMN, refused: false });
    if (missing.length > 0) return new Table(this, file, []);
    const rows = rest.flatMap((record) => this.row(file, columns, names, record) ?? []);
    return new Table(this, file, this.withoutDoubles(file, rows, key));
  }

  refuse(file: string, says: Text, place: { line?: number; column?: string; found?: string } = {}): void {
    this.problems.push({ file, ...place, says, refused: true });
  }

  private records(file: string): readonly RawRecord[] {
    const path = join(this.path, file);
    if (!existsSync(path)) {
      this.refuse(file, MISSING_FILE);
      return [];
    }
    const decoded = decodeText(readFileSync(path));
    if (decoded === undefined) {
      this.refuse(file, NO_TEXT);
      return [];
    }
    if (decoded.encoding === 'GBK') this.problems.push({ file, says: READ_AS_GBK, refused: false });
    const records: RawRecord[] = [];
    parse(decoded.text, {
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ cells, line: lines });
        return null;
      },
      on_skip: (error) => {
        this.refuse(file, BAD_QUOTES, lineOf(error));
        return undefined;
      },
    });
    if (records.length === 0) this.refuse(file, MISSING_HEADER);
    return records;
  }

  private row<C extends Columns>(
    file: string,
    columns: C,
    names: readonly string[],
    { cells, line }: RawRecord,
  ): Row<C> | undefined {
    if (cells.every((cell) => cell.trim() === '')) return undefined;
    if (cells.length !== names.length) {
      const count = { line, found: String(cells.length) };
      this.refuse(file, { en: `expected ${names.length} cells`, zh: `应有 ${names.length} 个单元格` }, count);
      return undefined;
    }
    let isGood = true;
    const values = Object.entries(columns).map(([column, cell]) => {
      const found = cells[names.indexOf(column)]?.trim() ?? '';
      if (found === '' && cell.empty !== undefined) return [column, cell.empty.value];
      const value = found === '' ? undefined : cell.read(found);
      if (value === undefined) {
        isGood = false;
        this.refuse(file, cell.expected, { line, column, found });
      }
      return [column, value];
    });
    // Every column has been read by its own cell.
    return isGood ? (Object.fromEntries([...values, ['line', line]]) as Row<C>) : undefined;
  }

  private withoutDoubles<C extends Columns>(
    file: string,
    rows: readonly Row<C>[],
    key: readonly (keyof C & string)[],
  ): readonly Row<C>[] {
    if (key.length === 0) return rows;
    const first = new Map<string, number>();
    return rows.filter((row) => {
      const found = key.map((column) => String(row[column])).join(' ');
      const before = first.get(found);
      if (before === undefined) first.set(found, row.line);
      else {
        const says = { en: `stands in line ${before} already`, zh: `与第 ${before} 行重复` };
        this.refuse(file, says, { line: row.line, column: key.join(', '), found });
      }
      return before === undefined;
    });
  }
}

/** The rows of one file, which later checks may still refuse. */
export class Table<C extends Columns> {
  constructor(
    private readonly folder: Folder,
    private readonly file: string,
    readonly rows: readonly Row<C>[],
  ) {}

  /** The rows for which `fault` finds nothing; the others are reported. */
  without(fault: (row: Row<C>) => { readonly column: keyof C & string; readonly says: Text } | undefined): Table<C> {
    const rows = this.rows.filter((row) => {
      const found = fault(row);
      if (found === undefined) return true;
      const { column, says } = found;
      this.folder.refuse(this.file, says, { line: row.line, column, found: String(row[column] ?? '') });
      return false;
    });
    return new Table(this.folder, this.file, rows);
  }
}

interface RawRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function lineOf(error: CsvError | undefined): { readonly line?: number } {
  const line: unknown = error?.lines;
  return typeof line === 'number' ? { line } : {};
}

const MISSING_FILE = { en: 'there is no such file', zh: '缺少该文件' };
const MISSING_HEADER = { en: 'there is no header', zh: '缺少表头' };
const MISSING_COLUMN = { en: 'this column is missing, so nothing of the file is read', zh: '缺少该列,整个文件未读取' };
const UNKNOWN_COLUMN = { en: 'nothing reads this column', zh: '该列不被使用' };
const NO_TEXT = { en: 'neither UTF-8 nor GBK text', zh: '既非UTF-8也非GBK文本' };
const READ_AS_GBK = { en: 'not UTF-8; it was taken for GBK', zh: '非UTF-8文本,已按GBK读取' };
const BAD_QUOTES = { en: 'a quotation mark out of place', zh: '引号位置有误' };
