// Builds every entry point as ESM and as CommonJS, each with its own declarations.
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    handbooks: 'src/handbooks.ts',
    schema: 'src/schema.ts',
    decimal: 'src/decimal.ts',
    explain: 'src/explain/index.ts',
  },
  format: ['esm', 'cjs'],
  target: ['node20', 'es2022'],
  // Shared chunks in both formats: otherwise each entry point would hold its own copy of the error class, and an
  // error thrown by one would not be `instanceof` the class exported by another.
  splitting: true,
  treeshake: false,
  clean: true,
  sourcemap: true,
  // tsup sets `baseUrl` for its declaration build, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
