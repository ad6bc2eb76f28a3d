/** 003.5: first-asked responsibility and tracking as policies. How often "repeatedly" is the text does not say: twice, by the reading adopted. */
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { serviceClauses003_5 } from './service.clauses.js';

const duty = dutyOf('003.5', serviceClauses003_5);
const firstAsked = { clause: '003.5.firstAsked', title: duty('003.5.firstAsked').title } as const;
const tracking = { clause: '003.5.priority.tracking', title: duty('003.5.priority.tracking').title } as const;
const FLAG = { type: 'flag' } as const;

export const servicePolicies003_5 = {
  firstAsked: template(generalFamily, {
    id: '003.5/firstAsked',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        canSolve: { en: 'Can solve it', zh: '能解决' },
        inUnit: { en: 'Within the unit', zh: '属本单位职责' },
        userSatisfied: { en: 'User satisfied', zh: '用户满意' },
        shiftedOn: { en: 'Shifted on to somebody else', zh: '推诿' },
        done: { en: 'done', zh: '已办结' },
        helpContactRightUnit: { en: 'help to contact the right unit', zh: '协助联系责任单位' },
        solve: { en: 'solve it', zh: '予以解决' },
        involveOthersUntilSatisfied: {
          en: 'involve others until the user is satisfied',
          zh: '联系他人处理直至用户满意',
        },
      },
      facts: { canSolve: FLAG, inUnit: FLAG, userSatisfied: FLAG, shiftedOn: FLAG },
      figures: {
        action: {
          ...firstAsked,
          title: { en: 'What to do', zh: '处理方式' },
          kind: 'table',
          rows: [
            { as: 'done', when: { userSatisfied: true }, nothing: true },
            { as: 'helpContactRightUnit', when: { inUnit: false } },
            { as: 'solve', when: { canSolve: true } },
            { as: 'involveOthersUntilSatisfied' },
          ],
        },
        ok: { ...firstAsked, kind: 'check', any: [{ shiftedOn: false }] },
      },
    },
  }),
  priorityTracking: template(generalFamily, {
    id: '003.5/priority.tracking',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        unreplied: { en: 'Not replied to', zh: '未回复' },
        callCount: { en: 'Calls on the matter', zh: '来电次数' },
        source: { en: 'Source', zh: '来源' },
        citizen: { en: 'citizen', zh: '市民' },
        media: { en: 'media', zh: '媒体' },
        superiorDepartment: { en: 'superior department', zh: '上级部门' },
        mayorsLine: { en: "mayor's line", zh: '市长热线' },
      },
      facts: {
        unreplied: FLAG,
        callCount: { type: 'number', digits: 0, atLeast: 0, unit: 'calls' },
        source: {
          type: 'label',
          labels: ['citizen', 'media', 'superiorDepartment', 'mayorsLine'],
        },
      },
      figures: {
        repeatedly: {
          ...tracking,
          title: { en: 'Calls that count as repeated', zh: '反复来电的次数标准' },
          kind: 'total',
          of: [2],
          unit: 'calls',
        },
        repeatedCalls: {
          ...tracking,
          title: { en: 'Repeated calls', zh: '反复来电' },
          kind: 'check',
          any: [{ callCount: { from: 'repeatedly' } }],
        },
        specialSource: {
          ...tracking,
          title: { en: 'Special source', zh: '特殊来源' },
          kind: 'check',
          any: [{ source: ['media', 'superiorDepartment', 'mayorsLine'] }],
        },
        keyTracking: {
          ...tracking,
          title: { en: 'Tracked with priority', zh: '重点跟踪' },
          kind: 'check',
          any: [{ unreplied: true }, { repeatedCalls: true }, { specialSource: true }],
        },
        dailySummary: {
          ...tracking,
          title: { en: 'Put in the daily summary', zh: '列入日小结' },
          kind: 'check',
          any: [{ keyTracking: true }],
        },
      },
    },
  }),
} as const;
