/** Facts as the figures see them, of families that read them first: what a trace replays against. */

import { type HandoverFacts, handoverFamily, readHandover } from '../../src/duty/assessHandover.js';
import { dutyRosterFamily, type RosterFacts } from '../../src/duty/checkRoster.js';
import { type DutyFacts, dutyAtFamily, readDuty } from '../../src/duty/onDutyAt.js';
import { readRoster } from '../../src/duty/readRoster.js';
import type { Adopted } from '../../src/figures/adoption/adopt.js';
import { settingsOf } from '../../src/figures/settings.js';
import { leaveRequestFamily } from '../../src/leave/assessLeave.js';
import { type LeaveAccount, readAccount } from '../../src/leave/balanceLeave.js';
import { type NoticeFacts, readNotice } from '../../src/leave/checkNotice.js';
import { leaveEntitlementFamily } from '../../src/leave/entitleLeave.js';
import { type NursingFacts, nursingTimeFamily, readNursing } from '../../src/leave/grantNursingTime.js';
import { type EmploymentFacts, readEmployment } from '../../src/leave/readEmployment.js';
import { type LeaveRequest, readRequest } from '../../src/leave/readRequest.js';
import { overtimeFamily } from '../../src/overtime/assessOvertime.js';
import { readWorkingTime, type WorkingTimeFacts } from '../../src/overtime/measureWorkingTime.js';
import type { OvertimeFacts } from '../../src/overtime/overtimeFacts.js';
import { readOvertime } from '../../src/overtime/readOvertime.js';
import { planOf } from '../../src/service/assessService.js';
import { readService, type ServiceLevelFacts } from '../../src/service/readService.js';

type Facts = Readonly<Record<string, unknown>>;

/** The calculator has taken the facts, so they are of its type. */
export function asRead(facts: Facts, policy: Adopted): Facts {
  switch (policy.family) {
    case 'dutyAt':
      return readDuty(facts as DutyFacts, settingsOf(dutyAtFamily, policy));
    case 'dutyRoster':
      return readRoster(facts as RosterFacts, settingsOf(dutyRosterFamily, policy));
    case 'handover':
      return readHandover(facts as HandoverFacts, settingsOf(handoverFamily, policy));
    case 'overtime':
      return readOvertime(facts as OvertimeFacts, settingsOf(overtimeFamily, policy));
    case 'serviceLevel':
      return readService(facts as ServiceLevelFacts, planOf(policy as Adopted<'serviceLevel'>)).facts;
    case 'workingTime':
      return readWorkingTime(facts as WorkingTimeFacts);
    case 'leaveBalance':
      return readAccount(facts as LeaveAccount);
    case 'leaveEntitlement':
      return readEmployment(facts as EmploymentFacts, settingsOf(leaveEntitlementFamily, policy));
    case 'leaveNotice':
      return readNotice(facts as NoticeFacts);
    case 'leaveRequest':
      return readRequest(facts as LeaveRequest, settingsOf(leaveRequestFamily, policy));
    case 'nursingTime':
      return readNursing(facts as NursingFacts, settingsOf(nursingTimeFamily, policy));
    default:
      return facts;
  }
}
