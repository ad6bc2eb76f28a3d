/** Cases of 003.1 on process. */
import type { Case } from '../handbook.js';

const supervision = (key: string, value: string, jointlyWith = 'notApplicable'): Case => ({
  clause: '003.1.supervision.lookup',
  policy: 'supervision',
  facts: { key },
  expect: { value, jointlyWith },
});

export const complianceCases003_1: readonly Case[] = [
  supervision('overall', 'marketingPlanning'),
  supervision('environment', 'humanResourcesAndAdministration', 'marketingPlanning'),
  supervision('appearance', 'humanResourcesAndAdministration', 'marketingPlanning'),
  supervision('invoicing', 'finance'),
  supervision('cash', 'finance'),
  supervision('security', 'notApplicable'),
];
