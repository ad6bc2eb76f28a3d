/** 001.2: duty as policies. The text does not say when it is busy, nor what follows from a late relief. */
import { datedSteps } from '../../compliance/datedSteps.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { handoverFamily } from '../../duty/assessHandover.js';
import { dutyCoverage } from '../../duty/dutyCoverage.js';
import { dutyAtFamily } from '../../duty/onDutyAt.js';
import { shiftTable } from '../../duty/shiftTable.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { dutyClauses001_2 } from './duty.clauses.js';

const duty = dutyOf('001.2', dutyClauses001_2);
/** What the figures of a clause carry. */
const ruleOf = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

const shifts = {
  early: { start: '07:30', end: '15:30' },
  middle: { start: '09:30', end: '17:30' },
  late: { start: '12:00', end: '20:00' },
} as const;

/** Minutes before the start of a shift. */
const LEAD = 15;

export const dutyPolicies001_2 = {
  /** The period is the month of the roster; what is dated is its submission to the manager. */
  rosterDeadline: datedSteps({
    ...duty('001.2.roster.deadline'),
    titles: {
      roster: { en: 'roster', zh: '排班表' },
    },
    period: 'month',
    steps: { roster: { due: { month: -1, day: 25 } } },
    readings: {
      dated: {
        question: {
          en: 'What must be done by the 25th: the report to the manager, or the draft?',
          zh: '25日前须完成的是报经理,还是拟定排班表',
        },
        adopted: 'reported',
        options: { reported: {}, drafted: { 'settings.steps.roster.doneAs': 'draft' } },
        clause: '001.2.roster.deadline',
      },
    },
  }),
  rosterRecipient: template(generalFamily, {
    id: duty('001.2.roster.recipient').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        author: { en: 'Drawn up by', zh: '编制人' },
        recipient: { en: 'Reported to', zh: '报送对象' },
        serviceSupervisor: { en: 'service supervisor', zh: '客服主管' },
        serviceCentreManager: { en: 'manager of the service centre', zh: '客服中心经理' },
      },
      facts: { author: { type: 'label' }, recipient: { type: 'label' } },
      figures: {
        ok: {
          ...ruleOf('001.2.roster.recipient'),
          kind: 'check',
          any: [{ author: 'serviceSupervisor', recipient: 'serviceCentreManager' }],
        },
      },
    },
  }),
  shiftTable: shiftTable({
    ...duty('001.2.shift.table'),
    titles: {
      early: { en: 'early shift', zh: '早班' },
      middle: { en: 'middle shift', zh: '中班' },
      late: { en: 'late shift', zh: '晚班' },
    },
    shifts,
  }),
  /** How many shifts are on: derived from the table of shifts, so that it holds no time of its own. */
  shiftCount: template(dutyAtFamily, {
    id: `${duty('001.2.shift.coverage').id}.count`,
    version: '1.0.0',
    blanks: {},
    data: {
      settings: { shifts: Object.entries(shifts).map(([id, times]) => ({ id, ...times })) },
      figures: {
        onDuty: {
          ...ruleOf('001.2.shift.coverage'),
          title: { en: 'Shifts on duty', zh: '在岗班次数' },
          kind: 'tally',
          from: 'slots',
          where: { on: true },
          take: 'count',
        },
      },
    },
  }),
  /** From the start of the first shift to the end of the last. */
  deskCoverage: dutyCoverage({
    ...duty('001.2.shift.coverage'),
    shifts,
    open: { desk: { start: shifts.early.start, end: shifts.late.end, atLeast: 1 } },
    figures: {
      outsideMinutes: {
        ...ruleOf('001.2.shift.coverage'),
        title: { en: 'Manned outside the opening hours', zh: '开放时间以外的值班分钟' },
        kind: 'tally',
        from: 'segments',
        where: { wanted: 0, people: { above: 0 } },
        take: 'sum',
        of: 'minutes',
        unit: 'minutes',
      },
    },
  }),
  staffing: template(generalFamily, {
    id: duty('001.2.shift.staffing').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        role: { en: 'Post', zh: '岗位' },
        frontDeskOfficer: { en: 'front desk officer', zh: '前台值班员' },
        backOfficeAdministrator: { en: 'back-office administrator', zh: '后台管理员' },
      },
      facts: { role: { type: 'label' } },
      figures: {
        ok: {
          ...ruleOf('001.2.shift.staffing'),
          kind: 'check',
          any: [{ role: ['frontDeskOfficer', 'backOfficeAdministrator'] }],
        },
      },
    },
  }),
  /** Whether it is busy is told, or measured by the queue against a threshold that the adopter sets. */
  busySupport: template(generalFamily, {
    id: duty('001.2.busy.support').id,
    version: '1.0.0',
    blanks: {
      threshold: {
        type: 'number',
        title: { en: 'People waiting from which on it is busy', zh: '繁忙时段的排队人数' },
        atLeast: 1,
      },
    },
    data: {
      titles: {
        period: { en: 'Time of day', zh: '时段' },
        busy: { en: 'busy', zh: '繁忙' },
        quiet: { en: 'quiet', zh: '非繁忙' },
        byQueue: { en: 'told by the queue', zh: '按排队人数认定' },
        queue: { en: 'People waiting', zh: '排队人数' },
      },
      facts: {
        period: { type: 'label', labels: ['busy', 'quiet', 'byQueue'] },
        queue: { type: 'number', digits: 0, atLeast: 0, optional: true },
      },
      figures: {
        supportDue: {
          ...ruleOf('001.2.busy.support'),
          title: { en: 'Support is due', zh: '应予支援' },
          kind: 'check',
          effect: 'measure',
          any: [{ period: 'busy' }, { period: 'byQueue', queue: { from: { $blank: 'threshold' } } }],
        },
      },
    },
  }),
  /** With approval both acts are allowed; the text names no consequence. */
  postDiscipline: prohibitedActs({
    ...duty('001.2.duty.noAbsence'),
    titles: {
      leftPost: { en: 'left the post', zh: '擅自离岗' },
      swappedPost: { en: 'swapped posts', zh: '擅自串岗' },
      leftPostWithApproval: { en: 'left the post with approval', zh: '经批准离岗' },
      swappedPostWithApproval: { en: 'swapped posts with approval', zh: '经批准串岗' },
    },
    acts: { leftPost: 'violation', swappedPost: 'violation' },
    permitted: ['leftPostWithApproval', 'swappedPostWithApproval'],
  }),
  swapApproval: template(generalFamily, {
    id: duty('001.2.swap.approval').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        arrangedBy: { en: 'Arranged by', zh: '安排人' },
        supervisor: { en: 'supervisor', zh: '主管' },
      },
      facts: { arrangedBy: { type: 'label' } },
      figures: { ok: { ...ruleOf('001.2.swap.approval'), kind: 'check', any: [{ arrangedBy: 'supervisor' }] } },
    },
  }),
  /** The text refers to "the relevant rules" for what follows: the adopter names both consequences. */
  lateRelief: template(handoverFamily, {
    id: duty('001.2.handover.lateRelief').id,
    version: '1.0.0',
    blanks: {
      late: { type: 'label', title: { en: 'What follows from a late relief', zh: '逾时接班的处理' } },
      refused: { type: 'label', title: { en: 'What follows from a refused relief', zh: '不接班的处理' } },
    },
    data: {
      titles: {
        refused: { en: 'relief refused', zh: '不接班' },
        late: { en: 'relief late', zh: '逾时接班' },
        onTime: { en: 'relief on time', zh: '按时接班' },
      },
      settings: {},
      figures: {
        relief: {
          ...ruleOf('001.2.handover.lateRelief'),
          title: { en: 'The relief', zh: '接班情况' },
          kind: 'table',
          rows: [
            { id: 'unwilling', as: 'refused', when: { refused: true } },
            { id: 'absent', as: 'refused', when: { arrived: false } },
            { id: 'late', as: 'late', when: { arrivedAhead: { under: 0 } } },
            { id: 'onTime', as: 'onTime', nothing: true },
          ],
        },
        consequence: {
          ...ruleOf('001.2.handover.lateRelief'),
          title: { en: 'What follows', zh: '处理' },
          kind: 'table',
          rows: [
            { id: 'refused', as: { $blank: 'refused' }, when: { relief: 'refused' } },
            { id: 'late', as: { $blank: 'late' }, when: { relief: 'late' } },
            { id: 'none', as: 'none', nothing: true },
          ],
        },
        ok: { ...ruleOf('001.2.handover.lateRelief'), kind: 'check', any: [{ relief: 'onTime' }] },
      },
    },
  }),
  hold: requiredSet({ ...duty('001.2.handover.hold'), items: ['reliefArrived'] }),
  /** Early enough and complete by the start of the shift; a miss is a breach of handover and no lateness. */
  earlyRelief: template(handoverFamily, {
    id: duty('001.2.handover.early').id,
    version: '1.0.0',
    blanks: {},
    data: {
      settings: {},
      titles: { firstShift: { en: 'First shift of the day', zh: '首班' } },
      facts: { firstShift: { type: 'flag', optional: true } },
      readings: {
        firstShift: {
          question: {
            en: 'Must the first shift of the day come early too, although it relieves nobody?',
            zh: '首班无人可接,是否也须提前到岗',
          },
          adopted: 'too',
          options: {
            too: {},
            exempt: {
              'figures.leadMinutes': {
                ...ruleOf('001.2.handover.early'),
                title: { en: 'Minutes to come early', zh: '提前到岗分钟' },
                kind: 'table',
                unit: 'minutes',
                rows: [
                  { id: 'first', when: { firstShift: true }, gives: 0 },
                  { id: 'others', gives: LEAD },
                ],
              },
            },
          },
          clause: '001.2.handover.early',
        },
        fifteenMinutes: {
          question: {
            en: 'Must the relief arrive, or the handover be finished, 15 minutes early?',
            zh: '提前15分钟是到岗还是完成交接',
          },
          adopted: 'arrival',
          options: {
            arrival: {},
            completion: { 'figures.ok.any': [{ completed: true, completedAhead: { from: 'leadMinutes' } }] },
          },
          clause: '001.2.handover.early',
        },
      },
      figures: {
        leadMinutes: {
          ...ruleOf('001.2.handover.early'),
          title: { en: 'Minutes to come early', zh: '提前到岗分钟' },
          kind: 'total',
          of: [LEAD],
          unit: 'minutes',
        },
        ok: {
          ...ruleOf('001.2.handover.early'),
          kind: 'check',
          any: [{ completed: true, arrivedAhead: { from: 'leadMinutes' }, completedAhead: { from: 0 } }],
        },
      },
    },
  }),
  /** A set in any order, but both signatures last. What is left over is followed up after the handover. */
  handoverSteps: template(handoverFamily, {
    id: duty('001.2.handover.steps').id,
    version: '1.0.0',
    blanks: {},
    data: {
      settings: {
        steps: [
          'logRead',
          'questionsAsked',
          'situationTold',
          'leftoversHandedOver',
          'deskChecked',
          'itemsCounted',
          'recordEntered',
          'outgoingSignature',
          'incomingSignature',
        ],
        signOff: ['outgoingSignature', 'incomingSignature'],
      },
      figures: {
        undone: {
          ...ruleOf('001.2.handover.steps'),
          title: { en: 'Steps not done', zh: '未完成的步骤' },
          kind: 'tally',
          from: 'steps',
          where: { present: false },
          take: 'count',
        },
        signedTooSoon: {
          ...ruleOf('001.2.handover.steps'),
          title: { en: 'Signed before the last step', zh: '过早签字' },
          kind: 'tally',
          from: 'steps',
          where: { tooSoon: true },
          take: 'count',
        },
        ok: { ...ruleOf('001.2.handover.steps'), kind: 'check', any: [{ undone: 0, signedTooSoon: 0 }] },
      },
    },
  }),
};
