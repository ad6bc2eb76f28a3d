// The engines in the order of the table, each loaded only by the process that runs it.
import type { Engine } from './engine.js';

export interface EngineEntry {
  readonly id: string;
  load(): Promise<Engine>;
}

/** The engine that the first ratio of the table is taken to. */
export const decimalId = 'decimal-js';

/** The engine that the second ratio of the table is taken to. */
export const integerId = 'scaled-integer';

export const engines: readonly EngineEntry[] = [
  { id: 'kefu-rules', load: async () => (await import('./engines/kefuRules.js')).kefuRules },
  { id: 'kefu-rules+trace', load: async () => (await import('./engines/kefuRules.js')).kefuRulesTrace },
  { id: 'plain-number', load: async () => (await import('./engines/plainNumber.js')).plainNumber },
  { id: integerId, load: async () => (await import('./engines/scaledInteger.js')).scaledInteger },
  { id: decimalId, load: async () => (await import('./engines/decimalJs.js')).decimalJs },
  { id: 'expr-eval', load: async () => (await import('./engines/exprEval.js')).exprEval },
  { id: 'json-rules-engine', load: async () => (await import('./engines/jsonRulesEngine.js')).jsonRulesEngine },
];

export function engineEntry(id: string): EngineEntry {
  const entry = engines.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`unknown engine: ${id}`);
  return entry;
}
