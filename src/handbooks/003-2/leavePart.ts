/** A part of the policy of leave requests of 003.2: some of its figures, and the readings of its clauses. */
import type { Asking, Questions } from '../../figures/readings.js';
import type { DraftData } from '../../figures/template.js';
import type { leaveRequestFamily } from '../../leave/assessLeave.js';

type Data = DraftData<typeof leaveRequestFamily>;
type Figures = Readonly<Record<string, Data['figures'][string]>>;

export interface LeavePart extends Asking<Questions> {
  readonly figures: Figures;
  readonly each?: Figures;
}
