/** 002.9: duties of takeover, staff, files, finance, emergencies and decoration as policies. */
import { dueAgain, everyBlank, regularly } from '../../compliance/dueAgain.js';
import { lookupTable } from '../../compliance/lookupTable.js';
import { requiredSet } from '../../compliance/requiredSet.js';
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses002_9 } from './compliance.clauses.js';
import { financeDisclosure002_9 } from './financeDisclosure.js';

const duty = dutyOf('002.9', complianceClauses002_9);
const ruleOf = (clause: Parameters<typeof duty>[0]) => ({ clause, title: duty(clause).title });

/** What facts and labels of the duties of staff are called. */
const roles = {
  role: { en: 'Role', zh: '岗位类别' },
  manager: { en: 'manager', zh: '管理人员' },
  technician: { en: 'technician', zh: '专业技术人员' },
  operator: { en: 'operator', zh: '操作人员' },
} as const;

/** Whether a general service desk can be set up. */
const building = { suitable: { en: 'Building suitable for a desk', zh: '楼宇适合设综合服务台' } } as const;

export const compliancePolicies002_9 = {
  /** The text does not say which level is required. */
  companyQualification: template(generalFamily, {
    id: '002.9/company.qualification',
    version: '1.0.0',
    blanks: { sufficient: { type: 'labels', title: { en: 'Qualifications that suffice', zh: '符合要求的资质等级' } } },
    data: {
      titles: { qualification: { en: 'Qualification', zh: '资质等级' } },
      facts: { qualification: { type: 'label' } },
      figures: {
        ok: {
          ...ruleOf('002.9.company.qualification'),
          kind: 'check',
          any: [{ qualification: { $blank: 'sufficient' } }],
        },
      },
    },
  }),
  takeoverConditions: requiredSet({
    ...duty('002.9.takeover.conditions'),
    items: [
      'inspectedWithOwner',
      'documentsHandedOver',
      'acceptanceAgreementSigned',
      'openProblemsAgreed',
      'takeoverFiled',
    ],
  }),
  /** Expected is every post that building and contract ask for; observed are those with suitable staff. */
  orgSetup: requiredSet({
    ...duty('002.9.org.setup'),
    titles: { managementBody: { en: 'Management body set up', zh: '已设立管理机构' } },
    facts: { managementBody: { type: 'flag' } },
    figures: {
      setUp: {
        ...ruleOf('002.9.org.setup'),
        title: { en: 'Body and staff in place', zh: '机构与人员齐备' },
        kind: 'check',
        any: [{ managementBody: true, absent: 0 }],
      },
      ok: { ...ruleOf('002.9.org.setup'), kind: 'check', any: [{ setUp: true }] },
    },
  }),
  managerCertificates: requiredSet({
    ...duty('002.9.staff.certificates'),
    titles: roles,
    items: ['practiceQualification', 'postCertificate'],
    atLeast: 1,
    facts: { role: { type: 'label', labels: ['manager', 'technician', 'operator'] } },
    when: [{ role: 'manager' }],
  }),
  technicalCertificates: requiredSet({
    ...duty('002.9.staff.certificates'),
    id: '002.9/staff.certificates.technical',
    titles: roles,
    items: ['technicalCertificate', 'vocationalCertificate'],
    atLeast: 1,
    facts: { role: { type: 'label', labels: ['manager', 'technician', 'operator'] } },
    when: [{ role: ['technician', 'operator'] }],
  }),
  staffTraining: requiredSet({ ...duty('002.9.staff.training'), items: ['training', 'knowledge'] }),
  staffAppearance: requiredSet({
    ...duty('002.9.staff.appearance'),
    items: ['uniformDress', 'badge', 'civilLanguage'],
  }),
  publicThree: requiredSet({
    ...duty('002.9.public.three'),
    items: ['charges', 'serviceContentAndStandard', 'procedures'],
  }),
  procedures: requiredSet({
    ...duty('002.9.procedures'),
    items: ['requests', 'complaints', 'revisits', 'completeRecords', 'traceableRecords'],
  }),
  /** Further kinds do no harm. */
  archiveMinimum: requiredSet({
    ...duty('002.9.archive.minimum'),
    items: ['acceptanceFiles', 'equipmentLedgerAndMaintenance', 'customerData', 'dailyServiceFiles'],
  }),
  /** The first item is censored in the text and read as repairs that customers report. */
  financeSeparate: lookupTable({
    ...duty('002.9.finance.separate'),
    titles: {
      customerRepair: { en: 'repair reported by a customer', zh: '顾客报修' },
      overtimeAirConditioning: { en: 'overtime air conditioning', zh: '加时空调' },
      specialService: { en: 'special service', zh: '特约服务' },
      settledSeparately: { en: 'settled separately', zh: '单独结算' },
    },
    values: {
      customerRepair: 'settledSeparately',
      overtimeAirConditioning: 'settledSeparately',
      specialService: 'settledSeparately',
    },
  }),
  financeTariff: template(generalFamily, {
    id: '002.9/finance.tariff',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        agreed: { en: 'Agreed in the contract', zh: '合同另有约定' },
        contractRate: { en: 'Rate of the contract', zh: '合同约定标准' },
        publishedRate: { en: 'Published rate', zh: '公示收费标准' },
        contract: { en: 'by the contract', zh: '按合同约定' },
        published: { en: 'as published', zh: '按公示标准' },
      },
      facts: {
        agreed: { type: 'flag' },
        contractRate: { type: 'number', unit: 'yuan', atLeast: 0, optional: true },
        publishedRate: { type: 'number', unit: 'yuan', atLeast: 0, optional: true },
      },
      figures: {
        rate: {
          ...ruleOf('002.9.finance.tariff'),
          kind: 'table',
          rows: [
            { as: 'contract', when: { agreed: true }, gives: { of: 'contractRate' } },
            { as: 'published', gives: { of: 'publishedRate' } },
          ],
          unit: 'yuan',
          effect: 'measure',
        },
      },
    },
  }),
  financeDisclosure: financeDisclosure002_9,
  energyPlan: requiredSet({
    ...duty('002.9.energy.plan'),
    items: ['lawful', 'suitable', 'effective', 'carriedOut'],
  }),
  emergencyPlans: requiredSet({
    ...duty('002.9.emergency.types'),
    items: ['equipmentFailure', 'naturalDisaster', 'accident', 'publicHealth', 'socialSecurity'],
  }),
  /** Of one plan. */
  emergencyMeasures: requiredSet({
    ...duty('002.9.emergency.types'),
    id: '002.9/emergency.measures',
    items: ['training', 'drill', 'evaluation', 'improvement'],
  }),
  /** The text does not say how often plans are drilled. */
  emergencyDrill: dueAgain({
    ...duty('002.9.emergency.types'),
    id: '002.9/emergency.drill',
    every: everyBlank,
    blanks: regularly,
  }),
  /** The list of public health is open in the text. */
  emergencyClassify: lookupTable({
    ...duty('002.9.emergency.classify'),
    titles: {
      meteorological: { en: 'meteorological disaster', zh: '气象灾害' },
      earthquake: { en: 'earthquake', zh: '地震灾害' },
      geological: { en: 'geological disaster', zh: '地质灾害' },
      biological: { en: 'biological disaster', zh: '生物灾害' },
      safetyAccident: { en: 'accident at work', zh: '安全事故' },
      traffic: { en: 'traffic accident', zh: '交通运输事故' },
      publicFacilities: { en: 'accident of public facilities', zh: '公共设施和设备事故' },
      radiation: { en: 'radiation accident', zh: '辐射事故' },
      pollution: { en: 'pollution', zh: '环境污染' },
      infectiousDisease: { en: 'infectious disease', zh: '传染病' },
      diseaseOfUnknownCause: { en: 'disease of unknown cause', zh: '不明原因疾病' },
      foodAndOccupationalHazard: { en: 'food and occupational hazard', zh: '食品安全和职业危害' },
      animalEpidemic: { en: 'animal epidemic', zh: '动物疫情' },
      terrorAttack: { en: 'terror attack', zh: '恐怖袭击' },
      economicSecurity: { en: 'economic security', zh: '经济安全' },
      foreignRelated: { en: 'matter with foreigners', zh: '涉外事件' },
      equipmentFailure: { en: 'equipment failure', zh: '设施设备故障' },
      naturalDisaster: { en: 'natural disaster', zh: '自然灾害' },
      accident: { en: 'accident', zh: '事故灾难' },
      publicHealth: { en: 'public health', zh: '公共卫生事件' },
      socialSecurity: { en: 'social security', zh: '社会安全事件' },
    },
    values: {
      meteorological: 'naturalDisaster',
      earthquake: 'naturalDisaster',
      geological: 'naturalDisaster',
      biological: 'naturalDisaster',
      safetyAccident: 'accident',
      traffic: 'accident',
      publicFacilities: 'accident',
      radiation: 'accident',
      pollution: 'accident',
      infectiousDisease: 'publicHealth',
      diseaseOfUnknownCause: 'publicHealth',
      foodAndOccupationalHazard: 'publicHealth',
      animalEpidemic: 'publicHealth',
      terrorAttack: 'socialSecurity',
      economicSecurity: 'socialSecurity',
      foreignRelated: 'socialSecurity',
      equipmentFailure: { as: 'none', nothing: true },
    },
    readings: {
      categories: {
        question: {
          en: 'Four categories as they are defined, or equipment failure as a fifth as in the list of plans?',
          zh: '突发事件按定义分四类,还是按预案将设施设备故障列为第五类',
        },
        adopted: 'four',
        clause: '002.9.emergency.classify',
        options: {
          four: {},
          withEquipmentFailure: {
            'figures.value.rows.equipmentFailure': {
              id: 'equipmentFailure',
              as: 'equipmentFailure',
              when: { key: 'equipmentFailure' },
            },
          },
        },
      },
    },
  }),
  receptionForm: lookupTable({
    ...duty('002.9.reception.form'),
    titles: {
      suitable: { en: 'building suitable', zh: '楼宇适合' },
      unsuitable: { en: 'building not suitable', zh: '楼宇不适合' },
      generalServiceDesk: { en: 'general service desk', zh: '综合服务台' },
      serviceWindow: { en: 'service window', zh: '服务窗口' },
    },
    values: { suitable: 'generalServiceDesk', unsuitable: 'serviceWindow' },
  }),
  receptionDesk: requiredSet({
    ...duty('002.9.reception.form'),
    id: '002.9/reception.desk',
    titles: building,
    items: ['enquiry', 'requests', 'complaints', 'visitorGuidance'],
    facts: { suitable: { type: 'flag' } },
    when: [{ suitable: true }],
  }),
  receptionWindow: requiredSet({
    ...duty('002.9.reception.form'),
    id: '002.9/reception.window',
    titles: building,
    items: ['enquiry', 'repair', 'specialRequest', 'complaint'],
    facts: { suitable: { type: 'flag' } },
    when: [{ suitable: false }],
  }),
  decorationAgreement: requiredSet({
    ...duty('002.9.decoration.agreement'),
    items: ['owner', 'contractor', 'propertyCompany'],
  }),
  decorationArchive: requiredSet({
    ...duty('002.9.decoration.archive'),
    items: ['application', 'review', 'acceptance'],
  }),
  decorationDisclosure: requiredSet({
    ...duty('002.9.decoration.disclosure'),
    items: ['process', 'notes', 'prohibitions'],
  }),
};
