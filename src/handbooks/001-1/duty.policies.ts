/** 001.1: duty as policies. */
import { dutyCoverage } from '../../duty/dutyCoverage.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { dutyClauses001_1 } from './duty.clauses.js';

const duty = dutyOf('001.1', dutyClauses001_1);
const standInRule = { clause: '001.1.staff.standIn.hours', title: duty('001.1.staff.standIn.hours').title } as const;

const COMPLAINT_DESK = ['complaintDesk'];

export const dutyPolicies001_1 = {
  /** The sentence stands under complaints, so it is about their desk. */
  complaintDuty: dutyCoverage({
    ...duty('001.1.complaint.duty24h'),
    open: { always: { start: '00:00', end: '00:00', atLeast: 1 } },
    posts: COMPLAINT_DESK,
    readings: {
      posts: {
        question: {
          en: 'Which duty lasts 24 hours: the complaint desk, or all?',
          zh: '24小时值班仅指投诉受理还是全部岗位',
        },
        adopted: 'complaintDesk',
        options: { complaintDesk: {}, all: { 'settings.posts': 'ofRoster', 'settings.also': COMPLAINT_DESK } },
        clause: '001.1.complaint.duty24h',
      },
    },
  }),
  standIn: template(generalFamily, {
    id: duty('001.1.staff.standIn.hours').id,
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        standIns: { en: 'stand-ins', zh: '顶岗' },
        minutes: { en: 'Minutes stood in for', zh: '顶岗分钟' },
      },
      lists: {
        standIns: {
          date: { type: 'date' },
          minutes: { type: 'number', parts: 60, unit: 'minutes', atLeast: 0 },
        },
      },
      readings: {
        fourHours: {
          question: { en: 'Four hours each time, or on one day?', zh: '4小时是每次还是每日累计' },
          adopted: 'eachTime',
          options: { eachTime: {}, eachDay: { 'each.standIns.measured.of': ['ofDay'] } },
          clause: '001.1.staff.standIn.hours',
        },
      },
      each: {
        standIns: {
          ofDay: {
            ...standInRule,
            title: { en: 'Stood in for on the day so far', zh: '当日累计顶岗' },
            kind: 'balance',
            add: 'minutes',
            opening: 0,
            within: { calendar: 'day' },
          },
          measured: {
            ...standInRule,
            title: { en: 'Minutes that are measured', zh: '计量的顶岗分钟' },
            kind: 'total',
            of: ['minutes'],
            unit: 'minutes',
          },
        },
      },
      figures: {
        limitMinutes: {
          ...standInRule,
          title: { en: 'The limit', zh: '上限' },
          kind: 'product',
          of: [4, 60],
          unit: 'minutes',
        },
        tooLong: {
          ...standInRule,
          title: { en: 'Stand-ins above the limit', zh: '超过上限的顶岗' },
          kind: 'tally',
          from: 'standIns',
          where: { measured: { above: 'limitMinutes' } },
          take: 'count',
        },
        ok: { ...standInRule, kind: 'check', any: [{ tooLong: 0 }] },
      },
    },
  }),
};
