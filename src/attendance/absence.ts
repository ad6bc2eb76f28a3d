/** Why a day, or part of it, is an absence: the grounds that calculators hand on. */

/** The grounds of absence; `none` where there is no absence. */
export const absences = [
  'none',
  /** Not at work, and without leave. */
  'noShow',
  /** Had somebody else punch, or punched for somebody else. */
  'proxyPunching',
  /** Out on business without the procedure for it. */
  'unapprovedOuting',
  /** Kept the times of the old department after a transfer. */
  'oldSchedule',
  /** Refused an assignment. */
  'refusedAssignment',
  /** At work, but not at the post. */
  'leftPost',
  /** Hid lateness, absence or their cause. */
  'concealed',
  /** Not back after leave. */
  'notReturned',
  /** Neither punched nor signed for when the month was counted. */
  'unresolved',
  'other',
] as const;
export type Absence = (typeof absences)[number];
