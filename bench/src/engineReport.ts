// What was measured of one engine, and the table of all.
import { decimalId, integerId } from './engines.js';

export interface EngineReport {
  readonly engine: string;
  /** Months per second, one a round, slowest first. */
  readonly speeds: readonly number[];
  /** Months whose grade or net is not the exact one. */
  readonly wrong: number;
}

/** The fastest round, in whole months per second: other work on the machine only ever slows. */
export function monthsPerSecond({ engine, speeds }: EngineReport): number {
  const fastest = speeds.at(-1);
  if (fastest === undefined) throw new Error(`${engine} was not measured`);
  return Math.round(fastest);
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
  const header = ['engine', 'months/s', 'slowest to median', `x ${decimalId}`, `of ${integerId}`];
  const rows = reports.map((report) => {
    const speed = monthsPerSecond(report);
    const spread = `${grouped(report.speeds[0])} to ${grouped(report.speeds[Math.floor(report.speeds.length / 2)])}`;
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
