/** Cases of 002.9 on takeover, staff, files, finance, emergencies and decoration. */
import { coveredCases, intervalCases, lookupCases, requiredCase } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const qualified = (qualification: string, ok: boolean): Case => ({
  clause: '002.9.company.qualification',
  policy: 'companyQualification',
  blanks: { sufficient: ['first', 'second'] },
  facts: { qualification },
  expect: { ok },
});
const setUp = (managementBody: boolean, observed: readonly string[], expected: boolean): Case => ({
  clause: '002.9.org.setup',
  policy: 'orgSetup',
  facts: { managementBody, expected: ['manager', 'technician'], observed },
  expect: { setUp: expected, ok: expected },
});
const certified = (policy: string, role: string, observed: readonly string[], due: boolean, ok: boolean): Case => ({
  clause: '002.9.staff.certificates',
  policy,
  facts: { role, observed },
  expect: { due, ok },
});
const tariff = (facts: Case['facts'], expect: Case['expect']): Case => ({
  clause: '002.9.finance.tariff',
  policy: 'financeTariff',
  facts,
  expect,
});

type Publication = readonly [date: string, what: 'budget' | 'finalAccounts' | 'incomeAndExpenses'];
const YEAR: readonly Publication[] = [
  ['2026-01-01', 'budget'],
  ['2026-06-30', 'finalAccounts'],
  ['2026-12-31', 'incomeAndExpenses'],
];
const disclosed = (
  publications: readonly Publication[],
  disclosure: string,
  facts: Case['facts'] = {},
  more: Partial<Case> = {},
): Case => ({
  clause: '002.9.finance.disclosure',
  policy: 'financeDisclosure',
  facts: {
    feeModel: 'commission',
    asOf: '2026-12-31',
    publications: publications.map(([date, what]) => ({ date, what })),
    ...facts,
  },
  expect: { disclosure },
  ...more,
});
const incomeOnly = { choices: { readings: { scope: 'incomeAndExpensesOnly' } } };
const financial = { choices: { readings: { year: 'financial' } } };

const EVENTS = {
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
  equipmentFailure: 'none',
};
const reception = (policy: string, suitable: boolean) =>
  ({ clause: '002.9.reception.form', policy, facts: { suitable } }) as const;

export const complianceCases002_9: readonly Case[] = [
  qualified('first', true),
  qualified('second', true),
  qualified('third', false),

  ...requiredCases('002.9.takeover.conditions', 'takeoverConditions', [
    'inspectedWithOwner',
    'documentsHandedOver',
    'acceptanceAgreementSigned',
    'openProblemsAgreed',
    'takeoverFiled',
  ]),

  ...coveredCases({ clause: '002.9.org.setup', policy: 'orgSetup', facts: { managementBody: true } }, [
    'manager',
    'technician',
  ]),
  setUp(true, ['manager', 'technician'], true),
  setUp(true, ['manager'], false),
  setUp(false, ['manager', 'technician'], false),

  certified('managerCertificates', 'manager', ['practiceQualification'], true, true),
  certified('managerCertificates', 'manager', ['postCertificate'], true, true),
  certified('managerCertificates', 'manager', ['technicalCertificate'], true, false),
  certified('managerCertificates', 'technician', [], false, true),
  certified('technicalCertificates', 'technician', ['technicalCertificate'], true, true),
  certified('technicalCertificates', 'operator', ['vocationalCertificate'], true, true),
  certified('technicalCertificates', 'technician', ['postCertificate'], true, false),
  certified('technicalCertificates', 'operator', [], true, false),
  certified('technicalCertificates', 'manager', [], false, true),

  ...requiredCases('002.9.staff.training', 'staffTraining', ['training', 'knowledge']),
  ...requiredCases('002.9.staff.appearance', 'staffAppearance', ['uniformDress', 'badge', 'civilLanguage']),
  ...requiredCases('002.9.public.three', 'publicThree', ['charges', 'serviceContentAndStandard', 'procedures']),
  ...requiredCases('002.9.procedures', 'procedures', [
    'requests',
    'complaints',
    'revisits',
    'completeRecords',
    'traceableRecords',
  ]),

  ...requiredCases('002.9.archive.minimum', 'archiveMinimum', [
    'acceptanceFiles',
    'equipmentLedgerAndMaintenance',
    'customerData',
    'dailyServiceFiles',
  ]),
  requiredCase(
    { clause: '002.9.archive.minimum', policy: 'archiveMinimum' },
    ['acceptanceFiles', 'equipmentLedgerAndMaintenance', 'customerData', 'dailyServiceFiles', 'contracts'],
    0,
    { note: 'Four kinds are the least.' },
  ),

  ...lookupCases(
    { clause: '002.9.finance.separate', policy: 'financeSeparate' },
    {
      customerRepair: 'settledSeparately',
      overtimeAirConditioning: 'settledSeparately',
      specialService: 'settledSeparately',
    },
  ),

  tariff({ agreed: true, contractRate: '2.80', publishedRate: '3.20' }, { rate: '2.8', 'rate.label': 'contract' }),
  tariff({ agreed: true, contractRate: 0 }, { rate: '0', 'rate.label': 'contract' }),
  tariff({ agreed: false, publishedRate: '3.20' }, { rate: '3.2', 'rate.label': 'published' }),
  tariff({ agreed: false, contractRate: '2.80' }, { missing: ['/publishedRate'] }),

  disclosed(YEAR, 'complete'),
  disclosed(YEAR.slice(1), 'incomplete'),
  disclosed(YEAR.slice(0, 2), 'incomplete'),
  disclosed([...YEAR.slice(0, 1), ...YEAR.slice(2)], 'incomplete'),
  disclosed([], 'notDue', { feeModel: 'lumpSum' }),
  disclosed(YEAR, 'notDue', { feeModel: 'lumpSum' }),
  disclosed([['2025-12-31', 'finalAccounts'], ...YEAR.slice(0, 1), ...YEAR.slice(2)], 'incomplete'),
  disclosed([['2025-12-31', 'budget'], ...YEAR.slice(1)], 'incomplete', {}, { note: 'The budget of the year before.' }),
  disclosed([['2025-12-31', 'budget'], ...YEAR.slice(1)], 'complete', {}, incomeOnly),
  disclosed([['2025-12-31', 'finalAccounts'], ...YEAR.slice(0, 1), ...YEAR.slice(2)], 'complete', {}, incomeOnly),
  disclosed([...YEAR.slice(0, 2)], 'incomplete', {}, incomeOnly),
  disclosed([['2025-12-31', 'incomeAndExpenses'], ...YEAR.slice(0, 2)], 'incomplete', {}, incomeOnly),
  disclosed(YEAR, 'incomplete', { financialYearEnd: '2027-01-01' }, financial),
  disclosed(YEAR, 'complete', { financialYearEnd: '2026-12-31' }, financial),
  disclosed(YEAR, 'incomplete', { financialYearEnd: '2026-12-30' }, financial),
  disclosed(
    [
      ['2026-04-01', 'budget'],
      ['2026-05-01', 'finalAccounts'],
      ['2027-03-31', 'incomeAndExpenses'],
    ],
    'complete',
    { asOf: '2027-03-31', financialYearEnd: '2027-03-31' },
    { ...financial, note: 'A financial year from April to March.' },
  ),

  ...requiredCases('002.9.energy.plan', 'energyPlan', ['lawful', 'suitable', 'effective', 'carriedOut']),

  ...requiredCases('002.9.emergency.types', 'emergencyPlans', [
    'equipmentFailure',
    'naturalDisaster',
    'accident',
    'publicHealth',
    'socialSecurity',
  ]),
  ...requiredCases('002.9.emergency.types', 'emergencyMeasures', ['training', 'drill', 'evaluation', 'improvement']),
  ...intervalCases(
    { clause: '002.9.emergency.types', policy: 'emergencyDrill', blanks: { length: 6, unit: 'months' } },
    '2026-05-31',
    '2026-11-30',
    '2026-12-01',
  ),

  ...lookupCases({ clause: '002.9.emergency.classify', policy: 'emergencyClassify' }, EVENTS),
  {
    clause: '002.9.emergency.classify',
    policy: 'emergencyClassify',
    choices: { readings: { categories: 'withEquipmentFailure' } },
    facts: { key: 'equipmentFailure' },
    expect: { value: 'equipmentFailure' },
  },

  ...lookupCases(
    { clause: '002.9.reception.form', policy: 'receptionForm' },
    { suitable: 'generalServiceDesk', unsuitable: 'serviceWindow' },
  ),
  ...requiredCases('002.9.reception.form', 'receptionDesk', ['enquiry', 'requests', 'complaints', 'visitorGuidance'], {
    suitable: true,
  }),
  requiredCase(reception('receptionDesk', false), [], 0),
  ...requiredCases('002.9.reception.form', 'receptionWindow', ['enquiry', 'repair', 'specialRequest', 'complaint'], {
    suitable: false,
  }),
  requiredCase(reception('receptionWindow', true), [], 0),

  ...requiredCases('002.9.decoration.agreement', 'decorationAgreement', ['owner', 'contractor', 'propertyCompany']),
  ...requiredCases('002.9.decoration.archive', 'decorationArchive', ['application', 'review', 'acceptance']),
  ...requiredCases('002.9.decoration.disclosure', 'decorationDisclosure', ['process', 'notes', 'prohibitions']),
];
