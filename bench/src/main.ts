// `npm run bench`: the speed and the wrong months of every engine, as a table or with `--json` as data.
import { parseArgs } from 'node:util';
import { countWrong } from './countWrong.js';
import { type EngineReport, monthsPerSecond, reportTable } from './engineReport.js';
import { engines } from './engines.js';
import { measureRounds } from './measureRounds.js';
import { verificationCases } from './verificationCases.js';

interface Options {
  readonly json: boolean;
  /** Months that are compared with the exact answer. */
  readonly months: number;
  /** Speeds that are measured of each engine; the fastest counts. */
  readonly rounds: number;
}

function readCount(name: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new RangeError(`--${name} takes a whole number from 1, not ${text}`);
  return Number(text);
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      months: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '7' },
    },
  });
  return {
    json: values.json,
    months: readCount('months', values.months),
    rounds: readCount('rounds', values.rounds),
  };
}

async function measure({ months, rounds }: Options): Promise<readonly EngineReport[]> {
  // Speeds first: the machine is then still as quiet as it was.
  const measured = measureRounds(rounds);
  const cases = verificationCases(months);
  const reports: EngineReport[] = [];
  for (const { id, load } of engines) {
    const speeds = [...(measured.get(id) ?? [])].sort((left, right) => left - right);
    reports.push({ engine: id, speeds, wrong: await countWrong(await load(), cases) });
  }
  return reports;
}

const options = readOptions();
const reports = await measure(options);
if (options.json) {
  const rows = reports.map((report) => ({
    engine: report.engine,
    monthsPerSecond: monthsPerSecond(report),
    wrong: report.wrong,
  }));
  console.log(JSON.stringify(rows, null, 2));
} else {
  console.log(reportTable(reports, options.months));
}
