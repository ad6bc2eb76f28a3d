// Lengths of time, for the families of this folder.
export { later, type Span } from '../values/later.js';
