// Runs every `*.test.ts`, and checks the types that every `*.test-d.ts` asserts.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// With KEFU_RULES_LARGE=1, as `npm run verify` sets it, the property and oracle tests run far more cases.
const testTimeout = process.env.KEFU_RULES_LARGE === '1' ? 1_800_000 : 120_000;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Examples import the package by its name.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout,
    // Nothing in the library has a state that one file of tests could leave to the next, so that each need not load it anew.
    isolate: false,
    // Type errors outside of the type tests are reported by `npm run types`, with all of them in one place.
    typecheck: {
      enabled: true,
      include: ['test/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
      ignoreSourceErrors: true,
    },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reportsDirectory: 'coverage',
      reporter: ['text', 'json-summary'],
    },
  },
});
