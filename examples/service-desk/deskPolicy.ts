/** The desk's own service levels: by priority, on two clocks, while the request does not wait for somebody else. */
import { adopt, serviceLevelFamily, serviceLevels } from 'kefu-rules';

/** The states that the desk writes, in which a request waits or not. */
export const WAITING = ['Awaiting User Info', 'Awaiting Problem', 'Awaiting Vendor', 'Awaiting Evidence'] as const;
export const WORKING = ['New', 'Active'] as const;
export const ENDED = ['Resolved', 'Closed'] as const;
export const STATES = [...WORKING, ...WAITING, ...ENDED] as const;
export type State = (typeof STATES)[number];
export const PRIORITIES = ['1', '2', '3', '4'] as const;

const OFFICE = { from: '08:00', to: '18:00' } as const;
const RUN = {
  unit: 'hours',
  from: ['opened'],
  until: ENDED,
  pausedIn: WAITING,
  reopenedBy: [...WORKING, ...WAITING],
  reopening: 'resumes',
} as const;

export const deskPolicy = adopt(
  serviceLevelFamily,
  serviceLevels({
    id: 'service-desk',
    clause: 'desk.levels',
    title: { en: 'Service levels of the desk', zh: '服务台服务水平' },
    facts: { priority: { type: 'label', labels: PRIORITIES } },
    clocks: { desk: { counts: 'workingTime', hours: { work: [OFFICE] } } },
    figures: {
      responseHours: {
        kind: 'table',
        title: { en: 'Hours until work begins', zh: '响应时限' },
        clause: 'desk.response',
        unit: 'hours',
        rows: [
          { id: 'p1', when: { priority: '1' }, gives: 2 },
          { id: 'p2', when: { priority: '2' }, gives: 4 },
          { id: 'p3', when: { priority: '3' }, gives: 10 },
          { id: 'p4', gives: 20 },
        ],
      },
      solutionHours: {
        kind: 'table',
        title: { en: 'Hours until it is solved', zh: '解决时限' },
        clause: 'desk.solution',
        unit: 'hours',
        rows: [
          { id: 'p1', when: { priority: '1' }, gives: 24 },
          { id: 'p2', when: { priority: '2' }, gives: 72 },
          { id: 'p3', when: { priority: '3' }, gives: 50 },
          { id: 'p4', gives: 100 },
        ],
      },
    },
    levels: {
      response: {
        clause: 'desk.response',
        title: { en: 'Response', zh: '响应' },
        clock: 'desk',
        unit: 'hours',
        from: ['opened'],
        until: ['Active', ...WAITING, ...ENDED],
        length: 'responseHours',
      },
      urgentSolution: {
        ...RUN,
        clause: 'desk.solution',
        title: { en: 'Solution, around the clock', zh: '解决(全天计时)' },
        clock: 'time',
        length: 'solutionHours',
        when: [{ priority: ['1', '2'] }],
      },
      solution: {
        ...RUN,
        clause: 'desk.solution',
        title: { en: 'Solution, in office hours', zh: '解决(办公时间计时)' },
        clock: 'desk',
        length: 'solutionHours',
        warning: 5,
        when: [{ priority: ['3', '4'] }],
      },
    },
  }),
);
