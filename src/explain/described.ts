/** A step made ready to be put into words: its figure, and the names and values that its rule speaks of. */

import type { Adopted } from '../figures/adoption/adopt.js';
import { type FigureValue, NOT_APPLICABLE_TEXT } from '../figures/evaluated.js';
import { isObject } from '../figures/grammar.js';
import { isDateLiteral, isLiteral } from '../figures/literal.js';
import type { Figure, Name, Operand, Text } from '../figures/policy.js';
import { figureOf, inputsOf } from '../figures/trace/readStep.js';
import type { StepInput, StepJson } from '../figures/trace/trace.js';
import { pointer } from '../rule/issue.js';
import { own } from '../rule/plainData.js';
import { type Language, separators } from './language.js';
import { titleOfFigure, wordOf } from './titleOf.js';
import { unitWords } from './unitWords.js';
import { valueWords } from './valueWords.js';
import type { Words } from './words/familyWords.js';

/** The policy and the facts behind a trace, where they are at hand: they tell titles, units and dates of records. */
export interface Background {
  readonly policy: Adopted;
  readonly facts: Readonly<Record<string, unknown>>;
}

export class Described {
  readonly figure: Figure;
  readonly inputs: ReadonlyMap<Name, StepInput>;
  /** The list of the record, if the figure belongs to one. */
  readonly list: Name | undefined;

  constructor(
    readonly step: StepJson,
    readonly language: Language,
    private readonly background: Background | undefined,
    private readonly titles: Words = {},
  ) {
    this.figure = figureOf(step, pointer(step.figure)).figure;
    this.inputs = inputsOf(step);
    this.list = step.figure.includes('/') ? step.figure.split('/')[0] : undefined;
  }

  /** What the figure of the step is called, with its record. */
  get subject(): string {
    const { figure } = this.step;
    const [list, index, name] = figure.split('/');
    if (list === undefined || index === undefined || name === undefined) return this.title(figure);
    const { open, close } = separators[this.language];
    return `${this.title(name)}${open}${this.record(list, Number(index))}${close}`;
  }

  /** What the figure came to, with its unit. */
  get result(): string {
    const { step, language } = this;
    const value = this.value(step.out, step.atLeast === true);
    const unit = this.definitionOf(step.figure.split('/').at(-1) ?? '')?.unit;
    if (unit === undefined || step.out === NOT_APPLICABLE_TEXT) return value;
    return `${value} ${unitWords(unit, language, step.out)}`;
  }

  /** The title of a name; the name itself where it has none. */
  title(name: Name, list = this.list): string {
    const figure = this.definitionOf(name, list);
    if (figure === undefined || this.background === undefined) return this.label(name);
    return titleOfFigure(name, figure, this.background.policy)[this.language];
  }

  /** What a label, a fact or a list is called; its name where it has no title. */
  label(name: Name): string {
    return this.background === undefined ? name : wordOf(name, this.background.policy, this.titles)[this.language];
  }

  /** Labels between which a test does not tell apart. */
  labels(names: readonly Name[]): string {
    return names.map((name) => this.label(name)).join(separators[this.language].or);
  }

  /** A number of the policy as it stands there; a name with its value, which for a scale is its label; another label in brackets. */
  operand(operand: Operand, onScale = false): string {
    if (isLiteral(operand)) return String(operand);
    const [title, input] = [this.title(operand), this.inputs.get(operand)];
    if (input === undefined) return title;
    const text = this.inputText(input, onScale);
    const { open, close } = separators[this.language];
    return isLabelValue(input.value) && !onScale ? `${title}${open}${text}${close}` : `${title} ${text}`;
  }

  /** The inputs that are not applicable, by their titles. */
  get withoutValue(): readonly string[] {
    return [...this.inputs].flatMap(([name, { value }]) => (value === NOT_APPLICABLE_TEXT ? [this.title(name)] : []));
  }

  /** What is computed with; the label that stands beside it, if any, is told as well. */
  private inputText({ value, as, atLeast }: StepInput, onScale: boolean): string {
    const { open, close } = separators[this.language];
    const number = this.value(value, atLeast === true);
    if (as === undefined || as === value) return number;
    if (onScale) return this.label(as);
    return value === NOT_APPLICABLE_TEXT ? number : `${number}${open}${this.label(as)}${close}`;
  }

  private value(value: FigureValue, isBound: boolean): string {
    return isLabelValue(value) ? this.label(value) : valueWords(value, this.language, isBound);
  }

  /** A record by its date, or by its place in the list, from 1. */
  private record(list: Name, index: number): string {
    const records = this.background?.facts[list];
    const record: unknown = Array.isArray(records) ? records[index] : undefined;
    if (isObject(record) && isDateLiteral(record['date'])) return record['date'];
    return this.language === 'zh' ? `${this.label(list)}第 ${index + 1} 条` : `${this.label(list)}, no. ${index + 1}`;
  }

  private definitionOf(name: Name, list = this.list): { readonly title?: Text; readonly unit?: string } | undefined {
    const { figures, each = {} } = this.background?.policy.data ?? {};
    return own(own(each, list ?? '') ?? {}, name) ?? own(figures ?? {}, name);
  }
}

function isLabelValue(value: FigureValue): value is string {
  return typeof value === 'string' && value !== NOT_APPLICABLE_TEXT && !isLiteral(value);
}
