/** Reads the events of a request. */
import { pointer, refuse, refuseWrong } from '../rule/issue.js';
import { instantOf } from './instantOf.js';
import type { ServicePlan } from './serviceSettings.js';

/** The instants of the events and their numbers, in order. */
export function readEvents(
  given: unknown,
  plan: ServicePlan,
  asOf: number,
): readonly [readonly number[], readonly number[]] {
  if (!Array.isArray(given)) return refuseWrong(given, '/events', 'a list');
  const instants: number[] = [];
  const events: number[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < given.length; i++) {
    const item: unknown = given[i];
    if (typeof item !== 'object' || item === null || !('event' in item) || !('at' in item))
      return refuse('type', pointer('events', i), item, 'an event { at, event }');
    const event = typeof item.event === 'string' ? plan.events.get(item.event) : undefined;
    if (event === undefined)
      return refuse('choice', pointer('events', i, 'event'), item.event, [...plan.events.keys()].join(', '));
    const at = instantOf(item.at, plan.zone, '/events', i);
    if (at < before) refuse('order', pointer('events', i, 'at'), item.at, 'events in order of time');
    if (at > asOf) refuse('order', pointer('events', i, 'at'), item.at, 'an instant up to asOf');
    instants.push(at);
    events.push(event);
    before = at;
  }
  return [instants, events];
}
