/** Cases of 001.2 on leave. */
import { noticeCases } from '../noticeCases.js';

export const leaveCases001_2 = noticeCases('001.2.leave.notice', 'leaveNotice', 'serviceSupervisor');
