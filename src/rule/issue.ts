/** Errors as data: what was wrong, where, and what was expected. Wording in both languages is made by `explain`. */

/** Every way in which input can be refused. */
export type IssueCode =
  /** A required key is missing. */
  | 'required'
  /** The value has another type or format. */
  | 'type'
  /** A number with more digits than a JSON number holds exactly; pass a string. */
  | 'precision'
  /** A value outside its range. */
  | 'range'
  /** Not one of the labels, choices or kinds that are known here. */
  | 'choice'
  /** A key that nothing reads. */
  | 'unknownKey'
  /** A name that is neither a fact nor a figure. */
  | 'unknownName'
  /** A patch or a reading that leads nowhere. */
  | 'unknownPath'
  /** Two things of one name, id or date. */
  | 'duplicate'
  /** Figures that need each other. */
  | 'cycle'
  /** A value that falls in no band or row; the witness says which. */
  | 'gap'
  /** A value that falls in two. */
  | 'overlap'
  /** An entry that nothing can reach. */
  | 'unreachable'
  /** Parts that do not make the whole, such as weights. */
  | 'sum'
  /** Out of order, such as an end before its start. */
  | 'order'
  /** A tie where the policy refuses ties. */
  | 'tie'
  /** A date that the calendar or roster does not cover. */
  | 'coverage'
  /** A step of a trace that comes to something else when it is worked out again. */
  | 'differs'
  /** A policy of another calculator, or data that was never adopted. */
  | 'policy';

export interface Issue {
  readonly code: IssueCode;
  /** JSON pointer into the facts, the policy or the file. */
  readonly path: string;
  /** What was found there. */
  readonly value: unknown;
  /** What would have been right, in a word or two of the library's vocabulary. */
  readonly expected: string;
  /** A value that shows the fault, where one can be given. */
  readonly witness?: string;
}

/** Every copy of the library marks its errors with it: an application may load the ESM and the CommonJS one. */
const brand: unique symbol = /* @__PURE__ */ Symbol.for('kefu-rules.RulesError');

/** Thrown for wrong facts, wrong policies and wrong blanks alike; always with at least one issue. */
export class RulesError extends Error {
  override readonly name = 'RulesError';
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(first: Issue, ...others: Issue[]) {
    super(
      `${first.code} at ${first.path || 'the input'}: expected ${first.expected}${others.length > 0 ? ` (and ${others.length} more)` : ''}`,
    );
    this.issues = [first, ...others];
  }

  get [brand](): true {
    return true;
  }

  /** Of whichever copy of the library. */
  static override [Symbol.hasInstance](value: unknown): value is RulesError {
    return typeof value === 'object' && value !== null && brand in value;
  }

  toJSON(): { readonly name: string; readonly issues: readonly Issue[] } {
    const [first, ...others] = this.issues;
    return { name: this.name, issues: [inJson(first), ...others.map(inJson)] };
  }
}

/** What was found may be anything; what JSON cannot hold is named by its type. */
function inJson(issue: Issue): Issue {
  try {
    JSON.stringify(issue.value);
    return issue;
  } catch {
    return { ...issue, value: typeof issue.value };
  }
}

/** Throws one issue. */
export function refuse(code: IssueCode, path: string, value: unknown, expected: string, witness?: string): never {
  throw new RulesError(issue(code, path, value, expected, witness));
}

/** Refuses what is missing, or of another type or format. */
export function refuseWrong(value: unknown, path: string, expected: string): never {
  return refuse(value === undefined ? 'required' : 'type', path, value, expected);
}

/** Throws all of the issues, if there are any. */
export function refuseAll([first, ...others]: readonly Issue[]): void {
  if (first !== undefined) throw new RulesError(first, ...others);
}

export function issue(code: IssueCode, path: string, value: unknown, expected: string, witness?: string): Issue {
  return { code, path, value, expected, ...(witness !== undefined && { witness }) };
}

/** The JSON pointer of some segments, each escaped. */
export function pointer(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
