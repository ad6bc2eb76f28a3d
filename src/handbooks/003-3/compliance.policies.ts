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
    acts: { beard: 'violation', oddHair: 'violation', nailPolish: 'violation' },
  }),
  posture: prohibitedActs({
    ...duty('003.3.posture'),
    acts: { improperPosture: 'violation', snacks: 'violation', smoking: 'violation', kungfuTea: 'violation' },
  }),
  expression: prohibitedActs({
    ...duty('003.3.expression'),
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
    items: ['acknowledged'],
    facts: { ownerApproaches: { type: 'flag' } },
    when: [{ ownerApproaches: true }],
  }),
  deskEnvironment: prohibitedActs({
    ...duty('003.3.desk.environment'),
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
    acts: { coarseWords: 'violation', insults: 'violation' },
  }),
  politeWords: lookupTable({
    ...duty('003.3.speech'),
    id: '003.3/speech.politeWords',
    values: { 请: 'polite', 您好: 'polite', 对不起: 'polite', 谢谢: 'polite' },
  }),
};

const telephone = {
  /** The greeting with the name of the office; then the need is asked. */
  phoneOpening: requiredPhrases({
    ...duty('003.3.phone.opening'),
    phrases: { greeting: '您好', officeName: '江南春天管理处' },
    facts: { askedNeed: { type: 'flag' } },
    figures: { opened: { ...rule('003.3.phone.opening'), kind: 'check', any: [{ ok: true, askedNeed: true }] } },
  }),
  phoneMajor: requiredSet({
    ...duty('003.3.phone.major'),
    items: ['registered', 'reported'],
    facts: { major: { type: 'flag' } },
    when: [{ major: true }],
  }),
  privateOutgoing: prohibitedActs({
    ...duty('003.3.phone.private.outgoing'),
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
      facts: {
        answeredBy: { type: 'label', labels: ['self', 'colleague'] },
        seconds: { type: 'number', digits: 0, unit: 'seconds', atLeast: 0 },
        onlyNoted: { type: 'flag', optional: true },
      },
      figures: {
        minutes: {
          ...rule('003.3.phone.private.incoming'),
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
  noLending: prohibitedActs({ ...duty('003.3.phone.noLending'), acts: { lent: 'violation' } }),
};

const log = {
  logRecord: requiredSet({ ...duty('003.3.log.record'), items: ['entry', 'urgency'] }),
  logReaders: prohibitedActs({
    ...duty('003.3.log.record'),
    id: '003.3/log.record.readers',
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
