// `npm run bench:service`: a million complaints, assessed against the working calendar of their year on one core.
import { parseArgs } from 'node:util';
import { china } from '../../src/calendars/china.js';
import { adopt } from '../../src/figures/adoption/adopt.js';
import { prepareCalendar } from '../../src/figures/calendarFact.js';
import { assessService, serviceLevelFamily } from '../../src/service/assessService.js';
import { complaintPolicy } from './complaintPolicy.js';
import { type Complaint, complaints } from './complaints.js';

const { values } = parseArgs({ options: { complaints: { type: 'string', default: '1000000' } } });
const count = Number(values.complaints);
if (!Number.isSafeInteger(count) || count < 1) throw new RangeError('--complaints takes a whole number from 1');

const policy = adopt(serviceLevelFamily, complaintPolicy);
const calendar = prepareCalendar(china);
// Complaints are made in portions outside of the time that is measured, so that memory does not grow with them.
const PORTION = 2000;
let [breached, met, milliseconds, processor] = [0, 0, 0, 0];
const source = complaints(count);
for (let done = 0; done < count; done += PORTION) {
  const portion: Complaint[] = [];
  while (portion.length < Math.min(PORTION, count - done)) {
    const { value } = source.next();
    if (value === undefined) break;
    portion.push(value);
  }
  const start = performance.now();
  const before = process.cpuUsage();
  for (const complaint of portion) {
    const outcome = assessService({ ...complaint, calendar }, policy);
    if (outcome.status !== 'complete') throw new Error(`incomplete: ${outcome.missing.join(', ')}`);
    if (outcome.ok === true) met++;
    else breached++;
  }
  const { user, system } = process.cpuUsage(before);
  milliseconds += performance.now() - start;
  processor += (user + system) / 1000;
}
const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
console.log(`${count} complaints, ${met} in time, ${breached} late`);
console.log(`${seconds(milliseconds)} by the clock, ${seconds(processor)} of processor time`);
console.log(`${Math.round(count / (processor / 1000))} a second of processor time`);
