// Runs the tests that need no file system in Chromium: `vitest run --config test/browser.config.ts`. The browser is the
// one that the system has, or the one named by CHROMIUM.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What starts processes or reads files through others, and what draws so many cases that Node is the place for it. */
const foldersOfNode = ['bench', 'docs', 'examples', 'package', 'property', 'shapes', 'support'];
const filesOfNode = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.test.ts') && readFileSync(`${root}/test/${file}`, 'utf8').includes(" from 'node:"),
);

export default defineConfig({
  root,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...foldersOfNode.map((folder) => `test/${folder}/**`), ...filesOfNode.map((file) => `test/${file}`)],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
