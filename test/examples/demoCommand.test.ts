// `npm run demo` as a command: what it writes, and the status with which it ends.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kefu-rules-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function demo(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'examples/monthly-payroll/main.ts', ...args, '--out', join(folder, 'out')];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a good month ends with 0 and writes three files', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = demo();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^K01 .* 7910\.00 {2}complete$/m);
  expect(stdout).toContain('40 duties looked into, 7 not kept');
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['payslips.csv', 'payslips.json', 'report.html']);
});

test('a refused row is reported, the rest is written, and the status is 1', { timeout: 60_000 }, () => {
  const data = join(folder, 'data');
  cpSync(join(root, 'examples/monthly-payroll/data'), data, { recursive: true });
  appendFileSync(join(data, 'conduct.csv'), 'X99,2026-03-02,games\n');
  const line = readFileSync(join(data, 'conduct.csv'), 'utf8').split('\n').length - 1;
  const { status, stdout, stderr } = demo(data, '--month', '2026-03');
  expect(status).toBe(1);
  expect(stderr.split('\n')).toEqual([
    `conduct.csv:${line}, column id: employees.csv has no such person, found "X99"`,
    '1 rows or files refused, 0 people without a slip',
    '',
  ]);
  expect(stdout).toMatch(/^K01 .* 7910\.00 {2}complete$/m);
});

test('a month that is none ends with 2', { timeout: 60_000 }, () => {
  const { status, stderr } = demo('--month', '2026-13');
  expect(status).toBe(2);
  expect(stderr).toContain('--month');
});
