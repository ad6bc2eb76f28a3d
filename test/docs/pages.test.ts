/** The code of README.md and of the guides in docs/ runs, and gives what it says. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { pages } from './pages.js';

mkdirSync('out/docs', { recursive: true });

it.each(pages())('$name runs as it stands', async ({ file, code, results: atLeast }) => {
  const path = `out/docs/${file}`;
  writeFileSync(path, code);
  const { results }: { results: readonly (readonly [unknown, unknown])[] } = await import(pathToFileURL(path).href);
  expect(results.length).toBeGreaterThanOrEqual(atLeast);
  for (const [actual, expected] of results) expect(actual).toEqual(expected);
});
