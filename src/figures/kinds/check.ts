/** `check`: yes or no; yes if any of the conditions holds. */
import type { Kind } from '../kind.js';
import type { Check } from '../policy.js';
import { Unknown, unknownOf } from '../value.js';
import { denied, whenReads } from '../when.js';

export const check: Kind<Check> = {
  check({ any }, checker) {
    any.forEach((when, i) => checker.when(when, `/any/${i}`));
    return { value: 'flag' };
  },
  evaluate({ any }, scope) {
    const unknown: Unknown[] = [];
    for (const [hit, when] of any.entries()) {
      const holds = scope.holds(when);
      if (holds === true) return { value: true, hit };
      if (holds instanceof Unknown) unknown.push(holds);
    }
    return { value: unknown.length > 0 ? unknownOf(unknown) : false };
  },
  compile({ any }, compiler) {
    const tests = any.map((when) => compiler.test(when));
    const [out, hit] = [compiler.variable(), compiler.variable()];
    const yes = tests.map((test, i) => `if(${test.yes}){${out}=1;${hit}=${i};}else `).join('');
    const open = tests.filter((test) => test.no !== undefined);
    const none = open.length === 0 ? '0' : `${tests.map(denied).join('&&')}?0:I`;
    compiler.emit(`${yes}{${out}=${none};${hit}=-1;}`);
    return { value: { at: out, scale: 1, sure: true, optional: open.length > 0 || undefined }, hit };
  },
  reads: ({ any }, hit) => (hit === undefined ? any : [any[hit]]).flatMap(whenReads),
  rule: (figure, hit) => (hit === undefined ? figure : { ...figure, any: figure.any.slice(hit, hit + 1) }),
};
