// Raw contacts become counts: distinct customers, answered and unanswered apart, seconds to the reply.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contact, countContacts } from '../../src/appraisal/countContacts.js';
import { RulesError } from '../../src/rule/issue.js';
import { instantText } from '../../src/values/time.js';

const answered: Contact = { visitor: 'lin', askedAt: '2026-03-02T09:00', answeredAt: '2026-03-02T09:00:20' };
const unanswered: Contact = { visitor: 'lin', askedAt: '2026-03-02T15:00' };

function issueOf(contacts: readonly Contact[]): unknown {
  try {
    countContacts(contacts);
  } catch (error) {
    if (error instanceof RulesError) return { code: error.issues[0].code, path: error.issues[0].path };
  }
  return undefined;
}

const START = 1_772_400_000;
const anyContact: fc.Arbitrary<Contact> = fc
  .record({ visitor: fc.constantFrom('lin', 'wu', 'he'), asked: fc.nat(86_400), wait: fc.option(fc.nat(3_600)) })
  .map(({ visitor, asked, wait }) => ({
    visitor,
    askedAt: instantText(START + asked),
    ...(wait !== null && { answeredAt: instantText(START + asked + wait) }),
  }));

describe('countContacts', () => {
  test('counts a customer once, and what nobody answered apart', () => {
    expect(countContacts([answered, unanswered])).toEqual({
      contacts: 2,
      visitors: 1,
      answered: 1,
      unanswered: 1,
      answeredVisitors: 1,
      responseSeconds: 20,
    });
  });

  test('counts a customer without any answer as received, not as answered', () => {
    expect(countContacts([answered, { ...unanswered, visitor: 'wu' }])).toMatchObject({
      visitors: 2,
      answeredVisitors: 1,
    });
  });

  test('counts nothing in no contacts', () => {
    expect(countContacts([])).toEqual({
      contacts: 0,
      visitors: 0,
      answered: 0,
      unanswered: 0,
      answeredVisitors: 0,
      responseSeconds: 0,
    });
  });

  test('measures across midnight, and an answer in the same second as 0', () => {
    const late = { visitor: 'wu', askedAt: '2026-02-28T23:59:50', answeredAt: '2026-03-01T00:00:05' };
    expect(countContacts([late]).responseSeconds).toBe(15);
    expect(countContacts([{ ...late, answeredAt: late.askedAt }]).responseSeconds).toBe(0);
  });

  test.each([
    { contact: { ...answered, visitor: '' }, code: 'type', path: '/0/visitor' },
    { contact: { ...answered, askedAt: '2026-02-29T09:00' }, code: 'type', path: '/0/askedAt' },
    { contact: { ...unanswered, askedAt: 'yesterday' }, code: 'type', path: '/0/askedAt' },
    { contact: { ...answered, answeredAt: '09:00' }, code: 'type', path: '/0/answeredAt' },
    { contact: { ...answered, answeredAt: '2026-03-02T08:59:59' }, code: 'order', path: '/0/answeredAt' },
  ])('refuses $code at $path', ({ contact, code, path }) => {
    expect(issueOf([contact])).toEqual({ code, path });
  });

  test('does not depend on the order of the contacts', () => {
    fc.assert(
      fc.property(fc.array(anyContact), (contacts) => {
        expect(countContacts([...contacts].reverse())).toEqual(countContacts(contacts));
      }),
    );
  });

  test('adds up over parts of a month, but for the customers', () => {
    fc.assert(
      fc.property(fc.array(anyContact), fc.array(anyContact), (first, second) => {
        const [a, b, both] = [countContacts(first), countContacts(second), countContacts([...first, ...second])];
        expect(both.answered).toBe(a.answered + b.answered);
        expect(both.unanswered).toBe(a.unanswered + b.unanswered);
        expect(both.responseSeconds).toBe(a.responseSeconds + b.responseSeconds);
        expect(both.visitors).toBeLessThanOrEqual(a.visitors + b.visitors);
        expect(both.answeredVisitors).toBeLessThanOrEqual(both.visitors);
      }),
    );
  });
});
