/** Counts what customers asked and how soon they were answered: raw contacts become the counts of indicators. */
import { rawFacts } from '../figures/rawFacts.js';
import { instantOf } from '../rule/dayOf.js';
import { pointer, refuse } from '../rule/issue.js';
import { listOf } from '../rule/listOf.js';

/** One enquiry and its reply; where a text measures only first replies, the first ones of a session. */
export interface Contact {
  /** The customer's nick or id. */
  readonly visitor: string;
  /** Local civil instant `YYYY-MM-DDTHH:mm[:ss]`. */
  readonly askedAt: string;
  /** Absent where nobody answered. */
  readonly answeredAt?: string | undefined;
}

export interface ContactCounts {
  readonly contacts: number;
  /** Distinct customers. */
  readonly visitors: number;
  /** Contacts that were answered. */
  readonly answered: number;
  readonly unanswered: number;
  /** Distinct customers with at least one answer. */
  readonly answeredVisitors: number;
  /** Seconds from enquiry to reply, summed over the answered contacts. */
  readonly responseSeconds: number;
}

/**
 * Counts contacts for 002.7.metric.consultations, 002.7.metric.response, 002.8A.metric.replyRate and
 * 002.8A.metric.responseTime. The order of the contacts does not matter.
 *
 * @throws RulesError for an empty visitor, a text that is no instant, and a reply before its enquiry
 * @example
 * countContacts([
 *   { visitor: 'lin', askedAt: '2026-03-02T09:00', answeredAt: '2026-03-02T09:00:20' },
 *   { visitor: 'lin', askedAt: '2026-03-02T15:00' },
 * ])
 * //=> { contacts: 2, visitors: 1, answered: 1, unanswered: 1, answeredVisitors: 1, responseSeconds: 20 }
 */
export function countContacts(contacts: readonly Contact[]): ContactCounts {
  const visitors = new Set<string>();
  const answeredVisitors = new Set<string>();
  let [answered, responseSeconds] = [0, 0];
  listOf(contacts, '').forEach((contact, i) => {
    const { visitor, answeredAt } = rawFacts(contact, pointer(i), 'a contact');
    if (typeof visitor !== 'string' || visitor === '') refuse('type', pointer(i, 'visitor'), visitor, 'a name or id');
    visitors.add(visitor);
    const seconds = secondsToReply(contact, i);
    if (answeredAt === undefined) return;
    answered++;
    responseSeconds += seconds;
    answeredVisitors.add(visitor);
  });
  return {
    contacts: contacts.length,
    visitors: visitors.size,
    answered,
    unanswered: contacts.length - answered,
    answeredVisitors: answeredVisitors.size,
    responseSeconds,
  };
}

/** 0 where there is no reply; the enquiry's instant is checked all the same. */
function secondsToReply({ askedAt, answeredAt }: Contact, index: number): number {
  const asked = instantOf(askedAt, pointer(index, 'askedAt'));
  if (answeredAt === undefined) return 0;
  const path = pointer(index, 'answeredAt');
  const seconds = instantOf(answeredAt, path) - asked;
  return seconds < 0 ? refuse('order', path, answeredAt, `not before ${askedAt}`) : seconds;
}
