// Entry point `kefu-rules/schema`: structural schemas of policies, facts and plans, and the parsers made from them.
export { factsSchema, type PlainFamily, parseFacts } from './schema/parseFacts.js';
export {
  entriesOf,
  type PlanChange,
  type PlanEntry,
  type PlanFile,
  parsePlan,
  planSchema,
} from './schema/parsePlan.js';
export { parsePolicy, parseTemplate, policySchema } from './schema/parsePolicy.js';
