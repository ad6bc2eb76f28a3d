/** 003.4: the rules of the office environment as policies. */
import { prohibitedActs } from '../../compliance/prohibitedActs.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses003_4 } from './compliance.clauses.js';

const duty = dutyOf('003.4', complianceClauses003_4);

export const compliancePolicies003_4 = {
  /** What breaks one of the six rules, with the number of the rule. */
  environment: prohibitedActs({
    ...duty('003.4.env.checklist'),
    titles: {
      improperDress: { en: 'improper dress', zh: '着装不整' },
      otherThingsOnDesk: { en: 'other things on the desk', zh: '桌面有其他物品' },
      equipmentNeglected: { en: 'equipment neglected', zh: '未爱护设备' },
      faultNotReported: { en: 'fault not reported', zh: '故障未上报' },
      phoneAtHand: { en: 'mobile phone at hand', zh: '随身携带手机' },
      eating: { en: 'eating', zh: '用餐' },
      outsider: { en: 'outsider in the office', zh: '外来人员进入' },
      brokenRule: { en: 'rule broken', zh: '违反规定' },
    },
    acts: {
      improperDress: { as: 'brokenRule', gives: 1 },
      otherThingsOnDesk: { as: 'brokenRule', gives: 2 },
      equipmentNeglected: { as: 'brokenRule', gives: 3 },
      faultNotReported: { as: 'brokenRule', gives: 3 },
      phoneAtHand: { as: 'brokenRule', gives: 4 },
      eating: { as: 'brokenRule', gives: 5 },
      outsider: { as: 'brokenRule', gives: 6 },
    },
    figures: {
      lastRule: {
        kind: 'tally',
        from: 'acts',
        take: 'largest',
        of: 'consequence',
        clause: '003.4.env.checklist',
        title: { en: 'Number of the last rule that was broken', zh: '所违反规定的最末条号' },
      },
    },
  }),
  mobileStorage: requiredSet({
    ...duty('003.4.mobile.storage'),
    titles: {
      onCallDuty: { en: 'On duty at the telephone', zh: '正在接线' },
    },
    items: ['phoneStored'],
    facts: { onCallDuty: { type: 'flag' } },
    when: [{ onCallDuty: true }],
  }),
  food: prohibitedActs({
    ...duty('003.4.food.zone'),
    titles: {
      place: { en: 'Place', zh: '地点' },
      officeArea: { en: 'office area', zh: '办公区' },
      elsewhere: { en: 'elsewhere', zh: '其他区域' },
      eating: { en: 'eating', zh: '用餐' },
    },
    facts: { place: { type: 'label', labels: ['officeArea', 'elsewhere'] } },
    acts: { eating: { as: 'violation', when: { place: 'officeArea' } } },
  }),
  outsiders: prohibitedActs({
    ...duty('003.4.outsiders'),
    titles: {
      isStaff: { en: 'Member of staff', zh: '属工作人员' },
      entry: { en: 'entry', zh: '进入' },
    },
    facts: { isStaff: { type: 'flag' } },
    acts: { entry: { as: 'violation', when: { isStaff: false } } },
  }),
};
