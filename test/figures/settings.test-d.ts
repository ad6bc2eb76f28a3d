import { describe, expectTypeOf, test } from 'vitest';
import type { Family } from '../../src/figures/family.js';
import type { SettingsOf } from '../../src/figures/settings.js';
import { template } from '../../src/figures/template.js';

const family = {
  name: 'test',
  facts: {},
  lists: {},
  open: {},
  promises: { ok: 'flag' },
  settings: {
    object: {
      mode: { choice: ['first', 'last'] },
      'limit?': { integer: [1, 31] },
      steps: { list: { object: { id: 'text', 'at?': 'time' } }, distinct: true },
      names: { map: { either: ['flag', 'text'] } },
    },
  },
} as const satisfies Family;

describe('settings', () => {
  test('have the type that the grammar of their family tells', () => {
    expectTypeOf<SettingsOf<typeof family>>().branded.toEqualTypeOf<{
      readonly mode: 'first' | 'last';
      readonly limit?: number;
      readonly steps: readonly { readonly id: string; readonly at?: string }[];
      readonly names: Readonly<Record<string, boolean | string>>;
    }>();
  });

  test('of a template may hold blanks, and nothing else than the grammar tells', () => {
    const figures = { ok: { kind: 'check', any: [{}] } } as const;
    const draft = { id: 'test', version: '1.0.0', blanks: {} };
    const settings = { mode: { $blank: 'mode' }, steps: [], names: {} } as const;
    template(family, { ...draft, data: { settings, figures } });
    // @ts-expect-error: no such mode
    template(family, { ...draft, data: { settings: { ...settings, mode: 'middle' }, figures } });
    // @ts-expect-error: settings are required
    template(family, { ...draft, data: { figures } });
  });
});
