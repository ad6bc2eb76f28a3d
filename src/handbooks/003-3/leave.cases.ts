/** Cases of 003.3 on leave. */
import { noticeCases } from '../noticeCases.js';

export const leaveCases003_3 = noticeCases('003.3.leave.notice', 'leaveNotice', 'customerSupervisor');
