/**
 * The code of README.md and of the guides in docs/ as programs. Each block of README.md stands alone; a guide is one program,
 * told in parts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { bodyOf } from './docExamples.js';

/** A module that exports what its expressions give, each with what the page says. */
export interface Page {
  readonly name: string;
  readonly file: string;
  readonly code: string;
  /** It has so many results at least. */
  readonly results: number;
}

const ENTRY_POINTS: Readonly<Record<string, string>> = {
  'kefu-rules': '../../src/index.js',
  'kefu-rules/handbooks': '../../src/handbooks.js',
  'kefu-rules/schema': '../../src/schema.js',
  'kefu-rules/plan': '../../src/plan.js',
  'kefu-rules/decimal': '../../src/decimal.js',
  'kefu-rules/explain': '../../src/explain/index.js',
};

export function pages(): readonly Page[] {
  const guides = readdirSync('docs').filter((file) => file.endsWith('.md'));
  return [
    ...blocksOf('README.md').map((block, i) => pageOf(`README.md, block ${i + 1}`, block, 1)),
    ...guides.map((file) => pageOf(`docs/${file}`, blocksOf(`docs/${file}`).join('\n'), 3)),
  ];
}

function pageOf(name: string, code: string, results: number): Page {
  return { name, file: `${name.replace(/\W+/g, '-')}.ts`, code: moduleOf(code), results };
}

function blocksOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = '']) => block);
}

/** A module: imports joined, each `expression; //=> value` turned into a pair to compare. */
function moduleOf(code: string): string {
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
