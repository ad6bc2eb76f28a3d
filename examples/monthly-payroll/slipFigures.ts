/** The figures of a person's month that tables show. */

import type { FigureValue } from 'kefu-rules';
import { explainError } from 'kefu-rules/explain';
import type { PersonMonth } from './payroll.js';

export interface SlipFigures {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly score: string;
  readonly grade: string;
  readonly place: string;
  readonly pay: string;
  readonly deductions: string;
  readonly net: string;
  /** `complete`, or what stands in the way. */
  readonly status: string;
  /** The policies that were run, by id: those of several handbooks. */
  readonly policies: readonly string[];
}

/** A figure in a column; what could not be told stays empty. */
export function figureText(value: FigureValue | undefined): string {
  if (value === undefined || value === 'notApplicable') return '';
  return typeof value === 'object' ? `${value.numerator}/${value.denominator}` : String(value);
}

export function slipFigures(result: PersonMonth): SlipFigures {
  const { id, name, group } = result.employee;
  const nothing = { score: '', grade: '', place: '', pay: '', deductions: '', net: '', policies: [] };
  if (!result.ok)
    return { id, name, group, ...nothing, status: explainError(result.error, { language: 'en' }).join('; ') };
  const { score, grade, place, slip, assessments } = result;
  const { gross, deductions, net } = slip.figures;
  return {
    id,
    name,
    group,
    score: figureText(score),
    grade: grade === undefined ? '' : `${grade.label}${grade.isProvisional ? ' (provisional)' : ''}`,
    place: place ?? '',
    pay: figureText(gross),
    deductions: figureText(deductions),
    net: figureText(net),
    status: slip.status === 'complete' ? 'complete' : `incomplete: ${missingOf(slip).join(', ')}`,
    policies: [...new Set(assessments.map(({ outcome }) => outcome.policy.id))],
  };
}

/** What would complete a slip. */
export function missingOf(slip: Extract<PersonMonth, { readonly ok: true }>['slip']): readonly string[] {
  return slip.status === 'incomplete' ? slip.missing : [];
}
