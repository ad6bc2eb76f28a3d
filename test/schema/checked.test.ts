// Nothing of a file is lost: a key that would be the prototype of a copy is refused wherever it stands.
import { expect, test } from 'vitest';
import { indicatorsFamily } from '../../src/appraisal/measureIndicators.js';
import { parseFacts, parsePlan, parseTemplate } from '../../src/schema.js';
import { issuesOf } from '../support/issuesOf.js';

const policy = (figures: string) =>
  `{ "family": "general", "id": "a", "version": "1", "data": { "figures": ${figures} } }`;

test.each([
  ['of a policy', parseTemplate, policy('{ "__proto__": { "kind": "total", "of": [1] } }'), '/data/figures/__proto__'],
  [
    'of a figure',
    parseTemplate,
    policy('{ "x": { "kind": "total", "of": [1], "__proto__": 1 } }'),
    '/data/figures/x/__proto__',
  ],
  [
    'of a plan',
    parsePlan,
    '{ "id": "a", "version": "1", "policies": {}, "people": { "__proto__": {} } }',
    '/people/__proto__',
  ],
  [
    'of facts',
    (json: unknown) => parseFacts(indicatorsFamily, json),
    '{ "counts": { "a/b": 1, "__proto__": 2 } }',
    '/counts/__proto__',
  ],
])('a prototype %s is refused', (_, parse, file, path) => {
  expect(issuesOf(() => parse(JSON.parse(file)))).toMatchObject([
    { code: 'unknownKey', path, expected: 'a key of data' },
  ]);
});

test('all are told at once, and data that holds itself comes to an end', () => {
  const data: Record<string, unknown> = JSON.parse('{ "id": "a", "__proto__": 1, "people": { "__proto__": 2 } }');
  data['policies'] = data;
  expect(issuesOf(() => parsePlan(data))).toMatchObject([
    { code: 'unknownKey', path: '/__proto__', value: 1 },
    { code: 'unknownKey', path: '/people/__proto__', value: 2 },
  ]);
});
