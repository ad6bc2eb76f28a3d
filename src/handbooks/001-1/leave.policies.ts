/** The policies of 001.1 on leave. */
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { leaveClauses001_1 } from './leave.clauses.js';

const duty = dutyOf('001.1', leaveClauses001_1);

export const leavePolicies001_1 = {
  /** What a special event is, the text does not say: it is for the facts to tell. */
  leaveSpecialOnly: requiredSet({
    ...duty('001.1.staff.leave.specialOnly'),
    titles: {
      request: { en: 'Request', zh: '申请事项' },
      leave: { en: 'leave', zh: '请假' },
      standIn: { en: 'stand-in', zh: '顶岗' },
      statutory: { en: 'Leave that the law gives', zh: '属法定假期' },
    },
    items: ['specialEvent'],
    facts: {
      request: { type: 'label', labels: ['leave', 'standIn', 'none'] },
      /** The law itself gives this leave. */
      statutory: { type: 'flag', optional: true },
    },
    when: [{ request: 'leave' }, { request: 'standIn' }],
    readings: {
      statutory: {
        clause: '001.1.staff.leave.specialOnly',
        question: { en: 'Does leave that the law gives need a special event', zh: '法定假期是否也须有特殊事件' },
        adopted: 'included',
        options: {
          included: {},
          exempt: { 'figures.due.any': [{ request: 'leave', statutory: false }, { request: 'standIn' }] },
        },
      },
    },
  }),
} as const;
