// A condition that asks for nothing always holds, and says so.
import { expect, test } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { checkRequired, requiredSet, requirementFamily } from '../../src/index.js';

const title = { en: 'Exception form', zh: '考勤异常登记表' };
const form = adopt(
  requirementFamily,
  requiredSet({ id: 'form', clause: '003.2.outside.fields', title, items: ['date'] }),
);

test.each([
  ['en', 'Exception form (due): yes (in every case) [003.2.outside.fields]'],
  ['zh', '考勤异常登记表（是否适用）：是（一律适用）【003.2.outside.fields】'],
] as const)('%s', (language, line) => {
  expect(explain(checkRequired({ observed: ['date'] }, form), { language })[0]).toBe(line);
});
