// Builds every entry point as ESM and as CommonJS, each with its own declarations.
import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const entryPoints = {
  index: 'src/index.ts',
  handbooks: 'src/handbooks.ts',
  schema: 'src/schema.ts',
  plan: 'src/plan.ts',
  decimal: 'src/decimal.ts',
  explain: 'src/explain/index.ts',
};

// A file for each handbook, so that bundlers leave out those that nobody imports.
const handbooks = Object.fromEntries(
  readdirSync('src/handbooks', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`handbooks/${name}`, `src/handbooks/${name}/index.ts`]),
);

export default defineConfig({
  entry: { ...entryPoints, ...handbooks },
  format: ['esm', 'cjs'],
  target: ['node20', 'es2022'],
  // Shared chunks in both formats: otherwise each entry point would hold its own copy of the error class, and an
  // error thrown by one would not be `instanceof` the class exported by another.
  splitting: true,
  treeshake: false,
  clean: true,
  // The code is not minified and keeps its names: maps would double the package and tell little more.
  sourcemap: false,
  // tsup sets `baseUrl` for its declaration build, which TypeScript 6 reports as deprecated.
  dts: { entry: entryPoints, compilerOptions: { ignoreDeprecations: '6.0', stripInternal: true } },
});
