/** 001.1: access, logs, complaint records, conduct, culture, training and records as policies. */
import { datedSteps } from '../../compliance/datedSteps.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { timesPerPeriod } from '../../compliance/timesPerPeriod.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses001_1 } from './compliance.clauses.js';

const duty = dutyOf('001.1', complianceClauses001_1);

const registrationRule = { clause: '001.1.gate.registration.seconds' } as const;
const spotCheckRule = { clause: '001.1.log.spotCheck.ratio' } as const;
const passRule = { clause: '001.1.training.passRate' } as const;
const cultureRule = { clause: '001.1.culture.execution' } as const;

export const compliancePolicies001_1 = {
  gateIdentity: requiredSet({ ...duty('001.1.gate.identity'), items: ['identityConfirmed'] }),
  passSlip: requiredSet({
    ...duty('001.1.gate.passSlip'),
    items: ['complete', 'legible', 'officeSignature', 'officeStamp'],
  }),
  /** The records are registrations: of one person each, or by the other reading of so many persons together. */
  registration: recordFaults({
    ...duty('001.1.gate.registration.seconds'),
    titles: {
      seconds: { en: 'Seconds taken', zh: '登记用时秒数' },
      persons: { en: 'Persons registered together', zh: '同批登记人数' },
      slow: { en: 'took too long', zh: '登记超时' },
    },
    fields: {
      seconds: { type: 'number', digits: 3, unit: 'seconds', atLeast: 0 },
      persons: { type: 'number', digits: 0, atLeast: 1, optional: true },
    },
    recordFigures: {
      secondsEach: {
        ...registrationRule,
        kind: 'total',
        of: [60],
        unit: 'seconds',
        title: { en: 'Most seconds a person', zh: '每人次最长秒数' },
      },
      limit: {
        ...registrationRule,
        kind: 'product',
        of: ['secondsEach'],
        unit: 'seconds',
        title: { en: 'Most seconds of the registration', zh: '本次登记最长秒数' },
      },
    },
    faults: { slow: { seconds: { above: 'limit' } } },
    figures: {
      registrations: {
        ...registrationRule,
        kind: 'tally',
        from: 'records',
        take: 'count',
        title: { en: 'Registrations', zh: '登记次数' },
      },
      compliant: {
        ...registrationRule,
        kind: 'total',
        of: ['registrations'],
        less: ['faulty'],
        title: { en: 'Registrations in time', zh: '按时登记次数' },
      },
      rate: {
        ...registrationRule,
        kind: 'product',
        of: ['compliant'],
        over: ['registrations'],
        title: { en: 'Share in time', zh: '按时登记率' },
      },
    },
    readings: {
      group: {
        question: { en: 'Is each person measured, or a group together?', zh: '逐人计时,或团体合并计时' },
        adopted: 'person',
        options: { person: {}, group: { 'each.records.limit.of': ['secondsEach', 'persons'] } },
        clause: '001.1.gate.registration.seconds',
      },
    },
  }),
  visitorApproval: requiredSet({
    ...duty('001.1.gate.visitor.approval'),
    titles: {
      person: { en: 'Who enters', zh: '进入人员' },
      owner: { en: 'owner', zh: '业主' },
      tenant: { en: 'tenant', zh: '租户' },
      visitor: { en: 'visitor', zh: '访客' },
    },
    items: ['occupantConsent'],
    facts: { person: { type: 'label', labels: ['owner', 'tenant', 'visitor'] } },
    when: [{ person: ['visitor'] }],
    readings: {
      entitled: {
        question: { en: 'Do all occupants enter freely, or owners only?', zh: '凡业户均可进入,或仅业主可进入' },
        adopted: 'occupants',
        options: { occupants: {}, owners: { 'figures.due.any': [{ person: ['tenant', 'visitor'] }] } },
        clause: '001.1.gate.visitor.approval',
      },
    },
  }),
  logReview: timesPerPeriod({
    ...duty('001.1.log.review.monthly'),
    titles: {
      signed: { en: 'Signed', zh: '已签名' },
      allLogs: { en: 'All logs read', zh: '已查阅全部记录' },
    },
    period: 'month',
    times: 1,
    fields: { signed: { type: 'flag' }, allLogs: { type: 'flag', optional: true } },
    where: { signed: true },
    readings: {
      extent: {
        question: { en: 'Is any review enough, or must it cover all logs?', zh: '查阅部分即可,或须查阅全部记录' },
        adopted: 'any',
        options: { any: {}, all: { 'figures.count.where.allLogs': true } },
        clause: '001.1.log.review.monthly',
      },
    },
  }),
  /** Logs in the adopter's unit: sheets, shifts or days. */
  logSpotCheck: template(generalFamily, {
    id: '001.1/log.spotCheck.ratio',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        logs: { en: 'Logs of the month', zh: '当月值班记录数' },
        checks: { en: 'spot checks', zh: '抽查' },
        sampled: { en: 'Logs sampled', zh: '抽查记录数' },
        signed: { en: 'Signed', zh: '已签名' },
      },
      facts: { asOf: { type: 'date' }, logs: { type: 'number', digits: 0, atLeast: 0 } },
      lists: {
        checks: {
          date: { type: 'date' },
          sampled: { type: 'number', digits: 0, atLeast: 0 },
          signed: { type: 'flag' },
        },
      },
      windows: { month: { calendar: 'month' } },
      figures: {
        sampled: {
          ...spotCheckRule,
          kind: 'tally',
          from: 'checks',
          where: { signed: true },
          take: 'sum',
          of: 'sampled',
          window: 'month',
          title: { en: 'Logs sampled and signed', zh: '已抽查并签名的记录数' },
        },
        dates: {
          ...spotCheckRule,
          kind: 'tally',
          from: 'checks',
          where: { signed: true },
          take: 'count',
          oncePer: 'date',
          window: 'month',
          title: { en: 'Days with a check', zh: '抽查日期数' },
        },
        required: {
          ...spotCheckRule,
          kind: 'product',
          of: ['logs', '20%'],
          round: { mode: 'ceiling', digits: 0 },
          title: { en: 'Logs to sample', zh: '应抽查记录数' },
        },
        ok: {
          ...spotCheckRule,
          kind: 'table',
          rows: [
            { id: 'enough', when: { logs: { above: 0 }, sampled: { from: 'required' } }, gives: true },
            { id: 'short', when: { logs: { above: 0 } }, gives: false },
          ],
          otherwise: 'notApplicable',
          title: duty('001.1.log.spotCheck.ratio').title,
        },
      },
      readings: {
        irregular: {
          question: {
            en: 'Do irregular times ask for checks on several days?',
            zh: '"不定期"是否要求抽查日期不止一天',
          },
          adopted: 'unchecked',
          options: { unchecked: {}, severalDays: { 'figures.ok.rows.enough.when.dates': { above: 1 } } },
          clause: '001.1.log.spotCheck.ratio',
        },
      },
    },
  }),
  /** What is due to every complaint; the revisit follows. */
  complaintGoods: requiredSet({
    ...duty('001.1.complaint.fiveGoods'),
    items: ['listen', 'ask', 'record', 'followUp'],
  }),
  complaintRevisit: requiredSet({
    ...duty('001.1.complaint.fiveGoods'),
    id: '001.1/complaint.fiveGoods.revisit',
    titles: {
      valid: { en: 'Valid complaint', zh: '投诉有效' },
    },
    items: ['revisit'],
    facts: { valid: { type: 'flag' } },
    when: [{ valid: true }],
    readings: {
      revisit: {
        question: { en: 'Are only valid complaints revisited, or all?', zh: '仅回访有效投诉,或全部回访' },
        adopted: 'valid',
        options: { valid: {}, all: { 'figures.due.any': [{}] } },
        clause: '001.1.complaint.fiveGoods',
      },
    },
  }),
  complaintRecord: requiredSet({
    ...duty('001.1.complaint.record'),
    items: ['complete', 'clear', 'followedUp'],
  }),
  /** The text refers to the complaint form and does not list its fields. */
  complaintFields: requiredSet({
    ...duty('001.1.complaint.record'),
    id: '001.1/complaint.record.fields',
    blanks: {
      fields: { type: 'labels', title: { en: 'Fields of the complaint form', zh: '顾客投诉处理记录表的栏目' } },
    },
    items: { $blank: 'fields' },
  }),
  /** A vocabulary to be mastered, no test of each call. */
  politeWords: requiredSet({
    ...duty('001.1.staff.politeWords'),
    items: ['您好', '请', '谢谢', '对不起', '再见'],
  }),
  knowledge: requiredSet({
    ...duty('001.1.staff.knowledge'),
    items: ['area', 'dutiesAndProcedures', 'phoneNumbers'],
  }),
  desk: requiredSet({ ...duty('001.1.staff.desk'), items: ['noUnrelatedMaterial', 'roomTidy'] }),
  /** The records are arrivals and departures. There is no tolerance, and the text names no consequence. */
  punctual: recordFaults({
    ...duty('001.1.staff.punctual'),
    titles: {
      lateSeconds: { en: 'Seconds late', zh: '迟到秒数' },
      earlySeconds: { en: 'Seconds left early', zh: '早退秒数' },
      lateness: { en: 'late arrival', zh: '迟到' },
      earlyLeave: { en: 'early departure', zh: '早退' },
    },
    fields: {
      lateSeconds: { type: 'number', digits: 0, atLeast: 0 },
      earlySeconds: { type: 'number', digits: 0, atLeast: 0 },
    },
    faults: { lateness: { lateSeconds: { above: 0 } }, earlyLeave: { earlySeconds: { above: 0 } } },
  }),
  /** An open list in the text, which names no consequence. */
  prohibitions: prohibitedActs({
    ...duty('001.1.staff.prohibitions'),
    titles: {
      dozing: { en: 'dozing', zh: '打瞌睡' },
      sleeping: { en: 'sleeping', zh: '睡觉' },
      privateCall: { en: 'private call', zh: '打私人电话' },
      unrelatedTalk: { en: 'talk that has nothing to do with work', zh: '谈论与工作无关的事' },
      holdingOccupantsChild: { en: "holding an occupant's child", zh: '抱业户小孩' },
      unrelatedReading: { en: 'reading that has nothing to do with work', zh: '阅读与工作无关的书报' },
    },
    acts: {
      dozing: 'violation',
      sleeping: 'violation',
      privateCall: 'violation',
      unrelatedTalk: 'violation',
      holdingOccupantsChild: 'violation',
      unrelatedReading: 'violation',
    },
  }),
  /** The period is the year of the plan. */
  culturePlan: datedSteps({
    ...duty('001.1.culture.plan.month'),
    titles: {
      plan: { en: 'plan of community culture', zh: '社区文化方案' },
    },
    period: 'year',
    steps: { plan: { from: { month: -1, day: 1 }, due: { month: -1, day: -1 }, closed: true } },
  }),
  /** The records are events: in the plan, and added or cancelled by a confirmed amendment. */
  cultureExecution: recordFaults({
    ...duty('001.1.culture.execution'),
    titles: {
      planned: { en: 'In the plan', zh: '列入方案' },
      amendment: { en: 'Confirmed amendment', zh: '经确认的变更' },
      added: { en: 'added', zh: '增加' },
      cancelled: { en: 'cancelled', zh: '取消' },
      held: { en: 'Held', zh: '已举办' },
      notHeld: { en: 'planned and not held', zh: '应办未办' },
      unplanned: { en: 'held outside the plan', zh: '方案外举办' },
    },
    fields: {
      planned: { type: 'flag' },
      amendment: { type: 'label', labels: ['none', 'added', 'cancelled'] },
      held: { type: 'flag' },
    },
    recordFigures: {
      inPlan: {
        ...cultureRule,
        kind: 'check',
        any: [{ planned: true, amendment: 'none' }, { amendment: 'added' }],
        title: { en: 'In the plan as confirmed', zh: '在经确认的方案之内' },
      },
    },
    faults: { notHeld: { inPlan: true, held: false }, unplanned: { inPlan: false, held: true } },
  }),
  cultureFee: requiredSet({
    ...duty('001.1.culture.fee.approval'),
    titles: {
      cost: { en: 'Cost of the event', zh: '活动费用' },
    },
    items: ['ownersCommitteeConfirmation'],
    facts: { cost: { type: 'number', unit: 'yuan', atLeast: 0 } },
    when: [{ cost: { above: 0 } }],
    readings: {
      free: {
        question: { en: 'Is an event without cost to be confirmed as well?', zh: '无费用的活动是否也须确认' },
        adopted: 'costOnly',
        options: { costOnly: {}, always: { 'figures.due.any': [{}] } },
        clause: '001.1.culture.fee.approval',
      },
    },
  }),
  /** Expected is every event; observed are those with an evaluation. */
  cultureEvaluation: requiredSet(duty('001.1.culture.evaluation')),
  /** A plan is dated with a day of the month that it is for, whenever it was made. */
  trainingPlan: timesPerPeriod({
    ...duty('001.1.training.plan.monthly'),
    titles: {
      madeBefore: { en: 'Made before its month', zh: '在月前制定' },
    },
    period: 'month',
    times: 1,
    fields: { madeBefore: { type: 'flag', optional: true } },
    readings: {
      made: {
        question: {
          en: 'May the plan be made in its month, or only before it?',
          zh: '计划可在当月制定,或须在月前制定',
        },
        adopted: 'whenever',
        options: { whenever: {}, before: { 'figures.count.where': { madeBefore: true } } },
        clause: '001.1.training.plan.monthly',
      },
    },
  }),
  /** Expected is every training of the plan; observed are those that were held. */
  trainingExecution: requiredSet(duty('001.1.training.execution')),
  /** By person, after resits. */
  trainingPass: template(generalFamily, {
    id: '001.1/training.passRate',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        trained: { en: 'Persons trained', zh: '培训人数' },
        passed: { en: 'Persons who passed', zh: '合格人数' },
      },
      facts: {
        trained: { type: 'number', digits: 0, atLeast: 0 },
        passed: { type: 'number', digits: 0, atLeast: 0 },
      },
      figures: {
        ratio: {
          kind: 'product',
          title: { en: 'Passed of those trained', zh: '合格人数比培训人数' },
          of: ['passed'],
          over: ['trained'],
        },
        /** Who passed was trained: more than 1 is bad data. */
        rate: {
          ...passRule,
          kind: 'bands',
          by: 'ratio',
          bands: [{ upTo: 1, gives: { rate: 1 } }],
          outside: 'refused',
          title: { en: 'Pass rate', zh: '培训合格率' },
        },
        ok: {
          ...passRule,
          kind: 'table',
          rows: [
            { id: 'reached', when: { rate: { from: '100%' } }, gives: true },
            { id: 'short', when: { trained: { above: 0 } }, gives: false },
          ],
          otherwise: 'notApplicable',
          title: duty('001.1.training.passRate').title,
        },
      },
    },
  }),
  trainingWeekly: timesPerPeriod({
    ...duty('001.1.training.weekly'),
    titles: {
      kind: { en: 'Kind', zh: '类别' },
      training: { en: 'training', zh: '培训' },
      test: { en: 'test', zh: '考核' },
    },
    period: 'week',
    times: 1,
    fields: { kind: { type: 'label', labels: ['training', 'test'] } },
    where: { kind: 'training' },
    readings: {
      weekly: {
        question: { en: 'Is a training due each week, or a test?', zh: '每周一次指培训,或指考核' },
        adopted: 'training',
        options: { training: {}, test: { 'figures.count.where.kind': 'test' } },
        clause: '001.1.training.weekly',
      },
    },
  }),
  /** Forms that are kept available; not one of each is filled a day. */
  dailyRecords: requiredSet({
    ...duty('001.1.records.daily'),
    items: [
      'goodsReleaseSlip',
      'constructionWorkerRegister',
      'decorationExtension',
      'hotWorkPermit',
      'constructionPermit',
      'cleaningOrder',
      'repairOrder',
      'dutyLog',
      'occupantVisitRecord',
      'messageSlip',
      'visitorRegister',
      'complaintRecord',
      'priceList',
      'servedOccupants',
      'specialReport',
    ],
  }),
  monthlyRecords: requiredSet({
    ...duty('001.1.records.monthly'),
    items: ['trainingPlan', 'monthlyComplaintReport'],
  }),
  /** One table a year covers both rounds of the survey. */
  annualRecords: requiredSet({
    ...duty('001.1.records.annual'),
    items: ['surveyResults', 'culturePlan'],
  }),
  recordQuality: requiredSet({
    ...duty('001.1.records.quality'),
    items: ['completeAndValid', 'standardised', 'practical', 'trueAndAccurate'],
  }),
  recordClass: lookupTable({
    ...duty('001.1.records.lookup'),
    titles: {
      daily: { en: 'daily record', zh: '日常记录' },
      monthly: { en: 'monthly record', zh: '每月记录' },
      annual: { en: 'annual record', zh: '年度记录' },
      goodsReleaseSlip: { en: 'goods release slip', zh: '物品放行条' },
      constructionWorkerRegister: { en: 'register of construction workers', zh: '施工人员登记本' },
      decorationExtension: { en: 'application to extend decoration', zh: '装修延期申请表' },
      hotWorkPermit: { en: 'hot work permit', zh: '动火许可证' },
      constructionPermit: { en: 'construction permit', zh: '施工许可证' },
      cleaningOrder: { en: 'cleaning order', zh: '清洁服务委托单' },
      repairOrder: { en: 'repair order', zh: '维修单' },
      dutyLog: { en: 'duty log', zh: '值班记录表' },
      occupantVisitRecord: { en: 'record of visits to occupants', zh: '业户访问记录表' },
      messageSlip: { en: 'message slip', zh: '留言条' },
      visitorRegister: { en: 'register of visitors', zh: '来人来访登记表' },
      complaintRecord: { en: 'complaint record', zh: '顾客投诉处理记录表' },
      priceList: { en: 'list of charges', zh: '收费价格一览表' },
      servedOccupants: { en: 'list of occupants served', zh: '接受服务业户名单' },
      specialReport: { en: 'report on a special matter', zh: '特别事项报告' },
      trainingPlan: { en: 'training plan', zh: '培训计划表' },
      monthlyComplaintReport: { en: 'monthly report on complaints', zh: '部门客户投诉工作月报' },
      surveyResults: { en: 'results of the survey', zh: '问卷结果统计表' },
      culturePlan: { en: 'plan of community culture for the year', zh: '年度社区文化活动计划表' },
    },
    values: {
      goodsReleaseSlip: 'daily',
      constructionWorkerRegister: 'daily',
      decorationExtension: 'daily',
      hotWorkPermit: 'daily',
      constructionPermit: 'daily',
      cleaningOrder: 'daily',
      repairOrder: 'daily',
      dutyLog: 'daily',
      occupantVisitRecord: 'daily',
      messageSlip: 'daily',
      visitorRegister: 'daily',
      complaintRecord: 'daily',
      priceList: 'daily',
      servedOccupants: 'daily',
      specialReport: 'daily',
      trainingPlan: 'monthly',
      monthlyComplaintReport: 'monthly',
      surveyResults: 'annual',
      culturePlan: 'annual',
    },
  }),
};
