// The tests that mutation runs: those of the kinds of figures and of the values, which are few and fast.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/figures/**/*.test.ts', 'test/values/**/*.test.ts'], testTimeout: 30_000 },
});
