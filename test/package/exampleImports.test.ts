// Outsiders can write the examples: beside their own files and other packages, they import the entry points only.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const entryPoints = Object.keys(manifest.exports).map((subpath) => posix.join(manifest.name, subpath));

function importsOf(path: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(`${examples}${path}`, 'utf8'));
  return importedFiles.map(({ fileName }) => fileName);
}

test.each(files)('examples/%s leaves its folder for nothing', (path) => {
  const own = importsOf(path).filter((specifier) => specifier.startsWith('.'));
  expect(own.map((specifier) => posix.join(dirname(path), specifier)).filter((file) => file.startsWith('..'))).toEqual(
    [],
  );
});

test.each(files)('examples/%s imports what the package exports', (path) => {
  const ofPackage = importsOf(path).filter((specifier) => specifier.split('/')[0] === manifest.name);
  expect(ofPackage.filter((specifier) => !entryPoints.includes(specifier))).toEqual([]);
});

test('the examples use every entry point', () => {
  const used = new Set(files.flatMap(importsOf));
  expect(entryPoints.filter((name) => !name.endsWith('/package.json') && !used.has(name))).toEqual([]);
});
