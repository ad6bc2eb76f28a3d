/** 003.2: what each kind of leave needs of the person. */
import type { LeavePart } from './leavePart.js';

export const ELIGIBILITY = [
  '003.2.leave.annual.eligibility',
  '003.2.leave.marriage.eligibility',
  '003.2.leave.marriage.documents',
  '003.2.leave.marriage.window',
  '003.2.leave.family.prerequisite',
  '003.2.leave.maternity.rules',
  '003.2.leave.paternity',
  '003.2.leave.bereavement',
] as const;

export const leaveEligibility = {
  figures: {
    halfDays: {
      kind: 'units',
      title: { en: 'Whole half days', zh: '整半天数' },
      clause: '003.2.leave.annual.eligibility',
      of: 'askedDays',
      per: 0.5,
      part: 'dropped',
    },
    daysInHalves: {
      kind: 'product',
      title: { en: 'Days in whole half days', zh: '按整半天计的天数' },
      clause: '003.2.leave.annual.eligibility',
      unit: 'days',
      of: ['halfDays', 0.5],
    },
    isInHalves: {
      kind: 'check',
      title: { en: 'In whole half days', zh: '以半天为单位' },
      clause: '003.2.leave.annual.eligibility',
      any: [{ daysInHalves: { from: 'askedDays' } }],
    },
    eligibility: {
      kind: 'table',
      title: { en: 'Whether the person may have this leave', zh: '是否符合休假条件' },
      clause: ELIGIBILITY,
      rows: [
        {
          as: 'onProbation',
          when: { kind: 'annual', probationPassed: false },
          clause: '003.2.leave.annual.eligibility',
        },
        {
          as: 'notInHalfDays',
          when: { kind: 'annual', isInHalves: false },
          clause: '003.2.leave.annual.eligibility',
        },
        {
          id: 'unconfirmed',
          as: 'notConfirmed',
          when: { kind: 'marriage', probationPassed: false },
          clause: '003.2.leave.marriage.eligibility',
        },
        {
          as: 'notEmployed',
          when: { kind: 'marriage', hiredOn: { above: 'registeredOn' } },
          clause: '003.2.leave.marriage.eligibility',
        },
        {
          as: 'notConfirmed',
          when: { kind: 'marriage', confirmedOn: { above: 'registeredOn' } },
          clause: '003.2.leave.marriage.eligibility',
        },
        {
          as: 'underAge',
          when: { kind: 'marriage', legalAge: false },
          clause: '003.2.leave.marriage.eligibility',
        },
        {
          as: 'beforeRegistration',
          when: { kind: 'marriage', asOf: { under: 'registeredOn' } },
          clause: '003.2.leave.marriage.window',
        },
        {
          as: 'notAhead',
          when: { kind: 'marriage', applied: { not: 'ahead' } },
          clause: '003.2.leave.marriage.documents',
        },
        {
          as: 'afterHalfYear',
          when: { kind: 'marriage', asOf: { above: 'windowEnd.marriage' } },
          clause: '003.2.leave.marriage.window',
        },
        {
          as: 'notConforming',
          when: { kind: ['prenatal', 'maternity'], conforms: false },
          clause: '003.2.leave.family.prerequisite',
        },
        {
          as: 'notProved',
          when: { kind: ['prenatal', 'maternity'], proof: false },
          clause: '003.2.leave.family.prerequisite',
        },
        {
          as: 'split',
          when: { kind: 'maternity', block: { above: 1 } },
          clause: '003.2.leave.maternity.rules',
        },
        { as: 'notMale', when: { kind: 'paternity', gender: 'female' }, clause: '003.2.leave.paternity' },
        {
          as: 'notFirstChild',
          when: { kind: 'paternity', birthOrder: { above: 1 } },
          clause: '003.2.leave.paternity',
        },
        {
          as: 'appliedAfterWeek',
          when: { kind: 'paternity', submittedOn: { above: 'windowEnd.paternity' } },
          clause: '003.2.leave.paternity',
        },
        {
          as: 'notCovered',
          when: { kind: 'bereavement', bereavementDays: 0 },
          clause: '003.2.leave.bereavement',
        },
        { as: 'eligible', nothing: true },
      ],
    },
  },
  readings: {
    prerequisite: {
      clause: '003.2.leave.family.prerequisite',
      question: { en: 'Does the prerequisite cover paternity leave too', zh: '计划生育前提是否也适用于陪产假' },
      adopted: 'mother',
      options: {
        mother: {},
        paternity: {
          'figures.eligibility.rows.notConforming.when.kind': ['prenatal', 'maternity', 'paternity'],
          'figures.eligibility.rows.notProved.when.kind': ['prenatal', 'maternity', 'paternity'],
        },
      },
    },
    birthOrder: {
      clause: '003.2.leave.paternity',
      question: { en: 'Paternity leave: the first child only, or every child', zh: '陪产假仅限第一胎还是每胎' },
      adopted: 'first',
      options: { first: {}, every: { 'figures.eligibility.rows.notFirstChild': null } },
    },
  },
} as const satisfies LeavePart;
