// Imports in src point one way, and each outside package has one place that may know it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

const core: Readonly<Record<string, readonly string[]>> = {
  values: ['values'],
  rule: ['rule', 'values'],
  figures: ['figures', 'rule', 'values'],
};

const topics = ['attendance', 'overtime', 'leave', 'appraisal', 'pay', 'service', 'duty', 'compliance'];

/** What the files of a folder may import; a folder without entry (handbooks, explain ...) stands above all others. */
const allowedFolders = new Map<string, readonly string[]>([
  ...Object.entries(core),
  ...topics.map((topic) => [topic, [topic, 'figures', 'rule', 'values']] as const),
]);

/**
 * Which files may import an outside module. Whole date-fns and whole zod are too large for any of them. Of date-fns
 * only the zones of `@date-fns/tz` are imported now; `date-fns` is still the package that dates are to be reckoned with
 * where the integer days of `values` do not suffice, and so stays a dependency.
 */
const allowedModules: readonly { readonly module: RegExp; readonly importers: RegExp }[] = [
  { module: /^date-fns\/.+$/, importers: /^values\// },
  { module: /^@date-fns\/tz\/tzOffset$/, importers: /^values\// },
  { module: /^decimal\.js$/, importers: /^decimal\.ts$/ },
  { module: /^zod\/mini$/, importers: /(^|\/)schema(\.ts$|\/)/ },
];

interface SourceFile {
  /** Path below src, as `rule/adopt.ts`. */
  readonly path: string;
  /** Imported files of src, as paths below src. */
  readonly files: readonly string[];
  /** Imported packages, as written. */
  readonly modules: readonly string[];
}

function readSource(path: string): SourceFile {
  const { importedFiles } = ts.preProcessFile(readFileSync(`${src}${path}`, 'utf8'));
  const specifiers = importedFiles.map(({ fileName }) => fileName);
  const isRelative = (specifier: string) => specifier.startsWith('.');
  return {
    path,
    files: specifiers
      .filter(isRelative)
      .map((specifier) => posix.join(dirname(path), specifier).replace(/\.js$/, '.ts')),
    modules: specifiers.filter((specifier) => !isRelative(specifier)),
  };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.indexOf('/'), 0));
}

function mayImport(path: string, module: string): boolean {
  return allowedModules.some((rule) => rule.module.test(module) && rule.importers.test(path));
}

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map(readSource);

/** Everything that loads when `entry` is imported, `entry` included. */
function reachedFrom(entry: string): readonly SourceFile[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Map<string, SourceFile>();
  const visit = (path: string): void => {
    const source = byPath.get(path);
    if (source === undefined) throw new Error(`${path} is imported and does not exist`);
    if (reached.has(path)) return;
    reached.set(path, source);
    source.files.forEach(visit);
  };
  visit(entry);
  return [...reached.values()];
}

describe.each(sources)('src/$path', ({ path, files, modules }) => {
  test('imports only from its own layer and those below', () => {
    const allowed = allowedFolders.get(folderOf(path));
    expect(files.filter((file) => allowed !== undefined && !allowed.includes(folderOf(file)))).toEqual([]);
  });

  test('imports only packages that it may know', () => {
    expect(modules.filter((module) => !mayImport(path, module))).toEqual([]);
  });
});

test('the main entry point loads neither zod nor decimal.js', () => {
  const modules = reachedFrom('index.ts').flatMap((source) => source.modules);
  expect(modules.filter((module) => /^(zod|decimal\.js)(\/|$)/.test(module))).toEqual([]);
});
