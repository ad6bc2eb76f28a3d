// The speed of one engine alone in a process, so that none is compiled for the objects of another. Prints months per
// second: `tsx src/measureOne.ts decimal-js`.
import { engineEntry } from './engines.js';
import { measureSpeed } from './measureSpeed.js';
import { monthAt } from './monthAt.js';

const [id = ''] = process.argv.slice(2);
const engine = await engineEntry(id).load();
const months = Array.from({ length: 2000 }, (_, index) => monthAt(index, 'mixed'));
console.log(await measureSpeed(engine, months, { warmupMilliseconds: 500, milliseconds: 700 }));
