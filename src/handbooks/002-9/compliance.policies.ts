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

export const compliancePolicies002_9 = {
  /** The text does not say which level is required. */
  companyQualification: template(generalFamily, {
    id: '002.9/company.qualification',
    version: '1.0.0',
    blanks: { sufficient: { type: 'labels', title: { en: 'Qualifications that suffice', zh: '符合要求的资质等级' } } },
    data: {
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
    facts: { managementBody: { type: 'flag' } },
    figures: {
      setUp: { ...ruleOf('002.9.org.setup'), kind: 'check', any: [{ managementBody: true, absent: 0 }] },
      ok: { ...ruleOf('002.9.org.setup'), kind: 'check', any: [{ setUp: true }] },
    },
  }),
  managerCertificates: requiredSet({
    ...duty('002.9.staff.certificates'),
    items: ['practiceQualification', 'postCertificate'],
    atLeast: 1,
    facts: { role: { type: 'label', labels: ['manager', 'technician', 'operator'] } },
    when: [{ role: 'manager' }],
  }),
  technicalCertificates: requiredSet({
    ...duty('002.9.staff.certificates'),
    id: '002.9/staff.certificates.technical',
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
    values: { suitable: 'generalServiceDesk', unsuitable: 'serviceWindow' },
  }),
  receptionDesk: requiredSet({
    ...duty('002.9.reception.form'),
    id: '002.9/reception.desk',
    items: ['enquiry', 'requests', 'complaints', 'visitorGuidance'],
    facts: { suitable: { type: 'flag' } },
    when: [{ suitable: true }],
  }),
  receptionWindow: requiredSet({
    ...duty('002.9.reception.form'),
    id: '002.9/reception.window',
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
