/**
 * Which steps the trace of a compiled run lists, as generated code: a department's month has a thousand steps, and one
 * that is not listed must cost nothing. `traceOf` says the same of a run of the exact evaluator.
 */

import type { Evaluated } from '../evaluated.js';
import type { Plan } from '../plan.js';
import type { Need, Site } from '../trace/site.js';
import { Step } from '../trace/trace.js';
import { hasBitTest, type ListProgram, type Program, type Values } from './program.js';
import type { Place, Show, Shows } from './shows.js';

export type Listing = (run: Evaluated, values: Values) => readonly Step[];

export function listingOf(plan: Plan, program: Program, shows: Shows): Listing {
  const code = plan.inRuns().map((sites) => {
    const [{ list } = {}] = sites;
    if (list === undefined) return stepsOfPerson(sites, shows);
    const records = program.lists.get(list);
    return records === undefined ? '' : stepsOfRecords(plan, sites, records, shows);
  });
  const source = `'use strict';return function(u,v){const o=[],p=v.person,m=v.records,I=Infinity;
${code.join('\n')}
return o;}`;
  return new Function('S', 'K', source)(Step, plan.inOrder());
}

/** Steps that are always there are listed at one go. */
function stepsOfPerson(sites: readonly Site[], shows: Shows): string {
  let code = '';
  let sure: string[] = [];
  const listSure = (): void => {
    if (sure.length > 0) code += `o.push(${sure.join()});`;
    sure = [];
  };
  for (const site of sites) {
    const show = shows.of(site.name, site.list);
    const step = stepCode(site, '0', firedTest(site, show, 'p'));
    if (show.isTold) {
      sure.push(step);
      continue;
    }
    listSure();
    code += `if(${toldTest(show, 'p')})o.push(${step});`;
  }
  listSure();
  return code;
}

function stepCode({ number }: Site, index: string, fired: string): string {
  return `new S(u,K[${number}],${index},${fired})`;
}

/** The steps of some figures of a list, of each record that counted: what made it count, and what that needed in turn. */
function stepsOfRecords(plan: Plan, listed: readonly Site[], { number, tallies }: ListProgram, shows: Shows): string {
  const sites = plan.ofRecords(listed[0]?.list ?? '');
  const counted = tallies.map((name, tally) => {
    const site = plan.inOrder().find((known) => known.list === undefined && known.name === name);
    const wanted = (site?.needs() ?? []).map(wantedCode).join('');
    return wanted === '' ? '' : `if(${hasBitTest('r[2]', tally)}){${wanted}}`;
  });
  if (counted.join('') === '') return '';
  // A figure comes after those that it needs: who wants it is known when those after it have been seen.
  const wants = [...sites].reverse().map((site) => shownCode(site, shows.of(site.name, site.list)));
  const steps = listed.map((site) => `if(s${site.place})o.push(${stepCode(site, 'r[1]', `x${site.place}`)});`);
  return `for(let j=0;j<m.length;j++){const r=m[j];if(r[0]!==${number})continue;
let ${sites.map(({ place }) => `w${place}=0,x${place}=false,s${place}=false`).join()};
${counted.join('')}
${wants.join('\n')}
${steps.join('')}}`;
}

/** A figure that is wanted (`w`: 1 if it fired, 2 or 3 always) is shown (`s`) if it can be told, and its needs are wanted. */
function shownCode(site: Site, show: Show): string {
  const { place, choices } = site;
  const wants = (hit?: number): string => site.needs(hit).map(wantedCode).join('');
  const byHit = Array.from({ length: choices }, (_, hit) => wants(hit));
  const cases = byHit.map((wanted, hit) => `case ${hit}:${wanted}break;`).join('');
  const isSame = byHit.every((wanted) => wanted === wants());
  const needs = isSame ? wants() : `switch(r[${show.hit}]){${cases}default:${wants()}}`;
  const shown = `s${place}=${toldTest(show, 'r')};${needs}`;
  return `if(w${place}!==0){x${place}=${firedTest(site, show, 'r')};if(x${place}||w${place}>1){${shown}}}`;
}

function wantedCode({ site: { place }, when }: Need): string {
  return `w${place}|=${when === 'always' ? 2 : 1};`;
}

/** Whether anything of a figure can be told, be it a bound or its label alone. */
function toldTest({ value, label, isTold }: Show, values: string): string {
  if (isTold) return 'true';
  const tests = [value, label].flatMap((place) => (place === undefined ? [] : [toldPart(place, values)]));
  return tests.length === 0 ? 'false' : tests.join('||');
}

function toldPart({ at, short, grows }: Place, values: string): string {
  const part = `${values}[${at}]`;
  if (short < 0) return `${part}!==I`;
  return `${part}!==I&&(${values}[${short}]!==1${grows ? `||${part}===${part}` : ''})`;
}

/** Whether a figure came to something: not zero, not no, not the entry in which nothing happens. */
function firedTest({ entries }: Site, { value, label, hit, type }: Show, values: string): string {
  const place = value ?? label;
  if (place === undefined) return 'false';
  const at = `${values}[${place.at}]`;
  const tests = [
    ...(entries ?? []).flatMap((entry, i) => (entry.nothing === true ? [`${values}[${hit}]!==${i}`] : [])),
    ...(place.applies ? [] : [`${at}===${at}`]),
    ...(value === undefined || type === 'date' ? [] : [`${at}!==0`]),
  ];
  return tests.length === 0 ? 'true' : tests.join('&&');
}
