/** What the calculator of service levels takes. */
import type { CalendarFact } from '../figures/calendarFact.js';
import type { AmountIn } from '../values/number.js';
import type { DeskHours } from './serviceSettings.js';

/** What happened to a complaint or request. */
export type ServiceLevelFacts = {
  /** The instant of the question. */
  readonly asOf: string;
  /** In order of time. Local civil time, or with an offset where the policy's desk has a time zone. */
  readonly events: readonly { readonly at: string; readonly event: string }[];
  /** Where a level counts working time or working days. */
  readonly calendar?: CalendarFact;
  /** When the desk is open, where the policy leaves it to the facts. */
  readonly hours?: DeskHours;
  /** By level: the instant that was promised. */
  readonly promised?: Readonly<Record<string, string | undefined>>;
  /** By level: what was granted on top, in its unit. */
  readonly extended?: Readonly<Record<string, AmountIn | undefined>>;
  /** Facts that the policy asks for besides, such as impact and urgency. */
  readonly [fact: string]: unknown;
};
