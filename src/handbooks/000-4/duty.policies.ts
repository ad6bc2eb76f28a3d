/** 000.4: duty as policies. */
import { dutyCoverage } from '../../duty/dutyCoverage.js';
import { dutyOf } from '../dutyOf.js';
import { dutyClauses000_4 } from './duty.clauses.js';

const duty = dutyOf('000.4', dutyClauses000_4);

const CHANNELS = ['hotline', 'onlinePlatform'];

export const dutyPolicies000_4 = {
  /** The posts of a slot are its channels. */
  coverage: dutyCoverage({
    ...duty('000.4.service.coverage247'),
    open: { always: { start: '00:00', end: '00:00', atLeast: 1 } },
    posts: CHANNELS,
    readings: {
      channels: {
        question: {
          en: 'Must both channels be manned at all times, or one of them?',
          zh: '热线和在线平台须同时有人值守,还是其一即可',
        },
        adopted: 'both',
        options: { both: {}, either: { 'settings.posts': null, 'settings.only': CHANNELS } },
        clause: '000.4.service.coverage247',
      },
    },
  }),
};
