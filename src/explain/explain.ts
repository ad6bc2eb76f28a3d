/** Traces in words: one line a step. */
import type { Outcome } from '../figures/outcome.js';
import type { Operand } from '../figures/policy.js';
import { readStep } from '../figures/trace/readStep.js';
import type { Step, StepJson } from '../figures/trace/trace.js';
import { pointer } from '../rule/issue.js';
import { Described } from './described.js';
import { kindWords } from './kindWords.js';
import { type Language, type LanguageOption, languageOf, separators, setIn } from './language.js';
import { roundingWords } from './roundingWords.js';
import type { Words } from './words/familyWords.js';

/** Titles and sources of clauses by their id: those of a handbook. */
export type ClauseTexts = Readonly<
  Record<string, { readonly title: Readonly<Record<Language, string>>; readonly source: string }>
>;

/** How explanations speak. */
export interface TitleOptions extends LanguageOption {
  /** Titles that the policy does not have, such as those of labels that came with its blanks. */
  readonly titles?: Words;
}
export interface ExplainOptions extends TitleOptions {
  /** The clauses of the handbook; without them only their ids are told. */
  readonly clauses?: ClauseTexts;
}

/**
 * What decided, one line a step: the figure, what it came to, how, and by which clause.
 *
 * Of an outcome, figures are called by the titles that its policy gives them; of a trace alone, by their names.
 *
 * @throws RulesError for a step that is malformed, and for a language that is none of the two
 * @example
 * const passMark = template(generalFamily, {
 *   id: 'acme/pass-mark',
 *   version: '1',
 *   blanks: {},
 *   data: {
 *     facts: { score: { type: 'number' } },
 *     figures: {
 *       passed: { kind: 'check', title: { en: 'Passed', zh: '及格' }, any: [{ score: { from: 60 } }] },
 *     },
 *   },
 * });
 * const outcome = evaluate({ score: 59.5 }, adopt(generalFamily, passMark));
 * explain(outcome, { language: 'en' }) //=> ['Passed: no (does not hold: score 59.5 is at least 60)']
 * explain(outcome, { language: 'zh' }) //=> ['及格：否（不成立：score 59.5 不低于 60）']
 */
export function explain(
  given: Outcome | readonly (Step | StepJson)[],
  options: ExplainOptions = {},
): readonly string[] {
  const { clauses = {} } = options;
  return describedSteps(given, options).map((described) => lineOf(described, clauses));
}

/** The steps of an outcome or a trace, made ready to be put into words. */
export function describedSteps(
  given: Outcome | readonly (Step | StepJson)[],
  options: TitleOptions,
): readonly Described[] {
  const language = languageOf(options);
  const background = 'policy' in given ? given : undefined;
  const trace = 'policy' in given ? given.trace : given;
  return trace.map((step, i) => new Described(readStep(step, pointer(i)), language, background, options.titles));
}

const NOT_FIRED = { en: 'not triggered', zh: '未触发' } as const;
/** Of what is certain so far; the rest depends on facts that are missing. */
const UNTOLD = { en: 'the rest is not known yet', zh: '其余尚不可知' } as const;
const PROVISIONAL = { en: 'provisional until approved', zh: '待批准，暂定' } as const;

function lineOf(described: Described, clauses: ClauseTexts): string {
  const { step, language } = described;
  const { comma, semicolon, colon, open, close } = separators[language];
  const result = [
    described.result,
    ...(step.as === undefined || step.as === step.out ? [] : [described.label(step.as)]),
    ...(step.fired || typeof step.out === 'boolean' || step.out === 'notApplicable'
      ? []
      : [(step.atLeast === true ? UNTOLD : NOT_FIRED)[language]]),
    ...(step.provisional === true ? [PROVISIONAL[language]] : []),
  ];
  const how = [kindWords(described), ...finishingWords(described)].join(semicolon);
  const what = `${described.subject}${colon}${result.join(comma)}${open}${how}${close}`;
  return `${setIn(language, what)}${clauseWords(described, clauses)}`;
}

function finishingWords(described: Described): readonly string[] {
  const { figure, language } = described;
  const bound = (operand: Operand | undefined, en: string, zh: string): readonly string[] =>
    operand === undefined ? [] : [`${language === 'zh' ? zh : en} ${described.operand(operand)}`];
  return [
    ...bound(figure.atLeast, 'at least', '最低'),
    ...bound(figure.atMost, 'at most', '最高'),
    ...(figure.round === undefined ? [] : [roundingWords(figure.round, language)]),
  ];
}

function clauseWords({ step, language }: Described, clauses: ClauseTexts): string {
  const ids = step.clause === undefined ? [] : typeof step.clause === 'string' ? [step.clause] : step.clause;
  const { comma } = separators[language];
  return ids
    .map((id) => {
      const clause = Object.hasOwn(clauses, id) ? clauses[id] : undefined;
      const text =
        clause === undefined ? '' : `${separators[language].colon}${clause.title[language]}${comma}${clause.source}`;
      return language === 'zh' ? `【${id}${text}】` : ` [${id}${text}]`;
    })
    .join('');
}
