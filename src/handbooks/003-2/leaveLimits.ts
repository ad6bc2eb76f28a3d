/** 003.2: how many days of each kind of leave can be granted. */
import type { LeavePart } from './leavePart.js';

export const leaveLimits = {
  figures: {
    bereavementDays: {
      kind: 'table',
      title: { en: 'Days of bereavement leave', zh: '丧假天数' },
      clause: '003.2.leave.bereavement',
      unit: 'days',
      rows: [
        { id: 'otherKind', when: { kind: { not: 'bereavement' } }, gives: 0, nothing: true },
        { id: 'immediate', when: { relation: ['parent', 'spouseParent', 'spouse', 'child'] }, gives: 3 },
        { id: 'grandparents', when: { relation: ['paternalGrandparent', 'maternalGrandparent'] }, gives: 1 },
        { id: 'notCovered', gives: 0 },
      ],
    },
    maternityBase: {
      kind: 'total',
      title: { en: 'Maternity leave before additions', zh: '基本产假' },
      clause: '003.2.leave.maternity.days',
      unit: 'days',
      of: [90],
    },
    prenatalPart: {
      kind: 'total',
      title: { en: 'Of these, before the birth', zh: '其中产前天数' },
      clause: '003.2.leave.maternity.days',
      unit: 'days',
      of: [15],
    },
    lateBirthDays: {
      kind: 'table',
      title: { en: 'More for a late birth', zh: '晚育增加天数' },
      clause: '003.2.leave.maternity.days',
      unit: 'days',
      rows: [
        { id: 'late', when: { lateBirth: true }, gives: 30 },
        { id: 'none', gives: 0 },
      ],
    },
    difficultBirthDays: {
      kind: 'table',
      title: { en: 'More for a difficult birth', zh: '难产增加天数' },
      clause: '003.2.leave.maternity.days',
      unit: 'days',
      rows: [
        { id: 'difficult', when: { difficultBirth: true }, gives: 15 },
        { id: 'none', gives: 0 },
      ],
    },
    furtherBabies: {
      kind: 'total',
      title: { en: 'Babies beyond the first', zh: '多生育婴儿数' },
      clause: '003.2.leave.maternity.days',
      of: ['babies'],
      less: [1],
    },
    multipleBirthDays: {
      kind: 'product',
      title: { en: 'More for further babies', zh: '多胞胎增加天数' },
      clause: '003.2.leave.maternity.days',
      unit: 'days',
      of: ['furtherBabies', 15],
    },
    maternityDays: {
      kind: 'total',
      title: { en: 'Days of maternity leave', zh: '产假天数' },
      clause: '003.2.leave.maternity.days',
      unit: 'days',
      of: ['maternityBase', 'lateBirthDays', 'difficultBirthDays', 'multipleBirthDays'],
    },
    daysBeforeBirth: {
      kind: 'tally',
      title: { en: 'Days of the leave before the birth', zh: '产前已休天数' },
      clause: '003.2.leave.maternity.days',
      unit: 'days',
      from: 'days',
      where: { date: { under: 'bornOn' } },
      take: 'count',
    },
    limit: {
      kind: 'table',
      title: { en: 'Most days that can be granted', zh: '可准假天数上限' },
      unit: 'days',
      rows: [
        {
          id: 'annual',
          when: { kind: 'annual' },
          gives: { of: 'balance.left' },
          clause: '003.2.leave.annual.days',
        },
        {
          id: 'lateMarriage',
          when: { kind: 'marriage', lateMarriage: true },
          gives: 10,
          clause: '003.2.leave.marriage.days',
        },
        { id: 'marriage', when: { kind: 'marriage' }, gives: 3, clause: '003.2.leave.marriage.days' },
        {
          id: 'maternity',
          when: { kind: 'maternity' },
          gives: { of: 'maternityDays' },
          clause: '003.2.leave.maternity.days',
        },
        { id: 'paternity', when: { kind: 'paternity' }, gives: 3, clause: '003.2.leave.paternity' },
        {
          id: 'bereavement',
          when: { kind: 'bereavement' },
          gives: { of: 'bereavementDays' },
          clause: '003.2.leave.bereavement',
        },
        {
          id: 'personal',
          when: { kind: 'personal' },
          gives: { of: 'askedDays' },
          clause: '003.2.leave.personal.max',
        },
        { id: 'unlimited', gives: { of: 'askedDays' }, nothing: true },
      ],
    },
  },
  readings: {
    lateMarriage: {
      clause: '003.2.leave.marriage.days',
      question: { en: 'Ten days for a late marriage: instead of three, or on top', zh: '晚婚10天:替代3天还是另加' },
      adopted: 'instead',
      options: { instead: {}, onTop: { 'figures.limit.rows.lateMarriage.gives': 13 } },
    },
    additions: {
      clause: '003.2.leave.maternity.days',
      question: {
        en: 'Additions to maternity leave: all of them, or the largest',
        zh: '产假增加天数:累计还是取最大',
      },
      adopted: 'all',
      options: {
        all: {},
        largest: {
          'figures.largestAddition': {
            kind: 'most',
            title: { en: 'Largest addition', zh: '最大增加天数' },
            clause: '003.2.leave.maternity.days',
            unit: 'days',
            of: ['lateBirthDays', 'difficultBirthDays', 'multipleBirthDays'],
          },
          'figures.maternityDays.of': ['maternityBase', 'largestAddition'],
        },
      },
    },
    prenatalPart: {
      clause: '003.2.leave.maternity.days',
      question: { en: 'Days before the birth that were not used', zh: '产前未休天数如何处理' },
      adopted: 'stay',
      options: {
        stay: {},
        lost: {
          'figures.prenatalLost': {
            kind: 'total',
            title: { en: 'Days before the birth that are lost', zh: '产前未休作废天数' },
            clause: '003.2.leave.maternity.days',
            unit: 'days',
            of: ['prenatalPart'],
            less: ['daysBeforeBirth'],
            atLeast: 0,
          },
          'figures.maternityDays.less': ['prenatalLost'],
        },
      },
    },
  },
} as const satisfies LeavePart;
