// What was measured of one engine, and the table of all.
import { decimalId, integerId } from './engines.js';

export interface EngineReport {
  readonly engine: string;
  /** Months per second, one a round, slowest first. */
  readonly speeds: readonly number[];
  /** Months whose grade or net is not the exact one. */
  readonly wrong: number;
}

/** The median speed, in whole months per second. */
export function monthsPerSecond({ engine, speeds }: EngineReport): number {
  const middle = (speeds.length - 1) / 2;
  const low = speeds[Math.floor(middle)];
  const high = speeds[Math.ceil(middle)];
  if (low === undefined || high === undefined) throw new Error(`${engine} was not measured`);
  return Math.round((low + high) / 2);
}

function speedOf(id: string, reports: readonly EngineReport[]): number {
  const report = reports.find(({ engine }) => engine === id);
  if (report === undefined) throw new Error(`${id} was not measured`);
  return monthsPerSecond(report);
}

function grouped(value: number | undefined): string {
  return value === undefined ? '-' : Math.round(value).toLocaleString('en-US');
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widthOf(0)) : cell.padStart(widthOf(column)))).join('   ');
  return rows.map(line).join('\n');
}

/** One line an engine; `verified` is the number of months behind `wrong`. */
export function reportTable(reports: readonly EngineReport[], verified: number): string {
  const decimal = speedOf(decimalId, reports);
  const integer = speedOf(integerId, reports);
  const header = ['engine', 'months/s', 'slowest to fastest', `x ${decimalId}`, `of ${integerId}`];
  const rows = reports.map((report) => {
    const speed = monthsPerSecond(report);
    const spread = `${grouped(report.speeds[0])} to ${grouped(report.speeds.at(-1))}`;
    return [
      report.engine,
      grouped(speed),
      spread,
      (speed / decimal).toFixed(2),
      (speed / integer).toFixed(3),
      grouped(report.wrong),
    ];
  });
  return alignColumns([[...header, `wrong of ${grouped(verified)}`], ...rows]);
}
