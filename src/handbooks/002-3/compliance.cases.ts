/** Cases of 002.3 on training, dress, conduct, words and decoration. */
import { lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const act = (acts: readonly string[], violations: string, officeHours = true): Case => ({
  clause: '002.3.conduct.prohibited',
  policy: 'conductProhibited',
  facts: { officeHours, acts: acts.map((one) => ({ act: one })) },
  expect: { violations, ok: violations === '0' },
});
const dressed = (acts: readonly string[], violations: string): Case => ({
  clause: '002.3.dress.required',
  policy: 'dressProhibited',
  facts: { acts: acts.map((one) => ({ act: one })) },
  expect: { violations, ok: violations === '0' },
});
/** A card that was damaged on 1 November, to be replaced within three days. */
const card = (
  done: Readonly<Record<string, string>>,
  asOf: string,
  replacement: string,
  more: Partial<Case> = {},
): Case => ({
  clause: '002.3.dress.required',
  policy: 'cardReplacement',
  blanks: { length: 3, unit: 'days' },
  facts: { period: '2026-11-01', asOf, done },
  expect: { replacement, replacementDue: '2026-11-04' },
  ...more,
});
const opened = (utterance: string, hits: string): Case => ({
  clause: '002.3.phone.opening',
  policy: 'phoneOpening',
  blanks: { company: '锦绣物业客服中心' },
  facts: { utterance },
  expect: { hits, ok: hits === '4' },
});
const greeted = (hour: number | string, greeting: string, byTime: string, fits: boolean): Case => ({
  clause: '002.3.phone.opening',
  policy: 'openingGreeting',
  blanks: { afternoon: 12, evening: 18 },
  facts: { hour, greeting },
  expect: { byTime, fits },
});

/** The phrases of a house of our own making, by number. */
const POLITE = Object.fromEntries(
  Array.from({ length: 19 }, (_, i) => i + 2)
    .filter((number) => number !== 8 && number !== 9)
    .map((number) => [`phrase${number}`, `本店用语之${number}`]),
);
const TABOO = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`taboo${i + 3}`, `本店忌语之${i + 3}`]));
const NUMBERS = Array.from({ length: 20 }, (_, i) => String(i + 1));

const phoned = (utterance: string, hits: string, more: Partial<Case> = {}): Case => ({
  clause: '002.3.phone.bannedWords',
  policy: 'phoneBannedWords',
  blanks: POLITE,
  facts: { utterance },
  expect: { hits, ok: hits === '0' },
  ...more,
});
const tabooed = (utterance: string, hits: string, more: Partial<Case> = {}): Case => ({
  clause: '002.3.phrases.taboo',
  policy: 'taboo',
  blanks: TABOO,
  facts: { utterance },
  expect: { hits, ok: hits === '0' },
  ...more,
});
const within = { choices: { readings: { match: 'within' } } };

const decoration = (facts: Case['facts'], expect: Case['expect']): Case => ({
  clause: '002.3.decoration.notice',
  policy: 'decorationNotice',
  facts: { startOn: '2026-11-10', observed: ['prohibitions', 'cautions'], ...facts },
  expect,
});
const PUBLIC = ['room', 'equipment', 'cleaning', 'greening', 'security', 'traffic', 'files'];
const classed = (key: string, agreed: boolean, value: string): Case => ({
  clause: '002.3.service.classes',
  policy: 'serviceClass',
  blanks: { publicServices: PUBLIC, specialServices: ['piano-moving'] },
  facts: { key, agreed },
  expect: { value },
});
const offered = (publicServices: readonly string[], observed: readonly string[], expect: Case['expect']): Case => ({
  clause: '002.3.service.classes',
  policy: 'publicServices',
  blanks: { publicServices },
  facts: { observed },
  expect,
});

export const complianceCases002_3: readonly Case[] = [
  ...requiredCases('002.3.ethics.topics', 'ethicsTopics', [
    'language',
    'dailyBehaviour',
    'discipline',
    'telephone',
    'reception',
  ]),

  ...lookupCases(
    { clause: '002.3.lists', policy: 'lists' },
    {
      brain: 'fiveDiligences',
      eye: 'fiveDiligences',
      mouth: 'fiveDiligences',
      hand: 'fiveDiligences',
      foot: 'fiveDiligences',
      propertyTrade: 'fiveLoves',
      residents: 'fiveLoves',
      post: 'fiveLoves',
      service: 'fiveLoves',
      reputation: 'fiveLoves',
      attitude: 'serviceRequirements',
      behaviour: 'serviceRequirements',
      efficiency: 'serviceRequirements',
      effect: 'serviceRequirements',
    },
  ),

  ...requiredCases('002.3.dress.required', 'dressRequired', ['uniform', 'workCard', 'cleanUniform']),
  dressed([], '0'),
  dressed(['privateClothes'], '1'),
  dressed(['slippers'], '1'),
  dressed(['noWorkCard'], '1'),
  dressed(['slippers', 'noWorkCard'], '2'),
  card({ replacement: '2026-11-04' }, '2026-11-30', 'onTime'),
  card({ replacement: '2026-11-05' }, '2026-11-30', 'late'),
  card({}, '2026-11-04', 'pending'),
  card({}, '2026-11-05', 'overdue'),
  card({ replacement: '2026-11-04' }, '2026-11-30', 'late', { choices: { readings: { before: 'exclusive' } } }),

  act([], '0'),
  ...['indecentManners', 'quarrelWithResidents', 'blowsWithResidents', 'smokingInOffice', 'loudNoise'].map((one) =>
    act([one], '1', false),
  ),
  ...['beard', 'longNails'].map((one) => act([one], '1', false)),
  ...['humming', 'eating', 'chatting', 'wanderingBetweenPosts', 'privateCall'].flatMap((one) => [
    act([one], '1'),
    act([one], '0', false),
  ]),
  act(['eating', 'eating', 'beard'], '3'),

  opened('你好,锦绣物业客服中心,我姓王,请问有什么可以帮助您?', '4'),
  opened('您好!锦绣物业客服中心,我姓王,请问有什么可以帮助您?', '4'),
  opened('上午好!锦绣物业客服中心,我姓王,请问有什么可以帮助您?', '4'),
  opened('下午好!锦绣物业客服中心,我姓王,请问有什么可以帮助您?', '4'),
  opened('晚上好!锦绣物业客服中心,我姓王,请问有什么可以帮助您?', '4'),
  opened('这里是锦绣物业客服中心,您好,我姓王,请问有什么可以帮助您?', '4'),
  opened('锦绣物业客服中心,我姓王,请问有什么可以帮助您?', '3'),
  opened('你好,我姓王,请问有什么可以帮助您?', '3'),
  opened('你好,锦绣物业客服中心,请问有什么可以帮助您?', '3'),
  opened('你好,锦绣物业客服中心,我姓王。', '3'),
  greeted('11.99', 'goodMorning', 'goodMorning', true),
  greeted(12, 'goodMorning', 'goodAfternoon', false),
  greeted('17.99', 'goodAfternoon', 'goodAfternoon', true),
  greeted(18, 'goodAfternoon', 'goodEvening', false),
  greeted(18, 'goodEvening', 'goodEvening', true),
  greeted(18, 'hello', 'goodEvening', true),

  phoned('喂', '1'),
  phoned('讲话!', '1'),
  phoned('哪里?', '1'),
  phoned('找谁?', '1'),
  phoned('喂,你好', '1'),
  phoned('讲话呀', '1'),
  phoned('哪里打来的?', '1'),
  phoned('找谁呀?', '1'),
  phoned('你好,喂', '0', { note: 'Neither the whole utterance nor its first word.' }),
  phoned('请讲话', '0'),
  phoned('你是哪里?', '0'),
  phoned('你找谁?', '0'),
  phoned('你找谁?', '1', within),
  phoned('你是哪里?', '1', within),
  phoned('请讲话', '1', within),
  phoned('你好,喂', '1', within),
  phoned('请问你找谁?', '0'),
  phoned('请问你找谁?', '0', { ...within, note: 'A polite phrase, although it holds a banned word.' }),
  phoned('你好,请问你找谁?', '0', { ...within, note: 'The polite phrase is in order as a part as well.' }),
  phoned('请问你找谁?你找谁?', '1', { ...within, note: 'The second time it is not the polite phrase.' }),
  phoned('找请问你找谁?谁', '0', { ...within, note: 'What stands on either side of it makes no phrase.' }),
  phoned('本店用语之2,哪里', '1', within),
  phoned('找谁?请问你找谁?', '1'),
  phoned('哪里,本店用语之2', '1'),
  ...Object.keys(POLITE).map((phrase) =>
    phoned('找谁家呀?', '0', { blanks: { ...POLITE, [phrase]: '找谁家呀' }, note: 'A polite phrase of the house.' }),
  ),

  ...lookupCases(
    { clause: '002.3.phrases.required', policy: 'politePhrase', blanks: POLITE },
    {
      '1': '你好!(您好!)',
      '8': '是的,先生/小姐',
      '9': '请问你找谁?',
      ...Object.fromEntries(Object.entries(POLITE).map(([phrase, text]) => [phrase.slice('phrase'.length), text])),
    },
  ),
  ...['1', '2', '8'].map((key) => ({
    clause: '002.3.phrases.required',
    policy: 'politePhrase',
    blanks: POLITE,
    facts: { key },
    expect: { reconstructed: key === '1' },
  })),
  ...requiredCases('002.3.phrases.required', 'politePhrasesKnown', NUMBERS),

  tabooed('喂!', '1'),
  tabooed('不知道。', '1'),
  ...Object.values(TABOO).map((text) => tabooed(text, '1')),
  ...['喂', '不知道', ...Object.values(TABOO)].flatMap((text) => [
    tabooed(`${text}呀`, '0'),
    tabooed(`好吧,${text}`, '0'),
  ]),
  tabooed('我暂时不知道,帮您问一下', '0'),
  tabooed('我暂时不知道,帮您问一下', '1', within),
  tabooed('喂,不知道', '2', within),
  ...Object.values(TABOO).map((text) => tabooed(`好吧,${text}呀`, '1', within)),
  tabooed('您好', '0'),

  decoration({ ownerNotifiedOn: '2026-11-09' }, { ownerInTime: true, absent: '0', mayBegin: true, ok: true }),
  decoration(
    { ownerNotifiedOn: '2026-11-10', ownerNotifiedSecond: 32_399, startSecond: 32_400 },
    { ownerInTime: true, mayBegin: true, ok: true },
  ),
  decoration(
    { ownerNotifiedOn: '2026-11-10', ownerNotifiedSecond: 32_400, startSecond: 32_400 },
    { ownerInTime: false, mayBegin: false, ok: false },
  ),
  decoration(
    { ownerNotifiedOn: '2026-11-11', ownerNotifiedSecond: 0, startSecond: 32_400 },
    { ownerInTime: false, mayBegin: false, ok: false },
  ),
  decoration(
    { ownerNotifiedOn: '2026-11-09', observed: ['prohibitions'] },
    { absent: '1', mayBegin: false, ok: false },
  ),
  decoration({ ownerNotifiedOn: '2026-11-09', observed: [] }, { absent: '2', mayBegin: false, ok: false }),

  ...PUBLIC.map((key) => classed(key, false, 'routinePublic')),
  classed('piano-moving', true, 'targetedSpecial'),
  {
    ...classed('cleaning', false, 'routinePublic'),
    blanks: { publicServices: PUBLIC, specialServices: ['cleaning'] },
    note: 'What is a routine service stays mandatory.',
  },
  classed('child-care', true, 'entrusted'),
  classed('child-care', false, 'notApplicable'),
  ...lookupCases(
    { clause: '002.3.service.classes', policy: 'classDuty' },
    { routinePublic: 'mandatory', targetedSpecial: 'optional', entrusted: 'byAgreement' },
  ),
  offered(PUBLIC, PUBLIC, { absent: '0', listed: '7', complete: true }),
  offered(PUBLIC, PUBLIC.slice(1), { absent: '1', complete: false }),
  offered(PUBLIC.slice(1), PUBLIC, { absent: '0', listed: '6', complete: false }),
  offered([...PUBLIC, 'parking'], [...PUBLIC, 'parking'], { absent: '0', listed: '8', complete: false }),
];
