/** Code of one figure, and what it needs. */
import type { Name } from '../policy.js';
import type { Shelf } from './program.js';
import { type Ref, refsOf, type Slots } from './slots.js';

export class Block {
  readonly code: string[] = [];
  /** Code before the first record of a walk. */
  readonly starts: string[] = [];
  /** Variables of each record. */
  readonly locals: Ref[] = [];
  /** The walk after which its needs of the person are there. */
  level = 0;
  /** Figures of the record that must run before. */
  readonly needs = new Set<Block>();
  slots: Slots = {};
  /** It takes records into a figure of the person. */
  isTally = false;
}

/** The blocks and what they need, each once, needs first. */
export function inOrder(blocks: readonly Block[]): readonly Block[] {
  const done = new Set<Block>();
  const visit = (block: Block): void => {
    if (done.has(block)) return;
    block.needs.forEach(visit);
    done.add(block);
  };
  blocks.forEach(visit);
  return [...done];
}

export function slotsOf(blocks: ReadonlyMap<Name, Block>): ReadonlyMap<Name, Slots> {
  return new Map([...blocks].map(([name, { slots }]) => [name, slots]));
}

/** Keeps every slot. */
export function shelfOf(slots: ReadonlyMap<Name, Slots>): Shelf {
  const refs = new Set([...slots.values()].flatMap(refsOf));
  return { slots, kept: [...refs] };
}
