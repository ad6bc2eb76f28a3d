/** 002.2: duties of training, liaison and prevention as policies. The text gives no hours of training and no interval of talks. */
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_2 } from './compliance.clauses.js';

const duty = dutyOf('002.2', complianceClauses002_2);
const prevention = {
  clause: '002.2.problem.prevention',
  title: duty('002.2.problem.prevention').title,
} as const;

export const compliancePolicies002_2 = {
  trainingBeforePost: requiredSet({
    ...duty('002.2.training.beforePost'),
    titles: { selected: { en: 'Chosen for the work', zh: '经择优选拔' } },
    items: ['company', 'natureOfTheWork', 'scopeOfWork'],
    facts: { selected: { type: 'flag' } },
    figures: {
      mayWork: {
        kind: 'check',
        any: [{ selected: true, absent: 0 }],
        clause: '002.2.training.beforePost',
        title: { en: 'May go on post', zh: '可以上岗' },
      },
      ok: {
        kind: 'check',
        any: [{ mayWork: true }],
        clause: '002.2.training.beforePost',
        title: duty('002.2.training.beforePost').title,
      },
    },
  }),
  elements: lookupTable({
    ...duty('002.2.elements'),
    titles: {
      element: { en: 'one of the elements', zh: '要素之一' },
      responsibility: { en: 'responsibility', zh: '责任' },
      execution: { en: 'execution', zh: '执行' },
      strictSystem: { en: 'strict rules', zh: '制度严格' },
    },
    values: { responsibility: 'element', execution: 'element', strictSystem: 'element' },
  }),
  liaison: dueRegularly(duty('002.2.liaison.cadence')),
  /** Expected is every stage; observed are those with a summary. */
  stageSummaries: requiredSet({ ...duty('002.2.liaison.cadence'), id: '002.2/liaison.summaries' }),
  problems: template(generalFamily, {
    id: '002.2/problem.prevention',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        problems: { en: 'problems', zh: '问题记录' },
        kind: { en: 'Kind of problem', zh: '问题类别' },
        jointSolution: { en: 'Solved together', zh: '已共同解决' },
        preventionPlan: { en: 'Planned against its return', zh: '已订预防方案' },
      },
      lists: {
        problems: { kind: { type: 'label' }, jointSolution: { type: 'flag' }, preventionPlan: { type: 'flag' } },
      },
      figures: {
        handled: {
          ...prevention,
          title: { en: 'Problems handled', zh: '已妥善处理的问题数' },
          kind: 'tally',
          from: 'problems',
          where: { jointSolution: true, preventionPlan: true },
          take: 'count',
        },
        all: {
          ...prevention,
          title: { en: 'All problems', zh: '问题总数' },
          kind: 'tally',
          from: 'problems',
          take: 'count',
        },
        kinds: {
          ...prevention,
          title: { en: 'Kinds of problem', zh: '问题类别数' },
          kind: 'tally',
          from: 'problems',
          take: 'count',
          oncePer: 'kind',
        },
        incomplete: {
          ...prevention,
          title: { en: 'Problems not handled', zh: '未妥善处理的问题数' },
          kind: 'total',
          of: ['all'],
          less: ['handled'],
        },
        recurrences: {
          ...prevention,
          title: { en: 'Recurrences', zh: '再次发生次数' },
          kind: 'total',
          of: ['all'],
          less: ['kinds'],
        },
        ok: { ...prevention, kind: 'check', any: [{ incomplete: 0, recurrences: 0 }] },
      },
    },
  }),
};
