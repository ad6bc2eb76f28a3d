/** 004: organisation, suggestions, training, meetings and data as policies. */
import { general } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses004 } from './compliance.clauses.js';

const duty = dutyOf('004', complianceClauses004);

/** Head-counts are whole and not below zero. */
const HEADS = { type: 'number', digits: 0, unit: 'people', atLeast: 0 } as const;

export const compliancePolicies004 = {
  structure: template(general, {
    id: duty('004.org.structure').id,
    version: '1.0.0',
    blanks: {},
    data: {
      facts: { managers: HEADS, supervisors: HEADS, specialists: HEADS },
      figures: {
        ok: {
          kind: 'check',
          any: [{ managers: 1, supervisors: { from: 1 }, specialists: { from: 1 } }],
          clause: '004.org.structure',
          title: duty('004.org.structure').title,
        },
      },
      readings: {
        several: {
          clause: '004.org.structure',
          question: { en: 'Several: at least one, or any number', zh: '若干:至少一名,或任意人数' },
          adopted: 'atLeastOne',
          options: { atLeastOne: {}, anyNumber: { 'figures.ok.any': [{ managers: 1 }] } },
        },
      },
    },
  }),
};
