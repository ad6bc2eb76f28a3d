/** Words of the kinds of figures: how each came to what it came to. */
import { NOT_APPLICABLE_TEXT } from '../figures/evaluated.js';
import type {
  Band,
  Bands,
  Check,
  Figure,
  Given,
  Life,
  MonthDay,
  Operand,
  Part,
  Product,
  Schedule,
  Table,
  Tally,
} from '../figures/policy.js';
import type { Described } from './described.js';
import { type Language, separators } from './language.js';
import { intervalWords, whenWords } from './testWords.js';
import { unitWords } from './unitWords.js';

export function kindWords(described: Described): string {
  const { figure, language, withoutValue } = described;
  const [en, zh] = isUndecided(described) ? withoutWords(withoutValue) : inBoth(figure, described);
  return language === 'zh' ? zh : en;
}

/** No entry says anything about what is not applicable. */
function isUndecided({ figure, step, withoutValue }: Described): boolean {
  const decides = figure.kind === 'bands' || figure.kind === 'table';
  return decides && step.out === NOT_APPLICABLE_TEXT && withoutValue.length > 0;
}

function withoutWords(names: readonly string[]): readonly [en: string, zh: string] {
  return [`${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not applicable`, `${names.join('、')} 不适用`];
}

function inBoth(figure: Figure, described: Described): readonly [en: string, zh: string] {
  const show = (operand: Operand): string => described.operand(operand);
  const list = described.label(described.list ?? '');
  switch (figure.kind) {
    case 'total':
      return same([joined(figure.of, ' + ', described), ...(figure.less ?? []).map(show)].join(' − '));
    case 'product':
      return productWords(figure, described);
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
      return scheduleWords(figure, show(figure.by));
    }
    case 'tally':
      return tallyWords(figure, described);
    case 'nth':
      return [`its ordinal among ${list}`, `${list} 中的序次`];
    case 'streak':
      return [`in a row among ${list}`, `${list} 中连续的次数`];
    case 'balance': {
      const before = beforeOf(described);
      const [en, zh] = figure.life === undefined ? ['', ''] : lifeWords(figure.life, described);
      return [
        `balance before ${before}, change ${show(figure.add)}${en}`,
        `原余额 ${before}，本次变动 ${show(figure.add)}${zh}`,
      ];
    }
    case 'rank':
      return [`place by ${show(figure.by)}`, `按 ${show(figure.by)} 排名`];
    case 'score': {
      const parts = figure.items.map(({ of, weight }) => `${show(of)} × ${weight}`).join(' + ');
      const [en, zh] =
        figure.missing === 'renormalised' && described.withoutValue.length > 0
          ? [
              '; weights of items not applicable are shared out among the others',
              '；不适用项目的权重由其余项目按比例分担',
            ]
          : ['', ''];
      return [`${parts}, items out of ${figure.outOf}${en}`, `${parts}，单项满分 ${figure.outOf}${zh}`];
    }
    case 'deadline': {
      const [from, length] = [show(figure.from), show(figure.length)];
      // Only a number that stands in the policy can be turned round.
      const isBefore = length.startsWith('-');
      const size = isBefore ? length.slice(1) : length;
      const [en, zh] = [`${size} ${unitWords(figure.in, 'en', size)}`, `${size} ${UNITS[figure.in]}`];
      return isBefore ? [`${en} before ${from}`, `${from} 之前 ${zh}`] : [`${en} after ${from}`, `${from} 之后 ${zh}`];
    }
    case 'elapsed': {
      const [from, to] = [show(figure.from), show(figure.to)];
      return [`whole ${figure.in} from ${from} to ${to}`, `${from} 至 ${to} 满${UNITS[figure.in]}数`];
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
const UNITS = { days: '日', weeks: '周', months: '个月', years: '年' } as const;
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
  const onScale = which === 'mildest' || which === 'gravest';
  const [english, chinese] = [', ', '、'].map((sign) => of.map((one) => described.operand(one, onScale)).join(sign));
  return [`${en} ${english}`, `${chinese} 中${zh}`];
}

function productWords({ of, over = [], ifNone }: Product, described: Described): readonly [string, string] {
  const formula = [joined(of, ' × ', described), ...over.map((operand) => described.operand(operand))].join(' ÷ ');
  const overZero = over.some((operand) => ZERO.test(String(described.inputs.get(String(operand))?.value)));
  if (!overZero) return same(formula);
  return ifNone === undefined
    ? [`${formula}; nothing can be divided by 0`, `${formula}；除数为 0，无法计算`]
    : [`${formula}; over 0 it is ${ifNone}`, `${formula}；除数为 0 时取 ${ifNone}`];
}

const ZERO = /^0(\.0+)?$/;

function scheduleWords({ free = 0, then, repeat, take }: Schedule, by: string): readonly [string, string] {
  const [first, firstZh] = free === 0 ? ['', ''] : [`, the first ${free} free`, `，前 ${free} 次免计`];
  const { en, zh } = REPEATS[repeat];
  const [sum, sumZh] = take === 'sum' ? [', added up', '，累计相加'] : ['', ''];
  return [
    `by ${by}${first}, ${free === 0 ? '' : 'then '}${then.join(', ')}${en}${sum}`,
    `按 ${by} 计${firstZh}，${free === 0 ? '' : '其后'}依次为 ${then.join('、')}${zh}${sumZh}`,
  ];
}

const REPEATS: Readonly<Record<Schedule['repeat'], Readonly<Record<Language, string>>>> = {
  last: { en: ' and so on', zh: '，此后同末项' },
  all: { en: ' and again from the start', zh: '，此后循环' },
  none: { en: ' and nothing more', zh: '，此后不再计' },
};

function lifeWords(life: Life, described: Described): readonly [en: string, zh: string] {
  if ('until' in life) {
    const until = described.title(life.until);
    return [`; each item lapses after its ${until}`, `；各笔在其 ${until} 之后失效`];
  }
  const size = 'upTo' in life.age ? life.age.upTo : life.age.under;
  const [en, zh] = [`${size} ${unitWords(life.unit, 'en', String(size))}`, `${size} ${UNITS[life.unit]}`];
  return 'upTo' in life.age
    ? [`; each item lapses when older than ${en}`, `；各笔超过 ${zh}后失效`]
    : [`; each item lapses at ${en}`, `；各笔满 ${zh}即失效`];
}

function bandWords({ by, apply, bands }: Bands, described: Described): readonly [string, string] {
  const quantity = described.operand(by);
  if (apply === 'marginal') {
    const slices = bands.map((band) => sliceWords(band, described)).join(separators[described.language].semicolon);
    return [`${quantity}, each slice at its own rate: ${slices}`, `${quantity} 分段计算，各段按各自的比率：${slices}`];
  }
  const [band] = bands;
  const interval = band && intervalWords(band, described.language);
  const gives = givesWords(band?.gives, described);
  return interval === undefined
    ? same(`${quantity}${gives}`)
    : [`${quantity} is ${interval}${gives}`, `${quantity}，${interval}${gives}`];
}

function sliceWords(band: Band, { language }: Described): string {
  const interval = intervalWords(band, language) ?? (language === 'zh' ? '其余' : 'the rest');
  const rate = typeof band.gives === 'object' && 'rate' in band.gives ? ` × ${band.gives.rate}` : '';
  return `${interval}${rate}`;
}

function tableWords({ rows, otherwise }: Table, described: Described): readonly [string, string] {
  if (otherwise !== undefined && described.step.out === NOT_APPLICABLE_TEXT) return ['nothing holds', '各项均不符合'];
  const row = rows.at(-1);
  const gives = givesWords(row?.gives, described);
  if (row?.when !== undefined) return same(`${whenWords(row.when, described)}${gives}`);
  return rows.length === 1
    ? same(`${whenWords({}, described)}${gives}`)
    : [`nothing before it holds${gives}`, `其他各项均不符合${gives}`];
}

/** Which figure an entry passes on, or how it reckons; a plain amount is told already. */
function givesWords(gives: Given | undefined, described: Described): string {
  if (typeof gives !== 'object') return '';
  const { language } = described;
  const start = language === 'zh' ? '；取' : '; gives';
  if ('of' in gives)
    return `${start} ${described.operand(gives.of)}${gives.times === undefined ? '' : ` × ${gives.times}`}`;
  if ('rate' in gives) return gives.rate === 1 ? '' : `${start} × ${gives.rate}`;
  const { start: first, plus, per = 1, part } = gives;
  const counted = part === undefined ? '' : `${separators[language].comma}${PARTS[part][language]}`;
  return language === 'zh'
    ? `；${first} 起，超过下限每 ${per} 加 ${plus}${counted}`
    : `; ${first} plus ${plus} for each ${per} past the lower edge${counted}`;
}

function checkWords({ any }: Check, described: Described): readonly [string, string] {
  if (any.length === 0) return ['in no case', '一律不适用'];
  const conditions = any.map((when) => whenWords(when, described)).join(separators[described.language].or);
  return described.step.out === true ? same(conditions) : [`does not hold: ${conditions}`, `不成立：${conditions}`];
}

function tallyWords({ from, take, of, scale }: Tally, described: Described): readonly [string, string] {
  const { step } = described;
  const list = described.label(from);
  const count = step.in.filter((input) => input.from.replace(/^\//, '').startsWith(`${from}/`)).length;
  if (take === 'count' || of === undefined) return [`${count} of ${list} counted`, `${list} 中计 ${count} 条`];
  const name = described.title(of, from);
  if (take === 'sum') return [`sum of ${name} over ${count} of ${list}`, `${list} 中 ${count} 条的 ${name} 合计`];
  const labels = take === 'largest' ? 'gravest' : 'mildest';
  const { en, zh } = EXTREMES[scale === undefined ? take : labels];
  return [`${en} ${name} over ${count} of ${list}`, `${list} 中 ${count} 条的 ${name} ${zh}`];
}

function beforeOf({ step, list }: Described): string {
  const before = step.in.find(({ from }) => from === `/${list}`);
  return String(before?.value ?? NOT_APPLICABLE_TEXT);
}
