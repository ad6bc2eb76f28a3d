/** A part of the policy of leave requests of 003.2: some of its figures, and the readings of its clauses. */
import type { DraftData } from '../../figures/template.js';
import type { leaveRequestFamily } from '../../leave/assessLeave.js';

type Data = DraftData<typeof leaveRequestFamily>;
type Figures = Readonly<Record<string, Data['figures'][string]>>;

export interface LeavePart {
  readonly figures: Figures;
  readonly each?: Figures;
  readonly readings?: Data['readings'];
}
