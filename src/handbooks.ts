// Entry point `kefu-rules/handbooks`: real departments' handbooks as plain data.

export { handbook000_1 } from './handbooks/000-1/index.js';
export { handbook002_7 } from './handbooks/002-7/index.js';
export { handbook002_8A } from './handbooks/002-8a/index.js';
export { handbook002_8B } from './handbooks/002-8b/index.js';
export { handbook003_2 } from './handbooks/003-2/index.js';
export { handbook004 } from './handbooks/004/index.js';
export type { Case, Clauses, ClauseText, Handbook } from './handbooks/handbook.js';
