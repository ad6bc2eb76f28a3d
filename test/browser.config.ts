// Runs the tests that need no file system in Chromium: `vitest run --config test/browser.config.ts`. The browser is the
// one that the system has, or the one named by CHROMIUM.
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** What reads files or starts processes, and what draws so many cases that Node is the place for it. */
const ofNode = ['bench', 'docs', 'examples', 'package', 'property', 'shapes', 'support'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...ofNode.map((folder) => `test/${folder}/**`), 'test/handbooks/rulebook.test.ts'],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
