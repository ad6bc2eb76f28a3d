// The entries of a plan: found in the handbooks that they name, and adopted; what they get wrong is refused by path.
import { describe, expect, test } from 'vitest';
import { handbooks } from '../../src/handbooks.js';
import {
  attendanceMonthFamily,
  evaluate,
  generalFamily,
  gradeFamily,
  halfUpToFen,
  performancePay,
  performancePayFamily,
  type Template,
} from '../../src/index.js';
import { adoptEntry, templateOf } from '../../src/plan.js';
import { entriesOf, parsePlan, parseTemplate } from '../../src/schema.js';
import { issuesOf } from '../support/issuesOf.js';

const plan = parsePlan({
  id: 'support',
  version: '2026',
  policies: {
    grade: { handbook: '002-8b', policy: 'grade' },
    pay: { handbook: '002-8b', policy: 'performancePay', blanks: { rounding: halfUpToFen } },
    attendance: { handbook: '003-2', policy: 'attendanceMonth' },
    allowance: { handbook: 'house', policy: 'allowance' },
  },
  groups: { office: { policies: { attendance: { handbook: '000-1' } } } },
});
const allowance: Template = parseTemplate({
  family: 'general',
  id: 'house/allowance',
  version: '2026',
  data: { figures: { pay: { kind: 'total', of: [300] } } },
});
const shelf = { ...handbooks, house: { policies: { allowance } } };
const planned = { entries: entriesOf(plan, {}), handbooks: shelf };

describe('adoptEntry', () => {
  test('adopts the policy with the blanks of its entry', () => {
    const policy = adoptEntry(performancePayFamily, 'pay', planned);
    // 90.5 / 80 x 4000.
    expect(performancePay({ appraisal: { score: '90.5' }, postWage: 4000 }, policy).figures.pay).toBe('4525.00');
  });

  test('takes the handbook of the group', () => {
    const office = { entries: entriesOf(plan, { group: 'office' }), handbooks: shelf };
    expect(adoptEntry(attendanceMonthFamily, 'attendance', planned).id).toBe('003-2/attendanceMonth');
    expect(adoptEntry(attendanceMonthFamily, 'attendance', office).id).toBe('000-1/attendanceMonth');
  });

  test('takes the readings of the entry', () => {
    const entry = { handbook: '002-8b', policy: 'grade', choices: { readings: { betweenBands: 'rounded' } } };
    const policy = adoptEntry(gradeFamily, 'grade', { entries: { grade: entry }, handbooks });
    expect(policy.readings.betweenBands).toBe('rounded');
  });

  test('takes the policies of the house beside those of the handbooks', () => {
    expect(evaluate({}, adoptEntry(generalFamily, 'allowance', planned)).figures.pay).toBe('300');
  });
});

describe('adoptEntry refuses', () => {
  const adoptGrade = (entry: object) => () => {
    const file = parsePlan({ ...plan, groups: {}, policies: { grade: { ...planned.entries.grade, ...entry } } });
    adoptEntry(gradeFamily, 'grade', { entries: entriesOf(file, {}), handbooks });
  };

  test('a name that the plan does not have', () => {
    expect(issuesOf(() => adoptEntry(gradeFamily, 'grades', planned))).toMatchObject([
      { code: 'required', path: '/policies/grades' },
    ]);
    expect(issuesOf(() => adoptEntry(gradeFamily, 'toString', planned))).toMatchObject([
      { code: 'required', path: '/policies/toString' },
    ]);
  });

  test('a handbook that is not given', () => {
    expect(issuesOf(adoptGrade({ handbook: '002-8c' }))).toMatchObject([
      { code: 'unknownName', path: '/policies/grade/handbook', value: '002-8c' },
    ]);
    expect(issuesOf(() => adoptEntry(generalFamily, 'allowance', { ...planned, handbooks }))).toMatchObject([
      { code: 'unknownName', path: '/policies/allowance/handbook', value: 'house' },
    ]);
  });

  test('a policy that the handbook does not have', () => {
    expect(issuesOf(adoptGrade({ policy: 'level' }))).toMatchObject([
      { code: 'unknownName', path: '/policies/grade/policy', value: 'level' },
    ]);
  });

  test('a policy of another family', () => {
    expect(issuesOf(adoptGrade({ policy: 'performancePay' }))).toMatchObject([
      { code: 'policy', path: '/policies/grade/policy', value: 'performancePay', expected: 'grade' },
    ]);
  });

  test('blanks and readings that do not fit, under the path of the entry', () => {
    expect(issuesOf(adoptGrade({ blanks: { passMark: 60 } }))).toMatchObject([
      { code: 'unknownKey', path: '/policies/grade/blanks/passMark' },
    ]);
    expect(issuesOf(adoptGrade({ choices: { readings: { betweenBands: 'up' } } }))).toMatchObject([
      { code: 'choice', path: '/policies/grade/readings/betweenBands', value: 'up' },
    ]);
  });
});

describe('templateOf', () => {
  test('finds what an entry names', () => {
    expect(templateOf('allowance', planned)).toBe(allowance);
    expect(templateOf('grade', planned).family).toBe('grade');
  });
});
