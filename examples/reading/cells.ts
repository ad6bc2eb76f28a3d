/** What a cell of a table may hold. Numbers and dates stay texts: the library reads them exactly. */
import type { Text } from 'kefu-rules';
import { isDate, isInstant, isTime } from './civilTime.js';

export interface Cell<T> {
  readonly expected: Text;
  /** What an empty cell means; without it an empty cell is refused. */
  readonly empty?: { readonly value: T };
  /** The value, or `undefined` where the text is no such value. */
  read(text: string): T | undefined;
}

export const text: Cell<string> = {
  expected: { en: 'expected a text', zh: '应填写文字' },
  read: (given) => given,
};

export const date: Cell<string> = {
  expected: { en: 'expected a real date YYYY-MM-DD', zh: '应为真实日期(年-月-日)' },
  read: (given) => (isDate(given) ? given : undefined),
};

export const time: Cell<string> = {
  expected: { en: 'expected a time HH:mm or HH:mm:ss', zh: '应为时间(时:分或时:分:秒)' },
  read: (given) => (isTime(given) ? given : undefined),
};

export const instant: Cell<string> = {
  expected: { en: 'expected an instant YYYY-MM-DDTHH:mm', zh: '应为时刻(年-月-日T时:分)' },
  read: (given) => (isInstant(given) ? given : undefined),
};

export const amount: Cell<string> = {
  expected: { en: 'expected a plain number', zh: '应为数字' },
  read: (given) => (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(given) ? given : undefined),
};

export const positiveAmount: Cell<string> = {
  expected: { en: 'expected a number that is not negative', zh: '应为非负数' },
  read: (given) => (given.startsWith('-') ? undefined : amount.read(given)),
};

/** A year `YYYY`. */
export const year: Cell<string> = {
  expected: { en: 'expected a year YYYY', zh: '应为年份(四位)' },
  read: (given) => (/^[1-9]\d{3}$/.test(given) ? given : undefined),
};

/** A small whole number, such as a number of signatures. */
export const count: Cell<number> = {
  expected: { en: 'expected a whole number', zh: '应为整数' },
  read: (given) => (/^(0|[1-9]\d{0,5})$/.test(given) ? Number(given) : undefined),
};

export const yesNo: Cell<boolean> = {
  expected: { en: 'expected yes or no', zh: '应为 yes 或 no' },
  read: (given) => (given === 'yes' ? true : given === 'no' ? false : undefined),
};

export function oneOf<const L extends string>(...labels: readonly L[]): Cell<L> {
  return {
    expected: { en: `expected one of ${labels.join(', ')}`, zh: `应为以下之一:${labels.join('、')}` },
    read: (given) => labels.find((label) => label === given),
  };
}

/** A cell that may be empty: unknown, never zero. */
export function optional<T>(cell: Cell<T>): Cell<T | undefined> {
  return { ...cell, empty: { value: undefined } };
}
