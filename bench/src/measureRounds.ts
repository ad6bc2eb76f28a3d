// Rounds in which every engine takes its turn, each time in a fresh process: an engine never runs code that was
// compiled for another, and a slow minute of the machine meets them all.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { engines } from './engines.js';

const measureOne = fileURLToPath(new URL('../build/measureOne.js', import.meta.url));

/** Bundles the measurement as apps are bundled, so that no loader of TypeScript is measured along. */
function bundle(): void {
  buildSync({
    entryPoints: [fileURLToPath(new URL('measureOne.ts', import.meta.url))],
    outfile: measureOne,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
}

function measureOnce(id: string): number {
  const printed = execFileSync(process.execPath, [measureOne, id], { encoding: 'utf8' });
  const speed = Number(printed);
  if (!(speed > 0)) throw new Error(`no speed of ${id}: ${printed}`);
  return speed;
}

/** Months per second of each engine, one speed a round. */
export function measureRounds(rounds: number): ReadonlyMap<string, readonly number[]> {
  bundle();
  const speeds = new Map(engines.map(({ id }): [string, number[]] => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [id, measured] of speeds) measured.push(measureOnce(id));
  }
  return speeds;
}
