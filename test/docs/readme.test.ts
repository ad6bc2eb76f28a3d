/** The code of the README runs, and gives what it says. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const ENTRY_POINTS: Readonly<Record<string, string>> = {
  'kefu-rules': '../../src/index.js',
  'kefu-rules/handbooks': '../../src/handbooks.js',
  'kefu-rules/explain': '../../src/explain/index.js',
};

/** The blocks of a page as one module: imports joined, each `expression; //=> value` turned into a pair to compare. */
function moduleOf(page: string): string {
  const code = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = '']) => block).join('\n');
  const names = new Map<string, Set<string>>();
  const body = code.replace(/import \{ (.*) \} from '(.*)';/g, (_, list: string, from: string) => {
    const known = names.get(from) ?? new Set();
    for (const name of list.split(', ')) known.add(name);
    names.set(from, known);
    return '';
  });
  const imports = [...names].map(([from, list]) => `import { ${[...list].join(', ')} } from '${ENTRY_POINTS[from]}';`);
  const pairs = body.replace(/^(.*); \/\/=> (.*)$/gm, 'results.push([$1, $2]);');
  return [...imports, 'export const results: [unknown, unknown][] = [];', pairs].join('\n');
}

it('runs as it stands', async () => {
  mkdirSync('out/docs', { recursive: true });
  const file = pathToFileURL('out/docs/readme.ts');
  writeFileSync(file, moduleOf(readFileSync('README.md', 'utf8')));
  const { results }: { results: readonly (readonly [unknown, unknown])[] } = await import(file.href);
  expect(results.length).toBeGreaterThanOrEqual(3);
  for (const [actual, expected] of results) expect(actual).toEqual(expected);
});
