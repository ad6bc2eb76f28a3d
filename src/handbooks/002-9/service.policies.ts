/** 002.9: surveys, deadlines, mail, complaints and special services as policies. The text gives no target of satisfaction and no time of arrival. */
import { datedSteps } from '../../compliance/datedSteps.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { recordFaults } from '../../compliance/recordFaults.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { timesPerPeriod } from '../../compliance/timesPerPeriod.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { quotaOf } from '../../service/quotaOf.js';
import { serviceLevels } from '../../service/serviceLevels.js';
import { dutyOf } from '../dutyOf.js';
import { serviceClauses002_9 } from './service.clauses.js';

const duty = dutyOf('002.9', serviceClauses002_9);
const ruleOf = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

const sample = ruleOf('002.9.survey.sample');
const custody = ruleOf('002.9.mail.custody');
const result = ruleOf('002.9.complaint.outcome');
const special = ruleOf('002.9.special.accept');
const FLAG = { type: 'flag' } as const;

/** What the kinds of mail are called that are registered and signed for. */
const mail = {
  newspaper: { en: 'newspaper', zh: '报刊' },
  registeredLetter: { en: 'registered letter', zh: '挂号信' },
  express: { en: 'express mail', zh: '快件' },
  parcel: { en: 'parcel', zh: '包裹' },
  moneyOrder: { en: 'money order', zh: '汇款单' },
  special: { en: 'special mail', zh: '特种邮件' },
} as const;

export const servicePolicies002_9 = {
  surveyAnnual: timesPerPeriod({ ...duty('002.9.survey.annual'), period: 'year', times: 1 }),
  surveySatisfaction: quotaOf({
    ...duty('002.9.survey.satisfaction'),
    titles: {
      satisfied: { en: 'Answers that are satisfied', zh: '满意答卷数' },
      answers: { en: 'Answers', zh: '答卷数' },
    },
    blanks: {
      target: {
        type: 'number',
        title: { en: 'Satisfaction of the contract', zh: '合同约定的满意度' },
        atLeast: 0,
        atMost: 1,
      },
    },
    part: 'satisfied',
    whole: 'answers',
    atLeast: { $blank: 'target' },
  }),
  /** Different persons asked in the year. */
  surveySample: quotaOf({
    ...duty('002.9.survey.sample'),
    titles: {
      users: { en: 'Users', zh: '用户总数' },
      asked: { en: 'persons asked', zh: '被调查人' },
      person: { en: 'Person', zh: '受访人' },
      answered: { en: 'Answered', zh: '已作答' },
    },
    facts: { asOf: { type: 'date' }, users: { type: 'number', digits: 0, atLeast: 0 } },
    lists: { asked: { date: { type: 'date' }, person: { type: 'label' }, answered: FLAG } },
    figures: {
      surveyed: {
        ...sample,
        title: { en: 'Persons surveyed', zh: '调查人数' },
        kind: 'tally',
        from: 'asked',
        take: 'count',
        oncePer: 'person',
        window: { calendar: 'year' },
      },
    },
    part: 'surveyed',
    whole: 'users',
    atLeast: '2/3',
    readings: {
      surveyed: {
        clause: '002.9.survey.sample',
        question: { en: 'Persons asked, or persons who answered?', zh: '被调查人数或作答人数' },
        adopted: 'asked',
        options: { asked: {}, answered: { 'figures.surveyed.where': { answered: true } } },
      },
      span: {
        clause: '002.9.survey.sample',
        question: { en: 'All of the year, or this survey?', zh: '全年累计或每次调查' },
        adopted: 'year',
        options: { year: {}, survey: { 'figures.surveyed.window': { calendar: 'day' } } },
      },
    },
  }),
  surveyAnalysis: requiredSet({ ...duty('002.9.survey.analysis'), items: ['analysis', 'improvementMeasures'] }),
  movein: serviceLevels({
    ...duty('002.9.movein'),
    titles: { handling: { en: 'handling', zh: '迁入迁出办理' } },
    levels: { handling: { clock: 'time', unit: 'hours', from: ['applied'], until: ['done'], length: 'promised' } },
  }),
  moveinFile: requiredSet({ ...duty('002.9.movein'), id: '002.9/movein.file', items: ['filed'] }),
  repairOnSite: serviceLevels({
    ...duty('002.9.repair.onSite'),
    titles: { arrival: { en: 'arrival', zh: '到场' } },
    blanks: {
      limit: { type: 'number', title: { en: 'Time until arrival', zh: '到场时限' }, atLeast: 0 },
      unit: { type: 'label', title: { en: 'Unit: minutes or hours', zh: '时限单位(分钟、小时)' } },
    },
    levels: {
      arrival: {
        clock: 'time',
        unit: { $blank: 'unit' },
        from: ['reported'],
        until: ['arrived'],
        length: { $blank: 'limit' },
      },
    },
  }),
  repairMinor: serviceLevels({
    ...duty('002.9.repair.minorSameDay'),
    titles: {
      minor: { en: 'Minor repair', zh: '属小修' },
      booked: { en: 'Booked for a day', zh: '已预约' },
      sameDay: { en: 'on the same day', zh: '当日完成' },
      onBookedDay: { en: 'on the day booked', zh: '预约日完成' },
    },
    facts: { minor: FLAG, booked: FLAG },
    levels: {
      sameDay: {
        title: { en: 'Minor repair finished the same day', zh: '小修当天完成' },
        clock: 'days',
        unit: 'days',
        from: ['reported'],
        until: ['completed'],
        length: 0,
        when: [{ minor: true, booked: false }],
      },
      onBookedDay: {
        title: { en: 'Booked minor repair finished on its day', zh: '预约小修在预约日完成' },
        clock: 'days',
        unit: 'days',
        from: ['reported'],
        until: ['completed'],
        length: 'promised',
        when: [{ minor: true, booked: true }],
      },
    },
  }),
  repairRevisit: recordFaults({
    ...duty('002.9.repair.revisit'),
    titles: {
      completed: { en: 'Repair completed', zh: '维修已完成' },
      revisited: { en: 'Revisited', zh: '已回访' },
      notRevisited: { en: 'not revisited', zh: '未回访' },
    },
    fields: { completed: FLAG, revisited: FLAG },
    faults: { notRevisited: { completed: true, revisited: false } },
  }),
  mailRegister: lookupTable({
    ...duty('002.9.mail.register'),
    titles: { ...mail, sorted: { en: 'sorted', zh: '分拣' }, registered: { en: 'registered', zh: '登记' } },
    values: {
      newspaper: 'sorted',
      registeredLetter: 'registered',
      express: 'registered',
      parcel: 'registered',
      moneyOrder: 'registered',
      special: 'registered',
    },
  }),
  mailSign: lookupTable({
    ...duty('002.9.mail.sign'),
    titles: {
      ...mail,
      ordinaryLetter: { en: 'ordinary letter', zh: '平信' },
      signature: { en: 'signed for', zh: '签收' },
      none: { en: 'not signed for', zh: '无须签收' },
    },
    values: {
      registeredLetter: 'signature',
      express: 'signature',
      parcel: 'signature',
      moneyOrder: 'signature',
      special: 'signature',
      ordinaryLetter: 'none',
      newspaper: 'none',
    },
  }),
  /** Which days are holidays, the caller's calendar says; mail that comes later is the next delivery. */
  mailDaily: datedSteps({
    ...duty('002.9.mail.daily'),
    titles: { holiday: { en: 'Holiday', zh: '节假日' }, delivery: { en: 'delivery', zh: '报刊信件投递' } },
    period: 'day',
    facts: { holiday: FLAG },
    steps: {
      delivery: {
        title: { en: 'Delivery of papers and letters', zh: '报刊信件投递' },
        due: { after: { length: 0, unit: 'days' }, time: '10:00' },
      },
    },
    figures: {
      ok: {
        ...ruleOf('002.9.mail.daily'),
        kind: 'check',
        any: [{ holiday: true }, { delivery: ['onTime', 'pending'] }],
      },
    },
  }),
  /** Where nobody can be reached, a record of that ends it. */
  mailExpress: serviceLevels({
    ...duty('002.9.mail.express'),
    titles: { delivery: { en: 'delivery', zh: '急件投递' } },
    levels: {
      delivery: {
        clock: 'time',
        unit: 'hours',
        from: ['received'],
        until: ['delivered', 'notified', 'unableRecorded'],
        length: 2,
      },
    },
    events: ['tried'],
  }),
  mailCustody: template(generalFamily, {
    id: '002.9/mail.custody',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        movedOutOn: { en: 'Day of moving out', zh: '迁出日' },
        receivedOn: { en: 'Day on which the mail came', zh: '邮件到达日' },
        unreachable: { en: 'Nobody can be reached', zh: '无法联系' },
        return: { en: 'back to the post office', zh: '退回邮局' },
        keep: { en: 'keep it', zh: '代为保管' },
      },
      facts: {
        asOf: { type: 'date' },
        movedOutOn: { type: 'date' },
        receivedOn: { type: 'date', optional: true },
        unreachable: FLAG,
      },
      figures: {
        until: {
          ...custody,
          title: { en: 'Kept until', zh: '保管截止日' },
          kind: 'deadline',
          from: 'movedOutOn',
          length: 1,
          in: 'months',
        },
        mail: {
          ...custody,
          kind: 'table',
          rows: [
            { id: 'unreachable', as: 'return', when: { unreachable: true } },
            { id: 'over', as: 'return', when: { asOf: { above: 'until' } } },
            { as: 'keep', nothing: true },
          ],
        },
      },
      readings: {
        start: {
          clause: '002.9.mail.custody',
          question: {
            en: 'A month from moving out, or from the arrival of each item?',
            zh: '自迁出或自邮件到达起一个月',
          },
          adopted: 'movingOut',
          options: { movingOut: {}, arrival: { 'figures.until.from': 'receivedOn' } },
        },
        unreachable: {
          clause: '002.9.mail.custody',
          question: {
            en: 'Returned at once when nobody can be reached, or after the month?',
            zh: '无法联系的立即退回或满一个月退回',
          },
          adopted: 'atOnce',
          options: {
            atOnce: {},
            afterTheMonth: { 'figures.mail.rows.unreachable.when': { asOf: { above: 'until' } } },
          },
        },
      },
    },
  }),
  complaintOutcome: template(generalFamily, {
    id: '002.9/complaint.outcome',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        responsible: { en: 'The company is responsible', zh: '属我方责任' },
        unreasonable: { en: 'Unreasonable complaint', zh: '属不合理投诉' },
        agreed: { en: 'The customer agrees', zh: '顾客同意处理意见' },
      },
      facts: { responsible: FLAG, unreasonable: FLAG, agreed: FLAG },
      figures: {
        apologise: { ...result, title: { en: 'Apologise', zh: '应致歉' }, kind: 'check', any: [{ responsible: true }] },
        correct: { ...result, title: { en: 'Correct it', zh: '应改进' }, kind: 'check', any: [{ responsible: true }] },
        explain: { ...result, title: { en: 'Explain it', zh: '应解释' }, kind: 'check', any: [{ unreasonable: true }] },
        verifyAndReply: {
          ...result,
          title: { en: 'Verify and reply', zh: '应核实并答复' },
          kind: 'check',
          any: [{ responsible: false, unreasonable: false }],
        },
        escalate: { ...result, title: { en: 'Pass it up', zh: '应上报' }, kind: 'check', any: [{ agreed: false }] },
      },
    },
  }),
  /** What allows two or three days the text does not say: after one day the reply is extended, after three a breach. */
  complaintReply: serviceLevels({
    ...duty('002.9.complaint.reply'),
    titles: {
      reply: { en: 'latest reply', zh: '最迟答复' },
      usual: { en: 'usual reply', zh: '通常答复' },
      pending: { en: 'awaiting the reply', zh: '待答复' },
      onTime: { en: 'in the usual time', zh: '按时答复' },
      extended: { en: 'in the longest time', zh: '延长期内答复' },
      breach: { en: 'over the longest time', zh: '超过最长时限' },
    },
    figures: {
      state: {
        ...ruleOf('002.9.complaint.reply'),
        title: { en: 'How the reply stands', zh: '答复情况' },
        kind: 'table',
        rows: [
          { as: 'pending', when: { reply: 'onTrack' }, nothing: true },
          { as: 'onTime', when: { usuallyInTime: { from: 1 } }, nothing: true },
          { as: 'extended', when: { reply: 'met' } },
          { as: 'breach' },
        ],
      },
      usuallyInTime: {
        ...ruleOf('002.9.complaint.reply'),
        title: { en: 'Within the usual time', zh: '在通常时限内' },
        kind: 'tally',
        from: 'terms',
        where: { level: 'usual', inTime: true },
        take: 'count',
      },
    },
    levels: {
      reply: {
        title: { en: 'Reply at the latest', zh: '最迟答复' },
        clock: 'workdays',
        unit: 'days',
        from: ['received'],
        until: ['replied'],
        length: 3,
      },
      /** Asked of no complaint: that its day has passed is no breach. */
      usual: {
        title: { en: 'Usual reply', zh: '通常答复' },
        clock: 'workdays',
        unit: 'days',
        from: ['received'],
        until: ['replied'],
        length: 1,
        when: [],
      },
    },
  }),
  complaintViaSuperior: requiredSet({
    ...duty('002.9.complaint.route'),
    id: '002.9/complaint.route.superior',
    titles: {
      channel: { en: 'Channel', zh: '投诉渠道' },
      superior: { en: 'superior authority', zh: '上级主管部门' },
      police: { en: 'police', zh: '公安部门' },
      court: { en: 'court', zh: '法院' },
    },
    facts: { channel: { type: 'label', labels: ['superior', 'police', 'court'] } },
    when: [{ channel: 'superior' }],
    items: ['facts', 'evidence', 'responsibility', 'writtenReport'],
  }),
  complaintRoute: lookupTable({
    ...duty('002.9.complaint.route'),
    titles: {
      superior: { en: 'superior authority', zh: '上级主管部门' },
      police: { en: 'police', zh: '公安部门' },
      court: { en: 'court', zh: '法院' },
      writtenReport: { en: 'written report', zh: '书面报告' },
      assistInvestigation: { en: 'help with the investigation', zh: '协助调查' },
      legalProcedure: { en: 'legal procedure', zh: '依法律程序处理' },
    },
    values: { superior: 'writtenReport', police: 'assistInvestigation', court: 'legalProcedure' },
  }),
  complaintRecord: recordFaults({
    ...duty('002.9.complaint.record'),
    titles: { recorded: { en: 'Recorded', zh: '已记录' }, notRecorded: { en: 'not recorded', zh: '未记录' } },
    fields: { recorded: FLAG },
    faults: { notRecorded: { recorded: false } },
  }),
  specialReply: serviceLevels({
    ...duty('002.9.special.reply'),
    titles: { reply: { en: 'reply', zh: '答复' } },
    levels: { reply: { clock: 'time', unit: 'hours', from: ['received'], until: ['replied'], length: 24 } },
  }),
  specialAccept: template(generalFamily, {
    id: '002.9/special.accept',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        withinAbility: { en: 'Within ability', zh: '属能力范围' },
        accepted: { en: 'Accepted', zh: '已受理' },
        reasonGiven: { en: 'Reason given', zh: '已说明理由' },
      },
      facts: { withinAbility: FLAG, accepted: FLAG, reasonGiven: FLAG },
      figures: {
        /** What was within ability and was refused all the same: an exception to the principle. */
        exception: {
          ...special,
          title: { en: 'Refused though within ability', zh: '力所能及而未受理' },
          kind: 'check',
          any: [{ withinAbility: true, accepted: false }],
        },
        ok: { ...special, kind: 'check', any: [{ accepted: true }, { reasonGiven: true }] },
      },
    },
  }),
} as const;
