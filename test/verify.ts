// The long verification: everything that is too slow for every push. Runs each command, prints what held and for how
// long it ran, and fails if any of them failed. `npm run verify -- coverage size` runs the named ones only.
import { spawnSync } from 'node:child_process';

interface Check {
  readonly name: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Verdict {
  readonly name: string;
  readonly seconds: number;
  readonly ok: boolean;
}

// UTC, no summer time, summer time, and a place that once skipped a whole calendar day.
const hostZones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'];

const checks: readonly Check[] = [
  { name: 'types', command: 'npm run -s types' },
  ...hostZones.map((zone) => ({
    name: `test in ${zone}`,
    command: 'npm test -s',
    env: { TZ: zone, KEFU_RULES_LARGE: '1' },
  })),
  { name: 'mutants', command: 'npm run -s mutants' },
  { name: 'mutation', command: 'npx stryker run test/stryker.config.json' },
  { name: 'coverage', command: 'npm run -s coverage' },
  { name: 'build', command: 'npm run -s build' },
  { name: 'package', command: 'npm run -s package:check' },
  ...['22', '24'].map((version) => ({
    name: `test on Node ${version}`,
    command: `npx -y -p node@${version} -c 'npm test -s'`,
  })),
  { name: 'test in Chromium', command: 'npx vitest run --config test/browser.config.ts' },
  { name: 'load in Bun', command: 'npx -y bun test/package/loadEntryPoints.mjs' },
  { name: 'load in Deno', command: 'npx -y deno run -A test/package/loadEntryPoints.mjs' },
  { name: 'size', command: 'npm run -s size' },
];

function select(names: readonly string[]): readonly Check[] {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    throw new Error(`unknown check ${unknown.join(', ')}; known: ${checks.map((check) => check.name).join(', ')}`);
  }
  return names.length === 0 ? checks : checks.filter((check) => names.includes(check.name));
}

function run({ name, command, env }: Check): Verdict {
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return { name, seconds: Math.round((performance.now() - start) / 100) / 10, ok: status === 0 };
}

const verdicts = select(process.argv.slice(2)).map(run);
console.table(verdicts);
process.exitCode = verdicts.every(({ ok }) => ok) ? 0 : 1;
