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
    titles: {
      onRoster: { en: 'On the roster', zh: '在排班表内' },
      signedIn: { en: 'Signed in', zh: '已签到' },
      signedOut: { en: 'Signed out', zh: '已签退' },
      lateMinutes: { en: 'Minutes late', zh: '迟到分钟' },
      earlyMinutes: { en: 'Minutes left early', zh: '早退分钟' },
      offRoster: { en: 'not on the roster', zh: '未按排班' },
      noSignIn: { en: 'not signed in', zh: '未签到' },
      noSignOut: { en: 'not signed out', zh: '未签退' },
      late: { en: 'late arrival', zh: '迟到' },
      early: { en: 'early departure', zh: '早退' },
    },
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
      titles: {
        drank: { en: 'Drank', zh: '饮酒' },
        workingTime: { en: 'In working time', zh: '在工作时间' },
        reception: { en: 'Reception for work', zh: '属工作接待' },
        onDutyAfterwards: { en: 'On duty afterwards', zh: '酒后上岗' },
      },
      facts: {
        drank: { type: 'flag' },
        workingTime: { type: 'flag' },
        reception: { type: 'flag' },
        onDutyAfterwards: { type: 'flag' },
      },
      figures: {
        drinking: {
          ...rule('003.5.alcohol.working'),
          title: { en: 'Drinking in working time', zh: '工作时间饮酒' },
          kind: 'check',
          any: [{ drank: true, workingTime: true, reception: false }],
        },
        dutyAfterDrinking: {
          ...rule('003.5.alcohol.working'),
          title: { en: 'Duty after drinking', zh: '饮酒后上岗' },
          kind: 'check',
          any: [{ drank: true, onDutyAfterwards: true }],
        },
        violation: {
          ...rule('003.5.alcohol.working'),
          title: { en: 'Violation of the ban on alcohol', zh: '违反禁酒规定' },
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
    titles: {
      cards: { en: 'cards', zh: '打牌' },
      chess: { en: 'chess', zh: '下棋' },
      makeUp: { en: 'make-up', zh: '化妆' },
      mahjong: { en: 'mahjong', zh: '打麻将' },
      internet: { en: 'internet', zh: '上网' },
    },
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
    titles: {
      heavyMakeUp: { en: 'heavy make-up', zh: '浓妆' },
      jewellery: { en: 'jewellery', zh: '佩戴首饰' },
    },
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
    titles: {
      privateThingsOnConsole: { en: 'private things on the console', zh: '操作台上放私人物品' },
    },
    acts: { privateThingsOnConsole: 'violation' },
  }),
  /** The name only: what the digits stand for is not reproduced. */
  codeOfConduct: lookupTable({
    ...duty('003.5.code23426'),
    titles: {
      name: { en: 'name of the code', zh: '规范名称' },
    },
    values: { name: '23426' },
  }),
  /** Each act gives the number of the prohibition. Private calls are permitted where urgent and brief; how brief is open. */
  tenNots: prohibitedActs({
    ...duty('003.5.tenNots'),
    titles: {
      absence: { en: 'absence', zh: '缺勤' },
      privateSwap: { en: 'private swap', zh: '私自换班' },
      emptyPost: { en: 'empty post', zh: '空岗' },
      chatting: { en: 'chatting', zh: '聊天' },
      playing: { en: 'playing', zh: '打闹' },
      noise: { en: 'noise', zh: '喧哗' },
      netChat: { en: 'chat on the net', zh: '网上聊天' },
      games: { en: 'games', zh: '玩游戏' },
      neglecting: { en: 'neglecting a customer', zh: '怠慢客户' },
      contradicting: { en: 'contradicting a customer', zh: '顶撞客户' },
      obstructing: { en: 'obstructing a customer', zh: '刁难客户' },
      privateCall: { en: 'private call', zh: '打私人电话' },
      smoking: { en: 'smoking', zh: '吸烟' },
      snacks: { en: 'snacks', zh: '吃零食' },
      dutyAfterDrinking: { en: 'duty after drinking', zh: '酒后上岗' },
      harmfulWords: { en: 'words that harm the image', zh: '说有损形象的话' },
      stretching: { en: 'stretching', zh: '伸懒腰' },
      pickingEars: { en: 'picking ears', zh: '掏耳朵' },
      trimmingNails: { en: 'trimming nails', zh: '剪指甲' },
      outsiders: { en: 'outsiders', zh: '带外人进入' },
      unrelatedMatters: { en: 'unrelated matters', zh: '做与工作无关的事' },
      urgentBriefPrivateCall: { en: 'urgent and brief private call', zh: '紧急简短的私人电话' },
      breach: { en: 'breach', zh: '违反禁令' },
    },
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
        title: { en: 'Highest number of a prohibition broken', zh: '所违禁令的最大序号' },
        kind: 'tally',
        from: 'acts',
        take: 'largest',
        of: 'consequence',
      },
    },
  }),
  outsiders: prohibitedActs({
    ...duty('003.5.outsiders'),
    titles: {
      isStaff: { en: 'Member of staff', zh: '属本中心人员' },
      staying: { en: 'staying', zh: '逗留' },
    },
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
      titles: {
        due: { en: 'Due on', zh: '应报日' },
        submitted: { en: 'Submitted', zh: '已报送' },
        submittedOn: { en: 'Submitted on', zh: '报送日' },
        onTime: { en: 'on time', zh: '按时' },
        late: { en: 'late', zh: '逾期完成' },
        pending: { en: 'still in time', zh: '未到期' },
        overdue: { en: 'overdue', zh: '逾期未办' },
      },
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
    titles: {
      monday: { en: 'Monday', zh: '周一' },
      thursday: { en: 'Thursday', zh: '周四' },
    },
    period: 'week',
    steps: {
      monday: {
        title: { en: 'Backup on Monday', zh: '周一数据备份' },
        from: { week: 0, weekday: 1 },
        due: { week: 0, weekday: 1 },
        closed: true,
      },
      thursday: {
        title: { en: 'Backup on Thursday', zh: '周四数据备份' },
        from: { week: 0, weekday: 4 },
        due: { week: 0, weekday: 4 },
        closed: true,
      },
    },
  }),
  noDeletion: prohibitedActs({
    ...duty('003.5.backup.noDeletion'),
    titles: {
      authorised: { en: 'Authorised', zh: '经授权' },
      deletion: { en: 'deletion', zh: '删除热线资料' },
    },
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
    titles: {
      meeting: { en: 'meeting', zh: '例会' },
    },
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
    titles: {
      cleaning: { en: 'cleaning', zh: '清扫' },
    },
    period: 'day',
    steps: { cleaning: { from: timeOfDay('08:00'), due: timeOfDay('08:30'), closed: true } },
  }),
  trainingResponsibility: lookupTable({
    ...duty('003.5.training.responsibility'),
    titles: {
      businessLeader: { en: 'business leader', zh: '业务负责人' },
      director: { en: 'director', zh: '主任' },
      dailyStudy: { en: 'daily study', zh: '日常学习' },
      training: { en: 'training', zh: '培训' },
      coordination: { en: 'coordination', zh: '协调' },
      keyProblems: { en: 'key problems', zh: '重点问题' },
    },
    values: {
      dailyStudy: 'businessLeader',
      training: 'director',
      coordination: 'director',
      keyProblems: 'director',
    },
  }),
};

export const compliancePolicies003_5 = { ...conduct, ...records, ...safety, ...routine };
