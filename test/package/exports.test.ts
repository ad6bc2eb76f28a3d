// The entry points are named in two places, package.json and tsup.config.ts: they must agree.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import buildOptions from '../../tsup.config.js';

const { './package.json': manifestExport, ...entryPoints } = manifest.exports;

function builtEntries(): Record<string, string> {
  if (typeof buildOptions === 'function' || Array.isArray(buildOptions)) {
    throw new Error('tsup.config.ts must export one plain options object');
  }
  const { entry } = buildOptions;
  if (entry === undefined || Array.isArray(entry)) throw new Error('tsup.config.ts must name its entries');
  return entry;
}

function nameOf(subpath: string): string {
  return subpath === '.' ? 'index' : subpath.slice('./'.length);
}

/** Parts of `kefu-rules/handbooks`: files of their own for bundlers, not for users. */
function isHandbook(entry: string): boolean {
  return entry.startsWith('handbooks/');
}

test('package.json exports exactly the entries that are built', () => {
  const built = Object.keys(builtEntries()).filter((entry) => !isHandbook(entry));
  expect(Object.keys(entryPoints).map(nameOf).sort()).toEqual(built.sort());
});

test('each handbook is built to a file of its own', () => {
  expect(Object.keys(builtEntries()).filter(isHandbook)).toHaveLength(27);
});

test.each(Object.entries(entryPoints))(
  '%s has declarations of its own for import and for require',
  (subpath, conditions) => {
    const name = nameOf(subpath);
    expect(conditions).toEqual({
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    });
  },
);

test.each(Object.entries(builtEntries()))('the source of %s exists', (_name, source) => {
  expect(existsSync(fileURLToPath(new URL(`../../${source}`, import.meta.url)))).toBe(true);
});

test('types come before default, since the first matching condition wins', () => {
  for (const { import: esm, require: cjs } of Object.values(entryPoints)) {
    expect(Object.keys(esm)).toEqual(['types', 'default']);
    expect(Object.keys(cjs)).toEqual(['types', 'default']);
  }
});

test('package.json itself is exported', () => {
  expect(manifestExport).toBe('./package.json');
});

test('the package declares no side effects, so that bundlers may drop what is not used', () => {
  expect(manifest.sideEffects).toBe(false);
});
