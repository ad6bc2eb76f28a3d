/** Loading of facts, as generated code. What is not plain and right gives the run up: the exact evaluator then says what is wrong. */
import { parseDate } from '../../values/date.js';
import { MAX_SCALED, scaledInteger, scaledParts } from '../../values/number.js';
import { NOT_APPLICABLE_TEXT } from '../evaluated.js';
import { isFigureSource, plainFigure } from '../facts.js';
import { isObject } from '../grammar.js';
import { readLiteral } from '../literal.js';
import { partsOf } from '../plan.js';
import type { FactSpec, FieldSpec, Name } from '../policy.js';
import { integer, NotCompilable, type Ref, type Slot, type Slots } from './slots.js';

/** Labels as codes. Those of open facts are learnt as they come, up to a limit. */
export class Labels {
  private readonly codes = new Map<string, number>();
  private readonly texts: string[] = [];

  /** The code of a label; `NaN` for what is none, or for one too many. */
  code(label: unknown): number {
    if (typeof label !== 'string' || label === '' || label === NOT_APPLICABLE_TEXT) return Number.NaN;
    const known = this.codes.get(label);
    if (known !== undefined) return known;
    if (this.texts.length >= MOST_LABELS) return Number.NaN;
    this.codes.set(label, this.texts.length);
    return this.texts.push(label) - 1;
  }

  text(code: number): string | undefined {
    return this.texts[code];
  }
}
const MOST_LABELS = 10_000;

/** What loading needs of the compiler. */
export interface LoadTools {
  /** The name under which the generated code knows a function or an object. */
  use(value: unknown): string;
  /** A variable that outlives a run. */
  memo(initial: string): Ref;
  readonly labels: Labels;
}

/** The scale on which a fact is held. */
function scaleOf({ digits = 0, parts = 10 ** digits }: FactSpec): number {
  return parts;
}

/** Where a fact is held that was read to a variable. */
export function factSlots(spec: FactSpec, at: Ref): Slots {
  const slot: Slot = { at, scale: spec.type === 'number' ? scaleOf(spec) : 1, sure: true, optional: spec.optional };
  return spec.type === 'label' ? { label: slot } : { value: slot };
}

/** Code that gives a fact of the person by its name; a dotted name is a member of a group, unless it stands as it is. */
export function factExpression(name: Name, tools: LoadTools): string {
  const own = `f[${JSON.stringify(name)}]`;
  const [group, key] = partsOf(name);
  if (key === undefined) return own;
  const member = `${tools.use(memberOf)}(f[${JSON.stringify(group)}],${JSON.stringify(key)})`;
  return `Object.hasOwn(f,${JSON.stringify(name)})?${own}:${member}`;
}

function memberOf(group: unknown, key: string): unknown {
  if (group === undefined) return undefined;
  if (isFigureSource(group)) return group[plainFigure](key);
  return isObject(group) ? group[key] : NO_MEMBER;
}
/** Stands for what no reader takes. */
const NO_MEMBER = Symbol('no member');

/** Code that reads the value of an expression to a variable. */
export function loadFact(spec: FactSpec, expression: string, out: Ref, tools: LoadTools): string {
  const read = readFact(spec, out, tools);
  return `x=${expression};${spec.optional === true ? `if(x===undefined)${out}=I;else{${read}}` : read}`;
}

function readFact(spec: FactSpec, out: Ref, tools: LoadTools): string {
  switch (spec.type) {
    case 'number':
      return readNumber(spec, out, tools);
    case 'flag':
      return `if(x===false)${out}=0;else if(x===true)${out}=1;else return;`;
    case 'date':
      return readDate(out, tools);
    case 'label':
      return readLabel(spec, out, tools);
  }
}

/** Numbers by the fast reading of `scaledInteger` and `scaledParts`, written out; all else by these. */
function readNumber(spec: FactSpec, out: Ref, tools: LoadTools): string {
  const { digits = 0, parts } = spec;
  const scale = scaleOf(spec);
  const [lowest, highest] = [edgeOf(spec.atLeast, scale, -MAX_SCALED), edgeOf(spec.atMost, scale, MAX_SCALED)];
  const within = `if(!(${out}>=${integer(lowest)}&&${out}<=${integer(highest)}))return;`;
  const slow =
    parts === undefined ? `${tools.use(scaledInteger)}(x,${digits})` : `${tools.use(scaledParts)}(x,${parts})`;
  // Whole numbers need no proof that they were read exactly; `x|0` is never -0.
  const whole = `${out}=(x|0)*${scale};`;
  if (parts !== undefined || scale === 1)
    return `if(typeof x==='number'&&(x|0)===x)${whole}else ${out}=${slow};${within}`;
  const decimal = `{${out}=Math.round(x*${scale})+0;if(${out}/${scale}!==x)return;}`;
  return `if(typeof x==='number'){if((x|0)===x)${whole}else ${decimal}}else ${out}=${slow};${within}`;
}

function edgeOf(edge: FactSpec['atLeast'], scale: number, open: number): number {
  const read = readLiteral(edge);
  if (read === undefined) return open;
  const scaled = read.numerator * BigInt(scale);
  if (scaled % read.denominator !== 0n) throw new NotCompilable('edge of a fact');
  return Number(scaled / read.denominator);
}

/** The last text is remembered: people of one month share their dates. */
function readDate(out: Ref, tools: LoadTools): string {
  const [text, day] = [tools.memo('undefined'), tools.memo('NaN')];
  return `if(x===undefined||x!==${text}){${day}=${tools.use(parseDate)}(x);${text}=x;}${out}=${day};if(${out}!==${out})return;`;
}

function readLabel({ labels }: FactSpec, out: Ref, tools: LoadTools): string {
  if (labels === undefined)
    return `${out}=${tools.use((label: unknown) => tools.labels.code(label))}(x);if(${out}!==${out})return;`;
  const known = labels.map((label) => `x===${JSON.stringify(label)}?${tools.labels.code(label)}:`);
  return `${out}=${known.join('')}-1;if(${out}<0)return;`;
}

/** Code that reads the date of a record: in order, and remembered by place from person to person. */
export function loadRecordDate({ distinct }: FieldSpec, out: Ref, last: Ref, tools: LoadTools): string {
  const [texts, days] = [tools.use([]), tools.use([])];
  const parsed = `${out}=${tools.use(parseDate)}(x);if(i<${MOST_DATES}){${texts}[i]=x;${days}[i]=${out};}`;
  return (
    `x=r.date;if(x===${texts}[i])${out}=${days}[i];else{${parsed}}` +
    `if(!(${out}>${distinct ? '' : '='}${last}))return;${last}=${out};`
  );
}
const MOST_DATES = 512;
