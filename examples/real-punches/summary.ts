/** What a year comes to, by month and handbook. Counts are whole numbers; minutes may be sixtieths. */
import type { FigureValue } from 'kefu-rules';
import { Decimal, toDecimal } from 'kefu-rules/decimal';
import { type AttendancePolicies, assessYear } from './assessYear.js';
import type { Punches } from './readPunches.js';

const FIGURES = ['lateCount', 'earlyCount', 'chargedMinutes', 'absentDays', 'missedPunches'] as const;
type FigureName = (typeof FIGURES)[number];
type Sums = Readonly<Record<FigureName, Decimal>>;

/** The sums of a handbook by month. */
export interface Summary {
  readonly handbook: string;
  readonly months: ReadonlyMap<string, Sums>;
  readonly total: Sums;
  /** Months of people in which a measure was due: a talk, or termination under the text. */
  readonly measures: number;
  readonly incomplete: number;
}

const NONE = new Decimal(0);
/** Thirds of a minute have no finite decimal; the table shows two places. */
const RATIO_DIGITS = 18;
const NOTHING: Sums = {
  lateCount: NONE,
  earlyCount: NONE,
  chargedMinutes: NONE,
  absentDays: NONE,
  missedPunches: NONE,
};

export function summarise(
  handbook: string,
  punches: Punches,
  progress: (done: number, of: number) => void,
  policies: AttendancePolicies,
): Summary {
  const months = new Map<string, Sums>();
  const measures = measureNames(policies);
  let [total, due, incomplete, done] = [NOTHING, 0, 0, 0];
  for (const { month, outcome } of assessYear(punches, policies)) {
    const { figures } = outcome;
    months.set(month, plus(months.get(month) ?? NOTHING, figures));
    total = plus(total, figures);
    if (outcome.trace.some(({ figure, fired }) => fired && measures.includes(figure))) due++;
    if (outcome.status === 'incomplete') incomplete++;
    progress(++done, punches.people.size * punches.months.length);
  }
  return { handbook, months, total, measures: due, incomplete };
}

/** The figures of a policy that are measures. */
function measureNames({ month }: AttendancePolicies): readonly string[] {
  return Object.entries(month.data.figures)
    .filter(([, { effect }]) => effect === 'measure')
    .map(([name]) => name);
}

function plus(sums: Sums, figures: Readonly<Record<string, FigureValue | undefined>>): Sums {
  const sum = (name: FigureName): Decimal => sums[name].plus(decimalOf(figures[name]));
  return {
    lateCount: sum('lateCount'),
    earlyCount: sum('earlyCount'),
    chargedMinutes: sum('chargedMinutes'),
    absentDays: sum('absentDays'),
    missedPunches: sum('missedPunches'),
  };
}

/** One line a month, the handbooks side by side. */
export function monthTable(months: readonly string[], summaries: readonly Summary[]): string {
  const head = summaries.flatMap(({ handbook }) => FIGURES.map((name) => `${handbook} ${SHORT[name]}`));
  const rows = months.map((month) => [
    month,
    ...summaries.flatMap(({ months: sums }) => cells(sums.get(month) ?? NOTHING)),
  ]);
  const table = [['month', ...head], ...rows];
  const widths = table[0]?.map((_, i) => Math.max(...table.map((row) => (row[i] ?? '').length))) ?? [];
  return table.map((row) => row.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ')).join('\n');
}

/** The whole run in one line. */
export function totalLine({ people, holidays, months }: Punches, summaries: readonly Summary[]): string {
  const rows = [...people.values()].reduce((count, own) => count + own.length, 0);
  const parts = summaries.map(({ handbook, total, measures, incomplete }) => {
    const [late, early, charged, absent, missed] = cells(total);
    const sums = `${late} late, ${early} early, ${charged} min charged, ${absent} days absent, ${missed} punches missed`;
    return `${handbook}: ${sums}, ${measures} months with a measure, ${incomplete} incomplete`;
  });
  return `total: ${people.size} people, ${rows} days, ${holidays.size} holidays, ${months.length} months; ${parts.join('; ')}`;
}

/** A figure that a month could not tell adds nothing; how many months lack one is counted beside. */
function decimalOf(figure: FigureValue | undefined): Decimal {
  return typeof figure === 'boolean' || figure === undefined || figure === 'notApplicable'
    ? NONE
    : toDecimal(figure, RATIO_DIGITS);
}

function cells(sums: Sums): readonly string[] {
  return FIGURES.map((name) => sums[name].toDecimalPlaces(2).toFixed());
}

const SHORT: Readonly<Record<FigureName, string>> = {
  lateCount: 'late',
  earlyCount: 'early',
  chargedMinutes: 'minutes',
  absentDays: 'absent',
  missedPunches: 'missed',
};
