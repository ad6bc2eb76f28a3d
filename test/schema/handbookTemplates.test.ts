// Every template of every handbook goes through JSON and `parsePolicy`, and is adopted to the same policy.
import { describe, expect, test } from 'vitest';
import { calculators } from '../../src/plan/calculators.js';
import { parsePolicy } from '../../src/schema.js';
import { handbooks } from '../support/handbooks.js';
import { adoptFor } from '../support/runCase.js';

describe.each(handbooks.map(({ handbook, cases }) => [handbook.id, handbook.policies, cases] as const))(
  '%s',
  (_, policies, cases) => {
    test.each(Object.entries(policies))('%s', (name, template) => {
      const family = calculators[template.family]?.family;
      if (family === undefined) throw new Error(`no family ${template.family}`);
      const parsed = parsePolicy(family, JSON.parse(JSON.stringify(template)));
      expect(parsed).toEqual(template);
      const given = cases.find(({ policy, blanks = {} }) => policy === name && fills(blanks));
      if (given === undefined) throw new Error(`no case adopts ${name}`);
      const read = adoptFor(parsed, given);
      expect(read).toEqual(adoptFor(template, given));

      function fills(blanks: Readonly<Record<string, unknown>>): boolean {
        return Object.keys(template.blanks).every((blank) => Object.hasOwn(blanks, blank));
      }
    });
  },
);
