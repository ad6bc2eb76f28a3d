/** Reads the record of a day field by field: most days of a month are alike, and there are many. */
import type { Loader } from '../figures/family.js';
import { type Frame, GIVEN_UP, UNKNOWN } from '../figures/frame.js';
import { scaledInteger, scaledParts } from '../values/number.js';
import { absences } from './absence.js';

export const dayLoader: Loader = (places, tools) => {
  const at = placesOf(places);
  const codes = new Map<unknown, number>(absences.map((label) => [label, tools.code(label)]));
  const none = tools.code('none');
  return (frame, record) => {
    const { rest, lateMinutes, earlyMinutes, missingIn, missingOut, absence, absentDays, confirmed, excused } = record;
    writeFlag(frame, at.rest, rest);
    writeMinutes(frame, at.late, lateMinutes);
    writeMinutes(frame, at.early, earlyMinutes);
    writeFlag(frame, at.missingIn, missingIn);
    writeFlag(frame, at.missingOut, missingOut);
    const code = absence === 'none' ? none : codes.get(absence);
    if (code === undefined) frame[GIVEN_UP] = 1;
    else frame[at.absence] = code;
    writeShare(frame, at.absent, absentDays);
    writeOptionalFlag(frame, at.confirmed, confirmed);
    writeOptionalFlag(frame, at.excused, excused);
    return (
      code === none &&
      lateMinutes === 0 &&
      earlyMinutes === 0 &&
      absentDays === 0 &&
      rest === false &&
      missingIn === false &&
      missingOut === false &&
      confirmed === undefined &&
      excused === undefined
    );
  };
};

/** Places come in the order of the fields, the date first. */
function placesOf([, rest = 0, late = 0, early = 0, missingIn = 0, missingOut = 0, ...others]: readonly number[]) {
  const [absence = 0, absent = 0, confirmed = 0, excused = 0] = others;
  return { rest, late, early, missingIn, missingOut, absence, absent, confirmed, excused };
}

/** As the family declares `absentDays`, at most a whole day. */
const SHARE_DIGITS = 4;
const WHOLE = 10 ** SHARE_DIGITS;

function writeFlag(frame: Frame, place: number, value: unknown): void {
  if (value === false) frame[place] = 0;
  else if (value === true) frame[place] = 1;
  else frame[GIVEN_UP] = 1;
}

function writeOptionalFlag(frame: Frame, place: number, value: unknown): void {
  if (value === undefined) frame[place] = UNKNOWN;
  else writeFlag(frame, place, value);
}

function writeMinutes(frame: Frame, place: number, value: unknown): void {
  const seconds = value === 0 ? 0 : scaledParts(value, 60);
  if (!(seconds >= 0)) frame[GIVEN_UP] = 1;
  frame[place] = seconds;
}

function writeShare(frame: Frame, place: number, value: unknown): void {
  const scaled = value === 0 ? 0 : scaledInteger(value, SHARE_DIGITS);
  if (!(scaled >= 0 && scaled <= WHOLE)) frame[GIVEN_UP] = 1;
  frame[place] = scaled;
}
