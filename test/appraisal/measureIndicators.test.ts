// Indicators from raw contacts to exact ratios.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countContacts } from '../../src/appraisal/countContacts.js';
import { countPersons, countServedBuyers } from '../../src/appraisal/countPersons.js';
import { indicatorsFamily, measureIndicators } from '../../src/appraisal/measureIndicators.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { template } from '../../src/figures/template.js';

const policy = adopt(
  indicatorsFamily,
  template(indicatorsFamily, {
    id: 'test',
    version: '1',
    blanks: {},
    data: {
      figures: {
        conversion: { kind: 'product', of: ['counts.buyers'], over: ['counts.visitors'] },
        firstResponse: { kind: 'product', of: ['counts.responseSeconds'], over: ['counts.answered'] },
        perBuyer: { kind: 'product', of: ['amounts.sales'], over: ['counts.buyers'] },
      },
    },
  }),
);

describe('measureIndicators', () => {
  test('takes what the readers of raw events count', () => {
    const counted = countContacts([
      { visitor: 'lin', askedAt: '2026-03-02T09:00', answeredAt: '2026-03-02T09:00:20' },
      { visitor: 'wu', askedAt: '2026-03-02T10:00', answeredAt: '2026-03-02T10:00:05' },
      { visitor: 'he', askedAt: '2026-03-02T11:00' },
    ]);
    const buyers = countServedBuyers({ buyers: ['lin', 'lin', 'ma'], served: ['lin', 'wu', 'he'] });
    const facts = { counts: { ...counted, buyers }, amounts: { sales: '99.90' } };
    expect(countPersons(['lin', 'wu', 'he'])).toBe(counted.visitors);
    expect(measureIndicators(facts, policy).figures).toEqual({
      conversion: { numerator: '1', denominator: '3' },
      firstResponse: '12.5',
      perBuyer: '99.9',
    });
  });

  test('is not applicable over nothing, exactly then', () => {
    const anyCount = fc.nat(5);
    fc.assert(
      fc.property(anyCount, anyCount, anyCount, (buyers, visitors, answered) => {
        const counts = { buyers, visitors, answered, responseSeconds: 7 };
        const { figures } = measureIndicators({ counts, amounts: { sales: -3 } }, policy);
        expect(figures.conversion === 'notApplicable').toBe(visitors === 0);
        expect(figures.firstResponse === 'notApplicable').toBe(answered === 0);
        expect(figures.perBuyer === 'notApplicable').toBe(buyers === 0);
      }),
    );
  });

  test('refuses a count that is missing, negative or no number', () => {
    const counts = { buyers: 1, visitors: 2, answered: 1, responseSeconds: 7 };
    const amounts = { sales: 3 };
    expect(() => measureIndicators({ counts: { ...counts, buyers: undefined }, amounts }, policy)).toThrow(
      'required at /counts/buyers',
    );
    expect(() => measureIndicators({ counts: { ...counts, visitors: -1 }, amounts }, policy)).toThrow(
      'range at /counts/visitors',
    );
    expect(() => measureIndicators({ counts, amounts: { sales: '3,000' } }, policy)).toThrow('type at /amounts/sales');
  });
});
