/** 003.2: a month of attendance: lateness, missed punches, absence and what follows from them. */
import { attendanceMonthFamily } from '../../attendance/assessMonth.js';
import type { Text } from '../../figures/policy.js';
import { template } from '../../figures/template.js';

const CUMULATIVE = '003.2.lateness.cumulative';

/** One event: lateness up to half an hour, absence above. */
const byMinutes = [
  { upTo: 0, as: 'onTime', nothing: true },
  { upTo: 30, as: 'lateness', clause: ['003.2.lateness.noPriorLeave', '003.2.lateness.absence'] },
  { above: 30, as: 'absence' },
] as const;
/** The reading under which any lateness without leave is absence. */
const absentAtOnce = [
  { upTo: 0, as: 'onTime', nothing: true },
  { above: 0, as: 'absence', clause: '003.2.absence.definitions' },
] as const;
/** Minutes a month. */
const TOLERATED = 10;
const tolerated = (...minutes: readonly number[]) =>
  ({
    kind: 'total',
    title: { en: 'Minutes tolerated', zh: '容许分钟' },
    clause: CUMULATIVE,
    unit: 'minutes',
    of: minutes,
  }) as const;
/** Of minutes by themselves: nothing up to what is tolerated; above, all but what is spared. */
const dueOf = (minutes: string, left: string, { en, zh }: Text) =>
  ({
    left: {
      kind: 'total',
      title: { en: `${en}, less what is spared`, zh: `${zh}(扣除免扣部分)` },
      clause: CUMULATIVE,
      unit: 'minutes',
      of: [minutes],
      less: ['sparedMinutes'],
    },
    due: {
      kind: 'table',
      title: { en: `${en} that are due`, zh: `${zh}应扣部分` },
      clause: CUMULATIVE,
      unit: 'minutes',
      rows: [
        { id: 'tolerated', when: { [minutes]: { upTo: 'toleratedMinutes' } }, gives: 0 },
        { id: 'due', gives: { of: left } },
      ],
    },
  }) as const;
const lateDue = dueOf('lateTotal', 'lateLeft', { en: 'Minutes late', zh: '迟到分钟' });
const earlyDue = dueOf('earlyTotal', 'earlyLeft', { en: 'Minutes left early', zh: '早退分钟' });
/** Absence that adds up towards termination, but for how long it counts. */
const absenceSoFar = {
  kind: 'balance',
  title: { en: 'Days of absence in the three months to this day', zh: '至该日三个月内累计旷工天数' },
  clause: '003.2.absence.termination',
  unit: 'days',
  add: 'towardsSix',
  opening: 0,
} as const;

export const attendanceMonth003_2 = template(attendanceMonthFamily, {
  id: '003-2/attendanceMonth',
  version: '1',
  blanks: {},
  data: {
    titles: {
      onTime: { en: 'on time', zh: '准时' },
      lateness: { en: 'late or early', zh: '迟到早退' },
      absence: { en: 'absence', zh: '旷工' },
      unconfirmedPunch: { en: 'punch missed and not confirmed', zh: '漏打卡未确认' },
      fourthPunch: { en: 'fourth missed punch, or a later one', zh: '第4次及以后漏打卡' },
      veryLate: { en: 'more than half an hour late', zh: '迟到超过半小时' },
      veryEarly: { en: 'left more than half an hour early', zh: '早退超过半小时' },
      absent: { en: 'absent', zh: '旷工' },
      present: { en: 'present', zh: '出勤' },
      threeInARow: { en: 'three days in a row', zh: '连续旷工3天' },
      sixInThreeMonths: { en: 'six days in three months', zh: '三个月内累计旷工6天' },
      notRecorded: { en: 'outing not on record', zh: '外出未登记' },
      judgedAgain: { en: 'judged again', zh: '重新认定' },
      normal: { en: 'normal', zh: '正常' },
    },
    windows: {
      month: { calendar: 'month' },
    },
    each: {
      days: {
        missed: {
          kind: 'table',
          title: { en: 'Missed punches of the day', zh: '当日漏打卡次数' },
          clause: '003.2.punch.count',
          unit: 'punches',
          rows: [
            { id: 'absentAnyway', when: { absentDays: { above: 0 } }, gives: 0 },
            { id: 'both', when: { missingIn: true, missingOut: true }, gives: 2 },
            { id: 'in', when: { missingIn: true }, gives: 1 },
            { id: 'out', when: { missingOut: true }, gives: 1 },
            { id: 'neither', gives: 0 },
          ],
        },
        missedSoFar: {
          kind: 'balance',
          title: { en: 'Missed punches of the month so far', zh: '当月累计漏打卡次数' },
          clause: '003.2.missedPunch.ordinal',
          unit: 'punches',
          add: 'missed',
          opening: 0,
          within: 'month',
        },
        late: {
          kind: 'bands',
          title: { en: 'Late', zh: '迟到' },
          clause: '003.2.lateness.absence',
          by: 'lateMinutes',
          bands: byMinutes,
        },
        early: {
          kind: 'bands',
          title: { en: 'Left early', zh: '早退' },
          clause: '003.2.lateness.absence',
          by: 'earlyMinutes',
          bands: byMinutes,
        },
        absent: {
          kind: 'table',
          title: { en: 'Absence', zh: '旷工' },
          unit: 'days',
          clause: '003.2.absence.definitions',
          rows: [
            {
              as: 'proxyPunching',
              when: { absence: 'proxyPunching' },
              gives: { of: 'absentDays' },
              clause: '003.2.punch.proxy',
            },
            {
              as: 'unapprovedOuting',
              when: { absence: 'unapprovedOuting' },
              gives: { of: 'absentDays' },
              clause: '003.2.outside.procedure',
            },
            {
              as: 'oldSchedule',
              when: { absence: 'oldSchedule' },
              gives: { of: 'absentDays' },
              clause: '003.2.transfer.schedule',
            },
            {
              as: 'unresolved',
              when: { absence: 'unresolved' },
              gives: { of: 'absentDays' },
              clause: '003.2.month.unresolved',
            },
            {
              as: 'unconfirmedPunch',
              when: { missed: { from: 1 }, confirmed: false },
              gives: 1,
              clause: '003.2.missedPunch.unconfirmed',
            },
            {
              as: 'fourthPunch',
              when: { missed: { from: 1 }, missedSoFar: { from: 4 } },
              gives: 1,
              clause: '003.2.missedPunch.ordinal',
            },
            { as: 'veryLate', when: { late: 'absence' }, gives: 1, clause: '003.2.lateness.absence' },
            { as: 'veryEarly', when: { early: 'absence' }, gives: 1, clause: '003.2.lateness.absence' },
            { as: 'absent', when: { absentDays: { above: 0 } }, gives: { of: 'absentDays' } },
            { as: 'present', gives: 0, nothing: true },
          ],
        },
        inARow: {
          kind: 'streak',
          title: { en: 'Wholly absent workdays in a row', zh: '连续全日旷工的工作日' },
          clause: '003.2.absence.termination',
          unit: 'days',
          where: { absent: { from: 1 } },
          skip: { rest: true },
        },
        towardsSix: {
          kind: 'table',
          title: { en: 'Absence that adds up within three months', zh: '计入三个月累计的旷工' },
          clause: '003.2.absence.termination',
          unit: 'days',
          rows: [
            { id: 'counted', when: { absent: { not: 'present' } }, gives: { of: 'absent' } },
            { id: 'none', gives: 0, nothing: true },
          ],
        },
        /** Each absent day has three months of its own: an absence that follows takes nothing back. */
        inThreeMonths: { ...absenceSoFar, life: { age: { upTo: 3 }, unit: 'months' } },
      },
    },
    figures: {
      lateCount: {
        kind: 'tally',
        title: { en: 'Times late', zh: '迟到次数' },
        clause: '003.2.punch.performance',
        effect: 'mark',
        unit: 'times',
        from: 'days',
        where: { late: { not: 'onTime' } },
        take: 'count',
        window: 'month',
      },
      earlyCount: {
        kind: 'tally',
        title: { en: 'Times left early', zh: '早退次数' },
        clause: '003.2.punch.performance',
        effect: 'mark',
        unit: 'times',
        from: 'days',
        where: { early: { not: 'onTime' } },
        take: 'count',
        window: 'month',
      },
      lateTotal: {
        kind: 'tally',
        title: { en: 'Minutes late', zh: '迟到分钟合计' },
        clause: '003.2.lateness.noPriorLeave',
        unit: 'minutes',
        from: 'days',
        where: { absent: 'present' },
        take: 'sum',
        of: 'lateMinutes',
        window: 'month',
      },
      earlyTotal: {
        kind: 'tally',
        title: { en: 'Minutes left early', zh: '早退分钟合计' },
        clause: '003.2.lateness.noPriorLeave',
        unit: 'minutes',
        from: 'days',
        where: { absent: 'present' },
        take: 'sum',
        of: 'earlyMinutes',
        window: 'month',
      },
      pooledMinutes: {
        kind: 'total',
        title: { en: 'Minutes late and left early together', zh: '迟到早退累计分钟' },
        clause: CUMULATIVE,
        unit: 'minutes',
        of: ['lateTotal', 'earlyTotal'],
      },
      sparedMinutes: {
        kind: 'total',
        title: { en: 'Minutes spared of more than these', zh: '超过后仍免扣分钟' },
        clause: CUMULATIVE,
        unit: 'minutes',
        of: [],
      },
      minutesDue: {
        kind: 'total',
        title: { en: 'Minutes due once they are more than is tolerated', zh: '超过容许后应扣分钟' },
        clause: CUMULATIVE,
        unit: 'minutes',
        of: ['pooledMinutes'],
        less: ['sparedMinutes'],
      },
      chargedMinutes: {
        kind: 'bands',
        title: { en: 'Minutes whose pay is deducted', zh: '扣薪分钟' },
        clause: CUMULATIVE,
        effect: 'deduct',
        unit: 'minutes',
        by: 'pooledMinutes',
        bands: [
          { id: 'tolerated', upTo: TOLERATED, gives: 0 },
          { id: 'charged', above: TOLERATED, gives: { of: 'minutesDue' } },
        ],
      },
      latenessDeducted: {
        kind: 'product',
        title: { en: 'Deducted for lateness and early leaving', zh: '迟到早退扣款' },
        clause: CUMULATIVE,
        unit: 'yuan',
        of: ['chargedMinutes', 'hourlyWage'],
        over: [60],
      },
      missedPunches: {
        kind: 'tally',
        title: { en: 'Missed punches', zh: '漏打卡次数' },
        clause: '003.2.missedPunch.ordinal',
        unit: 'punches',
        from: 'days',
        take: 'sum',
        of: 'missed',
        window: 'month',
      },
      absentDays: {
        kind: 'tally',
        title: { en: 'Days of absence', zh: '旷工天数' },
        clause: ['003.2.absence.definitions', '003.2.punch.performance'],
        effect: 'absence',
        unit: 'days',
        from: 'days',
        take: 'sum',
        of: 'absent',
        window: 'month',
      },
      absentHours: {
        kind: 'product',
        title: { en: 'Hours of absence whose pay is deducted', zh: '旷工扣薪小时' },
        clause: '003.2.absence.pay',
        unit: 'hours',
        of: ['absentDays', 8],
      },
      absenceDeducted: {
        kind: 'product',
        title: { en: 'Deducted for absence', zh: '旷工扣款' },
        clause: '003.2.absence.pay',
        unit: 'yuan',
        of: ['absentHours', 'hourlyWage'],
      },
      proxyDays: {
        kind: 'tally',
        title: { en: 'Days of proxy punching', zh: '代打卡天数' },
        clause: '003.2.punch.proxy',
        unit: 'days',
        from: 'days',
        where: { absent: 'proxyPunching' },
        take: 'count',
        window: 'month',
      },
      terminationReserved: {
        kind: 'check',
        title: { en: 'The company may terminate for proxy punching', zh: '代打卡:公司保留解除劳动合同的权利' },
        clause: '003.2.punch.proxy',
        effect: 'measure',
        any: [{ proxyDays: { above: 0 } }],
      },
      thirdInARow: {
        kind: 'tally',
        title: { en: 'Days that are the third absent in a row, or a later one', zh: '连续旷工达到3天及以上的日数' },
        clause: '003.2.absence.termination',
        unit: 'days',
        from: 'days',
        where: { inARow: { from: 3 } },
        take: 'count',
        window: 'month',
      },
      sixthInThreeMonths: {
        kind: 'tally',
        title: {
          en: 'Absent days by which absence comes to six days in three months',
          zh: '三个月内累计旷工达到6天的旷工日数',
        },
        clause: '003.2.absence.termination',
        unit: 'days',
        from: 'days',
        where: { towardsSix: { above: 0 }, inThreeMonths: { from: 6 } },
        take: 'count',
        window: 'month',
      },
      absentInThreeMonths: {
        kind: 'tally',
        title: {
          en: 'Most days of absence in the three months to an absent day',
          zh: '至旷工日三个月内累计旷工天数的最大值',
        },
        clause: '003.2.absence.termination',
        unit: 'days',
        from: 'days',
        where: { towardsSix: { above: 0 } },
        take: 'largest',
        of: 'inThreeMonths',
        window: 'month',
      },
      termination: {
        kind: 'table',
        title: { en: 'Termination under the text', zh: '按制度立即解除劳动合同' },
        clause: '003.2.absence.termination',
        effect: 'measure',
        rows: [
          { as: 'threeInARow', when: { thirdInARow: { from: 1 } } },
          { as: 'sixInThreeMonths', when: { sixthInThreeMonths: { from: 1 } } },
          { as: 'none', nothing: true },
        ],
      },
    },
    readings: {
      // Each as these four come: the last takes back what of the ten minutes stands in those before it.
      pooled: {
        clause: CUMULATIVE,
        question: {
          en: 'Are lateness and early leave counted together, or each by itself',
          zh: '迟到与早退合并累计,或分别累计',
        },
        adopted: 'together',
        options: {
          together: {},
          separate: {
            'figures.toleratedMinutes': tolerated(TOLERATED),
            'figures.lateLeft': lateDue.left,
            'figures.lateDue': lateDue.due,
            'figures.earlyLeft': earlyDue.left,
            'figures.earlyDue': earlyDue.due,
            'figures.minutesDue.of': ['lateDue', 'earlyDue'],
            'figures.minutesDue.less': [],
          },
        },
      },
      charged: {
        clause: CUMULATIVE,
        question: {
          en: 'What is charged above ten minutes: all of them, or the excess',
          zh: '累计超过10分钟:全部扣,或只扣超出部分',
        },
        adopted: 'whole',
        options: { whole: {}, excess: { 'figures.sparedMinutes.of': [TOLERATED] } },
      },
      unit: {
        clause: CUMULATIVE,
        question: {
          en: '"The corresponding hours": to the minute, or hours begun',
          zh: '"相应时数":按实际分钟,或不足一小时按一小时计',
        },
        adopted: 'minutes',
        options: {
          minutes: {},
          hoursBegun: {
            'figures.hoursBegun': {
              kind: 'units',
              title: { en: 'Hours begun', zh: '小时(不足一小时计一小时)' },
              clause: CUMULATIVE,
              unit: 'hours',
              of: 'minutesDue',
              per: 60,
              part: 'full',
            },
            'figures.minutesOfHours': {
              kind: 'product',
              title: { en: 'Minutes of those hours', zh: '折合分钟' },
              clause: CUMULATIVE,
              unit: 'minutes',
              of: ['hoursBegun', 60],
            },
            'figures.chargedMinutes.bands.charged.gives': { of: 'minutesOfHours' },
          },
        },
      },
      tolerance: {
        clause: '003.2.lateness.noPriorLeave',
        question: {
          en: 'Without leave asked for beforehand: are ten minutes a month tolerated, or is every minute charged',
          zh: '事先未请假:每月容许10分钟,或自第1分钟起扣',
        },
        adopted: 'tenMinutes',
        options: {
          tenMinutes: {},
          none: {
            'figures.chargedMinutes.bands.tolerated.upTo': 0,
            'figures.chargedMinutes.bands.charged.above': 0,
            'figures.sparedMinutes.of': [],
            'figures.toleratedMinutes': tolerated(),
          },
        },
      },
      overHalfHour: {
        clause: CUMULATIVE,
        question: {
          en: 'Do minutes that became absence count among those of the month',
          zh: '已转为旷工的迟到早退是否计入当月累计',
        },
        adopted: 'leftOut',
        options: {
          leftOut: {},
          counted: {
            'figures.lateTotal.where.absent': ['present', 'veryLate', 'veryEarly'],
            'figures.earlyTotal.where.absent': ['present', 'veryLate', 'veryEarly'],
          },
        },
      },
      halfHour: {
        clause: '003.2.lateness.absence',
        question: {
          en: 'Over half an hour: each event, late and early of a day together, or the sum of the month',
          zh: '超过半小时:按单次、按当日迟到早退合计,或按当月累计',
        },
        adopted: 'event',
        options: {
          event: {},
          day: {
            'each.days.awayMinutes': {
              kind: 'total',
              title: { en: 'Minutes late and left early on the day', zh: '当日迟到早退分钟合计' },
              unit: 'minutes',
              of: ['lateMinutes', 'earlyMinutes'],
            },
            'each.days.absent.rows.veryLate.when': { awayMinutes: { above: 30 } },
          },
          month: {
            'each.days.awayMinutes': {
              kind: 'total',
              title: { en: 'Minutes late and left early on the day', zh: '当日迟到早退分钟合计' },
              unit: 'minutes',
              of: ['lateMinutes', 'earlyMinutes'],
            },
            'each.days.awaySoFar': {
              kind: 'balance',
              title: { en: 'Minutes late and left early in the month so far', zh: '当月累计迟到早退分钟' },
              unit: 'minutes',
              add: 'awayMinutes',
              opening: 0,
              within: 'month',
            },
            'each.days.awayBefore': {
              kind: 'total',
              title: { en: 'Such minutes before the day', zh: '当日之前的累计分钟' },
              unit: 'minutes',
              of: ['awaySoFar'],
              less: ['awayMinutes'],
            },
            /** The day on which the sum passes half an hour. */
            'each.days.absent.rows.veryLate.when': {
              awaySoFar: { above: 30 },
              awayBefore: { upTo: 30 },
              lateMinutes: { above: 0 },
            },
            'each.days.absent.rows.veryEarly.when': { awaySoFar: { above: 30 }, awayBefore: { upTo: 30 } },
          },
        },
      },
      withoutLeave: {
        clause: '003.2.absence.definitions',
        question: {
          en: 'Late or early without leave: lateness up to half an hour, or absence at once',
          zh: '未履行请假手续的迟到早退:半小时以内按迟到,或一律按旷工',
        },
        adopted: 'lateness',
        options: {
          lateness: {},
          absence: {
            'each.days.late.bands': absentAtOnce,
            'each.days.early.bands': absentAtOnce,
            // However half an hour is read: any lateness will do.
            'each.days.absent.rows.veryLate.when': { late: 'absence' },
            'each.days.absent.rows.veryLate.clause': '003.2.absence.definitions',
            'each.days.absent.rows.veryEarly.when': { early: 'absence' },
            'each.days.absent.rows.veryEarly.clause': '003.2.absence.definitions',
          },
        },
      },
      notRecorded: {
        clause: '003.2.absence.definitions',
        question: {
          en: 'A missed punch: the allowance of three goes before, or it is absence as "not recording attendance"',
          zh: '漏打卡:先适用三次宽限,或按"未按规定记录考勤"计旷工',
        },
        adopted: 'allowance',
        options: {
          allowance: {},
          absence: {
            'each.days.absent.rows.unconfirmedPunch': {
              as: 'notRecorded',
              when: { missed: { from: 1 } },
              gives: 1,
              clause: '003.2.absence.definitions',
            },
          },
        },
      },
      thirdPunch: {
        clause: '003.2.missedPunch.ordinal',
        question: { en: 'Is the third missed punch normal', zh: '第3次漏打卡是否按正常出勤' },
        adopted: 'normal',
        options: { normal: {}, absence: { 'each.days.absent.rows.fourthPunch.when.missedSoFar.from': 3 } },
      },
      counted: {
        clause: '003.2.missedPunch.ordinal',
        question: { en: 'Which missed punches count', zh: '哪些漏打卡计入次数' },
        adopted: 'all',
        options: {
          all: {},
          confirmed: {
            'each.days.confirmedMissed': {
              kind: 'table',
              title: { en: 'Missed punches with presence confirmed', zh: '经确认出勤的漏打卡次数' },
              clause: '003.2.missedPunch.ordinal',
              unit: 'punches',
              rows: [
                { id: 'unconfirmed', when: { missed: { from: 1 }, confirmed: false }, gives: 0 },
                { id: 'counted', gives: { of: 'missed' } },
              ],
            },
            'each.days.missedSoFar.add': 'confirmedMissed',
          },
        },
      },
      earlier: {
        clause: '003.2.missedPunch.ordinal',
        question: {
          en: 'From three missed punches on: do the earlier ones stay normal, or are they judged again, for the month',
          zh: '当月达到3次后,此前各次仍按正常,还是于当月重新认定为旷工',
        },
        adopted: 'stand',
        options: {
          stand: {},
          judgedAgain: {
            'figures.firstOfMonth': {
              kind: 'tally',
              title: { en: 'First day of the month in the records', zh: '当月首个记录日' },
              clause: '003.2.missedPunch.ordinal',
              from: 'days',
              take: 'smallest',
              of: 'date',
              window: 'month',
            },
            /** Those that count, whichever these are. */
            'figures.ordinalReached': {
              kind: 'tally',
              title: { en: 'Ordinal that the missed punches of the month reach', zh: '当月漏打卡达到的次数' },
              clause: '003.2.missedPunch.ordinal',
              unit: 'punches',
              from: 'days',
              take: 'largest',
              of: 'missedSoFar',
              window: 'month',
            },
            /** What comes after the month touches nothing of it; what went before does. */
            'each.days.punchStanding': {
              kind: 'table',
              title: { en: 'What becomes of the missed punch', zh: '漏打卡的认定' },
              clause: '003.2.missedPunch.ordinal',
              rows: [
                { as: 'fourthPunch', when: { missed: { from: 1 }, missedSoFar: { from: 4 } } },
                {
                  as: 'judgedAgain',
                  when: {
                    missed: { from: 1 },
                    ordinalReached: { from: 3 },
                    date: { from: 'firstOfMonth' },
                  },
                },
                { as: 'normal', nothing: true },
              ],
            },
            'each.days.absent.rows.fourthPunch': {
              id: 'fourthPunch',
              as: { of: 'punchStanding' },
              when: { punchStanding: { not: 'normal' } },
              gives: 1,
              clause: '003.2.missedPunch.ordinal',
            },
            'figures.judgedAgain': {
              kind: 'tally',
              title: { en: 'Days judged again as absence', zh: '重新认定的旷工天数' },
              clause: '003.2.missedPunch.ordinal',
              unit: 'days',
              from: 'days',
              where: { absent: 'judgedAgain' },
              take: 'count',
              window: 'month',
            },
          },
        },
      },
      sameDate: {
        clause: '003.2.missedPunch.ordinal',
        question: {
          en: 'Do two missed punches on one date count as two, or as one',
          zh: '同日两次漏打卡计两次,还是一次',
        },
        adopted: 'each',
        options: { each: {}, once: { 'each.days.missed.rows.both.gives': 1 } },
      },
      month: {
        clause: ['003.2.missedPunch.ordinal', CUMULATIVE],
        question: { en: 'Calendar month, or the 21st to the 20th', zh: '自然月,或上月21日至本月20日' },
        adopted: 'calendar',
        options: { calendar: {}, cycle: { 'windows.month.startsOn': 21 } },
      },
      row: {
        clause: '003.2.absence.termination',
        question: { en: 'In a row: scheduled workdays, or calendar days', zh: '连续:按排班工作日,或按日历日' },
        adopted: 'scheduled',
        options: {
          scheduled: {},
          calendar: { 'each.days.inARow.adjacent': 'day', 'each.days.inARow.skip': null },
        },
      },
      threeMonths: {
        clause: '003.2.absence.termination',
        question: {
          en: 'Three months: back from the absent day, or its quarter',
          zh: '三个月内:自旷工日倒推,或按季度',
        },
        adopted: 'rolling',
        options: {
          rolling: {},
          quarter: {
            'each.days.inThreeMonths': { ...absenceSoFar, within: { calendar: 'quarter' } },
          },
        },
      },
      halves: {
        clause: '003.2.absence.termination',
        question: {
          en: 'Do half days of absence add up within three months, or whole days only',
          zh: '三个月累计:半天是否相加,还是只计全天',
        },
        adopted: 'addUp',
        options: {
          addUp: {},
          wholeDaysOnly: {
            'each.days.towardsSix.rows.counted.when.absent': { from: 1 },
          },
        },
      },
      converted: {
        clause: '003.2.absence.termination',
        question: {
          en: 'Does absence that comes of lateness or missed punches count towards termination',
          zh: '由迟到、漏打卡转为的旷工是否计入解除条件',
        },
        adopted: 'counts',
        options: {
          counts: {},
          excluded: {
            'each.days.inARow.where.absence': { not: 'none' },
            'each.days.towardsSix.rows.counted.when.absence': { not: 'none' },
          },
        },
      },
    },
  },
});
