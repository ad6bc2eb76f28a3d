/** 002.9: under commission (酬金制) budget, final accounts, income and expenses are published every year. */
import { generalFamily } from '../../figures/general.js';
import type { Text } from '../../figures/policy.js';
import { template } from '../../figures/template.js';

const rule = {
  clause: '002.9.finance.disclosure',
  title: { en: 'Yearly publication of accounts under commission', zh: '酬金制按年公布财务收支' },
} as const;

const published = (what: string, title: Text) =>
  ({ ...rule, title, kind: 'tally', from: 'publications', where: { what }, take: 'count', window: 'year' }) as const;

export const financeDisclosure002_9 = template(generalFamily, {
  id: '002.9/finance.disclosure',
  version: '1.0.0',
  blanks: {},
  data: {
    titles: {
      feeModel: { en: 'Model of charges', zh: '收费方式' },
      commission: { en: 'commission', zh: '酬金制' },
      lumpSum: { en: 'lump sum', zh: '包干制' },
      financialYearEnd: { en: 'End of the financial year', zh: '财务年度末日' },
      publications: { en: 'publications', zh: '公布记录' },
      what: { en: 'What was published', zh: '公布内容' },
      budget: { en: 'budget', zh: '预算' },
      finalAccounts: { en: 'final accounts', zh: '决算' },
      incomeAndExpenses: { en: 'income and expenses', zh: '收支情况' },
      notDue: { en: 'not due', zh: '无须公布' },
      complete: { en: 'complete', zh: '公布齐全' },
      incomplete: { en: 'incomplete', zh: '公布不全' },
    },
    facts: {
      feeModel: { type: 'label', labels: ['commission', 'lumpSum'] },
      /** A day of the year that is asked for. */
      asOf: { type: 'date' },
      /** The last day of the financial year that is asked for, where years are financial ones. */
      financialYearEnd: { type: 'date', optional: true },
      recordsFrom: { type: 'date', optional: true },
    },
    lists: {
      publications: {
        date: { type: 'date' },
        what: { type: 'label', labels: ['budget', 'finalAccounts', 'incomeAndExpenses'] },
      },
    },
    windows: { year: { calendar: 'year' } },
    figures: {
      times: { ...rule, title: { en: 'Times asked for', zh: '应公布次数' }, kind: 'total', of: [1] },
      budgets: published('budget', { en: 'Budgets published', zh: '预算公布次数' }),
      finalAccounts: published('finalAccounts', { en: 'Final accounts published', zh: '决算公布次数' }),
      incomeAndExpenses: published('incomeAndExpenses', { en: 'Income and expenses published', zh: '收支公布次数' }),
      disclosure: {
        ...rule,
        kind: 'table',
        rows: [
          { id: 'otherModel', as: 'notDue', when: { feeModel: 'lumpSum' }, nothing: true },
          {
            id: 'published',
            as: 'complete',
            when: {
              budgets: { from: 'times' },
              finalAccounts: { from: 'times' },
              incomeAndExpenses: { from: 'times' },
            },
            nothing: true,
          },
          { id: 'lacking', as: 'incomplete' },
        ],
      },
    },
    readings: {
      scope: {
        question: {
          en: 'Does "at least once a year" hold for budget and final accounts as well, or for income and expenses only?',
          zh: '"每年不少于一次"是否也及于预算和决算',
        },
        adopted: 'all',
        clause: '002.9.finance.disclosure',
        options: {
          all: {},
          /** Budget and final accounts are published without a number: once suffices. */
          incomeAndExpensesOnly: { 'figures.budgets.window': null, 'figures.finalAccounts.window': null },
        },
      },
      year: {
        question: { en: 'Which year: of the calendar, or the financial one?', zh: '按公历年度还是财务年度' },
        adopted: 'calendar',
        clause: '002.9.finance.disclosure',
        options: {
          calendar: {},
          financial: { 'windows.year': { age: { under: 1 }, unit: 'years', at: 'financialYearEnd' } },
        },
      },
    },
  },
});
