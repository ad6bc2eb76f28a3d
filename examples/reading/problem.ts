/** What is wrong with an input file: where it stands, what was found, what was expected. Both languages, as data. */
import type { Text } from 'kefu-rules';

/** A refused row or file, or a remark that refuses nothing. */
export interface Problem {
  readonly file: string;
  /** From 1, the header being line 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: string;
  readonly found?: string;
  readonly says: Text;
  /** Whether something of the input was left out of the reckoning. */
  readonly refused: boolean;
}

/** One line of the report: `punches.csv:12, column in: expected a time HH:mm, found "9 am"`. */
export function problemText({ file, line, column, found, says, refused }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const where = column === undefined ? place : `${place}, column ${column}`;
  const seen = found === undefined ? '' : `, found "${found}"`;
  return `${where}: ${says.en}${seen}${refused ? '' : ' (read all the same)'}`;
}
