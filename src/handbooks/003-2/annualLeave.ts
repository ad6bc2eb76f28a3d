/** 003.2: days of annual leave by grade and length of service. */
import { template } from '../../figures/template.js';
import { leaveEntitlementFamily } from '../../leave/entitleLeave.js';
import { rankTitles } from './leaveTitles.js';

const rule = { clause: '003.2.leave.annual.days' } as const;

export const annualLeave003_2 = template(leaveEntitlementFamily, {
  id: '003-2/annualLeave',
  version: '1',
  blanks: {},
  data: {
    titles: {
      ...rankTitles,
      grade: { en: 'Rank', zh: '职级' },
    },
    settings: {},
    facts: { grade: { type: 'label', labels: ['employee', 'supervisor', 'manager', 'director'] } },
    figures: {
      firstYear: {
        ...rule,
        kind: 'table',
        title: { en: 'Days in the first year', zh: '第一年年假天数' },
        unit: 'days',
        rows: [
          { id: 'director', when: { grade: 'director' }, gives: 10 },
          { id: 'others', gives: 5 },
        ],
      },
      directorAfterYear: {
        ...rule,
        kind: 'total',
        title: { en: 'Days of a director after a year', zh: '总监满一年后年假天数' },
        unit: 'days',
        of: [10],
      },
      afterYear: {
        ...rule,
        kind: 'table',
        title: { en: 'Days after one full year', zh: '满一年后年假天数' },
        unit: 'days',
        rows: [
          { id: 'director', when: { grade: 'director' }, gives: { of: 'directorAfterYear' } },
          { id: 'others', gives: 10 },
        ],
      },
      annualIncrement: {
        ...rule,
        kind: 'product',
        title: { en: 'More for each further year, which the text does not give', zh: '每满一年增加天数(原文未规定)' },
        unit: 'days',
        of: [0],
      },
      yearsOfService: {
        ...rule,
        kind: 'total',
        title: { en: 'Full years of service', zh: '满工龄年数' },
        unit: 'years',
        of: ['serviceYears'],
      },
      furtherYears: {
        ...rule,
        kind: 'total',
        title: { en: 'Full years after the first', zh: '第一年之后的满年数' },
        unit: 'years',
        of: ['yearsOfService'],
        less: [1],
      },
      increments: {
        ...rule,
        kind: 'product',
        title: { en: 'More for further years', zh: '工龄增加天数' },
        unit: 'days',
        of: ['furtherYears', 'annualIncrement'],
      },
      laterYears: {
        ...rule,
        kind: 'total',
        title: { en: 'Days after one full year, with increments', zh: '满一年后年假天数(含增加)' },
        unit: 'days',
        of: ['afterYear', 'increments'],
      },
      days: {
        ...rule,
        kind: 'table',
        title: { en: 'Days of annual leave', zh: '年假天数' },
        effect: 'leave',
        unit: 'days',
        rows: [
          { id: 'firstYear', when: { yearsOfService: { under: 1 } }, gives: { of: 'firstYear' } },
          { id: 'afterYear', gives: { of: 'laterYears' } },
        ],
        atMost: 15,
      },
    },
    readings: {
      director: {
        ...rule,
        question: {
          en: 'Days of a director after a year: ten as written, or fifteen',
          zh: '总监满一年:按原文10天还是15天',
        },
        adopted: 'ten',
        options: { ten: {}, fifteen: { 'figures.directorAfterYear.of': [15] } },
      },
      increment: {
        ...rule,
        question: {
          en: 'Does each further year add a day, so that the cap is reached',
          zh: '每满一年是否增加1天(方能达到15天)',
        },
        adopted: 'none',
        options: {
          none: {},
          oneDay: {
            'figures.annualIncrement': {
              ...rule,
              kind: 'total',
              title: { en: 'More for each further year', zh: '每满一年增加天数' },
              unit: 'days',
              of: [1],
            },
          },
        },
      },
      firstYear: {
        ...rule,
        question: { en: 'The first year: flat, or by the days employed', zh: '第一年:固定天数还是按在职天数折算' },
        adopted: 'flat',
        options: {
          flat: {},
          prorated: {
            'figures.firstYearShare': {
              ...rule,
              kind: 'product',
              title: { en: 'Days in the first year, by the days employed', zh: '第一年按在职天数折算的年假' },
              unit: 'days',
              of: ['firstYear', 'employedDays'],
              over: ['yearDays'],
            },
            'figures.days.rows.firstYear.gives': { of: 'firstYearShare' },
          },
        },
      },
      anniversary: {
        ...rule,
        question: { en: 'Does the anniversary complete the year, or the day after', zh: '周年当日是否算满一年' },
        adopted: 'included',
        options: { included: {}, excluded: { 'figures.yearsOfService.of': ['serviceYearsBefore'] } },
      },
    },
  },
});
