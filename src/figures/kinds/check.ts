/** `check`: yes or no; yes if any of the conditions holds. */
import type { Kind } from '../kind.js';
import type { Check } from '../policy.js';
import { Unknown, unknownOf } from '../value.js';
import { whenReads } from '../when.js';

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
    const [out, hit] = [compiler.place(), compiler.place()];
    compiler.emit((frame) => {
      const found = tests.findIndex((test) => test(frame));
      frame[out] = found < 0 ? 0 : 1;
      frame[hit] = found;
    });
    return { value: { at: out, scale: 1 }, hit };
  },
  reads: ({ any }, hit) => [...new Set((hit === undefined || hit < 0 ? any : [any[hit]]).flatMap(whenReads))],
  rule: (figure, hit) => (hit === undefined || hit < 0 ? figure : { ...figure, any: figure.any.slice(hit, hit + 1) }),
};
