/** 003.2: the papers that each kind of leave asks for. */
import type { LeavePart } from './leavePart.js';

/** Papers by kind of leave; its clause on documents names them. */
const PAPERS = {
  sick: ['hospitalNote', 'medicalRecordCopy'],
  marriage: ['marriageCertificateCopy'],
  paternity: ['birthCertificateCopy'],
  bereavement: ['deathCertificate'],
} as const;
type Kind = keyof typeof PAPERS;

const documents = (kind: Kind) => ({ clause: `003.2.leave.${kind}.documents` }) as const;

/** What is absent is missing. */
const asked = (kind: Kind) => ({ as: kind, when: { kind }, gives: { of: 'absent' }, ...documents(kind) }) as const;

const missingOf = (kind: Kind, en: string, zh: string) =>
  ({
    kind: 'tally',
    title: { en: `Papers missing of ${en}`, zh: `${zh}缺少材料数` },
    ...documents(kind),
    from: 'papers',
    where: { missing: kind },
    take: 'sum',
    of: 'missing',
  }) as const;

export const leavePapers = {
  settings: PAPERS,
  each: {
    missing: {
      kind: 'table',
      title: { en: 'Paper missing', zh: '缺少材料' },
      rows: [
        {
          id: 'privateHospital',
          as: 'sick',
          when: { paper: 'hospitalNote', absent: 0, hospitalPublic: false },
          gives: 1,
          ...documents('sick'),
        },
        asked('sick'),
        asked('marriage'),
        asked('paternity'),
        { as: 'bereavement', gives: { of: 'absent' }, ...documents('bereavement') },
      ],
    },
  },
  figures: {
    missingPapers: {
      kind: 'tally',
      title: { en: 'Papers missing', zh: '缺少材料数' },
      clause: [
        '003.2.leave.sick.documents',
        '003.2.leave.marriage.documents',
        '003.2.leave.paternity.documents',
        '003.2.leave.bereavement.documents',
      ],
      from: 'papers',
      take: 'sum',
      of: 'missing',
    },
    sickPapersMissing: missingOf('sick', 'sick leave', '病假'),
    marriagePapersMissing: missingOf('marriage', 'marriage leave', '婚假'),
    paternityPapersMissing: missingOf('paternity', 'paternity leave', '陪产假'),
    bereavementPapersMissing: missingOf('bereavement', 'bereavement leave', '丧假'),
  },
} as const satisfies LeavePart & { readonly settings: unknown };
