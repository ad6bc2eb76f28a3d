/** 003.5: the duties of process as policies. The text names a code of conduct without its content, and no due dates. */
import { datedSteps } from '../../compliance/datedSteps.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { timesPerPeriod } from '../../compliance/timesPerPeriod.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses003_5 } from './compliance.clauses.js';

const duty = dutyOf('003.5', complianceClauses003_5);
/** Clause and title of the figures that decide. */
const rule = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

/** A time of the day to which a timetable belongs. */
const timeOfDay = (time: string) => ({ after: { length: 0, unit: 'days' }, time }) as const;
/** A breach of the nth of the ten prohibitions. */
const breach = (gives: number) => ({ as: 'breach', gives }) as const;

const conduct = {
  /** One record a person and day. Any lateness is a violation; its consequence is not stated. */
  signIn: recordFaults({
    ...duty('003.5.signin'),
    fields: {
      onRoster: { type: 'flag' },
      signedIn: { type: 'flag' },
      signedOut: { type: 'flag' },
      lateMinutes: { type: 'number', digits: 2, unit: 'minutes', atLeast: 0 },
      earlyMinutes: { type: 'number', digits: 2, unit: 'minutes', atLeast: 0 },
    },
    faults: {
      offRoster: { onRoster: false },
      noSignIn: { signedIn: false },
      noSignOut: { signedOut: false },
      late: { lateMinutes: { above: 0 } },
      early: { earlyMinutes: { above: 0 } },
    },
  }),
  /** The exception for receptions excuses the drinking only, not going on duty afterwards. */
  alcohol: template(generalFamily, {
    id: '003.5/alcohol.working',
    version: '1.0.0',
    blanks: {},
    data: {
      facts: {
        drank: { type: 'flag' },
        workingTime: { type: 'flag' },
        reception: { type: 'flag' },
        onDutyAfterwards: { type: 'flag' },
      },
      figures: {
        drinking: {
          ...rule('003.5.alcohol.working'),
          kind: 'check',
          any: [{ drank: true, workingTime: true, reception: false }],
        },
        dutyAfterDrinking: {
          ...rule('003.5.alcohol.working'),
          kind: 'check',
          any: [{ drank: true, onDutyAfterwards: true }],
        },
        violation: {
          ...rule('003.5.alcohol.working'),
          kind: 'check',
          any: [{ drinking: true }, { dutyAfterDrinking: true }],
        },
      },
      readings: {
        reception: {
          clause: '003.5.alcohol.working',
          question: {
            en: 'Does a reception excuse the drinking only, or duty afterwards as well?',
            zh: '工作接待仅免除饮酒,还是酒后上岗亦免除',
          },
          adopted: 'drinkingOnly',
          options: {
            drinkingOnly: {},
            dutyAsWell: {
              'figures.dutyAfterDrinking.any': [{ drank: true, onDutyAfterwards: true, reception: false }],
            },
          },
        },
      },
    },
  }),
  entertainment: prohibitedActs({
    ...duty('003.5.entertainment.forbidden'),
    acts: {
      cards: 'violation',
      chess: 'violation',
      makeUp: 'violation',
      mahjong: 'violation',
      internet: 'violation',
    },
  }),
  dressRequired: requiredSet({
    ...duty('003.5.dress'),
    id: '003.5/dress.required',
    items: ['uniformDress', 'uniformHair', 'badge'],
  }),
  dressForbidden: prohibitedActs({
    ...duty('003.5.dress'),
    id: '003.5/dress.forbidden',
    acts: { heavyMakeUp: 'violation', jewellery: 'violation' },
  }),
  deskRequired: requiredSet({
    ...duty('003.5.desk'),
    id: '003.5/desk.required',
    items: ['tidiedBeforeLeaving', 'areaSafe'],
  }),
  deskForbidden: prohibitedActs({
    ...duty('003.5.desk'),
    id: '003.5/desk.forbidden',
    acts: { privateThingsOnConsole: 'violation' },
  }),
  /** The name only: what the digits stand for is not reproduced. */
  codeOfConduct: lookupTable({ ...duty('003.5.code23426'), values: { name: '23426' } }),
  /** Each act gives the number of the prohibition. Private calls are permitted where urgent and brief; how brief is open. */
  tenNots: prohibitedActs({
    ...duty('003.5.tenNots'),
    acts: {
      absence: breach(1),
      privateSwap: breach(1),
      emptyPost: breach(1),
      chatting: breach(2),
      playing: breach(2),
      noise: breach(2),
      netChat: breach(3),
      games: breach(3),
      neglecting: breach(4),
      contradicting: breach(4),
      obstructing: breach(4),
      privateCall: breach(5),
      smoking: breach(6),
      snacks: breach(6),
      dutyAfterDrinking: breach(6),
      harmfulWords: breach(7),
      stretching: breach(8),
      pickingEars: breach(8),
      trimmingNails: breach(8),
      outsiders: breach(9),
      unrelatedMatters: breach(10),
    },
    permitted: ['urgentBriefPrivateCall'],
    /** 0 where only what is permitted was seen. */
    figures: {
      lastBroken: {
        ...rule('003.5.tenNots'),
        kind: 'tally',
        from: 'acts',
        take: 'largest',
        of: 'consequence',
      },
    },
  }),
  outsiders: prohibitedActs({
    ...duty('003.5.outsiders'),
    facts: { isStaff: { type: 'flag' } },
    acts: { staying: { as: 'violation', when: { isStaff: false } } },
  }),
};

const records = {
  logQuality: requiredSet({
    ...duty('003.5.log.quality'),
    items: ['legible', 'regular', 'accurate', 'clear', 'complete'],
  }),
  reportQuality: requiredSet({
    ...duty('003.5.reports'),
    id: '003.5/reports.quality',
    items: ['accurate', 'full', 'quick'],
  }),
  /** The due date of a report is a fact, for the text names none. */
  reportTime: template(generalFamily, {
    id: '003.5/reports',
    version: '1.0.0',
    blanks: {},
    data: {
      facts: {
        due: { type: 'date' },
        asOf: { type: 'date' },
        submitted: { type: 'flag' },
        submittedOn: { type: 'date', optional: true },
      },
      figures: {
        status: {
          ...rule('003.5.reports'),
          kind: 'table',
          rows: [
            { as: 'onTime', when: { submitted: true, submittedOn: { upTo: 'due' } } },
            { as: 'late', when: { submitted: true } },
            { as: 'pending', when: { asOf: { upTo: 'due' } } },
            { as: 'overdue' },
          ],
        },
      },
    },
  }),
  backup: datedSteps({
    ...duty('003.5.backup.days'),
    period: 'week',
    steps: {
      monday: { from: { week: 0, weekday: 1 }, due: { week: 0, weekday: 1 }, closed: true },
      thursday: { from: { week: 0, weekday: 4 }, due: { week: 0, weekday: 4 }, closed: true },
    },
  }),
  noDeletion: prohibitedActs({
    ...duty('003.5.backup.noDeletion'),
    facts: { authorised: { type: 'flag' } },
    acts: { deletion: { as: 'violation', when: { authorised: false } } },
  }),
};

const safety = {
  safetySelf: timesPerPeriod({
    ...duty('003.5.safety.self'),
    period: 'day',
    times: 1,
    readings: {
      each: {
        clause: '003.5.safety.self',
        question: { en: 'Once a day, or once in each of the two shifts?', zh: '每日一次,还是每班(两班)一次' },
        adopted: 'day',
        options: { day: {}, shift: { 'figures.required.of': [2] } },
      },
    },
  }),
  /** Expected are the days; observed are those with a self-check. */
  safetyDays: requiredSet({ ...duty('003.5.safety.self'), id: '003.5/safety.self.days' }),
  safetyDuty: requiredSet({
    ...duty('003.5.safety.duty'),
    items: ['electricalSafety', 'fireSafety', 'theftSafety', 'extinguisherUseKnown'],
  }),
};

const routine = {
  meeting: datedSteps({
    ...duty('003.5.meeting.weekly'),
    period: 'week',
    steps: {
      meeting: {
        from: { week: 0, weekday: 5, time: '15:00' },
        due: { week: 0, weekday: 5, time: '15:00' },
        closed: true,
      },
    },
  }),
  meetingAgenda: requiredSet({
    ...duty('003.5.meeting.weekly'),
    id: '003.5/meeting.weekly.agenda',
    items: ['problemReports', 'summary', 'training'],
  }),
  /** Expected are all staff, those of the night shift as well; observed are those who came. */
  meetingAttendance: requiredSet({ ...duty('003.5.meeting.weekly'), id: '003.5/meeting.weekly.attendance' }),
  /** The window only: whether those who leave or those who come clean in it is not assigned. */
  cleaning: datedSteps({
    ...duty('003.5.cleaning.daily'),
    period: 'day',
    steps: { cleaning: { from: timeOfDay('08:00'), due: timeOfDay('08:30'), closed: true } },
  }),
  trainingResponsibility: lookupTable({
    ...duty('003.5.training.responsibility'),
    values: {
      dailyStudy: 'businessLeader',
      training: 'director',
      coordination: 'director',
      keyProblems: 'director',
    },
  }),
};

export const compliancePolicies003_5 = { ...conduct, ...records, ...safety, ...routine };
