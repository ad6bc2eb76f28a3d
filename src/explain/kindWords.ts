/** Words of the kinds of figures: how each came to what it came to. */
import { NOT_APPLICABLE_TEXT } from '../figures/evaluated.js';
import type { Bands, Check, Figure, MonthDay, Operand, Part, Table, Tally } from '../figures/policy.js';
import type { Described } from './described.js';
import { type Language, separators } from './language.js';
import { intervalWords, whenWords } from './testWords.js';

export function kindWords(described: Described): string {
  const { figure, language } = described;
  const [en, zh] = inBoth(figure, described);
  return language === 'zh' ? zh : en;
}

function inBoth(figure: Figure, described: Described): readonly [en: string, zh: string] {
  const show = (operand: Operand): string => described.operand(operand);
  const { list = '' } = described;
  switch (figure.kind) {
    case 'total':
      return same([joined(figure.of, ' + ', described), ...(figure.less ?? []).map(show)].join(' − '));
    case 'product':
      return same([joined(figure.of, ' × ', described), ...(figure.over ?? []).map(show)].join(' ÷ '));
    case 'least':
      return pick(figure.of, figure.scale === undefined ? 'smallest' : 'mildest', described);
    case 'most':
      return pick(figure.of, figure.scale === undefined ? 'largest' : 'gravest', described);
    case 'units': {
      const { en, zh } = PARTS[figure.part];
      return [`${show(figure.of)} in units of ${figure.per}, ${en}`, `${show(figure.of)} 按每 ${figure.per} 计，${zh}`];
    }
    case 'bands':
      return bandWords(figure, described);
    case 'table':
      return tableWords(figure, described);
    case 'check':
      return checkWords(figure, described);
    case 'schedule': {
      const { by, free = 0 } = figure;
      return [`by ${show(by)}, the first ${free} free`, `按 ${show(by)} 计，前 ${free} 次免计`];
    }
    case 'tally':
      return tallyWords(figure, described);
    case 'nth':
      return [`its ordinal among ${list}`, `${list} 中的序次`];
    case 'streak':
      return [`in a row among ${list}`, `${list} 中连续的次数`];
    case 'balance': {
      const before = beforeOf(described);
      return [`balance before ${before}, change ${show(figure.add)}`, `原余额 ${before}，本次变动 ${show(figure.add)}`];
    }
    case 'rank':
      return [`place by ${show(figure.by)}`, `按 ${show(figure.by)} 排名`];
    case 'score': {
      const parts = figure.items.map(({ of, weight }) => `${show(of)} × ${weight}`).join(' + ');
      return [`${parts}, items out of ${figure.outOf}`, `${parts}，单项满分 ${figure.outOf}`];
    }
    case 'deadline': {
      const { en, zh } = UNITS[figure.in];
      const [from, length] = [show(figure.from), show(figure.length)];
      return [`${length} ${en} after ${from}`, `${from} 之后 ${length} ${zh}`];
    }
    case 'elapsed': {
      const { en, zh } = UNITS[figure.in];
      const [from, to] = [show(figure.from), show(figure.to)];
      return [`whole ${en} from ${from} to ${to}`, `${from} 至 ${to} 满${zh}数`];
    }
    case 'monthDay':
      return monthDayWords(figure, show(figure.of));
  }
}

const PARTS: Readonly<Record<Part, Readonly<Record<Language, string>>>> = {
  counts: { en: 'a begun one counts pro rata', zh: '不足一个单位的按比例计' },
  full: { en: 'a begun one counts in full', zh: '不足一个单位的按一个计' },
  dropped: { en: 'a begun one does not count', zh: '不足一个单位的不计' },
};
const UNITS = {
  days: { en: 'days', zh: '日' },
  weeks: { en: 'weeks', zh: '周' },
  months: { en: 'months', zh: '个月' },
  years: { en: 'years', zh: '年' },
} as const;
const EXTREMES = {
  smallest: { en: 'the smallest of', zh: '最小者' },
  largest: { en: 'the largest of', zh: '最大者' },
  mildest: { en: 'the mildest of', zh: '最轻者' },
  gravest: { en: 'the gravest of', zh: '最重者' },
} as const;

function monthDayWords({ day, month = 0 }: MonthDay, date: string): readonly [en: string, zh: string] {
  const [en, zh] = [
    day > 0 ? `day ${day}` : `day ${0 - day} from the end`,
    day > 0 ? `第 ${day} 日` : `倒数第 ${0 - day} 日`,
  ];
  if (month === 0) return [`${en} of the month of ${date}`, `${date} 当月${zh}`];
  const direction = month > 0 ? (['after', '后'] as const) : (['before', '前'] as const);
  const months = Math.abs(month);
  return [
    `${en} of the month ${months} ${direction[0]} that of ${date}`,
    `${date} 所在月${direction[1]} ${months} 个月的${zh}`,
  ];
}

function same(formula: string): readonly [en: string, zh: string] {
  return [formula, formula];
}

function joined(operands: readonly Operand[], sign: string, described: Described): string {
  return operands.map((operand) => described.operand(operand)).join(sign);
}

function pick(of: readonly Operand[], which: keyof typeof EXTREMES, described: Described): readonly [string, string] {
  const { en, zh } = EXTREMES[which];
  return [`${en} ${joined(of, ', ', described)}`, `${joined(of, '、', described)} 中${zh}`];
}

function bandWords({ by, apply, bands: [band] }: Bands, described: Described): readonly [string, string] {
  const quantity = described.operand(by);
  if (apply === 'marginal')
    return [`${quantity}, each slice at its own rate`, `${quantity} 分段计算，各段按各自的比率`];
  const interval = band && intervalWords(band, described.language);
  return interval === undefined ? same(quantity) : [`${quantity} is ${interval}`, `${quantity}，${interval}`];
}

function tableWords({ rows, otherwise }: Table, described: Described): readonly [string, string] {
  if (otherwise !== undefined && described.step.out === NOT_APPLICABLE_TEXT) return ['nothing holds', '各项均不符合'];
  const when = rows.at(-1)?.when;
  if (when !== undefined) return same(whenWords(when, described));
  return rows.length === 1 ? same(whenWords({}, described)) : ['nothing before it holds', '其他各项均不符合'];
}

function checkWords({ any }: Check, described: Described): readonly [string, string] {
  const conditions = any.map((when) => whenWords(when, described)).join(separators[described.language].or);
  return described.step.out === true ? same(conditions) : [`does not hold: ${conditions}`, `不成立：${conditions}`];
}

function tallyWords({ from, take, of, scale }: Tally, described: Described): readonly [string, string] {
  const { step } = described;
  const count = step.in.filter((input) => input.from.replace(/^\//, '').startsWith(`${from}/`)).length;
  if (take === 'count' || of === undefined) return [`${count} of ${from} counted`, `${from} 中计 ${count} 条`];
  const name = described.title(of, from);
  if (take === 'sum') return [`sum of ${name} over ${count} of ${from}`, `${from} 中 ${count} 条的 ${name} 合计`];
  const labels = take === 'largest' ? 'gravest' : 'mildest';
  const { en, zh } = EXTREMES[scale === undefined ? take : labels];
  return [`${en} ${name} over ${count} of ${from}`, `${from} 中 ${count} 条的 ${name} ${zh}`];
}

function beforeOf({ step, list }: Described): string {
  const before = step.in.find(({ from }) => from === `/${list}`);
  return String(before?.value ?? NOT_APPLICABLE_TEXT);
}
