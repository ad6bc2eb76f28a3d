/**
 * Which steps the trace of a compiled run lists, as generated code: a department's month has a thousand steps, and one
 * that is not listed must cost nothing. `traceOf` says the same of a run of the exact evaluator.
 */
import { hasBitTest, type ListProgram, type Program, type Values } from './compile.js';
import type { Evaluated } from './evaluated.js';
import type { Plan } from './plan.js';
import type { Name } from './policy.js';
import type { Show, Shows } from './shows.js';
import type { Need, Site } from './site.js';
import { Step } from './trace.js';

export type Listing = (run: Evaluated, values: Values) => readonly Step[];

/** Marks of figures of one record are two bits each in a few numbers. */
const MARKS = 15;

export function listingOf(plan: Plan, program: Program, shows: Shows): Listing {
  const sites = plan.inOrder();
  const lists = [...program.lists].filter(([, { tallies }]) => tallies.length > 0);
  const marks = lists.map(([list, records]) => marksOf(plan, list, records, shows));
  const steps = sites.map((site) => {
    const records = program.lists.get(site.list ?? '');
    if (site.list === undefined) return stepOfPerson(site, shows.at(site));
    return records === undefined || records.tallies.length === 0 ? '' : stepsOfRecords(site, plan, records);
  });
  const source = `'use strict';return function(u,v){const o=[],p=v.person,m=v.records,I=Infinity;
${marks.join('\n')}
${steps.join('\n')}
return o;}`;
  return new Function('S', 'K', source)(Step, sites);
}

function stepOfPerson(site: Site, show: Show): string {
  return `if(${toldTest(show, 'p')})o.push(new S(u,K[${site.number}],0,${firedTest(site, show, 'p')}));`;
}

/** The steps of one figure, of each record that is marked. */
function stepsOfRecords({ number, list, place }: Site, plan: Plan, { number: nth }: ListProgram): string {
  const [word, shown, fired] = markOf(place);
  const step = `o.push(new S(u,K[${number}],q${nth}[j],(q${nth}[j+${word}]&${fired})!==0));`;
  return `for(let j=0;j<q${nth}.length;j+=${widthOf(plan, list ?? '')})if((q${nth}[j+${word}]&${shown})!==0)${step}`;
}

/** Where the two bits of a figure stand: in which number after the record's, and which. */
function markOf(place: number): readonly [word: number, shown: number, fired: number] {
  const low = 4 ** (place % MARKS);
  return [Math.floor(place / MARKS) + 1, low, 2 * low];
}

function widthOf(plan: Plan, list: Name): number {
  return Math.ceil(plan.ofRecords(list).length / MARKS) + 1;
}

/** The marks of all records of a list that counted: what made a record count, and what that needed in turn. */
function marksOf(plan: Plan, list: Name, { number, tallies }: ListProgram, shows: Shows): string {
  const sites = plan.ofRecords(list);
  const words = Array.from({ length: widthOf(plan, list) - 1 }, (_, i) => `b${i + 1}`);
  const declared = [...sites.map(({ place }) => `w${place}=0`), ...words.map((word) => `${word}=0`)];
  const counted = tallies.map((name, tally) => {
    const site = plan.inOrder().find((known) => known.list === undefined && known.name === name);
    const wanted = (site?.needs() ?? []).map(wantedCode).join('');
    return wanted === '' ? '' : `if(${hasBitTest('r[2]', tally)}){${wanted}}`;
  });
  // A figure comes after those that it needs.
  const figures = [...sites].reverse().map((site) => markCode(site, shows.at(site)));
  return `const q${number}=[];for(let j=0;j<m.length;j++){const r=m[j];if(r[0]!==${number})continue;
${declared.length === 0 ? '' : `let ${declared.join()};`}
${counted.join('')}
${figures.join('\n')}
q${number}.push(${['r[1]', ...words].join()});}`;
}

/** A figure that is wanted (1 if it fired, 2 or 3 always) is marked if it can be told, and its needs are wanted. */
function markCode(site: Site, show: Show): string {
  const { place, choices } = site;
  const [word, shown, fired] = markOf(place);
  const mark = `if(${toldTest(show, 'r')})b${word}+=x?${shown + fired}:${shown};`;
  const wants = (hit?: number): string => site.needs(hit).map(wantedCode).join('');
  const byHit = Array.from({ length: choices }, (_, hit) => `case ${hit}:${wants(hit)}break;`);
  const needs = choices === 0 ? wants() : `switch(r[${show.hit}]){${byHit.join('')}default:${wants()}}`;
  return `if(w${place}!==0){const x=${firedTest(site, show, 'r')};if(x||w${place}>1){${mark}${needs}}}`;
}

function wantedCode({ site: { place }, when }: Need): string {
  return `w${place}|=${when === 'always' ? 2 : 1};`;
}

/** Whether anything of a figure can be told, be it a bound. */
function toldTest({ value, label }: Show, values: string): string {
  const place = value ?? label;
  if (place === undefined) return 'false';
  const at = `${values}[${place.at}]`;
  if (place.short < 0) return `${at}!==I`;
  return `${at}!==I&&(${values}[${place.short}]!==1${place.grows ? `||${at}===${at}` : ''})`;
}

/** Whether a figure came to something: not zero, not no, not the entry in which nothing happens. */
function firedTest({ entries }: Site, { value, label, hit, type }: Show, values: string): string {
  const place = value ?? label;
  if (place === undefined) return 'false';
  const at = `${values}[${place.at}]`;
  const nothing = (entries ?? []).flatMap((entry, i) => (entry.nothing === true ? [`${values}[${hit}]!==${i}&&`] : []));
  return `${nothing.join('')}${at}===${at}${value === undefined || type === 'date' ? '' : `&&${at}!==0`}`;
}
