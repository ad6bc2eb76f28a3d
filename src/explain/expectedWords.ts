/** Words of what would have been right in place of what an issue found. */
import type { Language } from './language.js';
import { unitWords } from './unitWords.js';

/**
 * What was expected, in words. `expected` of an issue is one of the phrases below, a pattern with a value in it, several
 * of them joined by "or", or the names that may stand there, which are the same in both languages.
 */
export function expectedWords(expected: string, language: Language): string {
  const known = phraseWords(expected, language) ?? patternWords(expected, language);
  if (known !== undefined) return known;
  if (NAMES.test(expected)) return language === 'zh' ? `${expected.replaceAll(', ', '、')} 之一` : `one of ${expected}`;
  const parts = expected.split(' or ').map((part) => phraseWords(part, language));
  return parts.length > 1 && parts.every((part) => part !== undefined)
    ? parts.join(language === 'zh' ? '，或' : ' or ')
    : expected;
}

/** Several names: `work, rest`. */
const NAMES = /^[^\s,"{]+(, [^\s,"{]+)+$/;

function phraseWords(expected: string, language: Language): string | undefined {
  if (language === 'en' && Object.hasOwn(ENGLISH, expected)) return ENGLISH[expected];
  if (!Object.hasOwn(CHINESE, expected)) return undefined;
  return language === 'zh' ? CHINESE[expected] : expected;
}

function patternWords(expected: string, language: Language): string | undefined {
  const [, unit] = OF_UNIT.exec(expected) ?? [];
  if (unit !== undefined) return language === 'zh' ? `以${unitWords(unit, language)}计的数字` : expected;
  const found = PATTERNS.find(([pattern]) => pattern.test(expected));
  if (found === undefined) return undefined;
  const [pattern, chinese] = found;
  return language === 'zh' ? expected.replace(pattern, chinese) : expected;
}

const OF_UNIT = /^a number of (.+)$/;

/** Phrases with a value in them; the more special ones come first. */
const PATTERNS: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^above 0 and at most the (.+) hours of the day$/, '大于 0 且不超过当天的 $1 小时'],
  [/^after (.+); past midnight 24:00 and later$/, '晚于 $1 的时刻；过了午夜写作 24:00 及以后'],
  [/^a day from (.+) on$/, '$1 起的日期'],
  [/^a list of (\d+)$/, '$1 项的列表'],
  [/^a time after (.+)$/, '$1 之后的时刻'],
  [/^after (.+)$/, '晚于 $1'],
  [/^not before (.+)$/, '不早于 $1'],
  [/^at least (-?\d\S*)$/, '不小于 $1'],
  [/^at most (-?\d\S*)$/, '不大于 $1'],
  [/^(\S+) or later$/, '$1 或以后'],
  [/^(\S+) or earlier$/, '$1 或以前'],
  [/^(-?\d+) to (-?\d+)$/, '$1 至 $2'],
];

/** Single words of the grammar say too little by themselves. */
const ENGLISH: Readonly<Record<string, string>> = {
  text: 'a text',
  flag: 'true or false',
  integer: 'a whole number',
  'whole number': 'a whole number',
  literal: 'a date YYYY-MM-DD, a number of at most 15 digits, or a text such as "40%"',
  operand: 'a number of at most 15 digits, a date YYYY-MM-DD, or a name',
  time: 'a time HH:mm',
  anything: 'a value',
  number: 'a number',
  label: 'a label',
  date: 'a date',
  list: 'a list',
  object: 'an object',
  map: 'an object',
  choice: 'a known choice',
  'number or date': 'a number or a date',
  'number or flag': 'a number, or true or false',
  'test of a number or flag': 'a test that fits a number or a flag, for there is no label',
  'a figure of records': 'a kind for a figure of the person, for this one stands only under each',
};

const CHINESE: Readonly<Record<string, string>> = {
  // Words of the grammar.
  text: '文字',
  flag: '是或否（true 或 false）',
  integer: '整数',
  'whole number': '整数',
  literal: '日期 YYYY-MM-DD、不超过 15 位的数字，或如 "40%" 的文字',
  operand: '不超过 15 位的数字、日期 YYYY-MM-DD，或一个名称',
  time: '时刻 HH:mm',
  anything: '一个值',
  number: '数字',
  label: '标签',
  date: '日期',
  list: '列表',
  object: '对象',
  map: '对象',
  choice: '可选的值',
  'number or date': '数字或日期',
  'number or flag': '数字，或是与否（true 或 false）',
  'true or false': '是或否（true 或 false）',
  // Values.
  'a value': '一个值',
  'a value that can be read': '可以读取的值',
  'a number': '数字',
  'a plain decimal number': '普通的十进制数',
  'a plain decimal number of hours': '以普通十进制数表示的小时数',
  'at most 15 digits, or a string': '不超过 15 位的数字，更多位数须写成文字',
  'a finite decimal': '有限的十进制数',
  'an integer': '整数',
  'a whole number': '整数',
  'a ratio': '比值',
  'digits for a ratio': '为比值给出有效位数',
  'an exact number': '精确的数字',
  'above 0': '大于 0',
  'not zero': '不为 0',
  'at least 1': '不小于 1',
  'at least one': '至少一项',
  'bounds of a number': '只有数字才有上下限',
  'a text': '文字',
  'a text with letters or digits': '含有字母或数字的文字',
  'a word': '词语',
  'a name': '名称',
  'a name of its own': '不与其他重复的名称',
  'a name or id': '姓名或编号',
  'a label': '标签',
  'labels of a label': '只有标签才有可选值，且不得为空',
  'labels once each': '各标签只出现一次',
  'a list': '列表',
  'a list of dates': '日期的列表',
  'a list of days': '各天的列表',
  'a list of findings': '查证结果的列表',
  'a list of papers': '材料的列表',
  'a list of punches': '打卡记录的列表',
  'a list of slots': '班次的列表',
  'a list of steps': '步骤的列表',
  'an object': '对象',
  facts: '事实（对象）',
  'plain data': '普通数据（文字、数字、是否、列表、对象）',
  'a key of data': '数据的键',
  'no such key': '没有这个键',
  'data that the schema takes': '符合格式的数据',
  // Days and times.
  'a date': '日期',
  'a date YYYY-MM-DD': '日期 YYYY-MM-DD',
  'a day of the years 1900 to 2999': '1900 至 2999 年之间的日期',
  'a month YYYY-MM': '月份 YYYY-MM',
  'a year YYYY': '年份 YYYY',
  'a time HH:mm': '时刻 HH:mm',
  'an instant YYYY-MM-DDTHH:mm': '日期和时刻 YYYY-MM-DDTHH:mm',
  'an instant YYYY-MM-DDTHH:mm[:ss]': '日期和时刻 YYYY-MM-DDTHH:mm[:ss]',
  'a local instant YYYY-MM-DDTHH:mm': '当地的日期和时刻 YYYY-MM-DDTHH:mm',
  'an instant YYYY-MM-DDTHH:mm, with an offset or Z': '日期和时刻 YYYY-MM-DDTHH:mm，并带时差或 Z',
  'a date or an instant YYYY-MM-DDTHH:mm': '日期，或日期和时刻 YYYY-MM-DDTHH:mm',
  'a time that clocks show once, or an offset such as +02:00': '当地钟表只出现一次的时刻，或带上时差，如 +02:00',
  'a time zone such as Asia/Shanghai': '时区，如 Asia/Shanghai',
  'a date of every record': '每条记录都有的日期',
  'a day from that of /from on': '不早于 /from 的日期',
  'a day up to asOf': '不晚于 asOf 的日期',
  'an instant up to asOf': '不晚于 asOf 的时刻',
  'no later than asOf': '不晚于 asOf',
  'an instant from the start on': '不早于开始的时刻',
  'another day': '另外的日期',
  'the date of a list': '只有列表的日期才可要求互不重复',
  'each date once': '各日期只出现一次',
  'each day of a request once': '每一申请的每天只出现一次',
  minutes: '分钟数',
  'minutes from 0 to 1440': '0 至 1440 分钟',
  'minutes before and after': '前后分钟数',
  'requests of agents': '客服人员的诉求列表',
  'a request of an agent': '客服人员的一项诉求',
  'how a level stands': '一项时限的状态',
  'a contact': '一次咨询',
  'days from and to': '起止日期',
  'a day of the roster': '排班中的一天',
  'a day of leave': '请假的一天',
  'the outcome of a leave request': '请假申请的结果',
  'a complete outcome of classifyDay': 'classifyDay 的完整结果',
  'policies by name': '按名称列出的规定',
  'blanks by policy': '按规定列出的空白',
  'choices by policy': '按规定列出的选择',
  'the day of birth or later': '不早于出生日期',
  'the day of hire or later': '不早于入职日期',
  'not before the relief came': '不早于接班人到达',
  'spans in order that do not overlap': '按先后排列、互不重叠的时间段',
  'records in date order': '按日期先后排列的记录',
  // Calendars, rosters and desks.
  'a working calendar': '工作日历',
  'a working calendar without fault': '没有错误的工作日历',
  'a calendar that covers this day': '覆盖这一天的日历',
  'a day that the calendar covers': '日历所覆盖的日期',
  'a calendar and hours with open time': '有营业时间的日历和时间表',
  'a clock': '已定义的计时方式',
  'the hours of the desk': '服务台的营业时间',
  "a shift, or 'rest'": "班次，或 'rest'（休息）",
  'a break within the shift, after the one before': '班次之内、在前一次休息之后的休息时间',
  'a punch of a day in the roster': '排班所含日期的打卡',
  'a punch of this shift': '属于本班次的打卡',
  'a slot': '班次',
  'an entry for every day of the leave': '假期每一天的记录',
  'a day of the leave': '假期之内的日期',
  'one entry for each day': '每天一条记录',
  'an entry of the account': '账户中的记录',
  'hours or halves': '小时或半天，二者取一',
  'hours of a leave within one day': '一天之内的假才能按小时计',
  'an end after the second half begins': '结束不早于下半天开始',
  'work that no other overlaps': '与其他工作时间不重叠',
  'an event { at, event }': '事件 { at, event }',
  'events in order of time': '按时间先后排列的事件',
  'the instant that was promised': '所承诺的时刻',
  // People, items and scores.
  'an id of its own': '不与其他重复的编号',
  'people that can be read twice': '可以读取两遍的人员名单',
  'a rank': '名次',
  'a tally': '统计项',
  'a score': '分数',
  'what decides the place': '决定名次的数据',
  'no two equal values': '没有两个相同的值',
  'each keyword once': '各关键词只出现一次',
  'another item': '另外的项目',
  'a value for each blank': '每个待填项的值',
  'a value for this blank': '此待填项的值',
  'no blank': '没有待填项',
  'a declared blank': '已声明的待填项',
  'declared blanks': '已声明的待填项',
  'a group': '已有的组',
  'an entry of the plan': '方案中已有的一项',
  'the same people twice': '两遍读到的人员相同',
  'a family whose facts are not raw': '其计算器不读取原始数据（如打卡、事件）的种类',
  // Policies.
  'an adopted policy': '已采用的规定',
  'a family': '规定的种类',
  'the family of the policy': '该规定的种类',
  'adopted policies by name': '按名称列出的已采用的规定',
  'a policy of cadence, interval or timetable': '频次、间隔或时间表类的规定',
  'a cadence by periods of the calendar': '按日历周期计的频次',
  'a fact that the policy asks for': '该规定所需的事实',
  'a path into the policy': '指向规定之内的路径',
  'amendments in the order of their dates': '按生效日期先后排列的修订',
  'a fact or figure': '已有的事实或数值',
  'a figure of records': '属于本人的数值的种类，因为这一种只能写在 each 之下',
  'a figure of the person': '属于本人的数值',
  'a known kind': '已知的种类',
  'a scale': '已定义的等级次序',
  'a window': '已定义的时间窗',
  'records with a date': '带日期的记录',
  'a record': '一条记录',
  'no cycle': '不循环引用',
  'no row after one that always holds': '一律符合的一行之后不再有行',
  'items once each': '各项目只出现一次',
  'another id': '另外的编号',
  'another one': '另外的一项',
  'another label': '另外的标签',
  'no reading': '没有读法可选',
  'one type': '同一种类型',
  'as or gives': 'as 或 gives',
  'a label in every entry': '每一项都有标签',
  'gives in every entry': '每一项都有 gives',
  'an edge': '至少一个界限',
  'test of a number or flag': '适用于数字或是否的条件，此处没有标签',
  'from or above': 'from 或 above，二者取一',
  'upTo or under': 'upTo 或 under，二者取一',
  'a lower edge below the upper one': '下限低于上限',
  'bands that meet': '前后衔接的各档',
  'a lowest band without lower edge': '没有下限的最低一档',
  'a highest band without upper edge': '没有上限的最高一档',
  'a value inside the bands': '在各档范围之内的值',
  'a row that holds': '有一行符合',
  'a row for every case': '每种情况都有一行符合',
  'a last row without when, or otherwise': '最后一行不带 when，或写明 otherwise',
  'rows that exclude each other': '互相排斥的各行',
  'tests that can be proved apart': '可以证明互相排斥的条件',
  '1 to 28, or -28 to -1 from the end': '1 至 28，或从月末倒数 -28 至 -1',
  // Traces.
  'a rule that can run': '可以执行的规则',
  'a fact or an earlier step': '事实或更早的步骤',
  'a figure of the step alone': '仅属于该步骤的数值',
  'no further step': '没有更多步骤',
  'no window': '没有时间窗',
  'one step for each figure': '每个数值一个步骤',
  'what it reads': '它所读取的数据',
};
