/** Seeded random choices: the same seed draws the same policy and the same facts on every machine. */
export class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, but not, 1. */
  private next(): number {
    // mulberry32: small, fast, and good enough to choose shapes.
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<const T>(from: readonly [T, ...T[]]): T;
  pick<const T>(from: readonly T[]): T | undefined;
  pick<T>(from: readonly T[]): T | undefined {
    return from[this.int(0, from.length - 1)];
  }

  /** Some of the items, in their order; at least one where there is one. */
  some<T>(from: readonly T[], most: number): readonly T[] {
    const wanted = Math.min(this.int(1, most), from.length);
    const left = [...from];
    while (left.length > wanted) left.splice(this.int(0, left.length - 1), 1);
    return left;
  }

  shuffled<T>(items: readonly T[]): readonly T[] {
    const left = [...items];
    const shuffled: T[] = [];
    while (left.length > 0) shuffled.push(...left.splice(this.int(0, left.length - 1), 1));
    return shuffled;
  }

  list<T>(least: number, most: number, item: (index: number) => T): readonly T[] {
    return Array.from({ length: this.int(least, most) }, (_, i) => item(i));
  }
}
