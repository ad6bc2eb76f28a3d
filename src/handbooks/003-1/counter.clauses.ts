/** Clauses of 003.1 (shopping plaza) on the work at the counter: services, cards, invoices, loans, lost property, records. */
import type { Clauses } from '../handbook.js';

export const counterClauses003_1 = {
  '003.1.supervision.lookup': {
    tag: 'S',
    title: { en: 'Who manages what', zh: '各部门管理分工' },
    source: '003.1/4.1-4.3',
  },
  '003.1.service.class': {
    tag: 'S',
    title: { en: 'Classes of services: daily, free, paid, non-routine', zh: '日常、无偿、有偿及非常规服务' },
    source: '003.1/5.1.1-5.1.3',
  },
  '003.1.nonRoutine.priority': {
    tag: 'S',
    title: { en: 'Non-routine work may be postponed or refused', zh: '非常规工作可暂缓或拒绝' },
    source: '003.1/5.1.3 note; 5.2.16',
  },
  '003.1.card.application': {
    tag: 'S',
    title: { en: 'Application for a membership card', zh: '会员卡申办' },
    source: '003.1/5.2.5',
  },
  '003.1.card.formStorage': {
    tag: 'S',
    title: { en: 'Application forms are kept', zh: '申请表妥善保存' },
    source: '003.1/',
  },
  '003.1.card.supplies': {
    tag: 'P',
    title: { en: 'Cards, forms and guides in stock', zh: '卡片、表格、指南备量充足' },
    source: '003.1/',
  },
  '003.1.opinion.oral': {
    tag: 'S',
    title: { en: 'Oral opinions are recorded and reported', zh: '口头意见的记录与上报' },
    source: '003.1/5.2.6',
  },
  '003.1.opinion.written': {
    tag: 'S',
    title: { en: 'Written opinions: pen and book at hand, kept safe', zh: '书面意见的用具与保管' },
    source: '003.1/',
  },
  '003.1.opinion.scripts': {
    tag: 'S',
    title: { en: 'Words of thanks for an opinion', zh: '征询及收到意见的致谢用语' },
    source: '003.1/',
  },
  '003.1.opinion.summary': {
    tag: 'P',
    title: { en: 'Opinions are summed up regularly', zh: '顾客意见定期汇总' },
    source: '003.1/5.1.1',
  },
  '003.1.card.services': {
    tag: 'S',
    title: { en: 'Services for members', zh: '会员服务项目' },
    source: '003.1/5.2.8',
  },
  '003.1.invoice.training': {
    tag: 'N',
    title: { en: 'Training in invoicing within three workdays of entry', zh: '入职3个工作日内开票培训' },
    source: '003.1/5.2.9',
  },
  '003.1.invoice.supplies': {
    tag: 'P',
    title: { en: 'Invoice supplies in stock', zh: '发票用品备量充足' },
    source: '003.1/',
  },
  '003.1.invoice.rules': {
    tag: 'S',
    title: { en: 'Invoices are issued and voided by the rules', zh: '按规定开具与作废发票' },
    source: '003.1/',
  },
  '003.1.stroller.loan': {
    tag: 'S',
    title: { en: 'Loan of a stroller', zh: '婴儿车免费借用' },
    source: '003.1/5.2.10',
  },
  '003.1.umbrella.deposit': {
    tag: 'N',
    title: { en: 'Deposit of 50 yuan for an umbrella', zh: '雨伞押金50元' },
    source: '003.1/5.2.11',
  },
  '003.1.umbrella.eligible': {
    tag: 'S',
    title: { en: 'When umbrellas are lent', zh: '雨伞借用条件' },
    source: '003.1/',
  },
  '003.1.medicine.ledger': {
    tag: 'S',
    title: { en: 'Every use of medicine is entered in the ledger', zh: '药品使用登记台帐' },
    source: '003.1/5.2.12',
  },
  '003.1.medicine.separation': {
    tag: 'S',
    title: { en: 'Devices and drugs, internal and external, are kept apart', zh: '器械与药品、内服与外用分开存放' },
    source: '003.1/',
  },
  '003.1.medicine.shortage': {
    tag: 'P',
    title: { en: 'Medicine that runs short is reported', zh: '药品不足及时上报补充' },
    source: '003.1/',
  },
  '003.1.lost.handIn': {
    tag: 'S',
    title: { en: 'Found goods are handed in and registered', zh: '拾获物品上交登记' },
    source: '003.1/5.2.14',
  },
  '003.1.lost.claim': {
    tag: 'S',
    title: { en: 'Claim of lost property', zh: '失物认领' },
    source: '003.1/',
  },
  '003.1.paid.disclosure': {
    tag: 'S',
    title: { en: 'Item and price are told before a paid service', zh: '有偿服务事先说明项目与金额' },
    source: '003.1/5.2.15',
  },
  '003.1.paid.remittance': {
    tag: 'S',
    title: { en: 'Stubs and money are handed over', zh: '有偿服务票根与款项上交' },
    source: '003.1/',
  },
  '003.1.records.ledger': {
    tag: 'N',
    title: { en: 'Ledgers are kept for one year', zh: '台帐保存一年' },
    source: '003.1/6',
  },
  '003.1.records.finance': {
    tag: 'P',
    title: { en: 'Invoices and receipts are kept by the rules of finance', zh: '发票收据按财务规定保存' },
    source: '003.1/',
  },
} as const satisfies Clauses;
