// Entry point `kefu-rules/explain`: traces and errors in English and Chinese words.
export { type ClauseTexts, type ExplainOptions, explain, type TitleOptions } from './explain.js';
export { explainError } from './explainError.js';
export type { Language, LanguageOption } from './language.js';
export { titleOf } from './titleOf.js';
export { whyNot } from './whyNot.js';
export type { Words } from './words/familyWords.js';
