/** Cases of 003.1 on conduct. */
import { casesOf, underReading } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { prohibitedCases } from '../prohibitedCases.js';
import { requiredCases, requiredWhenCases } from '../requiredCases.js';

const zone = casesOf({ clause: '003.1.hygiene.radius', policy: 'hygieneZone' });
const idle = casesOf({ clause: '003.1.idle.cleaning', policy: 'idleCleaning' });

const environment: readonly Case[] = [
  zone({ place: 'plaza', distanceMetres: 5 }, { inZone: true }),
  zone({ place: 'plaza', distanceMetres: '5.01' }, { inZone: false }),
  zone({ place: 'plaza', distanceMetres: 0 }, { inZone: true }),
  zone({ place: 'broadcastingRoom' }, { inZone: true }),
  ...prohibitedCases('003.1.hygiene.radius', 'hygieneFaults', ['dust', 'litter', 'water']),

  idle({ customersPresent: true, otherTask: false }, { next: 'serve' }),
  idle({ customersPresent: true, otherTask: true }, { next: 'serve' }),
  idle({ customersPresent: false, otherTask: true }, { next: 'task' }),
  idle({ customersPresent: false, otherTask: false }, { next: 'tidy' }),

  ...requiredCases('003.1.closing.checklist', 'closing', [
    'tidied',
    'lightsOff',
    'appliancesOff',
    'cabinetsLocked',
    'drawersLocked',
  ]),
];

const musicTimes = { welcomeFrom: '09:58', welcomeBy: '10:00', farewellFrom: '21:45', farewellBy: '21:50' };
const music = (step: string, at: string, status: string): Case => ({
  clause: '003.1.greeting.music',
  policy: 'greetingMusic',
  blanks: musicTimes,
  facts: { period: '2026-03-03', asOf: '2026-03-03T23:00', done: { [step]: `2026-03-03T${at}` } },
  expect: { [step]: status },
});
const distance = casesOf({ clause: '003.1.greeting.distance', policy: 'greetingDistance' });
const words = {
  inService: '请稍候',
  leaving: '请慢走',
  busy: '马上为您办理',
  hesitating: '需要我介绍一下吗',
  cannotAnswer: '我为您问一下',
  notAvailable: '很抱歉暂时没有',
  suggestion: '感谢您的建议',
  handling: '正在为您办理',
  done: '已经办好了',
  criticism: '对不起,我们一定改进',
  praise: '谢谢您的鼓励',
};
const situation = (key: string, value: string, alternative = 'notApplicable'): Case => ({
  clause: '003.1.greeting.situations',
  policy: 'greetingSituations',
  blanks: words,
  facts: { key },
  expect: { value, alternative },
});

const greeting: readonly Case[] = [
  music('welcome', '09:57:59', 'early'),
  music('welcome', '09:58', 'onTime'),
  music('welcome', '10:00', 'onTime'),
  music('welcome', '10:00:01', 'late'),
  music('farewell', '21:44:59', 'early'),
  music('farewell', '21:45', 'onTime'),
  music('farewell', '21:50', 'onTime'),
  music('farewell', '21:50:01', 'late'),
  ...requiredCases('003.1.greeting.music', 'greetingStand', ['standing', 'dressed', 'smiling']),

  distance({ distanceMetres: 3, greeted: false }, { due: true }),
  distance({ distanceMetres: '3.01', greeted: false }, { due: false }),
  distance({ distanceMetres: 1, greeted: false }, { due: true }),
  distance({ distanceMetres: 3, greeted: true }, { due: false }),
  distance(
    { distanceMetres: 3, previousMetres: '3.01', greeted: false },
    { due: true },
    underReading('at', 'crossing'),
  ),
  distance({ distanceMetres: 2, previousMetres: 3, greeted: false }, { due: false }, underReading('at', 'crossing')),
  distance(
    { distanceMetres: '3.01', previousMetres: 4, greeted: false },
    { due: false },
    underReading('at', 'crossing'),
  ),
  distance({ distanceMetres: 3, previousMetres: 4, greeted: true }, { due: false }, underReading('at', 'crossing')),

  situation('atThreeMetres', '欢迎光临', '您好'),
  situation('arrival', '您好,欢迎光临'),
  situation('inService', '请稍候'),
  situation('leaving', '请慢走'),
  situation('busy', '马上为您办理'),
  situation('hesitating', '需要我介绍一下吗'),
  situation('cannotAnswer', '我为您问一下'),
  situation('notAvailable', '很抱歉暂时没有'),
  situation('suggestion', '感谢您的建议'),
  situation('handling', '正在为您办理'),
  situation('done', '已经办好了'),
  situation('criticism', '对不起,我们一定改进'),
  situation('praise', '谢谢您的鼓励'),
  situation('silence', 'notApplicable'),

  ...requiredWhenCases('003.1.greeting.interrupt', 'greetingInterrupt', ['otherWorkStopped'], 'customerArrives'),
];

/** A list of n entries, whose length the text gives. */
const entries = (count: number) => Array.from({ length: count }, (_, i) => `item${i + 1}`);
const openRequired = (clause: string, policy: string, count: number): readonly Case[] =>
  requiredCases(clause, policy, entries(count)).map((given) => ({ ...given, blanks: { items: entries(count) } }));
const openForbidden = (clause: string, policy: string, count: number): readonly Case[] =>
  prohibitedCases(clause, policy, entries(count), [], { blanks: { acts: entries(count) } });
const shoes = (done: readonly string[], count: number): Case => ({
  clause: '003.1.dress.shoesDaily',
  policy: 'shoesDaily',
  facts: { asOf: '2026-03-02', done: done.map((date) => ({ date })) },
  expect: { count: String(count), required: '1', ok: count >= 1 },
});
const rings = casesOf({ clause: '003.1.dress.jewellery', policy: 'rings' });
const uniform = (purpose: string, act: string, violations: number): Case => ({
  clause: '003.1.dress.uniformOutside',
  policy: 'uniformOutside',
  facts: { purpose, acts: [{ act }] },
  expect: { violations: String(violations), ok: violations === 0 },
});

const appearance: readonly Case[] = [
  ...prohibitedCases(
    '003.1.appearance.hair',
    'hair',
    ['dyedOtherThanBlack', 'longAndLoose'],
    ['dyedBlack', 'longAndTied'],
  ),
  ...openRequired('003.1.appearance.checklist', 'appearanceRequired', 6),
  ...openForbidden('003.1.appearance.checklist', 'appearanceForbidden', 7),
  ...requiredCases('003.1.dress.checklist', 'dressRequired', [
    'uniform',
    'clean',
    'badgeOnLeftChest',
    'tie',
    'lowBlackShoes',
  ]),
  ...prohibitedCases('003.1.dress.checklist', 'dressForbidden', ['jeans', 'sportswear']),
  shoes(['2026-03-02'], 1),
  shoes(['2026-03-01', '2026-03-03'], 0),
  shoes(['2026-03-02', '2026-03-02'], 2),
  ...requiredCases('003.1.dress.shoesDaily', 'shoesDays', ['2026-03-02', '2026-03-03'], {
    expected: ['2026-03-02', '2026-03-03'],
  }),
  ...prohibitedCases(
    '003.1.dress.jewellery',
    'jewellery',
    ['noisy', 'dazzling', 'earringsPastTheEar', 'otherJewellery'],
    ['watch', 'necklace', 'ring'],
  ),
  rings({ ringsLeft: 1, ringsRight: 1 }, { ok: true }),
  rings({ ringsLeft: 2, ringsRight: 0 }, { ok: false }),
  rings({ ringsLeft: 0, ringsRight: 2 }, { ok: false }),
  rings({ ringsLeft: 0, ringsRight: 0 }, { ok: true }),
  rings({ ringsLeft: 0, ringsRight: 1 }, { ok: false }, underReading('one', 'exactly')),
  rings({ ringsLeft: 1, ringsRight: 0 }, { ok: false }, underReading('one', 'exactly')),
  rings({ ringsLeft: 1, ringsRight: 1 }, { ok: true }, underReading('one', 'exactly')),
  uniform('other', 'uniformOutside', 1),
  uniform('mealInShift', 'uniformOutside', 0),
  uniform('other', 'uniformInside', 0),
  ...openRequired('003.1.posture.checklist', 'gaitRequired', 4),
  ...openForbidden('003.1.posture.checklist', 'gaitForbidden', 2),
  ...openRequired('003.1.posture.checklist', 'expressionRequired', 3),
  ...openForbidden('003.1.posture.checklist', 'expressionForbidden', 3),
];

const mealRow = casesOf({ clause: '003.1.meal.return', policy: 'mealReturn' });
const meal = (left: string, returned: string, place: string, expect: Case['expect']): Case =>
  mealRow(
    {
      period: '2026-03-03',
      asOf: '2026-03-03T14:00',
      place,
      done: { leave: `2026-03-03T${left}`, return: `2026-03-03T${returned}` },
    },
    expect,
    { blanks: { from: '11:30', to: '12:30', place: 'canteen' } },
  );
const damage = casesOf({ clause: '003.1.damage.reporting', policy: 'damageReporting' });
const measures = (mustReport: boolean, compensation: boolean, discipline: boolean) => ({
  mustReport,
  compensation,
  discipline,
});
const silent = { knew: true, reported: false, proved: true };
const taboo = (utterance: string, hits: number, more: Partial<Case> = {}): Case => ({
  clause: '003.1.phrases.taboo',
  policy: 'phrasesTaboo',
  facts: { utterance },
  expect: { hits: String(hits), ok: hits === 0 },
  ...more,
});

const behaviour: readonly Case[] = [
  meal('11:30', '12:30', 'canteen', { leave: 'onTime', return: 'onTime', lateMinutes: '0', kept: true }),
  meal('11:29:59', '12:30', 'canteen', { leave: 'early', kept: false }),
  meal('11:30', '12:30:30', 'canteen', { return: 'late', lateMinutes: '0.5', kept: false }),
  meal('11:30', '12:00', 'canteen', { return: 'onTime', lateMinutes: '0', kept: true }),
  meal('12:30', '12:30', 'canteen', { leave: 'onTime' }),
  meal('12:30:01', '12:31', 'canteen', { leave: 'late' }),
  meal('11:30', '12:30', 'counter', { ok: true, kept: false }),

  ...prohibitedCases(
    '003.1.conduct.forbidden',
    'conductForbidden',
    ['personalThings', 'snacks', 'noise', 'play', 'damage', 'spitting', 'littering', 'interviewWithoutPermission'],
    ['interviewWithPermission'],
  ),
  ...requiredWhenCases('003.1.media.permission', 'mediaPermission', ['companyPermission'], 'interview'),
  ...prohibitedCases('003.1.work.forbidden', 'workForbidden', [
    'leaning',
    'handsInPockets',
    'chatting',
    'snacks',
    'leavingPost',
    'underminingUnity',
    'incitingGoSlow',
    'incitingStrike',
    'movingEquipment',
    'copyingKeys',
  ]),

  damage({ role: 'party', ...silent }, measures(true, true, true)),
  damage({ role: 'witness', ...silent }, measures(true, true, true)),
  damage({ role: 'other', ...silent }, measures(false, false, false)),
  damage({ role: 'witness', ...silent, knew: false }, measures(false, false, false)),
  damage({ role: 'party', ...silent, reported: true }, measures(true, false, false)),
  damage({ role: 'party', ...silent, proved: false }, measures(true, false, false)),
  damage({ role: 'witness', ...silent }, measures(true, false, true), underReading('witness', 'disciplineOnly')),
  damage({ role: 'party', ...silent }, measures(true, true, true), underReading('witness', 'disciplineOnly')),
  damage(
    { role: 'party', ...silent, reported: true },
    measures(true, false, false),
    underReading('witness', 'disciplineOnly'),
  ),
  ...requiredWhenCases('003.1.damage.keyLoss', 'keyLoss', ['reported'], 'lost'),

  taboo('你自己看吧', 1),
  taboo('这肯定不是我们的原因!', 1),
  taboo('这么简单的问题你也不明白', 1),
  taboo('我不知道', 1),
  taboo('我不会', 1),
  taboo('这种事不关我的事,找别人', 1),
  taboo('东西都差不多,快挑吧', 1),
  taboo('想好没有?', 1),
  taboo('没看我正忙着吗?等会儿!', 1),
  taboo('这是广场的规定,没办法', 1),
  taboo('没看我正忙着吗', 0),
  taboo('你自己看吧,都在那边', 0),
  taboo('这肯定不是我们的原因,您说呢', 0),
  taboo('这么简单的问题你也不明白吗', 0),
  taboo('没看我正忙着吗?等会儿再来', 0),
  taboo('先生,这种事不关我的事', 0),
  taboo('您看东西都差不多', 0),
  taboo('您好', 0),
  taboo('我不会让您久等', 0, { note: 'a kind sentence that holds a taboo phrase' }),
  taboo('我不会让您久等', 1, underReading('match', 'within')),
  taboo('您看,这是广场的规定', 0),
  taboo('您看,这是广场的规定', 1, underReading('match', 'within')),
  taboo('您看东西都差不多,您自己看', 1, underReading('match', 'within')),
  taboo('先生,这种事不关我的事', 1, underReading('match', 'within')),
  taboo('唉,你自己看吧,没看我正忙着吗?等会儿', 2, underReading('match', 'within')),
  taboo('哎,这肯定不是我们的原因,这么简单的问题你也不明白', 2, underReading('match', 'within')),
];

export const conductCases003_1: readonly Case[] = [...environment, ...greeting, ...appearance, ...behaviour];
