/** A stream of complaints of a year, each with what befell it, all different and always the same. */
import type { ServiceLevelFacts } from '../../src/service/serviceLevelFacts.js';
import { dateText, parseDate } from '../../src/values/date.js';
import { instantText } from '../../src/values/time.js';

const FIRST_DAY = parseDate('2026-01-05');
const DAYS = 340;
const DAY_SECONDS = 86_400;

/** The facts of a complaint but for the calendar, which all share. */
export type Complaint = Pick<ServiceLevelFacts, 'asOf' | 'events'> & { readonly priority: string };

/** Every complaint is received, replied to and settled; every third waits for the customer in between. */
export function* complaints(count: number): Generator<Complaint> {
  let seed = 2026;
  const draw = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  for (let i = 0; i < count; i++) {
    const received = (FIRST_DAY + draw(DAYS)) * DAY_SECONDS + draw(DAY_SECONDS);
    const replied = received + draw(12 * 3600);
    const asked = replied + 600 + draw(3600);
    const answered = asked + draw(2 * DAY_SECONDS);
    const solved = (i % 3 === 0 ? answered : replied) + draw(5 * DAY_SECONDS);
    const event = (at: number, name: string) => ({ at: instantText(at), event: name });
    yield {
      asOf: `${dateText(FIRST_DAY + DAYS + 20)}T00:00`,
      priority: i % 4 === 0 ? 'high' : 'normal',
      events: [
        event(received, 'received'),
        event(replied, 'replied'),
        ...(i % 3 === 0 ? [event(asked, 'awaitingCustomer'), event(answered, 'resumed')] : []),
        event(solved, 'solved'),
      ],
    };
  }
}
