// The examples of the doc comments compile, run, and give what they say.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as decimalFace from '../../src/decimal.js';
import * as explainFace from '../../src/explain/index.js';
import * as handbooksFace from '../../src/handbooks.js';
import * as mainFace from '../../src/index.js';
import * as planFace from '../../src/plan.js';
import * as schemaFace from '../../src/schema.js';
import * as dates from '../../src/values/date.js';
import * as fractions from '../../src/values/fraction.js';
import { bodyOf, type DocComment, docComments, freeNames } from './docExamples.js';
import { pages } from './pages.js';
import { typeErrors } from './typeErrors.js';

type Results = readonly (readonly [actual: unknown, expected: unknown])[];

const face = { ...mainFace, ...handbooksFace, ...schemaFace, ...planFace, ...decimalFace, ...explainFace };
const comments = docComments(fileURLToPath(new URL('../../src', import.meta.url)));
/** What is exported from somewhere else, such as `Decimal`, is documented there. */
const functions = comments.flatMap(({ name, kind, text }) =>
  kind === 'function' && text !== '' && Object.hasOwn(face, name) ? [name] : [],
);
const withExamples = comments.filter(({ examples }) => examples.length > 0);

const MODULE = 'out/docs/examples.ts';

/** One module of functions, an example each. What an example does not declare comes from the library or its own file. */
async function examplesOf(): Promise<readonly (() => Promise<Results>)[]> {
  const files = [...new Set(withExamples.map(({ file }) => file))];
  const imports = files.map((file, i) => `import * as file${i} from '../../src/${file.replace(/\.ts$/, '.js')}';`);
  const own: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ `../../src/${file}`)),
  );
  const bodies = withExamples.map(({ file, examples }) => {
    const index = files.indexOf(file);
    const code = examples.join('\n');
    const known = new Set([
      ...Object.keys(face),
      ...Object.keys(dates),
      ...Object.keys(fractions),
      ...Object.keys(own[index] ?? {}),
    ]);
    return `async () => { const results = []; const { ${freeNames(code, known).join(', ')} } = { ...face, ...file${index} };\n${bodyOf(code)}\nreturn results; }`;
  });
  // Examples of the values that the library keeps to itself are about dates and fractions.
  const faces = ['values/date', 'values/fraction', 'index', 'handbooks', 'schema', 'plan', 'decimal', 'explain/index'];
  const module = [
    ...imports,
    ...faces.map((name, i) => `import * as face${i} from '../../src/${name}.js';`),
    `const face = { ${faces.map((_, i) => `...face${i}`).join(', ')} };`,
    `export const examples = [\n${bodies.join(',\n')}\n];`,
  ].join('\n');
  mkdirSync('out/docs', { recursive: true });
  writeFileSync(MODULE, module);
  const { examples }: { readonly examples: readonly (() => Promise<Results>)[] } = await import(
    pathToFileURL(MODULE).href
  );
  return examples;
}

const examples = await examplesOf();

describe('runs', () => {
  test.each(withExamples.map((comment, i) => [`${comment.file} ${comment.name}`, i] as const))('%s', async (_, i) => {
    const results = await examples[i]?.();
    expect(results?.length).toBeGreaterThan(0);
    for (const [actual, expected] of results ?? []) expect(actual).toEqual(expected);
  });
});

// One program for all of them, and for the pages: most of its time goes into the types of the library itself.
test('compiles, as the code of the pages does', { timeout: 300_000 }, () => {
  const typed = pages().map(({ file, code }) => {
    const path = `out/docs/typed-${file}`;
    writeFileSync(path, code);
    return path;
  });
  expect(typed.length).toBeGreaterThan(5);
  expect(typeErrors([MODULE, ...typed])).toEqual([]);
});

describe('says what it does and shows it', () => {
  const documented: ReadonlyMap<string, DocComment> = new Map(
    comments.filter(({ kind, text }) => kind !== 'type' && text !== '').map((comment) => [comment.name, comment]),
  );

  test.each(functions)('%s', (name) => {
    const { text = '', examples: shown = [] } = documented.get(name) ?? {};
    expect(text).toMatch(/^[A-Z`][^@]+[.)]/);
    expect(shown.join('\n')).toContain(name);
    expect(shown.join('\n')).toContain('//=>');
  });
});
