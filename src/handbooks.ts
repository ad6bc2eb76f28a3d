// Entry point `kefu-rules/handbooks`: real departments' handbooks as plain data.

export { handbook000_1 } from './handbooks/000-1/index.js';
export { handbook000_2 } from './handbooks/000-2/index.js';
export { handbook000_3 } from './handbooks/000-3/index.js';
export { handbook000_4 } from './handbooks/000-4/index.js';
export { handbook000_5 } from './handbooks/000-5/index.js';
export { handbook000_6 } from './handbooks/000-6/index.js';
export { handbook000_7 } from './handbooks/000-7/index.js';
export { handbook001_0 } from './handbooks/001-0/index.js';
export { handbook001_1 } from './handbooks/001-1/index.js';
export { handbook001_2 } from './handbooks/001-2/index.js';
export { handbook002_7 } from './handbooks/002-7/index.js';
export { handbook002_8A } from './handbooks/002-8a/index.js';
export { handbook002_8B } from './handbooks/002-8b/index.js';
export { handbook003_1 } from './handbooks/003-1/index.js';
export { handbook003_2 } from './handbooks/003-2/index.js';
export { handbook003_3 } from './handbooks/003-3/index.js';
export { handbook003_4 } from './handbooks/003-4/index.js';
export { handbook003_5 } from './handbooks/003-5/index.js';
export { handbook004 } from './handbooks/004/index.js';
export type { Case, Clauses, ClauseText, Handbook } from './handbooks/handbook.js';
