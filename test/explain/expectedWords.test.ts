// Whatever an issue says was expected has words in both languages. The sources are read, so that none is forgotten.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { expectedWords } from '../../src/explain/expectedWords.js';

const SRC = join(import.meta.dirname, '../../src');

/** The calls that take an `expected`, and its place among their arguments. */
const CALLS: Readonly<Record<string, number>> = {
  refuse: 3,
  refuseWrong: 2,
  issue: 3,
  report: 3,
  regex: 1,
  checkEnd: 2,
};

/** Expressions that only pass on what another call was given, or spell a name or value that stands in any language. */
const PASSED_ON = new Set([
  'expected',
  'grammar.expected',
  'missed',
  'fault.message',
  'family.name',
  'missing.figure',
  'shape.unit',
  'half',
  'options',
]);
const SPELT = /^textOf\(|^dateText\(|^String\(weights\)$|^expectedOf\(|\.join\(', '\)(\.replaceAll\('\?', ''\))?$/;

/** What the other expressions come to. */
const COMES_TO: Readonly<Record<string, readonly string[]>> = {
  grammar: ['text', 'flag', 'integer', 'literal', 'operand', 'time', 'anything'],
  inner: ['text', 'flag', 'integer', 'literal', 'operand', 'time', 'anything'],
  type: ['number', 'flag', 'label'],
  'declared.type': ['number', 'flag', 'label', 'date'],
  value: ['number', 'flag', 'date'],
  'limitOf(fault)': ['at least 1', 'at most 12'],
  'nameOf(fault.expected)': ['object', 'list', 'text', 'flag', 'integer', 'number'],
  'expected[unit]': ['a date YYYY-MM-DD', 'a month YYYY-MM', 'a year YYYY'],
  "[...new Set(expected)].join(' or ')": ['an exact number or a date YYYY-MM-DD', 'number or text', 'text or object'],
};

/** What adoption says where several grammars are allowed and none fits: the names of their parts. */
const ALTERNATIVES = ['text', 'flag', 'integer', 'literal', 'operand', 'time', 'list', 'object', 'choice', 'map'];

/** Literal names of the language of policies: no words, and the same everywhere. */
const NAMES = new Set(['of', 'rate', 'days', 'in, out', 'largest, smallest']);

interface Said {
  readonly text: string;
  readonly where: string;
}

const said: Said[] = [];
const strange: string[] = [];

for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts') || /^(handbooks|explain|calendars)[/\\]/.test(name)) continue;
  const source = ts.createSourceFile(name, readFileSync(join(SRC, name), 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      const place = ts.isIdentifier(called) && Object.hasOwn(CALLS, called.text) ? CALLS[called.text] : undefined;
      const given = place === undefined ? undefined : node.arguments[place];
      if (given !== undefined) collect(given, name);
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'expected' && ts.isStringLiteral(node.initializer))
      collect(node.initializer, name);
    // What is chosen, bounded or looked up before it is passed on.
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'expected' && node.initializer !== undefined)
      if (ts.isConditionalExpression(node.initializer)) collect(node.initializer, name);
    if (ts.isFunctionDeclaration(node) && ['boundMissed', 'expectedOf'].includes(node.name?.text ?? ''))
      texts(node, name);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function collect(node: ts.Expression, where: string): void {
  if (ts.isStringLiteralLike(node)) said.push({ text: node.text, where });
  else if (ts.isTemplateExpression(node)) said.push({ text: filled(node), where });
  else if (ts.isConditionalExpression(node))
    [node.whenTrue, node.whenFalse].forEach((part) => void collect(part, where));
  else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach((part) => void collect(part, where));
  else {
    const text = node.getText().replace(/\s+/g, ' ');
    if (Object.hasOwn(COMES_TO, text)) for (const one of COMES_TO[text] ?? []) said.push({ text: one, where });
    else if (/^\[\.\.\.new Set\(grammars\./.test(text))
      for (const one of ALTERNATIVES) said.push({ text: one, where }, { text: `text or ${one}`, where });
    else if (!PASSED_ON.has(text) && !SPELT.test(text)) strange.push(`${where}: ${text}`);
  }
}

/** A value in each hole: the words must show it again. */
function filled(node: ts.TemplateExpression): string {
  return node.head.text + node.templateSpans.map(({ literal }) => `12${literal.text}`).join('');
}

/** Every text that a function may return. */
function texts(node: ts.Node, where: string): void {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
    const text = ts.isTemplateExpression(node) ? filled(node) : node.text;
    // Comparisons name what they compare with.
    if (!ts.isBinaryExpression(node.parent) && !ts.isCallExpression(node.parent)) said.push({ text, where });
  } else ts.forEachChild(node, (inner) => texts(inner, where));
}

/** Keys of policies and facts, and formats, which are written so in every language. */
const KEYS = new Set(
  'from above upTo under gives as of when otherwise each asOf rest at event true false JSON YYYY MM DD DDTHH HH mm ss Asia Shanghai Z'.split(
    ' ',
  ),
);

const distinct = [...new Set(said.map(({ text }) => text))].filter((text) => !NAMES.has(text)).sort();

describe('what was expected', () => {
  test('is found in the sources, and nowhere by an expression that nobody has looked at', () => {
    expect(strange).toEqual([]);
    expect(distinct.length).toBeGreaterThan(180);
  });

  test.each(distinct)('%s', (text) => {
    const [en, zh] = [expectedWords(text, 'en'), expectedWords(text, 'zh')];
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect((zh.match(/[A-Za-z]+/g) ?? []).filter((word) => !KEYS.has(word))).toEqual([]);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    // A value is told in both.
    expect(zh.match(/12/g)?.length).toBe(en.match(/12/g)?.length);
  });

  test.each([
    ['work, rest', 'one of work, rest', 'work、rest 之一'],
    ['grade', 'grade', 'grade'],
    [
      '{"numerator":"1","denominator":"3"}',
      '{"numerator":"1","denominator":"3"}',
      '{"numerator":"1","denominator":"3"}',
    ],
    ['literal', 'a date YYYY-MM-DD, a number of at most 15 digits, or a text such as "40%"', undefined],
    ['flag or text', 'true or false or a text', '是或否（true 或 false），或文字'],
    ['at least 12.5', 'at least 12.5', '不小于 12.5'],
    ['2026-03-01 or later', '2026-03-01 or later', '2026-03-01 或以后'],
    ['1 to 28', '1 to 28', '1 至 28'],
    ['a number of minutes', 'a number of minutes', '以分钟计的数字'],
  ])('%s in words', (expected, en, zh) => {
    expect(expectedWords(expected, 'en')).toBe(en);
    if (zh !== undefined) expect(expectedWords(expected, 'zh')).toBe(zh);
  });
});
