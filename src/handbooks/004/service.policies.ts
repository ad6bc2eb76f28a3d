/** 004: enquiries, complaints and service standards as policies. The eleven figures that the text leaves open are blanks. */
import { dueRegularly } from '../../compliance/dueRegularly.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import type { Reading } from '../../figures/policy.js';
import { template } from '../../figures/template.js';
import { quotaOf } from '../../service/quotaOf.js';
import { serviceLevels } from '../../service/serviceLevels.js';
import { dutyOf } from '../dutyOf.js';
import { serviceClauses004 } from './service.clauses.js';

const duty = dutyOf('004', serviceClauses004);
const ruleOf = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

const FLAG = { type: 'flag' } as const;
const COUNT = { type: 'number', digits: 0, atLeast: 0 } as const;
const COMPLEXITY = { complexity: { type: 'label', labels: ['simple', 'complex'] } } as const;
const complexityTitles = {
  complexity: { en: 'Complexity', zh: '复杂程度' },
  simple: { en: 'simple', zh: '简单' },
  complex: { en: 'complex', zh: '复杂' },
} as const;
const minutes = { type: 'number', title: { en: 'Minutes', zh: '分钟' }, unit: 'minutes', atLeast: 0 } as const;
const hours = { type: 'number', title: { en: 'Hours', zh: '小时' }, unit: 'hours', atLeast: 0 } as const;
const workdays = { type: 'number', title: { en: 'Working days', zh: '工作日' }, unit: 'days', atLeast: 0 } as const;
const percent = { type: 'number', title: { en: 'Share', zh: '比率' }, atLeast: 0, atMost: 1 } as const;
const route = ruleOf('004.complaint.route');
const unsatisfied = ruleOf('004.complaint.unsatisfied');
const replyRate = ruleOf('004.standard.replyRate');
const mean = ruleOf('004.standard.meanResponse');

const OFFICE = { counts: 'workingTime' } as const;
/** Is time counted by the clock, or by office hours? */
const clockReading = (clause: string, level: string) =>
  ({
    clause,
    question: { en: 'Time of the clock, or office hours?', zh: '自然时间或办公时间' },
    adopted: 'clock',
    options: { clock: {}, office: { 'settings.clocks.office': OFFICE, [`settings.levels.${level}.clock`]: 'office' } },
  }) as const satisfies Reading;
const CLOCKS = { time: { counts: 'time' } } as const;

export const servicePolicies004 = {
  firstResponse: serviceLevels({
    ...duty('004.consult.firstResponse'),
    titles: {
      response: { en: 'response', zh: '响应' },
    },
    blanks: { x1: minutes },
    clocks: CLOCKS,
    events: ['acknowledged', 'answered'],
    levels: {
      response: {
        clock: 'time',
        unit: 'minutes',
        from: ['received'],
        until: ['responded'],
        length: { $blank: 'x1' },
      },
    },
    readings: {
      hours: clockReading('004.consult.firstResponse', 'response'),
      response: {
        clause: '004.consult.firstResponse',
        question: {
          en: "A person's first response, an acknowledgement, or the answer?",
          zh: '响应:人工首次响应、确认收到或给出答复',
        },
        adopted: 'person',
        options: {
          person: {},
          acknowledgement: { 'settings.levels.response.until': ['acknowledged'] },
          answer: { 'settings.levels.response.until': ['answered'] },
        },
      },
    },
  }),
  consultRecord: requiredSet({ ...duty('004.consult.record'), items: ['name', 'contact', 'content'] }),
  deferredReply: serviceLevels({
    ...duty('004.consult.deferred'),
    titles: {
      reply: { en: 'reply', zh: '答复' },
    },
    blanks: { x2: workdays },
    events: ['announced'],
    levels: {
      reply: { clock: 'workdays', unit: 'days', from: ['asked'], until: ['replied'], length: { $blank: 'x2' } },
    },
    readings: {
      start: {
        clause: '004.consult.deferred',
        question: { en: 'From the question, or from the announcement?', zh: '自提问或自告知起算' },
        adopted: 'question',
        options: { question: {}, announcement: { 'settings.levels.reply.from': ['announced'] } },
      },
    },
  }),
  deferredNotice: requiredSet({
    ...duty('004.consult.deferred'),
    id: '004/consult.deferred.notice',
    titles: {
      answeredAtOnce: { en: 'Answered at once', zh: '已即时答复' },
    },
    facts: { answeredAtOnce: FLAG },
    when: [{ answeredAtOnce: false }],
    items: ['customerTold', 'contactKept'],
  }),
  consultSteps: requiredSet({
    ...duty('004.consult.steps'),
    items: ['responded', 'recorded', 'answeredOrDeferred', 'confirmedNoOther', 'logged'],
    inOrder: true,
  }),
  /** Who handles a simple complaint plans at once. */
  simpleSteps: requiredSet({
    ...duty('004.complaint.steps'),
    id: '004/complaint.steps.simple',
    titles: complexityTitles,
    facts: COMPLEXITY,
    when: [{ complexity: 'simple' }],
    items: ['calmed', 'recorded', 'planned', 'communicated', 'logged'],
    inOrder: true,
  }),
  /** A complex one is reported to the supervisor, who plans. */
  complexSteps: requiredSet({
    ...duty('004.complaint.steps'),
    id: '004/complaint.steps.complex',
    titles: complexityTitles,
    facts: COMPLEXITY,
    when: [{ complexity: 'complex' }],
    items: ['calmed', 'recorded', 'escalated', 'planned', 'communicated', 'logged'],
    inOrder: true,
  }),
  /** Evaluated again only where the customer was not satisfied with what was communicated, before the case is logged. */
  unsatisfiedSteps: requiredSet({
    ...duty('004.complaint.steps'),
    id: '004/complaint.steps.unsatisfied',
    titles: { satisfied: { en: 'Customer satisfied', zh: '客户满意' } },
    facts: { satisfied: FLAG },
    when: [{ satisfied: false }],
    items: ['communicated', 'evaluatedAgain', 'logged'],
    inOrder: true,
  }),
  complaintRecord: requiredSet({ ...duty('004.complaint.record'), items: ['matter', 'time', 'productOrService'] }),
  /** Whether a complaint is simple, the adopter says. */
  firstPlan: serviceLevels({
    ...duty('004.complaint.simple.firstPlan'),
    titles: {
      ...complexityTitles,
      plan: { en: 'first plan', zh: '初步方案' },
    },
    blanks: { x3: minutes },
    facts: COMPLEXITY,
    levels: {
      plan: {
        clock: 'time',
        unit: 'minutes',
        from: ['received'],
        until: ['planned'],
        length: { $blank: 'x3' },
        when: [{ complexity: 'simple' }],
      },
    },
  }),
  escalate: serviceLevels({
    ...duty('004.complaint.complex.escalate'),
    titles: {
      ...complexityTitles,
      escalation: { en: 'escalation', zh: '上报' },
    },
    blanks: { x4: hours },
    facts: COMPLEXITY,
    clocks: CLOCKS,
    events: ['foundComplex'],
    levels: {
      escalation: {
        clock: 'time',
        unit: 'hours',
        from: ['received'],
        until: ['escalated'],
        length: { $blank: 'x4' },
        when: [{ complexity: 'complex' }],
      },
    },
    readings: {
      hours: clockReading('004.complaint.complex.escalate', 'escalation'),
      start: {
        clause: '004.complaint.complex.escalate',
        question: { en: 'From receipt, or from when it is found complex?', zh: '自受理或自认定为复杂起算' },
        adopted: 'receipt',
        options: { receipt: {}, found: { 'settings.levels.escalation.from': ['foundComplex'] } },
      },
    },
  }),
  complaintRoute: template(generalFamily, {
    id: '004/complaint.route',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        ...complexityTitles,
        major: { en: 'Major complaint', zh: '属重大投诉' },
        supervisorThenSuperior: { en: 'supervisor, then superior', zh: '主管并上报上级' },
        supervisor: { en: 'supervisor', zh: '主管' },
        specialist: { en: 'specialist', zh: '专员' },
      },
      facts: { ...COMPLEXITY, major: FLAG },
      figures: {
        handler: {
          ...route,
          kind: 'table',
          rows: [
            { as: 'supervisorThenSuperior', when: { major: true } },
            { as: 'supervisor', when: { complexity: 'complex' } },
            { as: 'specialist', nothing: true },
          ],
        },
      },
    },
  }),
  resultNotice: serviceLevels({
    ...duty('004.complaint.resultNotice'),
    titles: {
      notice: { en: 'notice of the result', zh: '结果通知' },
    },
    blanks: { x5: workdays },
    events: ['received'],
    levels: {
      notice: { clock: 'workdays', unit: 'days', from: ['planned'], until: ['told'], length: { $blank: 'x5' } },
    },
  }),
  unsatisfied: template(generalFamily, {
    id: '004/complaint.unsatisfied',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        satisfied: { en: 'Customer satisfied', zh: '客户满意' },
        close: { en: 'close the case', zh: '结案' },
        evaluateAgain: { en: 'evaluate again', zh: '重新评估' },
      },
      facts: { satisfied: FLAG },
      figures: {
        next: {
          ...unsatisfied,
          kind: 'table',
          rows: [{ as: 'close', when: { satisfied: true }, nothing: true }, { as: 'evaluateAgain' }],
        },
      },
    },
  }),
  complaintStatistics: dueRegularly(duty('004.complaint.statistics')),
  accuracy: quotaOf({
    ...duty('004.standard.accuracy'),
    titles: {
      right: { en: 'Right answers', zh: '正确解答数' },
      answers: { en: 'Answers', zh: '解答总数' },
    },
    blanks: { x6: percent },
    part: 'right',
    whole: 'answers',
    atLeast: { $blank: 'x6' },
  }),
  satisfaction: quotaOf({
    ...duty('004.standard.satisfaction'),
    titles: {
      answered: { en: 'Customers who answered', zh: '作答客户数' },
      handled: { en: 'Customers served', zh: '服务客户总数' },
      satisfied: { en: 'Customers who are satisfied', zh: '满意客户数' },
    },
    blanks: { x7: percent },
    facts: { answered: COUNT, handled: { ...COUNT, optional: true } },
    figures: {
      base: {
        ...ruleOf('004.standard.satisfaction'),
        title: { en: 'Customers counted', zh: '计算基数' },
        kind: 'total',
        of: ['answered'],
      },
    },
    part: 'satisfied',
    whole: 'base',
    atLeast: { $blank: 'x7' },
    readings: {
      base: {
        clause: '004.standard.satisfaction',
        question: { en: 'Of those who answered, or of all handled?', zh: '以作答数或处理总数为基数' },
        adopted: 'answered',
        options: { answered: {}, handled: { 'figures.base.of': ['handled'] } },
      },
    },
  }),
  replyRate: quotaOf({
    ...duty('004.standard.replyRate'),
    titles: {
      mailReceived: { en: 'Mails received', zh: '收到邮件数' },
      mailReplied: { en: 'Mails replied to', zh: '已回复邮件数' },
      onlineReceived: { en: 'Online messages received', zh: '收到在线咨询数' },
      onlineReplied: { en: 'Online messages replied to', zh: '已回复在线咨询数' },
    },
    blanks: { x8: percent },
    facts: { mailReceived: COUNT, mailReplied: COUNT, onlineReceived: COUNT, onlineReplied: COUNT },
    figures: {
      replied: {
        ...replyRate,
        title: { en: 'Messages replied to', zh: '回复总数' },
        kind: 'total',
        of: ['mailReplied', 'onlineReplied'],
      },
      received: {
        ...replyRate,
        title: { en: 'Messages received', zh: '收到总数' },
        kind: 'total',
        of: ['mailReceived', 'onlineReceived'],
      },
    },
    part: 'replied',
    whole: 'received',
    atLeast: { $blank: 'x8' },
    readings: {
      channels: {
        clause: '004.standard.replyRate',
        question: { en: 'Mail and online together, or each?', zh: '邮件与在线合并计算或分别计算' },
        adopted: 'together',
        options: {
          together: {},
          each: {
            'figures.mailShare': {
              ...replyRate,
              title: { en: 'Reply rate of mails', zh: '邮件回复率' },
              kind: 'product',
              of: ['mailReplied'],
              over: ['mailReceived'],
            },
            'figures.onlineShare': {
              ...replyRate,
              title: { en: 'Reply rate of online messages', zh: '在线咨询回复率' },
              kind: 'product',
              of: ['onlineReplied'],
              over: ['onlineReceived'],
            },
            'figures.share': {
              ...replyRate,
              title: { en: 'Lower of the two reply rates', zh: '两项回复率中较低者' },
              kind: 'least',
              of: ['mailShare', 'onlineShare'],
            },
          },
        },
      },
    },
  }),
  /** The mean says nothing of the single case: both are checked, and a mean above the single limit is told. */
  meanResponse: template(generalFamily, {
    id: '004/standard.meanResponse',
    version: '1.0.0',
    blanks: { x1: minutes, x9: minutes },
    data: {
      titles: {
        responses: { en: 'responses', zh: '响应' },
        minutes: { en: 'Minutes until the response', zh: '响应分钟' },
      },
      lists: { responses: { minutes: { type: 'number', parts: 60, unit: 'minutes', atLeast: 0 } } },
      figures: {
        most: {
          ...mean,
          title: { en: 'Longest mean allowed', zh: '平均响应时间上限' },
          kind: 'total',
          of: [{ $blank: 'x9' }],
          unit: 'minutes',
        },
        mostOfEach: {
          ...mean,
          title: { en: 'Longest response allowed', zh: '单次响应时间上限' },
          kind: 'total',
          of: [{ $blank: 'x1' }],
          unit: 'minutes',
        },
        count: {
          ...mean,
          title: { en: 'Number of responses', zh: '响应次数' },
          kind: 'tally',
          from: 'responses',
          take: 'count',
        },
        sum: {
          ...mean,
          title: { en: 'Minutes of all responses', zh: '响应时间合计' },
          kind: 'tally',
          from: 'responses',
          take: 'sum',
          of: 'minutes',
          unit: 'minutes',
        },
        longest: {
          ...mean,
          title: { en: 'Longest response', zh: '最长响应时间' },
          kind: 'tally',
          from: 'responses',
          take: 'largest',
          of: 'minutes',
          unit: 'minutes',
        },
        mean: {
          ...mean,
          title: { en: 'Mean response', zh: '平均响应时间' },
          kind: 'product',
          of: ['sum'],
          over: ['count'],
          unit: 'minutes',
        },
        /** Of no response nothing is told: neither pass nor fail. */
        ok: {
          ...mean,
          kind: 'table',
          rows: [
            { id: 'inTime', when: { mean: { upTo: 'most' } }, gives: true },
            { id: 'tooLong', when: { count: { from: 1 } }, gives: false },
          ],
          otherwise: 'notApplicable',
        },
        eachInTime: {
          ...mean,
          title: { en: 'Each response in time', zh: '每次响应均按时' },
          kind: 'table',
          rows: [
            { id: 'inTime', when: { longest: { upTo: 'mostOfEach' } }, gives: true },
            { id: 'tooLong', when: { count: { from: 1 } }, gives: false },
          ],
          otherwise: 'notApplicable',
        },
        limitsOutOfStep: {
          ...mean,
          title: { en: 'Mean limit above the single limit', zh: '平均上限高于单次上限' },
          kind: 'check',
          any: [{ most: { above: 'mostOfEach' } }],
        },
      },
    },
  }),
  /** A complex complaint with a shorter time than a simple one is told. */
  complaintDone: serviceLevels({
    ...duty('004.standard.complaint.simple'),
    id: '004/standard.complaint',
    title: { en: 'Complaint done in time', zh: '投诉按时处理完毕' },
    titles: complexityTitles,
    clause: ['004.standard.complaint.simple', '004.standard.complaint.complex'],
    blanks: { x10: workdays, x11: workdays },
    facts: COMPLEXITY,
    events: ['planned'],
    figures: {
      simpleDays: {
        ...ruleOf('004.standard.complaint.simple'),
        title: { en: 'Days for a simple complaint', zh: '简单投诉规定天数' },
        kind: 'total',
        of: [{ $blank: 'x10' }],
        unit: 'days',
      },
      complexDays: {
        ...ruleOf('004.standard.complaint.complex'),
        title: { en: 'Days for a complex complaint', zh: '复杂投诉规定天数' },
        kind: 'total',
        of: [{ $blank: 'x11' }],
        unit: 'days',
      },
      limitsOutOfStep: {
        ...ruleOf('004.standard.complaint.complex'),
        title: { en: 'Complex limit under the simple limit', zh: '复杂时限短于简单时限' },
        kind: 'check',
        any: [{ complexDays: { under: 'simpleDays' } }],
      },
    },
    levels: {
      simple: {
        ...ruleOf('004.standard.complaint.simple'),
        clock: 'workdays',
        unit: 'days',
        from: ['received'],
        until: ['done'],
        length: 'simpleDays',
        when: [{ complexity: 'simple' }],
      },
      complex: {
        ...ruleOf('004.standard.complaint.complex'),
        clock: 'workdays',
        unit: 'days',
        from: ['received'],
        until: ['done'],
        length: 'complexDays',
        when: [{ complexity: 'complex' }],
      },
    },
  }),
} as const;
