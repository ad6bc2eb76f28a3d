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
      titles: {
        place: { en: 'Place', zh: '地点' },
        plaza: { en: 'plaza', zh: '广场' },
        broadcastingRoom: { en: 'broadcasting room', zh: '广播室' },
        distanceMetres: { en: 'Metres from the desk', zh: '距服务台米数' },
      },
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
    titles: {
      dust: { en: 'dust', zh: '灰尘' },
      litter: { en: 'litter', zh: '杂物垃圾' },
      water: { en: 'water', zh: '水渍' },
    },
    acts: { dust: 'violation', litter: 'violation', water: 'violation' },
  }),
  idleCleaning: template(generalFamily, {
    id: '003.1/idle.cleaning',
    ...VERSION,
    blanks: {},
    data: {
      titles: {
        customersPresent: { en: 'Customers present', zh: '有顾客' },
        otherTask: { en: 'Another task waiting', zh: '有其他工作' },
        serve: { en: 'serve the customers', zh: '接待顾客' },
        task: { en: 'do the task', zh: '处理该项工作' },
        tidy: { en: 'tidy and clean', zh: '整理清洁' },
      },
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
    titles: {
      welcome: { en: 'welcome music', zh: '迎宾曲' },
      farewell: { en: 'farewell music', zh: '送宾曲' },
    },
    period: 'day',
    blanks: {
      welcomeFrom: textBlank('Earliest start of the welcome music', '迎宾曲最早播放时间'),
      welcomeBy: textBlank('Latest start of the welcome music', '迎宾曲最晚播放时间'),
      farewellFrom: textBlank('Earliest start of the farewell music', '送宾曲最早播放时间'),
      farewellBy: textBlank('Latest start of the farewell music', '送宾曲最晚播放时间'),
    },
    steps: {
      welcome: {
        title: { en: 'Welcome music at its time', zh: '按时播放迎宾曲' },
        from: timeOfDay('welcomeFrom'),
        due: timeOfDay('welcomeBy'),
        closed: true,
      },
      farewell: {
        title: { en: 'Farewell music at its time', zh: '按时播放送宾曲' },
        from: timeOfDay('farewellFrom'),
        due: timeOfDay('farewellBy'),
        closed: true,
      },
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
      titles: {
        distanceMetres: { en: 'Metres from the customer', zh: '与顾客距离米数' },
        previousMetres: { en: 'Metres a moment ago', zh: '此前距离米数' },
        greeted: { en: 'Greeted', zh: '已问候' },
      },
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
    titles: {
      atThreeMetres: { en: 'customer at three metres', zh: '顾客走近三米' },
      inService: { en: 'in service', zh: '服务中' },
      leaving: { en: 'customer leaves', zh: '顾客离开' },
      arrival: { en: 'customer arrives', zh: '顾客到来' },
      busy: { en: 'busy', zh: '忙碌时' },
      hesitating: { en: 'customer hesitates', zh: '顾客犹豫' },
      cannotAnswer: { en: 'cannot answer', zh: '无法回答' },
      notAvailable: { en: 'not available', zh: '缺货或无法提供' },
      suggestion: { en: 'suggestion', zh: '顾客提出建议' },
      handling: { en: 'matter is handled', zh: '办理中' },
      done: { en: 'matter is done', zh: '办理完毕' },
      criticism: { en: 'criticism', zh: '受到批评' },
      praise: { en: 'praise', zh: '受到表扬' },
    },
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
        title: { en: 'Second wording', zh: '另一用语' },
        kind: 'table',
        rows: [{ when: { key: 'atThreeMetres' }, as: '您好' }],
        otherwise: 'notApplicable',
      },
    },
  }),
  greetingInterrupt: requiredSet({
    ...duty('003.1.greeting.interrupt'),
    titles: {
      customerArrives: { en: 'Customer arrives', zh: '顾客到来' },
    },
    items: ['otherWorkStopped'],
    facts: { customerArrives: { type: 'flag' } },
    when: [{ customerArrives: true }],
  }),
};

const appearance = {
  hair: prohibitedActs({
    ...duty('003.1.appearance.hair'),
    titles: {
      dyedOtherThanBlack: { en: 'dyed other than black', zh: '染黑色以外的发色' },
      longAndLoose: { en: 'long and loose', zh: '长发披散' },
      dyedBlack: { en: 'dyed black', zh: '染黑色' },
      longAndTied: { en: 'long and tied', zh: '长发束起' },
    },
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
    titles: {
      jeans: { en: 'jeans', zh: '牛仔服' },
      sportswear: { en: 'sportswear', zh: '运动服' },
    },
    acts: { jeans: 'violation', sportswear: 'violation' },
  }),
  shoesDaily: timesPerPeriod({ ...duty('003.1.dress.shoesDaily'), period: 'day', times: 1 }),
  /** Expected are the days worked; observed are those with a check. */
  shoesDays: requiredSet({ ...duty('003.1.dress.shoesDaily'), id: '003.1/dress.shoesDaily.days' }),
  jewellery: prohibitedActs({
    ...duty('003.1.dress.jewellery'),
    titles: {
      noisy: { en: 'jewellery that is noisy', zh: '佩戴有声响的饰物' },
      dazzling: { en: 'jewellery that dazzles', zh: '佩戴耀眼的饰物' },
      earringsPastTheEar: { en: 'earrings past the ear', zh: '耳环超出耳垂' },
      otherJewellery: { en: 'other jewellery', zh: '其他饰物' },
      watch: { en: 'good watch', zh: '手表' },
      necklace: { en: 'necklace', zh: '项链' },
      ring: { en: 'ring', zh: '戒指' },
    },
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
      titles: {
        ringsLeft: { en: 'Rings on the left hand', zh: '左手戒指数' },
        ringsRight: { en: 'Rings on the right hand', zh: '右手戒指数' },
      },
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
    titles: {
      purpose: { en: 'Purpose', zh: '事由' },
      mealInShift: { en: 'meal during the shift', zh: '班中就餐' },
      other: { en: 'another purpose', zh: '其他事由' },
      uniformOutside: { en: 'uniform outside the work area', zh: '着工装离开工作区' },
      uniformInside: { en: 'uniform inside the work area', zh: '在工作区着工装' },
    },
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
    titles: {
      place: { en: 'Place of the meal', zh: '就餐地点' },
      leave: { en: 'leaving for the meal', zh: '离岗就餐' },
      return: { en: 'return', zh: '返岗' },
    },
    period: 'day',
    blanks: {
      from: textBlank('Begin of the meal time', '就餐开始时间'),
      to: textBlank('End of the meal time', '就餐结束时间'),
      place: { type: 'label', title: { en: 'Place for meals', zh: '指定就餐地点' } },
    },
    facts: { place: { type: 'label' } },
    steps: {
      leave: {
        title: { en: 'Leaving for the meal', zh: '离岗就餐' },
        from: timeOfDay('from'),
        due: timeOfDay('to'),
        closed: true,
      },
      return: { title: { en: 'Back from the meal', zh: '就餐后返岗' }, due: timeOfDay('to'), closed: true },
    },
    figures: {
      lateSeconds: {
        ...rule('003.1.meal.return'),
        title: { en: 'Seconds late', zh: '迟返秒数' },
        kind: 'total',
        of: ['past.return'],
        atLeast: 0,
        unit: 'seconds',
      },
      lateMinutes: {
        ...rule('003.1.meal.return'),
        title: { en: 'Minutes late', zh: '迟返分钟' },
        kind: 'product',
        of: ['lateSeconds'],
        over: [60],
        unit: 'minutes',
      },
      kept: {
        ...rule('003.1.meal.return'),
        title: { en: 'Time and place kept', zh: '时间地点均符合' },
        kind: 'check',
        any: [{ ok: true, place: { $blank: 'place' } }],
      },
    },
  }),
  conductForbidden: prohibitedActs({
    ...duty('003.1.conduct.forbidden'),
    titles: {
      personalThings: { en: 'personal things', zh: '处理私事' },
      snacks: { en: 'snacks', zh: '吃零食' },
      noise: { en: 'noise', zh: '喧哗' },
      play: { en: 'play', zh: '嬉戏打闹' },
      damage: { en: 'damage', zh: '损坏公物' },
      spitting: { en: 'spitting', zh: '随地吐痰' },
      littering: { en: 'littering', zh: '乱扔杂物' },
      interviewWithoutPermission: { en: 'interview without permission', zh: '未经许可接受采访' },
      interviewWithPermission: { en: 'interview with permission', zh: '经许可接受采访' },
    },
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
    titles: {
      interview: { en: 'Interview by the media', zh: '媒体采访' },
    },
    items: ['companyPermission'],
    facts: { interview: { type: 'flag' } },
    when: [{ interview: true }],
  }),
  workForbidden: prohibitedActs({
    ...duty('003.1.work.forbidden'),
    titles: {
      leaning: { en: 'leaning', zh: '倚靠' },
      handsInPockets: { en: 'hands in pockets', zh: '手插口袋' },
      chatting: { en: 'chatting', zh: '闲聊' },
      snacks: { en: 'snacks', zh: '吃零食' },
      leavingPost: { en: 'leaving the post', zh: '擅离岗位' },
      underminingUnity: { en: 'undermining unity', zh: '破坏团结' },
      incitingGoSlow: { en: 'inciting a go-slow', zh: '煽动怠工' },
      incitingStrike: { en: 'inciting a strike', zh: '煽动罢工' },
      movingEquipment: { en: 'moving equipment', zh: '擅自移动设备' },
      copyingKeys: { en: 'copying keys', zh: '私配钥匙' },
    },
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
      titles: {
        role: { en: 'Role', zh: '身份' },
        party: { en: 'party', zh: '当事人' },
        witness: { en: 'witness', zh: '目击者' },
        other: { en: 'neither', zh: '无关人员' },
        knew: { en: 'Knew of it', zh: '知情' },
        reported: { en: 'Reported it', zh: '已报告' },
        proved: { en: 'Proved', zh: '已查实' },
      },
      facts: {
        role: { type: 'label', labels: ['party', 'witness', 'other'] },
        knew: { type: 'flag' },
        reported: { type: 'flag' },
        proved: { type: 'flag' },
      },
      figures: {
        mustReport: {
          ...rule('003.1.damage.reporting'),
          title: { en: 'Must report', zh: '应上报' },
          kind: 'check',
          any: [{ role: ['party', 'witness'], knew: true }],
        },
        compensation: {
          ...rule('003.1.damage.reporting'),
          title: { en: 'Compensation due', zh: '须赔偿' },
          kind: 'check',
          any: [{ discipline: true }],
        },
        discipline: {
          ...rule('003.1.damage.reporting'),
          title: { en: 'Discipline due', zh: '须处分' },
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
    titles: {
      lost: { en: 'Key lost', zh: '钥匙遗失' },
    },
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
