// Entry point `kefu-rules/handbooks`: real departments' handbooks as plain data.
import { handbook000_1 } from './handbooks/000-1/index.js';
import { handbook000_2 } from './handbooks/000-2/index.js';
import { handbook000_3 } from './handbooks/000-3/index.js';
import { handbook000_4 } from './handbooks/000-4/index.js';
import { handbook000_5 } from './handbooks/000-5/index.js';
import { handbook000_6 } from './handbooks/000-6/index.js';
import { handbook000_7 } from './handbooks/000-7/index.js';
import { handbook001_0 } from './handbooks/001-0/index.js';
import { handbook001_1 } from './handbooks/001-1/index.js';
import { handbook001_2 } from './handbooks/001-2/index.js';
import { handbook002_1 } from './handbooks/002-1/index.js';
import { handbook002_2 } from './handbooks/002-2/index.js';
import { handbook002_3 } from './handbooks/002-3/index.js';
import { handbook002_4 } from './handbooks/002-4/index.js';
import { handbook002_5 } from './handbooks/002-5/index.js';
import { handbook002_6 } from './handbooks/002-6/index.js';
import { handbook002_7 } from './handbooks/002-7/index.js';
import { handbook002_8A } from './handbooks/002-8a/index.js';
import { handbook002_8B } from './handbooks/002-8b/index.js';
import { handbook002_9 } from './handbooks/002-9/index.js';
import { handbook002_10 } from './handbooks/002-10/index.js';
import { handbook003_1 } from './handbooks/003-1/index.js';
import { handbook003_2 } from './handbooks/003-2/index.js';
import { handbook003_3 } from './handbooks/003-3/index.js';
import { handbook003_4 } from './handbooks/003-4/index.js';
import { handbook003_5 } from './handbooks/003-5/index.js';
import { handbook004 } from './handbooks/004/index.js';
import type { Handbook } from './handbooks/handbook.js';

export type { Case, Clauses, ClauseText, Handbook } from './handbooks/handbook.js';
export {
  handbook000_1,
  handbook000_2,
  handbook000_3,
  handbook000_4,
  handbook000_5,
  handbook000_6,
  handbook000_7,
  handbook001_0,
  handbook001_1,
  handbook001_2,
  handbook002_1,
  handbook002_2,
  handbook002_3,
  handbook002_4,
  handbook002_5,
  handbook002_6,
  handbook002_7,
  handbook002_8A,
  handbook002_8B,
  handbook002_9,
  handbook002_10,
  handbook003_1,
  handbook003_2,
  handbook003_3,
  handbook003_4,
  handbook003_5,
  handbook004,
};

/**
 * Every handbook by its id, for programs that meet ids as data, such as those of a plan. Apps that know their handbooks
 * import these one by one: whoever names this record bundles them all.
 *
 * @example
 * handbooks['002-8b']?.policies.performancePay?.family //=> 'performancePay'
 */
export const handbooks: Readonly<Record<string, Handbook>> = {
  '000-1': handbook000_1,
  '000-2': handbook000_2,
  '000-3': handbook000_3,
  '000-4': handbook000_4,
  '000-5': handbook000_5,
  '000-6': handbook000_6,
  '000-7': handbook000_7,
  '001-0': handbook001_0,
  '001-1': handbook001_1,
  '001-2': handbook001_2,
  '002-1': handbook002_1,
  '002-2': handbook002_2,
  '002-3': handbook002_3,
  '002-4': handbook002_4,
  '002-5': handbook002_5,
  '002-6': handbook002_6,
  '002-7': handbook002_7,
  '002-8a': handbook002_8A,
  '002-8b': handbook002_8B,
  '002-9': handbook002_9,
  '002-10': handbook002_10,
  '003-1': handbook003_1,
  '003-2': handbook003_2,
  '003-3': handbook003_3,
  '003-4': handbook003_4,
  '003-5': handbook003_5,
  '004': handbook004,
};
