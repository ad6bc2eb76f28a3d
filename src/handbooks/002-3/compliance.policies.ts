/** 002.3: duties of training, dress, conduct, words and decoration as policies. The text names no consequence of a breach. */
import { datedSteps, inTime, limitBlank } from '../../compliance/datedSteps.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredPhrases, tabooPhrases } from '../../compliance/phraseList.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_3 } from './compliance.clauses.js';
import { politeBlanks, politePhrases, tabooBlanks, tabooList } from './phrases.js';

const duty = dutyOf('002.3', complianceClauses002_3);
const opening = { clause: '002.3.phone.opening', title: duty('002.3.phone.opening').title } as const;
const notice = { clause: '002.3.decoration.notice', title: duty('002.3.decoration.notice').title } as const;
const service = { clause: '002.3.service.classes', title: duty('002.3.service.classes').title } as const;
/** We do not know which seven the text lists. */
const publicServices = {
  type: 'labels',
  title: { en: 'The seven routine public services', zh: '七项常规性公共服务' },
} as const;
const inOfficeHours = { as: 'violation', when: { officeHours: true } } as const;

/** What the classes of service are called. */
const classes = {
  routinePublic: { en: 'routine public service', zh: '常规性公共服务' },
  targetedSpecial: { en: 'targeted special service', zh: '针对性专项服务' },
  entrusted: { en: 'service by agreement', zh: '委托性特约服务' },
} as const;

export const compliancePolicies002_3 = {
  ethicsTopics: requiredSet({
    ...duty('002.3.ethics.topics'),
    items: ['language', 'dailyBehaviour', 'discipline', 'telephone', 'reception'],
  }),
  /** To which list an item belongs. */
  lists: lookupTable({
    ...duty('002.3.lists'),
    titles: {
      brain: { en: 'brain', zh: '脑' },
      eye: { en: 'eye', zh: '眼' },
      mouth: { en: 'mouth', zh: '口' },
      hand: { en: 'hand', zh: '手' },
      foot: { en: 'foot', zh: '脚' },
      propertyTrade: { en: 'the property trade', zh: '物业行业' },
      residents: { en: 'the residents', zh: '住户' },
      post: { en: 'the post', zh: '岗位' },
      service: { en: 'service', zh: '服务' },
      reputation: { en: 'reputation', zh: '声誉' },
      attitude: { en: 'attitude', zh: '态度' },
      behaviour: { en: 'behaviour', zh: '行为' },
      efficiency: { en: 'efficiency', zh: '效率' },
      effect: { en: 'effect', zh: '效果' },
      fiveDiligences: { en: 'five diligences', zh: '五勤' },
      fiveLoves: { en: 'five loves', zh: '五爱' },
      serviceRequirements: { en: 'requirements of service', zh: '服务要求' },
    },
    values: {
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
  }),
  dressRequired: requiredSet({ ...duty('002.3.dress.required'), items: ['uniform', 'workCard', 'cleanUniform'] }),
  dressProhibited: prohibitedActs({
    ...duty('002.3.dress.required'),
    id: '002.3/dress.prohibited',
    titles: {
      privateClothes: { en: 'private clothes', zh: '穿便装' },
      slippers: { en: 'slippers', zh: '穿拖鞋' },
      noWorkCard: { en: 'no work card', zh: '未佩戴工作牌' },
    },
    acts: { privateClothes: 'violation', slippers: 'violation', noWorkCard: 'violation' },
  }),
  /** From the day on which the card was soiled or damaged. */
  cardReplacement: datedSteps({
    ...duty('002.3.dress.required'),
    id: '002.3/dress.cardReplacement',
    titles: { replacement: { en: 'new work card', zh: '更换工作牌' } },
    period: 'day',
    steps: { replacement: { due: limitBlank } },
    blanks: inTime,
  }),
  /** The text breaks off in "打私人电", which is read as 打私人电话. */
  conductProhibited: prohibitedActs({
    ...duty('002.3.conduct.prohibited'),
    titles: {
      officeHours: { en: 'In office hours', zh: '在办公时间内' },
      indecentManners: { en: 'indecent manners', zh: '举止不雅' },
      quarrelWithResidents: { en: 'quarrel with residents', zh: '与住户争吵' },
      blowsWithResidents: { en: 'blows with residents', zh: '与住户打架' },
      smokingInOffice: { en: 'smoking in the office', zh: '在办公室吸烟' },
      loudNoise: { en: 'loud noise', zh: '大声喧哗' },
      humming: { en: 'humming', zh: '哼唱' },
      eating: { en: 'eating', zh: '吃东西' },
      chatting: { en: 'chatting', zh: '闲聊' },
      wanderingBetweenPosts: { en: 'wandering between posts', zh: '串岗' },
      privateCall: { en: 'private call', zh: '打私人电话' },
      beard: { en: 'beard', zh: '留胡须' },
      longNails: { en: 'long nails', zh: '留长指甲' },
    },
    facts: { officeHours: { type: 'flag' } },
    acts: {
      indecentManners: 'violation',
      quarrelWithResidents: 'violation',
      blowsWithResidents: 'violation',
      smokingInOffice: 'violation',
      loudNoise: 'violation',
      humming: inOfficeHours,
      eating: inOfficeHours,
      chatting: inOfficeHours,
      wanderingBetweenPosts: inOfficeHours,
      privateCall: inOfficeHours,
      beard: 'violation',
      longNails: 'violation',
    },
  }),
  /** Both forms of the sentence hold the same four elements. */
  phoneOpening: requiredPhrases({
    ...duty('002.3.phone.opening'),
    titles: {
      greeting: { en: 'greeting', zh: '问候语' },
      company: { en: 'name of the service centre', zh: '客服中心名称' },
      surname: { en: 'own surname', zh: '自报姓氏' },
      offer: { en: 'offer of help', zh: '询问需求' },
    },
    phrases: {
      greeting: ['你好', '您好', '上午好', '下午好', '晚上好'],
      company: { $blank: 'company' },
      surname: '我姓',
      offer: '有什么可以帮助您',
    },
    blanks: { company: { type: 'label', title: { en: 'Name of the service centre', zh: '物业客服中心名称' } } },
  }),
  /** The greeting by the time of day; the text does not say when afternoon and evening begin. */
  openingGreeting: template(generalFamily, {
    id: '002.3/phone.opening.greeting',
    version: '1.0.0',
    blanks: {
      afternoon: {
        type: 'number',
        title: { en: 'Hour at which the afternoon begins', zh: '下午起始时点' },
        unit: 'hours',
      },
      evening: { type: 'number', title: { en: 'Hour at which the evening begins', zh: '晚上起始时点' }, unit: 'hours' },
    },
    data: {
      titles: {
        hour: { en: 'Hour of the day', zh: '时刻' },
        greeting: { en: 'Greeting', zh: '所用问候语' },
        hello: { en: 'hello', zh: '你好' },
        goodMorning: { en: 'good morning', zh: '上午好' },
        goodAfternoon: { en: 'good afternoon', zh: '下午好' },
        goodEvening: { en: 'good evening', zh: '晚上好' },
      },
      facts: {
        hour: { type: 'number', digits: 4, unit: 'hours', atLeast: 0, atMost: 24 },
        greeting: { type: 'label', labels: ['hello', 'goodMorning', 'goodAfternoon', 'goodEvening'] },
      },
      figures: {
        byTime: {
          ...opening,
          title: { en: 'Greeting of the hour', zh: '该时段问候语' },
          kind: 'table',
          rows: [
            { as: 'goodEvening', when: { hour: { from: { $blank: 'evening' } } } },
            { as: 'goodAfternoon', when: { hour: { from: { $blank: 'afternoon' } } } },
            { as: 'goodMorning' },
          ],
        },
        fits: { ...opening, kind: 'check', any: [{ greeting: 'hello' }, { greeting: { sameAs: 'byTime' } }] },
      },
    },
  }),
  /**
   * A whole utterance or its first word; the list of the text is open. The polite phrases are always in order; those
   * that we know hold no banned word but for the ninth.
   */
  phoneBannedWords: tabooPhrases({
    ...duty('002.3.phone.bannedWords'),
    match: 'start',
    phrases: { hey: '喂', speak: '讲话', whereFrom: '哪里', whomFor: '找谁' },
    exempt: Object.values(politePhrases).filter(
      (phrase) => typeof phrase !== 'string' || phrase === politePhrases['9'],
    ),
    blanks: politeBlanks,
  }),
  /** The phrases by their number. */
  politePhrase: lookupTable({
    ...duty('002.3.phrases.required'),
    figures: {
      reconstructed: {
        clause: '002.3.phrases.required',
        title: { en: 'Garbled in the text, and reconstructed', zh: '原文有误,系校订' },
        kind: 'check',
        any: [{ key: '1' }],
      },
    },
    values: Object.fromEntries(Object.entries(politePhrases).map(([number, as]) => [number, { as }])),
    blanks: politeBlanks,
  }),
  /** Observed are the numbers of the phrases that somebody masters. */
  politePhrasesKnown: requiredSet({
    ...duty('002.3.phrases.required'),
    id: '002.3/phrases.known',
    items: Object.keys(politePhrases),
  }),
  taboo: tabooPhrases({ ...duty('002.3.phrases.taboo'), phrases: tabooList, blanks: tabooBlanks }),
  /** What the company tells; with the owner's notice, strictly before the work begins, it may begin. */
  decorationNotice: requiredSet({
    ...duty('002.3.decoration.notice'),
    titles: {
      ownerNotifiedOn: { en: "Day of the owner's notice", zh: '业主告知日' },
      startOn: { en: 'Start of the work', zh: '装修开工日' },
      ownerNotifiedSecond: { en: "Second of the owner's notice", zh: '业主告知时刻(秒)' },
      startSecond: { en: 'Second of the start', zh: '开工时刻(秒)' },
    },
    items: ['prohibitions', 'cautions'],
    facts: {
      ownerNotifiedOn: { type: 'date' },
      startOn: { type: 'date' },
      /** Seconds of the day, asked for where the notice and the start fall on one day. */
      ownerNotifiedSecond: { type: 'number', digits: 0, unit: 'seconds', atLeast: 0, optional: true },
      startSecond: { type: 'number', digits: 0, unit: 'seconds', atLeast: 0, optional: true },
    },
    figures: {
      ownerInTime: {
        ...notice,
        title: { en: 'The owner told it in time', zh: '业主已在开工前告知' },
        kind: 'check',
        any: [
          { ownerNotifiedOn: { under: 'startOn' } },
          { ownerNotifiedOn: { sameAs: 'startOn' }, ownerNotifiedSecond: { under: 'startSecond' } },
        ],
      },
      mayBegin: {
        ...notice,
        title: { en: 'Work may begin', zh: '可以开工' },
        kind: 'check',
        any: [{ ownerInTime: true, absent: 0 }],
      },
      ok: { ...notice, kind: 'check', any: [{ mayBegin: true }] },
    },
  }),
  /** The class of a service; the lists of the first two classes are the adopter's, the third is what was agreed. */
  serviceClass: lookupTable({
    ...duty('002.3.service.classes'),
    titles: { ...classes, agreed: { en: 'Agreed with the customer', zh: '已与顾客约定' } },
    facts: { agreed: { type: 'flag' } },
    rows: [
      { as: 'routinePublic', when: { key: { $blank: 'publicServices' } } },
      { as: 'targetedSpecial', when: { key: { $blank: 'specialServices' } } },
      { as: 'entrusted', when: { agreed: true } },
    ],
    blanks: {
      publicServices,
      specialServices: { type: 'labels', title: { en: 'Targeted special services', zh: '针对性专项服务' } },
    },
  }),
  classDuty: lookupTable({
    ...duty('002.3.service.classes'),
    id: '002.3/service.duty',
    titles: {
      ...classes,
      mandatory: { en: 'must be offered', zh: '必须提供' },
      optional: { en: 'may be offered', zh: '可选提供' },
      byAgreement: { en: 'as agreed', zh: '按约定提供' },
    },
    values: { routinePublic: 'mandatory', targetedSpecial: 'optional', entrusted: 'byAgreement' },
  }),
  /** Observed are the routine services that are offered. */
  publicServices: requiredSet({
    ...duty('002.3.service.classes'),
    id: '002.3/service.public',
    items: { $blank: 'publicServices' },
    figures: {
      listed: {
        ...service,
        title: { en: 'Services listed', zh: '所列服务项数' },
        kind: 'tally',
        from: 'items',
        take: 'count',
      },
      complete: {
        ...service,
        title: { en: 'All seven are offered', zh: '七项均已提供' },
        kind: 'check',
        any: [{ absent: 0, listed: 7 }],
      },
    },
    blanks: { publicServices },
  }),
};
