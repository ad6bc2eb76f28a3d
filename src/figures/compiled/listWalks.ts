/**
 * The walks along the records of one list, as generated code: as many as figures need what an earlier walk has found,
 * mostly one.
 */

import type { FactSpecs, Name } from '../policy.js';
import { type Block, inOrder, shelfOf, slotsOf } from './block.js';
import { factSlots, loadFact, loadRecordDate } from './loads.js';
import { bit, type ListProgram } from './program.js';
import { NotCompilable, type Ref, refsOf, type Slots } from './slots.js';
import type { Variables } from './variables.js';

/** As many tallies as a number has bits to tell them. */
const MOST_TALLIES = 52;

export class ListWalks {
  /** The figures of a record. */
  readonly figures = new Map<Name, Block>();
  /** The fields of a record. */
  readonly fields: ReadonlyMap<Name, Slots>;
  /** What runs along the list, in the walk of its level. */
  private readonly walked: Block[] = [];
  private readonly tallies: Name[] = [];
  /** Code that reads the fields from the record `r`, the `i`th. */
  private readonly loads: string;
  /** Where each record has a date in order, its date before the first. */
  private readonly last: Ref | undefined;

  constructor(
    private readonly name: Name,
    private readonly number: number,
    specs: FactSpecs,
    variables: Variables,
  ) {
    const { date } = specs;
    const last = date?.type === 'date' && date.optional !== true ? variables.declare() : undefined;
    const fields = Object.entries(specs).map(([field, spec]) => ({ field, spec, at: variables.variable() }));
    this.fields = new Map(fields.map(({ field, spec, at }) => [field, factSlots(spec, at)]));
    this.loads = fields
      .map(({ field, spec, at }) =>
        field === 'date' && last !== undefined
          ? loadRecordDate(spec, at, last, variables)
          : loadFact(spec, `r[${JSON.stringify(field)}]`, at, variables),
      )
      .join('\n');
    this.last = last;
  }

  walk(block: Block): void {
    this.walked.push(block);
  }

  /** All figures of the records are worked out: one may refuse, and a record that counts is known in full. */
  walkRest(): void {
    const walked = new Set(inOrder(this.walked));
    for (const block of this.figures.values()) if (!walked.has(block)) this.walk(block);
  }

  /** The bit of a tally along the list. */
  bitOf(tally: Name): number {
    if (this.tallies.length === MOST_TALLIES) throw new NotCompilable('so many tallies along one list');
    return bit(this.tallies.push(tally) - 1);
  }

  get levels(): readonly number[] {
    return this.walked.map(({ level }) => level);
  }

  get program(): ListProgram {
    return { number: this.number, shelf: shelfOf(slotsOf(this.figures)), tallies: this.tallies };
  }

  /** The walk whose needs are there after the person's figures of a level, if there is one. */
  codeAt(level: number): string {
    const { number, walked, levels } = this;
    const due = walked.filter((block) => block.level === level);
    const isOnlyLoaded = walked.length === 0 && level === 0;
    if (due.length === 0 && !isOnlyLoaded) return '';
    const isFirst = isOnlyLoaded || level === Math.min(...levels);
    const isLast = levels.every((other) => other <= level);
    const early = `e${number}`;
    // What counted in an earlier walk counts.
    const mark = isFirst && isLast ? '' : `if(${early}[i]!==undefined)n+=${early}[i];${early}[i]=n;`;
    const kept = [number, 'i', 'n', ...this.program.shelf.kept].join();
    const note = isLast ? `if(n!==0)m.push([${kept}]);` : '';
    const before = isFirst && !isLast ? `const ${early}=[];` : '';
    return before + this.walkCode(this.blocksAt(level), mark + note);
  }

  /** A record's figures are worked out again in each walk, so that the last one knows all of a record. */
  private blocksAt(level: number): readonly Block[] {
    const earlier = inOrder(this.walked.filter((block) => block.level < level));
    const due = this.walked.filter((block) => block.level === level);
    return inOrder([...earlier.filter(({ isTally }) => !isTally), ...due]);
  }

  private walkCode(blocks: readonly Block[], end: string): string {
    const { fields, last, loads, name } = this;
    const locals = [...[...fields.values()].flatMap(refsOf), ...blocks.flatMap((block) => block.locals)];
    // What has no date in order, be it no object at all, is found by that.
    const isRecord = last !== undefined ? '' : "if(typeof r!=='object'||r===null)return;";
    return `{const a=f[${JSON.stringify(name)}];if(!Array.isArray(a))return;
${last === undefined ? '' : `${last}=-I;`}${blocks.flatMap((block) => block.starts).join('')}
for(let i=0;i<a.length;i++){const r=a[i];${isRecord}n=0;
${locals.length === 0 ? '' : `let ${locals.join()};`}
${loads}
${blocks.map((block) => block.code.join('')).join('\n')}
${end}}}`;
  }
}
