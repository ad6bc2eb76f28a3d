/** The code of README.md and of the guides in docs/ runs, and gives what it says. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { bodyOf } from './docExamples.js';

const ENTRY_POINTS: Readonly<Record<string, string>> = {
  'kefu-rules': '../../src/index.js',
  'kefu-rules/handbooks': '../../src/handbooks.js',
  'kefu-rules/schema': '../../src/schema.js',
  'kefu-rules/plan': '../../src/plan.js',
  'kefu-rules/decimal': '../../src/decimal.js',
  'kefu-rules/explain': '../../src/explain/index.js',
};
const pages = ['README.md', ...readdirSync('docs').flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : []))];

/** The blocks of a page as one module: imports joined, each `expression; //=> value` turned into a pair to compare. */
function moduleOf(page: string): string {
  const code = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = '']) => block).join('\n');
  const names = new Map<string, Set<string>>();
  const body = code.replace(/import \{([^}]*)\} from '(.*)';/g, (_, list: string, from: string) => {
    const known = names.get(from) ?? new Set();
    for (const name of list.split(',').map((one) => one.trim())) if (name !== '') known.add(name);
    names.set(from, known);
    return '';
  });
  const imports = [...names].map(([from, list]) => `import { ${[...list].join(', ')} } from '${ENTRY_POINTS[from]}';`);
  return [...imports, 'export const results: [unknown, unknown][] = [];', bodyOf(body)].join('\n');
}

it.each(pages)('%s runs as it stands', async (page) => {
  mkdirSync('out/docs', { recursive: true });
  const file = pathToFileURL(`out/docs/${page.replace(/\W/g, '-')}.ts`);
  writeFileSync(file, moduleOf(readFileSync(page, 'utf8')));
  const { results }: { results: readonly (readonly [unknown, unknown])[] } = await import(file.href);
  expect(results.length).toBeGreaterThanOrEqual(3);
  for (const [actual, expected] of results) expect(actual).toEqual(expected);
});
