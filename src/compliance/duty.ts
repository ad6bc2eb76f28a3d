// Duties stand among the figures: other topics make templates of them too.
export { type Duty, FIRST_VERSION, type NoBlanks, partsOf, partTitle, ruleOf } from '../figures/duty.js';
