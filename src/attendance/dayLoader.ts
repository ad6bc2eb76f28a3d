/** Reads the record of a day field by field: most days of a month are alike, and there are many. */
import type { Loader } from '../figures/family.js';
import { type Frame, GIVEN_UP, UNKNOWN } from '../figures/frame.js';
import { scaledInteger, scaledParts } from '../values/number.js';
import { absences } from './absence.js';

/** Places in the order of the fields of `days`, the date first. */
export const dayLoader: Loader = (places, tools) => {
  const [, rest = 0, late = 0, early = 0, missingIn = 0, missingOut = 0, absence = 0, absent = 0] = places;
  const [confirmed = 0, excused = 0] = places.slice(8);
  const codes = new Map<unknown, number>(absences.map((label) => [label, tools.code(label)]));
  const none = tools.code('none');
  return (frame, record) => {
    flag(frame, rest, record['rest']);
    minutes(frame, late, record['lateMinutes']);
    minutes(frame, early, record['earlyMinutes']);
    flag(frame, missingIn, record['missingIn']);
    flag(frame, missingOut, record['missingOut']);
    const ground = record['absence'];
    const code = ground === 'none' ? none : codes.get(ground);
    if (code === undefined) frame[GIVEN_UP] = 1;
    else frame[absence] = code;
    share(frame, absent, record['absentDays']);
    optionalFlag(frame, confirmed, record['confirmed']);
    optionalFlag(frame, excused, record['excused']);
    return (
      code === none &&
      record['lateMinutes'] === 0 &&
      record['earlyMinutes'] === 0 &&
      record['absentDays'] === 0 &&
      record['rest'] === false &&
      record['missingIn'] === false &&
      record['missingOut'] === false &&
      record['confirmed'] === undefined &&
      record['excused'] === undefined
    );
  };
};
/** As the family declares `absentDays`, at most a whole day. */
const SHARE_DIGITS = 4;
const WHOLE = 10 ** SHARE_DIGITS;

function flag(frame: Frame, place: number, value: unknown): void {
  if (value === false) frame[place] = 0;
  else if (value === true) frame[place] = 1;
  else frame[GIVEN_UP] = 1;
}

function optionalFlag(frame: Frame, place: number, value: unknown): void {
  if (value === undefined) frame[place] = UNKNOWN;
  else flag(frame, place, value);
}

function minutes(frame: Frame, place: number, value: unknown): void {
  const seconds = value === 0 ? 0 : scaledParts(value, 60);
  if (!(seconds >= 0)) frame[GIVEN_UP] = 1;
  frame[place] = seconds;
}

function share(frame: Frame, place: number, value: unknown): void {
  const scaled = value === 0 ? 0 : scaledInteger(value, SHARE_DIGITS);
  if (!(scaled >= 0 && scaled <= WHOLE)) frame[GIVEN_UP] = 1;
  frame[place] = scaled;
}
