/** A step made ready to be put into words: its figure, and the names and values that its rule speaks of. */

import { NOT_APPLICABLE_TEXT } from '../figures/evaluated.js';
import { isLiteral } from '../figures/literal.js';
import type { Figure, Name, Operand, PolicyData, Text } from '../figures/policy.js';
import { figureOf, inputsOf } from '../figures/trace/readStep.js';
import type { StepInput, StepJson } from '../figures/trace/trace.js';
import { pointer } from '../rule/issue.js';
import { type Language, separators } from './language.js';
import { unitWords } from './unitWords.js';
import { valueWords } from './valueWords.js';

/** Titles and units of figures, where the policy is at hand. */
export type Titles = Pick<PolicyData, 'figures' | 'each'> | undefined;

export class Described {
  readonly figure: Figure;
  readonly inputs: ReadonlyMap<Name, StepInput>;
  /** The list of the record, if the figure belongs to one. */
  readonly list: Name | undefined;

  constructor(
    readonly step: StepJson,
    readonly language: Language,
    private readonly titles: Titles,
  ) {
    this.figure = figureOf(step, pointer(step.figure)).figure;
    this.inputs = inputsOf(step);
    this.list = step.figure.includes('/') ? step.figure.split('/')[0] : undefined;
  }

  /** What the figure of the step is called, with its record. */
  get subject(): string {
    const { figure } = this.step;
    const [list, index, name] = figure.split('/');
    if (index === undefined || name === undefined) return this.title(figure);
    return this.language === 'zh'
      ? `${this.title(name)}（${list}/${index}）`
      : `${this.title(name)} (${list}/${index})`;
  }

  get unit(): string {
    const unit = this.definitionOf(this.step.figure.split('/').at(-1) ?? '')?.unit;
    return unit === undefined ? '' : ` ${unitWords(unit, this.language)}`;
  }

  /** The title of a name; the name itself where it has none. */
  title(name: Name, list = this.list): string {
    return this.definitionOf(name, list)?.title?.[this.language] ?? name;
  }

  /** A number of the policy as it stands there; a name with its value, which for a scale is its label. */
  operand(operand: Operand, onScale = false): string {
    if (isLiteral(operand)) return String(operand);
    const input = this.inputs.get(operand);
    return input === undefined ? this.title(operand) : `${this.title(operand)} ${this.inputText(input, onScale)}`;
  }

  /** The inputs that are not applicable, by their titles. */
  get withoutValue(): readonly string[] {
    return [...this.inputs].flatMap(([name, { value }]) => (value === NOT_APPLICABLE_TEXT ? [this.title(name)] : []));
  }

  /** What is computed with; the label that stands beside it, if any, is told as well. */
  private inputText({ value, as, atLeast }: StepInput, onScale: boolean): string {
    const { open, close } = separators[this.language];
    if (as === undefined || as === value) return valueWords(value, this.language, atLeast === true);
    if (onScale) return as;
    const number = valueWords(value, this.language, atLeast === true);
    return value === NOT_APPLICABLE_TEXT ? number : `${number}${open}${as}${close}`;
  }

  private definitionOf(name: Name, list = this.list): { readonly title?: Text; readonly unit?: string } | undefined {
    const figures = (list === undefined ? undefined : this.titles?.each?.[list]) ?? {};
    if (Object.hasOwn(figures, name)) return figures[name];
    return Object.hasOwn(this.titles?.figures ?? {}, name) ? this.titles?.figures[name] : undefined;
  }
}
