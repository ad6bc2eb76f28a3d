/** Words of edges and conditions. */

import { NOT_APPLICABLE_TEXT } from '../figures/evaluated.js';
import { isDateLiteral } from '../figures/literal.js';
import type { Comparison, Interval, Name, Operand, Test, When } from '../figures/policy.js';
import { EDGE_WORDS, isComparison, labelsOf } from '../figures/when.js';
import type { Described } from './described.js';
import { type Language, separators } from './language.js';

type EdgeWord = keyof Interval;

const EDGES: Readonly<Record<EdgeWord, Readonly<Record<Language, string>>>> = {
  from: { en: 'at least', zh: '不低于' },
  above: { en: 'above', zh: '高于' },
  upTo: { en: 'at most', zh: '不超过' },
  under: { en: 'under', zh: '低于' },
};

/** The same of days. */
const DAY_EDGES: typeof EDGES = {
  from: { en: 'on or after', zh: '不早于' },
  above: { en: 'after', zh: '晚于' },
  upTo: { en: 'on or before', zh: '不晚于' },
  under: { en: 'before', zh: '早于' },
};

const ALWAYS = { en: 'in every case', zh: '一律适用' } as const;

export function edgeWords(word: EdgeWord, edge: string, language: Language, isDay = isDateLiteral(edge)): string {
  return `${(isDay ? DAY_EDGES : EDGES)[word][language]} ${edge}`;
}

/** Whether one value alone lies between the edges. */
function isPoint({ from, upTo }: Interval | Comparison): boolean {
  return from !== undefined && from === upTo;
}

function exactlyWords(edge: string, language: Language): string {
  return language === 'zh' ? `恰为 ${edge}` : `exactly ${edge}`;
}

/** The edges of a band, `undefined` where it has none. */
export function intervalWords(band: Interval, language: Language): string | undefined {
  if (isPoint(band)) return exactlyWords(String(band.from), language);
  const parts = EDGE_WORDS.flatMap((word) => {
    const edge = band[word];
    return edge === undefined ? [] : [edgeWords(word, String(edge), language)];
  });
  return parts.length === 0 ? undefined : parts.join(separators[language].and);
}

/** A condition without a test always holds. */
export function whenWords(when: When, described: Described): string {
  const parts = Object.entries(when).map(([name, test]) => testWords(name, test, described));
  if (parts.length === 0) return ALWAYS[described.language];
  return parts.join(separators[described.language].and);
}

export function testWords(name: Name, test: Test, described: Described): string {
  const { language } = described;
  const is = language === 'zh' ? ' 为 ' : ' is ';
  const input = described.inputs.get(name);
  const subject = described.title(name);
  const onScale = isComparison(test) && test.scale !== undefined;
  const shown = input === undefined ? subject : described.operand(name, onScale);
  if (typeof test === 'boolean') {
    if (language === 'zh') return `${subject} 为${test ? '是' : '否'}`;
    return `${subject} is ${test ? 'yes' : 'no'}`;
  }
  const isNumber = typeof test === 'number' || (isComparison(test) && !onScale && edgesOf(test).length > 0);
  if (isNumber && input?.value === NOT_APPLICABLE_TEXT)
    return language === 'zh' ? `${subject} 不适用` : `${subject} is not applicable`;
  if (typeof test === 'number') return `${shown}${is}${test}`;
  if (!isComparison(test)) return `${subject}${is}${described.labels(labelsOf(test) ?? [])}`;
  return comparisonWords(shown, test, described, isDateLiteral(input?.value)).join(separators[language].and);
}

function edgesOf(test: Comparison): readonly EdgeWord[] {
  return EDGE_WORDS.filter((word) => test[word] !== undefined);
}

function comparedEdges(test: Comparison, described: Described, isDay: boolean): readonly string[] {
  const { language } = described;
  const show = (edge: Operand): string => described.operand(edge, test.scale !== undefined);
  if (isPoint(test) && test.from !== undefined) return [exactlyWords(show(test.from), language)];
  return EDGE_WORDS.flatMap((word) => {
    const edge = test[word];
    return edge === undefined ? [] : [edgeWords(word, show(edge), language, isDay)];
  });
}

function comparisonWords(subject: string, test: Comparison, described: Described, isDay: boolean): readonly string[] {
  const { language } = described;
  const isChinese = language === 'zh';
  const edges = comparedEdges(test, described, isDay).map((text) =>
    isChinese ? `${subject} ${text}` : `${subject} is ${text}`,
  );
  const { not, sameAs, differsFrom } = test;
  const labels = described.labels(labelsOf(test) ?? []);
  return [
    ...edges,
    ...(not === undefined ? [] : [isChinese ? `${subject} 不为 ${labels}` : `${subject} is not ${labels}`]),
    ...(sameAs === undefined
      ? []
      : [
          isChinese ? `${subject} 等于 ${described.operand(sameAs)}` : `${subject} equals ${described.operand(sameAs)}`,
        ]),
    ...(differsFrom === undefined
      ? []
      : [
          isChinese
            ? `${subject} 不等于 ${described.operand(differsFrom)}`
            : `${subject} differs from ${described.operand(differsFrom)}`,
        ]),
  ];
}
