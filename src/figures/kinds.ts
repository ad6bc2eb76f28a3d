/** The closed set of figure kinds. */
import type { Kind } from './kind.js';
import { balance } from './kinds/balance.js';
import { bands } from './kinds/bands.js';
import { check } from './kinds/check.js';
import { deadline } from './kinds/deadline.js';
import { elapsed } from './kinds/elapsed.js';
import { least, most } from './kinds/extreme.js';
import { monthDay } from './kinds/monthDay.js';
import { nth } from './kinds/nth.js';
import { product } from './kinds/product.js';
import { rank } from './kinds/rank.js';
import { schedule } from './kinds/schedule.js';
import { score } from './kinds/score.js';
import { streak } from './kinds/streak.js';
import { table } from './kinds/table.js';
import { tally } from './kinds/tally.js';
import { total } from './kinds/total.js';
import { units } from './kinds/units.js';
import type { Figure, FigureKind } from './policy.js';

const KINDS: { readonly [K in FigureKind]: Kind<Figure> } = {
  total,
  product,
  least,
  most,
  units,
  bands,
  table,
  check,
  schedule,
  tally,
  nth,
  streak,
  balance,
  rank,
  score,
  deadline,
  elapsed,
  monthDay,
};

export function kindOf(figure: Figure): Kind<Figure> {
  return KINDS[figure.kind];
}
