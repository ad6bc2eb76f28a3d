// Loads every built entry point by its public name, with `import` and with `require`: both must work and name the same
// exports. Plain JavaScript, so that any runtime runs it: `node test/package/loadEntryPoints.mjs`, after a build.
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const manifestUrl = new URL('../../package.json', import.meta.url);
const manifest = JSON.parse(readFileSync(manifestUrl, 'utf8'));
const require = createRequire(manifestUrl);

const names = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== './package.json')
  .map((subpath) => manifest.name + subpath.slice('.'.length));

for (const name of names) {
  const imported = Object.keys(await import(name)).sort();
  const required = Object.keys(require(name)).sort();
  deepStrictEqual(required, imported, `${name} exports different names to import and to require`);
  console.log(`${name}: ${imported.length} exports`);
}
