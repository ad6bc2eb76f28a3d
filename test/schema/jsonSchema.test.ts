// The JSON Schema files in docs/schema are made from the schemas; vitest writes them anew with -u.
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { factsSchema, planSchema, policySchema } from '../../src/schema.js';

function jsonSchemaOf(schema: z.ZodMiniType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { reused: 'ref' }), null, 2)}\n`;
}

test('docs/schema/policy.json is current', async () => {
  await expect(jsonSchemaOf(policySchema)).toMatchFileSnapshot('../../docs/schema/policy.json');
});

test('docs/schema/plan.json is current', async () => {
  await expect(jsonSchemaOf(planSchema)).toMatchFileSnapshot('../../docs/schema/plan.json');
});

test('a schema of facts can be written as JSON Schema as well', () => {
  const family = { name: 'x', facts: { base: { type: 'number' } }, lists: {}, open: {}, promises: {} } as const;
  expect(JSON.parse(jsonSchemaOf(factsSchema(family)))).toMatchObject({
    type: 'object',
    required: ['base'],
    additionalProperties: false,
  });
});
