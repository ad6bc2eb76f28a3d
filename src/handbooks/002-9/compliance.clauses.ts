/** Clauses of 002.9 (office-tower service standard) on takeover, staff, files, finance, emergencies and decoration. */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_9 = {
  '002.9.company.qualification': {
    tag: 'S',
    title: { en: 'The company holds the required qualification', zh: '企业具备相应资质' },
    source: '002.9/三.1',
  },
  '002.9.takeover.conditions': {
    tag: 'S',
    title: { en: 'Conditions of a takeover', zh: '承接查验条件' },
    source: '002.9/三.2-6',
  },
  '002.9.org.setup': {
    tag: 'S',
    title: { en: 'Management body and staff fit the building and the contract', zh: '管理机构与人员配置' },
    source: '002.9/三.8',
  },
  '002.9.staff.certificates': {
    tag: 'S',
    title: { en: 'Certificates of managers and of technical staff', zh: '管理与技术人员持证' },
    source: '002.9/三.9',
  },
  '002.9.staff.training': {
    tag: 'S',
    title: { en: 'Training and knowledge of staff', zh: '人员培训与业务知识' },
    source: '002.9/三.10',
  },
  '002.9.staff.appearance': {
    tag: 'S',
    title: { en: 'Uniform dress, badge, civil language', zh: '统一着装、佩戴标志、语言文明' },
    source: '002.9/三.11',
  },
  '002.9.public.three': {
    tag: 'S',
    title: { en: 'Three disclosures', zh: '三公开' },
    source: '002.9/三.(1).4',
  },
  '002.9.procedures': {
    tag: 'S',
    title: { en: 'Procedures for requests, complaints and revisits', zh: '需求、投诉、回访程序' },
    source: '002.9/三.(1).6',
  },
  '002.9.archive.minimum': {
    tag: 'N',
    title: { en: 'At least four kinds of files', zh: '至少四类档案' },
    source: '002.9/三.(2)',
  },
  '002.9.finance.separate': {
    tag: 'S',
    title: { en: 'Items that are settled separately', zh: '单独结算的项目' },
    source: '002.9/三.(3).1',
  },
  '002.9.finance.tariff': {
    tag: 'S',
    title: { en: 'Charges by contract, else by the published scheme', zh: '按约定或公示标准收费' },
    source: '002.9/三.(3).2',
  },
  '002.9.finance.disclosure': {
    tag: 'N',
    title: { en: 'Yearly publication of accounts under commission', zh: '酬金制按年公布财务收支' },
    source: '002.9/三.(3).3',
  },
  '002.9.energy.plan': {
    tag: 'S',
    title: { en: 'Energy-saving plan', zh: '节能计划' },
    source: '002.9/三.(4).5',
  },
  '002.9.emergency.types': {
    tag: 'S',
    title: { en: 'Emergency plans for five kinds of events', zh: '五类应急预案' },
    source: '002.9/三.6',
  },
  '002.9.emergency.classify': {
    tag: 'S',
    title: { en: 'Four categories of public emergencies', zh: '突发公共事件四类' },
    source: '002.9/二.6',
  },
  '002.9.reception.form': {
    tag: 'S',
    title: { en: 'General service desk, or service window', zh: '综合服务台或服务窗口' },
    source: '002.9/四.1',
  },
  '002.9.decoration.agreement': {
    tag: 'S',
    title: { en: 'Decoration agreement of three parties', zh: '三方装修管理服务协议' },
    source: '002.9/四.11',
  },
  '002.9.decoration.archive': {
    tag: 'S',
    title: { en: 'Decoration file', zh: '装修档案' },
    source: '002.9/四.12',
  },
  '002.9.decoration.disclosure': {
    tag: 'S',
    title: { en: 'Process, notes and prohibitions of decoration are told', zh: '告知装修流程、注意事项、禁止行为' },
    source: '002.9/四.10.',
  },
} as const satisfies Clauses;
