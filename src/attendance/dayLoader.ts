/** Reads the record of a day field by field: most days of a month are alike, and there are many. */
import type { Loader } from '../figures/family.js';
import { type Frame, GIVEN_UP, UNKNOWN } from '../figures/frame.js';
import { scaledInteger } from '../values/number.js';
import { absences } from './absence.js';

/** Places in the order of the fields of `days`, the date first. */
export const dayLoader: Loader = (places, tools) => {
  const [, rest = 0, late = 0, early = 0, missingIn = 0, missingOut = 0, absence = 0, absent = 0, confirmed = 0] = places;
  const excused = places[9] ?? 0;
  const codes = new Map<unknown, number>(absences.map((label) => [label, tools.code(label)]));
  const none = tools.code('none');
  return (frame, record) => {
    flag(frame, rest, record['rest']);
    amount(frame, late, record['lateMinutes'], 0, Number.MAX_SAFE_INTEGER);
    amount(frame, early, record['earlyMinutes'], 0, Number.MAX_SAFE_INTEGER);
    flag(frame, missingIn, record['missingIn']);
    flag(frame, missingOut, record['missingOut']);
    const ground = record['absence'];
    const code = ground === 'none' ? none : codes.get(ground);
    if (code === undefined) frame[GIVEN_UP] = 1;
    else frame[absence] = code;
    amount(frame, absent, record['absentDays'], ABSENT_DIGITS, 10 ** ABSENT_DIGITS);
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
/** As `absentDays` of the family declares. */
const ABSENT_DIGITS = 4;

function flag(frame: Frame, place: number, value: unknown): void {
  if (value === false) frame[place] = 0;
  else if (value === true) frame[place] = 1;
  else frame[GIVEN_UP] = 1;
}

function optionalFlag(frame: Frame, place: number, value: unknown): void {
  if (value === undefined) frame[place] = UNKNOWN;
  else flag(frame, place, value);
}

function amount(frame: Frame, place: number, value: unknown, digits: number, most: number): void {
  const scaled = value === 0 ? 0 : scaledInteger(value, digits);
  if (!(scaled >= 0 && scaled <= most)) frame[GIVEN_UP] = 1;
  frame[place] = scaled;
}
