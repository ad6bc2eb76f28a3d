/** Cases of 002.1 on training, coverage and law. */
import { coveredCases, lookupCases } from '../caseRows.js';
import type { Case } from '../handbook.js';
import { requiredCases } from '../requiredCases.js';

const covered = (policy: string, expected: readonly string[]) =>
  coveredCases({ clause: '002.1.coverage.full', policy }, expected);

export const complianceCases002_1: readonly Case[] = [
  ...requiredCases('002.1.training.both', 'training', ['professionalSkill', 'personalQuality']),

  ...covered('assetCoverage', ['lift-1', 'lift-2', 'pump-room']),
  ...covered('serviceCoverage', ['cleaning', 'repair']),
  ...covered('postCoverage', ['front-desk', 'gate']),
  ...covered('interfaceCoverage', ['desk-repair', 'gate-desk']),

  ...lookupCases(
    { clause: '002.1.law.documents', policy: 'lawDocuments' },
    { propertyManagement: '物业管理条例', propertyCharges: '物业服务收费管理办法' },
  ),
];
