// Entry point `kefu-rules/handbooks`: real departments' handbooks as plain data.

export { handbook002_7 } from './handbooks/002-7/index.js';
export { handbook002_8A } from './handbooks/002-8a/index.js';
export { handbook002_8B } from './handbooks/002-8b/index.js';
export type { Case, Clauses, ClauseText, Handbook } from './handbooks/handbook.js';
