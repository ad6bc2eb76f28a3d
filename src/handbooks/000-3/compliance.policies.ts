/** 000.3: the duties as policies. The text says "regularly" and no more. */
import { dueAgain, everyBlank, regularly } from '../../compliance/dueAgain.js';
import { dutyOf } from '../dutyOf.js';
import { complianceClauses000_3 } from './compliance.clauses.js';

const duty = dutyOf('000.3', complianceClauses000_3);

export const compliancePolicies000_3 = {
  satisfactionSurvey: dueAgain({ ...duty('000.3.satisfaction.cadence'), every: everyBlank, blanks: regularly }),
};
