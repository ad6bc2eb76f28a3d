// The place of kefu-rules: `kefuRules` answers from the figures of an adopted policy, `kefuRulesTrace` reads the trace
// of every month as well. Both join the list in `engines.ts` with the calculators they run.
export {};
