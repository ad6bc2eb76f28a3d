// Entry point `kefu-rules/plan`: what the entries of a plan name, found and adopted.
export { adoptEntry, type Planned, templateOf } from './plan/adoptEntry.js';
export { type Calculator, calculatorOf, calculators } from './plan/calculators.js';
