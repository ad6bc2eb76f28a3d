/**
 * 003.1: conduct as policies. The times of the music and of meals stand in other documents; of the lists on appearance
 * and posture the rulebook gives the length, and of thirteen greetings the words of two.
 */
import { datedSteps } from '../../compliance/datedSteps.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { tabooPhrases } from '../../compliance/phraseList.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { timesPerPeriod } from '../../compliance/timesPerPeriod.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { conductClauses003_1 } from './conduct.clauses.js';

const duty = dutyOf('003.1', conductClauses003_1);
type ClauseId = Parameters<typeof duty>[0];

/** Clause and title of the figures that decide. */
const rule = (clause: ClauseId) => ({ clause, title: duty(clause).title });
const VERSION = { version: '1.0.0' } as const;

/** A time of the day to which a timetable belongs. */
const timeOfDay = ($blank: string) => ({ after: { length: 0, unit: 'days' }, time: { $blank } }) as const;
const textBlank = (en: string, zh: string) => ({ type: 'label', title: { en, zh } }) as const;

/** A checklist of which the text prints more than the rulebook: so many items that are required. */
const requiredList = (clause: ClauseId, name: string, count: number, en: string, zh: string) =>
  requiredSet({
    ...duty(clause),
    id: `${duty(clause).id}.${name}`,
    blanks: { items: { type: 'labels', title: { en, zh }, count } },
    items: { $blank: 'items' },
  });
/** The same of what is forbidden. */
const forbiddenList = (clause: ClauseId, name: string, count: number, en: string, zh: string) =>
  prohibitedActs({
    ...duty(clause),
    id: `${duty(clause).id}.${name}`,
    blanks: { acts: { type: 'labels', title: { en, zh }, count } },
    acts: { $blank: 'acts' },
  });

const environment = {
  /** The broadcasting room belongs to the zone without a radius. */
  hygieneZone: template(generalFamily, {
    id: '003.1/hygiene.radius',
    ...VERSION,
    blanks: {},
    data: {
      facts: {
        place: { type: 'label', labels: ['plaza', 'broadcastingRoom'] },
        distanceMetres: { type: 'number', digits: 2, unit: 'metres', atLeast: 0, optional: true },
      },
      figures: {
        inZone: {
          ...rule('003.1.hygiene.radius'),
          kind: 'check',
          any: [{ place: 'broadcastingRoom' }, { distanceMetres: { upTo: 5 } }],
        },
      },
    },
  }),
  hygieneFaults: prohibitedActs({
    ...duty('003.1.hygiene.radius'),
    id: '003.1/hygiene.radius.faults',
    acts: { dust: 'violation', litter: 'violation', water: 'violation' },
  }),
  idleCleaning: template(generalFamily, {
    id: '003.1/idle.cleaning',
    ...VERSION,
    blanks: {},
    data: {
      facts: { customersPresent: { type: 'flag' }, otherTask: { type: 'flag' } },
      figures: {
        next: {
          ...rule('003.1.idle.cleaning'),
          kind: 'table',
          rows: [
            { as: 'serve', when: { customersPresent: true } },
            { as: 'task', when: { otherTask: true } },
            { as: 'tidy' },
          ],
        },
      },
    },
  }),
  closing: requiredSet({
    ...duty('003.1.closing.checklist'),
    items: ['tidied', 'lightsOff', 'appliancesOff', 'cabinetsLocked', 'drawersLocked'],
  }),
};

const greeting = {
  /** The tolerance is the time from the earliest to the latest start. */
  greetingMusic: datedSteps({
    ...duty('003.1.greeting.music'),
    period: 'day',
    blanks: {
      welcomeFrom: textBlank('Earliest start of the welcome music', '迎宾曲最早播放时间'),
      welcomeBy: textBlank('Latest start of the welcome music', '迎宾曲最晚播放时间'),
      farewellFrom: textBlank('Earliest start of the farewell music', '送宾曲最早播放时间'),
      farewellBy: textBlank('Latest start of the farewell music', '送宾曲最晚播放时间'),
    },
    steps: {
      welcome: { from: timeOfDay('welcomeFrom'), due: timeOfDay('welcomeBy'), closed: true },
      farewell: { from: timeOfDay('farewellFrom'), due: timeOfDay('farewellBy'), closed: true },
    },
  }),
  /** When the music starts. */
  greetingStand: requiredSet({
    ...duty('003.1.greeting.music'),
    id: '003.1/greeting.music.stand',
    items: ['standing', 'dressed', 'smiling'],
  }),
  greetingDistance: template(generalFamily, {
    id: '003.1/greeting.distance',
    ...VERSION,
    blanks: {},
    data: {
      facts: {
        distanceMetres: { type: 'number', digits: 2, unit: 'metres', atLeast: 0 },
        /** Where the customer was a moment ago. */
        previousMetres: { type: 'number', digits: 2, unit: 'metres', atLeast: 0, optional: true },
        greeted: { type: 'flag' },
      },
      figures: {
        due: {
          ...rule('003.1.greeting.distance'),
          kind: 'check',
          any: [{ distanceMetres: { upTo: 3 }, greeted: false }],
        },
      },
      readings: {
        at: {
          clause: '003.1.greeting.distance',
          question: { en: 'Within three metres, or when they are crossed?', zh: '三米以内,还是恰在走近三米之时' },
          adopted: 'within',
          options: {
            within: {},
            crossing: {
              'figures.due.any': [{ previousMetres: { above: 3 }, distanceMetres: { upTo: 3 }, greeted: false }],
            },
          },
        },
      },
    },
  }),
  /** At three metres there is a second wording. */
  greetingSituations: lookupTable({
    ...duty('003.1.greeting.situations'),
    blanks: {
      inService: textBlank('Words in service', '服务中用语'),
      leaving: textBlank('Words when a customer leaves', '顾客离开用语'),
      busy: textBlank('Words when busy', '忙碌时用语'),
      hesitating: textBlank('Words when a customer hesitates', '顾客犹豫时用语'),
      cannotAnswer: textBlank('Words when one cannot answer', '无法回答时用语'),
      notAvailable: textBlank('Words when something is not available', '缺货或无法提供时用语'),
      suggestion: textBlank('Words for a suggestion', '顾客提出建议时用语'),
      handling: textBlank('Words while handling a matter', '办理中用语'),
      done: textBlank('Words when a matter is done', '办理完毕用语'),
      criticism: textBlank('Words for criticism', '受到批评时用语'),
      praise: textBlank('Words for praise', '受到表扬时用语'),
    },
    values: {
      atThreeMetres: '欢迎光临',
      inService: { as: { $blank: 'inService' } },
      leaving: { as: { $blank: 'leaving' } },
      arrival: '您好,欢迎光临',
      busy: { as: { $blank: 'busy' } },
      hesitating: { as: { $blank: 'hesitating' } },
      cannotAnswer: { as: { $blank: 'cannotAnswer' } },
      notAvailable: { as: { $blank: 'notAvailable' } },
      suggestion: { as: { $blank: 'suggestion' } },
      handling: { as: { $blank: 'handling' } },
      done: { as: { $blank: 'done' } },
      criticism: { as: { $blank: 'criticism' } },
      praise: { as: { $blank: 'praise' } },
    },
    figures: {
      alternative: {
        ...rule('003.1.greeting.situations'),
        kind: 'table',
        rows: [{ when: { key: 'atThreeMetres' }, as: '您好' }],
        otherwise: 'notApplicable',
      },
    },
  }),
  greetingInterrupt: requiredSet({
    ...duty('003.1.greeting.interrupt'),
    items: ['otherWorkStopped'],
    facts: { customerArrives: { type: 'flag' } },
    when: [{ customerArrives: true }],
  }),
};

const appearance = {
  hair: prohibitedActs({
    ...duty('003.1.appearance.hair'),
    acts: { dyedOtherThanBlack: 'violation', longAndLoose: 'violation' },
    permitted: ['dyedBlack', 'longAndTied'],
  }),
  appearanceRequired: requiredList(
    '003.1.appearance.checklist',
    'required',
    6,
    'The six requirements of appearance',
    '六项仪容要求',
  ),
  appearanceForbidden: forbiddenList(
    '003.1.appearance.checklist',
    'forbidden',
    7,
    'The seven things that appearance forbids',
    '七项仪容禁止事项',
  ),
  dressRequired: requiredSet({
    ...duty('003.1.dress.checklist'),
    id: '003.1/dress.checklist.required',
    items: ['uniform', 'clean', 'badgeOnLeftChest', 'tie', 'lowBlackShoes'],
  }),
  dressForbidden: prohibitedActs({
    ...duty('003.1.dress.checklist'),
    id: '003.1/dress.checklist.forbidden',
    acts: { jeans: 'violation', sportswear: 'violation' },
  }),
  shoesDaily: timesPerPeriod({ ...duty('003.1.dress.shoesDaily'), period: 'day', times: 1 }),
  /** Expected are the days worked; observed are those with a check. */
  shoesDays: requiredSet({ ...duty('003.1.dress.shoesDaily'), id: '003.1/dress.shoesDaily.days' }),
  jewellery: prohibitedActs({
    ...duty('003.1.dress.jewellery'),
    acts: {
      noisy: 'violation',
      dazzling: 'violation',
      earringsPastTheEar: 'violation',
      otherJewellery: 'violation',
    },
    permitted: ['watch', 'necklace', 'ring'],
  }),
  rings: template(generalFamily, {
    id: '003.1/dress.jewellery.rings',
    ...VERSION,
    blanks: {},
    data: {
      facts: {
        ringsLeft: { type: 'number', digits: 0, atLeast: 0 },
        ringsRight: { type: 'number', digits: 0, atLeast: 0 },
      },
      figures: {
        ok: {
          ...rule('003.1.dress.jewellery'),
          kind: 'check',
          any: [{ ringsLeft: { upTo: 1 }, ringsRight: { upTo: 1 } }],
        },
      },
      readings: {
        one: {
          clause: '003.1.dress.jewellery',
          question: { en: 'One ring a hand: at most, or exactly?', zh: '每只手一枚戒指:至多还是恰好' },
          adopted: 'atMost',
          options: { atMost: {}, exactly: { 'figures.ok.any': [{ ringsLeft: 1, ringsRight: 1 }] } },
        },
      },
    },
  }),
  uniformOutside: prohibitedActs({
    ...duty('003.1.dress.uniformOutside'),
    facts: { purpose: { type: 'label', labels: ['mealInShift', 'other'] } },
    acts: { uniformOutside: { as: 'violation', when: { purpose: 'other' } } },
    permitted: ['uniformInside'],
  }),
  gaitRequired: requiredList(
    '003.1.posture.checklist',
    'gait.required',
    4,
    'The four requirements of walking and standing',
    '行姿站姿四项要求',
  ),
  gaitForbidden: forbiddenList(
    '003.1.posture.checklist',
    'gait.forbidden',
    2,
    'The two things forbidden in walking and standing',
    '行姿站姿两项禁止事项',
  ),
  expressionRequired: requiredList(
    '003.1.posture.checklist',
    'expression.required',
    3,
    'The three requirements of expression',
    '表情三项要求',
  ),
  expressionForbidden: forbiddenList(
    '003.1.posture.checklist',
    'expression.forbidden',
    3,
    'The three forbidden expressions',
    '表情三项禁止事项',
  ),
};

const behaviour = {
  /** Whoever comes back at the end of the time is not late. */
  mealReturn: datedSteps({
    ...duty('003.1.meal.return'),
    period: 'day',
    blanks: {
      from: textBlank('Begin of the meal time', '就餐开始时间'),
      to: textBlank('End of the meal time', '就餐结束时间'),
      place: { type: 'label', title: { en: 'Place for meals', zh: '指定就餐地点' } },
    },
    facts: { place: { type: 'label' } },
    steps: {
      leave: { from: timeOfDay('from'), due: timeOfDay('to'), closed: true },
      return: { due: timeOfDay('to'), closed: true },
    },
    figures: {
      lateSeconds: { ...rule('003.1.meal.return'), kind: 'total', of: ['past.return'], atLeast: 0, unit: 'seconds' },
      lateMinutes: { ...rule('003.1.meal.return'), kind: 'product', of: ['lateSeconds'], over: [60], unit: 'minutes' },
      kept: { ...rule('003.1.meal.return'), kind: 'check', any: [{ ok: true, place: { $blank: 'place' } }] },
    },
  }),
  conductForbidden: prohibitedActs({
    ...duty('003.1.conduct.forbidden'),
    acts: {
      personalThings: 'violation',
      snacks: 'violation',
      noise: 'violation',
      play: 'violation',
      damage: 'violation',
      spitting: 'violation',
      littering: 'violation',
      interviewWithoutPermission: 'violation',
    },
    permitted: ['interviewWithPermission'],
  }),
  mediaPermission: requiredSet({
    ...duty('003.1.media.permission'),
    items: ['companyPermission'],
    facts: { interview: { type: 'flag' } },
    when: [{ interview: true }],
  }),
  workForbidden: prohibitedActs({
    ...duty('003.1.work.forbidden'),
    acts: {
      leaning: 'violation',
      handsInPockets: 'violation',
      chatting: 'violation',
      snacks: 'violation',
      leavingPost: 'violation',
      underminingUnity: 'violation',
      incitingGoSlow: 'violation',
      incitingStrike: 'violation',
      movingEquipment: 'violation',
      copyingKeys: 'violation',
    },
  }),
  damageReporting: template(generalFamily, {
    id: '003.1/damage.reporting',
    ...VERSION,
    blanks: {},
    data: {
      facts: {
        role: { type: 'label', labels: ['party', 'witness', 'other'] },
        knew: { type: 'flag' },
        reported: { type: 'flag' },
        proved: { type: 'flag' },
      },
      figures: {
        mustReport: {
          ...rule('003.1.damage.reporting'),
          kind: 'check',
          any: [{ role: ['party', 'witness'], knew: true }],
        },
        compensation: {
          ...rule('003.1.damage.reporting'),
          kind: 'check',
          any: [{ discipline: true }],
        },
        discipline: {
          ...rule('003.1.damage.reporting'),
          kind: 'check',
          any: [{ mustReport: true, reported: false, proved: true }],
        },
      },
      readings: {
        witness: {
          clause: '003.1.damage.reporting',
          question: { en: 'Does a silent witness compensate as well?', zh: '知情不报的目击者是否一并赔偿' },
          adopted: 'compensates',
          options: {
            compensates: {},
            disciplineOnly: { 'figures.compensation.any': [{ discipline: true, role: 'party' }] },
          },
        },
      },
    },
  }),
  keyLoss: requiredSet({
    ...duty('003.1.damage.keyLoss'),
    items: ['reported'],
    facts: { lost: { type: 'flag' } },
    when: [{ lost: true }],
  }),
  phrasesTaboo: tabooPhrases({
    ...duty('003.1.phrases.taboo'),
    phrases: {
      lookYourself: '你自己看吧',
      notOurFault: '这肯定不是我们的原因',
      soSimple: '这么简单的问题你也不明白',
      unknowing: ['我不知道', '我不会'],
      notMyBusiness: { texts: '这种事不关我的事', match: 'start' },
      allTheSame: { texts: ['东西都差不多', '想好没有'], match: 'start' },
      busy: '没看我正忙着吗?等会儿',
      houseRule: { texts: '这是广场的规定', match: 'start' },
    },
  }),
};

export const conductPolicies003_1 = { ...environment, ...greeting, ...appearance, ...behaviour };
