/** Three levels of a complaint on three clocks: working hours with pauses, working days, and every hour. */
import { serviceLevels } from '../../src/service/serviceLevels.js';

export const complaintPolicy = serviceLevels({
  id: 'bench/complaint',
  clause: 'bench',
  title: { en: 'Complaints', zh: '投诉' },
  facts: { priority: { type: 'label', labels: ['high', 'normal'] } },
  clocks: {
    office: {
      counts: 'workingTime',
      hours: {
        work: [
          { from: '09:00', to: '12:00' },
          { from: '13:00', to: '18:00' },
        ],
      },
    },
  },
  figures: {
    replyHours: {
      kind: 'table',
      rows: [
        { id: 'high', when: { priority: 'high' }, gives: 1 },
        { id: 'others', gives: 4 },
      ],
    },
  },
  levels: {
    reply: { clock: 'office', unit: 'hours', from: ['received'], until: ['replied'], length: 'replyHours' },
    solution: {
      clock: 'office',
      unit: 'hours',
      from: ['received'],
      until: ['solved'],
      pausedIn: ['awaitingCustomer'],
      length: 16,
      warning: 2,
    },
    result: { clock: 'workdays', unit: 'days', from: ['received'], until: ['solved'], length: 3 },
  },
  events: ['resumed'],
});
