/** Clauses of 002.10 (maintenance of building and equipment). */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_10 = {
  '002.10.house.file': {
    tag: 'S',
    title: { en: 'Files of use and repair, and rules of use told to customers', zh: '房屋使用与维修档案、使用须知' },
    source: '002.10/2, 4',
  },
  '002.10.law.list': {
    tag: 'S',
    title: { en: 'Regulations on decoration to be followed', zh: '装修应遵守的规定' },
    source: '002.10/8',
  },
  '002.10.walls.standard': {
    tag: 'S',
    title: { en: 'Condition of the common parts', zh: '共用部位完好标准' },
    source: '002.10/3',
  },
  '002.10.report.owner': {
    tag: 'S',
    title: { en: 'Problems are reported to the owner of the property', zh: '发现问题及时向产权人报告' },
    source: '002.10/6',
  },
  '002.10.repair.class': {
    tag: 'S',
    title: { en: 'Minor, medium and major repairs, and emergencies', zh: '小修、中大修与应急措施' },
    source: '002.10/6',
  },
  '002.10.decoration.review': {
    tag: 'P',
    title: { en: 'Reply to a decoration application within the agreed time', zh: '按约定时限答复装修申报' },
    source: '002.10/9',
  },
  '002.10.decoration.patrol': {
    tag: 'N',
    title: { en: 'Daily patrol of decoration sites', zh: '每日巡查装修现场' },
    source: '002.10/10',
  },
  '002.10.decoration.violation': {
    tag: 'S',
    title: { en: 'Violations are dissuaded and stopped, else reported', zh: '违规装修劝阻制止,无效报告' },
    source: '002.10/10',
  },
  '002.10.hv.test': {
    tag: 'N',
    title: { en: 'Safety test of high-voltage equipment every two years', zh: '高压设备至少每两年安全试验' },
    source: '002.10/12',
  },
  '002.10.transformer.test': {
    tag: 'N',
    title: { en: 'Yearly test of oil transformers', zh: '油浸变压器每年试验' },
    source: '002.10/12',
  },
  '002.10.test.report': {
    tag: 'S',
    title: { en: 'Qualified report of the high-voltage test is kept', zh: '保存合格的高压试验报告' },
    source: '002.10/12.',
  },
  '002.10.lv.outage': {
    tag: 'N',
    title: { en: 'Low-voltage overhaul with full power-off once a year', zh: '低压配电每年至少一次全停电检修' },
    source: '002.10/12',
  },
  '002.10.battery.test': {
    tag: 'N',
    title: { en: 'Yearly charge and discharge test of batteries', zh: '蓄电池每年至少一次充放电试验' },
    source: '002.10/12',
  },
  '002.10.powerFactor': {
    tag: 'P',
    title: { en: 'Least power factor', zh: '功率因数下限' },
    source: '002.10/12',
  },
  '002.10.protective.test': {
    tag: 'N',
    title: { en: 'Half-yearly test of protective gear and voltage detectors', zh: '高压防护用具、验电器每半年试验' },
    source: '002.10/12',
  },
  '002.10.meter.cycle': {
    tag: 'P',
    title: { en: 'Instruments are verified at the prescribed cycle', zh: '计量仪表按规定周期送检' },
    source: '002.10/12',
  },
  '002.10.power.notice': {
    tag: 'P',
    title: { en: 'Notice of power cuts, and who may switch', zh: '停送电提前通知与操作权限' },
    source: '002.10/12',
  },
  '002.10.room.access': {
    tag: 'S',
    title: { en: 'Order of the distribution room', zh: '配电室管理' },
    source: '002.10/12',
  },
  '002.10.generator.weekly': {
    tag: 'N',
    title: { en: 'Weekly check of the generator', zh: '发电机每周检查' },
    source: '002.10/12',
  },
  '002.10.building.safetyCheck': {
    tag: 'P',
    title: { en: 'Regular safety check of the building', zh: '定期房屋安全检查' },
    source: '002.10/5',
  },
} as const satisfies Clauses;
