/** Cases of 002.6. */
import type { Case } from '../handbook.js';

const modes = (observed: readonly string[], expect: Case['expect'], more: Partial<Case> = {}): Case => ({
  clause: '002.6.outbound.modes',
  policy: 'outboundModes',
  facts: { observed },
  expect,
  ...more,
});
const type = (business: string, inbound: boolean, outbound: boolean, mixed: boolean): Case => ({
  clause: '002.6.outsourcing.type',
  policy: 'outsourcingType',
  facts: { business },
  expect: { inbound, outbound, mixed },
});
const platform = (observed: readonly string[], seatPlaces: number, absent: string, capable: boolean): Case => ({
  clause: '002.6.platform.capabilities',
  policy: 'platformCapabilities',
  facts: { observed, seatPlaces },
  expect: { absent, capable, ok: capable },
});

const CAPABILITIES = [
  'fineGrainedOperation',
  'flexibleSeats',
  'rightsByLevelAndDomain',
  'realTimeGraphics',
  'disasterBackup',
];
const mandatory = { choices: { readings: { should: 'mandatory' } } };

export const complianceCases002_6: readonly Case[] = [
  modes(['predictive', 'preview', 'automatic', 'multimedia'], {
    absent: '0',
    coreMissing: '0',
    verdict: 'pass',
    ok: true,
  }),
  modes(['predictive', 'preview', 'automatic'], { absent: '1', coreMissing: '0', verdict: 'warning', ok: true }),
  modes(['predictive'], { absent: '3', coreMissing: '0', verdict: 'warning', ok: true }),
  modes(['preview', 'automatic', 'multimedia'], { absent: '1', coreMissing: '1', verdict: 'fail', ok: false }),
  modes([], { absent: '4', coreMissing: '1', verdict: 'fail', ok: false }),
  modes(['predictive', 'preview', 'automatic'], { verdict: 'fail', ok: false }, mandatory),
  modes(['predictive', 'preview', 'automatic', 'multimedia'], { verdict: 'pass', ok: true }, mandatory),

  type('service', true, false, true),
  type('sales', true, false, true),
  type('technicalSupport', true, false, false),
  type('booking', true, false, false),
  type('workOrders', true, false, false),
  type('research', false, true, false),
  type('marketing', false, true, false),
  type('revisit', false, true, false),
  type('care', false, true, false),
  type('telesales', false, true, false),

  platform(CAPABILITIES, 3, '0', true),
  platform(CAPABILITIES, 2, '0', false),
  platform(CAPABILITIES.slice(1), 3, '1', false),
  platform([], 3, '5', false),
];
