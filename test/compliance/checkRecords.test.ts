import { describe, expect, test } from 'vitest';
import { checkRecords, RecordsOutcome, recordCheckFamily } from '../../src/compliance/checkRecords.js';
import { recordFaults } from '../../src/compliance/recordFaults.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { replay } from '../../src/figures/trace/replay.js';
import { calculators } from '../../src/plan/calculators.js';
import { issuesOf } from '../support/issuesOf.js';

const policy = adopt(
  recordCheckFamily,
  recordFaults({
    id: 'test/registrations',
    clause: '001.1.gate.registration.seconds',
    title: { en: 'Registrations', zh: '登记' },
    blanks: { most: { type: 'number', title: { en: 'Most seconds a person', zh: '每人最多秒数' } } },
    fields: {
      valid: { type: 'flag' },
      persons: { type: 'number', digits: 0, atLeast: 1 },
      seconds: { type: 'number', atLeast: 0, optional: true },
    },
    recordFigures: { limit: { kind: 'product', of: ['persons', { $blank: 'most' }] } },
    faults: { invalid: { valid: false }, slow: { seconds: { above: 'limit' } } },
  }),
  { most: 60 },
);

describe('records', () => {
  test('are named with their first fault, in their order', () => {
    const records = [
      { id: 'a', valid: true, persons: 1, seconds: 60 },
      { id: 'b', valid: true, persons: 1, seconds: '60.5' },
      { id: 'c', valid: false, persons: 1, seconds: 90 },
      { id: 'd', valid: true, persons: 2, seconds: 120 },
      { id: 'e', valid: false, persons: 1 },
    ];
    const outcome = checkRecords({ records }, policy);
    expect(outcome).toBeInstanceOf(RecordsOutcome);
    expect(outcome).toMatchObject({
      ok: false,
      faults: [
        { id: 'b', fault: 'slow' },
        { id: 'c', fault: 'invalid' },
        { id: 'e', fault: 'invalid' },
      ],
    });
    expect(outcome.figures).toEqual({ faulty: '3', ok: false });
    expect(replay(outcome.trace, { records }, recordCheckFamily, policy)).toEqual(outcome.figures);
  });

  test('are without fault where there is none', () => {
    expect(checkRecords({ records: [] }, policy)).toMatchObject({ ok: true, faults: [] });
  });

  test('leave open what a missing field would tell', () => {
    const outcome = checkRecords({ records: [{ id: 'a', valid: true, persons: 1 }] }, policy);
    expect(outcome).toMatchObject({ status: 'incomplete', missing: ['/records/0/seconds'] });
  });

  test('are refused without their name, or with a wrong field', () => {
    const run = (record: object) => () => calculators['recordCheck']?.run({ records: [record] }, policy);
    expect(issuesOf(run({ valid: true, persons: 1 }))).toMatchObject([{ code: 'required', path: '/records/0/id' }]);
    expect(issuesOf(run({ id: 'a', valid: 'yes', persons: 1 }))).toMatchObject([
      { code: 'type', path: '/records/0/valid' },
    ]);
    expect(issuesOf(run({ id: 'a', valid: true, persons: 0 }))).toMatchObject([
      { code: 'range', path: '/records/0/persons' },
    ]);
  });
});
