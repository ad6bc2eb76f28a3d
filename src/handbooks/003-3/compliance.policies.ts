/** 003.3: the duties of process as policies. The text says neither how often is often nor within what time. */
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredPhrases } from '../../compliance/phraseList.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { timesPerPeriod } from '../../compliance/timesPerPeriod.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses003_3 } from './compliance.clauses.js';

const duty = dutyOf('003.3', complianceClauses003_3);
/** Clause and title of the figures that decide. */
const rule = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

const conduct = {
  post: prohibitedActs({
    ...duty('003.3.post.noAbsence'),
    titles: {
      leftWithoutLeave: { en: 'left without leave', zh: '擅自离岗' },
      leftWithLeave: { en: 'left with leave', zh: '经批准离岗' },
    },
    acts: { leftWithoutLeave: 'violation' },
    permitted: ['leftWithLeave'],
  }),
  dressRequired: requiredSet({
    ...duty('003.3.dress'),
    id: '003.3/dress.required',
    items: ['uniform', 'badge', 'trimmedNails'],
  }),
  dressForbidden: prohibitedActs({
    ...duty('003.3.dress'),
    id: '003.3/dress.forbidden',
    titles: {
      beard: { en: 'beard', zh: '蓄胡须' },
      oddHair: { en: 'odd hair', zh: '怪异发型' },
      nailPolish: { en: 'nail polish', zh: '涂指甲油' },
    },
    acts: { beard: 'violation', oddHair: 'violation', nailPolish: 'violation' },
  }),
  posture: prohibitedActs({
    ...duty('003.3.posture'),
    titles: {
      improperPosture: { en: 'improper posture', zh: '坐姿不端' },
      snacks: { en: 'snacks', zh: '吃零食' },
      smoking: { en: 'smoking', zh: '吸烟' },
      kungfuTea: { en: 'kungfu tea', zh: '喝功夫茶' },
    },
    acts: { improperPosture: 'violation', snacks: 'violation', smoking: 'violation', kungfuTea: 'violation' },
  }),
  expression: prohibitedActs({
    ...duty('003.3.expression'),
    titles: {
      bored: { en: 'bored', zh: '厌烦' },
      cold: { en: 'cold', zh: '冷淡' },
      angry: { en: 'angry', zh: '愤怒' },
      stiff: { en: 'stiff', zh: '僵硬' },
      tense: { en: 'tense', zh: '紧张' },
      frightened: { en: 'frightened', zh: '恐惧' },
      coyGestures: { en: 'coy gestures', zh: '扭捏作态' },
      grimaces: { en: 'grimaces', zh: '做鬼脸' },
      tongueOut: { en: 'tongue out', zh: '吐舌' },
      winking: { en: 'winking', zh: '眨眼' },
    },
    acts: {
      bored: 'violation',
      cold: 'violation',
      angry: 'violation',
      stiff: 'violation',
      tense: 'violation',
      frightened: 'violation',
      coyGestures: 'violation',
      grimaces: 'violation',
      tongueOut: 'violation',
      winking: 'violation',
    },
  }),
  acknowledge: requiredSet({
    ...duty('003.3.acknowledge'),
    titles: {
      ownerApproaches: { en: 'Owner approaches', zh: '业主走近' },
    },
    items: ['acknowledged'],
    facts: { ownerApproaches: { type: 'flag' } },
    when: [{ ownerApproaches: true }],
  }),
  deskEnvironment: prohibitedActs({
    ...duty('003.3.desk.environment'),
    titles: {
      notClean: { en: 'not clean', zh: '不清洁' },
      notTidy: { en: 'not tidy', zh: '不整齐' },
      chairsOutOfOrder: { en: 'chairs out of order', zh: '座椅未归位' },
      sundries: { en: 'sundries', zh: '堆放杂物' },
    },
    acts: { notClean: 'violation', notTidy: 'violation', chairsOutOfOrder: 'violation', sundries: 'violation' },
  }),
};

const speech = {
  speechRequired: requiredSet({
    ...duty('003.3.speech'),
    id: '003.3/speech.required',
    items: ['mandarin', 'politeWords'],
  }),
  speechForbidden: prohibitedActs({
    ...duty('003.3.speech'),
    id: '003.3/speech.forbidden',
    titles: {
      coarseWords: { en: 'coarse words', zh: '粗话' },
      insults: { en: 'insults', zh: '侮辱性语言' },
    },
    acts: { coarseWords: 'violation', insults: 'violation' },
  }),
  politeWords: lookupTable({
    ...duty('003.3.speech'),
    id: '003.3/speech.politeWords',
    titles: {
      polite: { en: 'polite word', zh: '礼貌用语' },
    },
    values: { 请: 'polite', 您好: 'polite', 对不起: 'polite', 谢谢: 'polite' },
  }),
};

const telephone = {
  /** The greeting with the name of the office; then the need is asked. */
  phoneOpening: requiredPhrases({
    ...duty('003.3.phone.opening'),
    titles: {
      askedNeed: { en: 'Asked what is needed', zh: '已询问需求' },
      greeting: { en: 'greeting', zh: '问候语' },
      officeName: { en: 'name of the office', zh: '管理处名称' },
    },
    phrases: { greeting: '您好', officeName: '江南春天管理处' },
    facts: { askedNeed: { type: 'flag' } },
    figures: {
      opened: {
        ...rule('003.3.phone.opening'),
        title: { en: 'Greeted and need asked', zh: '问候并询问需求' },
        kind: 'check',
        any: [{ ok: true, askedNeed: true }],
      },
    },
  }),
  phoneMajor: requiredSet({
    ...duty('003.3.phone.major'),
    titles: {
      major: { en: 'Major matter', zh: '属重大问题' },
    },
    items: ['registered', 'reported'],
    facts: { major: { type: 'flag' } },
    when: [{ major: true }],
  }),
  privateOutgoing: prohibitedActs({
    ...duty('003.3.phone.private.outgoing'),
    titles: {
      onDuty: { en: 'On duty', zh: '值班中' },
      privateCall: { en: 'private call', zh: '打私人电话' },
      officialCall: { en: 'official call', zh: '打公务电话' },
    },
    facts: { onDuty: { type: 'flag' } },
    acts: { privateCall: { as: 'violation', when: { onDuty: true } } },
    permitted: ['officialCall'],
  }),
  /** Whoever answers for somebody else only takes a note. */
  privateIncoming: template(generalFamily, {
    id: '003.3/phone.private.incoming',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        answeredBy: { en: 'Answered by', zh: '接听人' },
        self: { en: 'the person who is wanted', zh: '本人' },
        colleague: { en: 'colleague', zh: '同事' },
        seconds: { en: 'Seconds of the call', zh: '通话秒数' },
        onlyNoted: { en: 'Only a note was taken', zh: '只代为记录' },
      },
      facts: {
        answeredBy: { type: 'label', labels: ['self', 'colleague'] },
        seconds: { type: 'number', digits: 0, unit: 'seconds', atLeast: 0 },
        onlyNoted: { type: 'flag', optional: true },
      },
      figures: {
        minutes: {
          ...rule('003.3.phone.private.incoming'),
          title: { en: 'Minutes of the call', zh: '通话分钟' },
          kind: 'product',
          of: ['seconds'],
          over: [60],
          unit: 'minutes',
        },
        ok: {
          ...rule('003.3.phone.private.incoming'),
          kind: 'check',
          any: [
            { answeredBy: 'self', minutes: { upTo: 3 } },
            { answeredBy: 'colleague', onlyNoted: true },
          ],
        },
      },
    },
  }),
  noLending: prohibitedActs({
    ...duty('003.3.phone.noLending'),
    titles: {
      lent: { en: 'lent the telephone', zh: '外借电话' },
    },
    acts: { lent: 'violation' },
  }),
};

const log = {
  logRecord: requiredSet({ ...duty('003.3.log.record'), items: ['entry', 'urgency'] }),
  logReaders: prohibitedActs({
    ...duty('003.3.log.record'),
    id: '003.3/log.record.readers',
    titles: {
      readByOutsider: { en: 'read by an outsider', zh: '外人查阅' },
      readByColleague: { en: 'read by a colleague', zh: '同事查阅' },
    },
    acts: { readByOutsider: 'violation' },
    permitted: ['readByColleague'],
  }),
  /** Of one kind of incidents: whether they occur often enough in the window for a written report. */
  incidentRepeated: template(generalFamily, {
    id: '003.3/incident.repeated',
    version: '1.0.0',
    blanks: {
      count: { type: 'number', title: { en: 'How many incidents are frequent', zh: '频繁发生的次数' }, atLeast: 1 },
      window: { type: 'window', title: { en: 'Within which time', zh: '同一时间的范围' } },
    },
    data: {
      titles: {
        askedKind: { en: 'Kind asked for', zh: '所问类别' },
        events: { en: 'incidents', zh: '事件' },
        kind: { en: 'Kind of incident', zh: '事件类别' },
      },
      facts: {
        asOf: { type: 'date' },
        recordsFrom: { type: 'date', optional: true },
        askedKind: { type: 'label' },
      },
      lists: { events: { date: { type: 'date' }, kind: { type: 'label' } } },
      windows: { sameTime: { $blank: 'window' } },
      figures: {
        occurrences: {
          ...rule('003.3.incident.repeated'),
          title: { en: 'Incidents of the kind', zh: '同类事件次数' },
          kind: 'tally',
          from: 'events',
          where: { kind: { sameAs: 'askedKind' } },
          take: 'count',
          window: 'sameTime',
        },
        reportDue: {
          ...rule('003.3.incident.repeated'),
          kind: 'check',
          effect: 'measure',
          any: [{ occurrences: { from: { $blank: 'count' } } }],
        },
      },
    },
  }),
  /** Each time stands at the day of duty that was reviewed, with the days from it to the review. */
  logReview: timesPerPeriod({
    ...duty('003.3.log.review.daily'),
    titles: {
      daysLater: { en: 'Days until the review', zh: '查阅间隔天数' },
    },
    period: 'day',
    times: 1,
    fields: { daysLater: { type: 'number', digits: 0, unit: 'days', atLeast: 0 } },
    where: { daysLater: { upTo: 0 } },
    readings: {
      review: {
        clause: '003.3.log.review.daily',
        question: { en: 'On the day itself, or on the next as well?', zh: '当日查阅,还是次日查阅亦可' },
        adopted: 'sameDay',
        options: { sameDay: {}, nextDay: { 'figures.count.where.daysLater.upTo': 1 } },
      },
    },
  }),
  /** Expected are the days of duty; observed are those that were reviewed. */
  logReviewDays: requiredSet({ ...duty('003.3.log.review.daily'), id: '003.3/log.review.daily.days' }),
};

export const compliancePolicies003_3 = { ...conduct, ...speech, ...telephone, ...log };
