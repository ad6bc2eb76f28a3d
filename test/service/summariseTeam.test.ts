import { describe, expect, it } from 'vitest';
import type { LevelStatus, ServiceStatus } from '../../src/service/assessService.js';
import { summariseTeam } from '../../src/service/summariseTeam.js';

const level = (name: string, status: ServiceStatus | undefined): LevelStatus => ({
  level: name,
  status,
  due: undefined,
  elapsed: '1',
  remaining: '1',
  done: true,
  paused: false,
});

describe('summariseTeam', () => {
  it('counts by agent, month and level, with exact shares', () => {
    const items = [
      { agent: 'Li', month: '2026-11', levels: [level('reply', 'met'), level('solution', 'breached')] },
      { agent: 'Li', month: '2026-11', levels: [level('reply', 'met'), level('solution', 'atRisk')] },
      { agent: 'Li', month: '2026-11', levels: [level('reply', 'breached'), level('solution', undefined)] },
      { agent: 'Wu', month: '2026-11', levels: [level('reply', 'onTrack')] },
      { agent: 'Li', month: '2026-12', levels: [level('reply', 'met')] },
    ];
    expect(summariseTeam(items)).toEqual([
      {
        agent: 'Li',
        month: '2026-11',
        level: 'reply',
        met: 2,
        breached: 1,
        open: 0,
        share: { numerator: '2', denominator: '3' },
      },
      { agent: 'Li', month: '2026-11', level: 'solution', met: 0, breached: 1, open: 1, share: '0' },
      { agent: 'Wu', month: '2026-11', level: 'reply', met: 0, breached: 0, open: 1, share: 'notApplicable' },
      { agent: 'Li', month: '2026-12', level: 'reply', met: 1, breached: 0, open: 0, share: '1' },
    ]);
  });

  it('of nobody makes nothing', () => {
    expect(summariseTeam([])).toEqual([]);
  });
});
