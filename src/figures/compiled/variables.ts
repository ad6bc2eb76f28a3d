/** What generated code can name: its variables, what is handed to it, and labels as codes. */
import { heldIn } from '../../rule/heldIn.js';
import { Labels, type LoadTools } from './loads.js';
import type { Ref } from './slots.js';

export class Variables implements LoadTools {
  readonly labels = new Labels();
  private count = 0;
  private readonly ofRun: string[] = [];
  private readonly lasting: string[] = [];
  private readonly handed: unknown[] = [];
  private readonly names = new Map<unknown, string>();

  /** A new name. */
  variable(): Ref {
    return `v${this.count++}`;
  }

  /** A variable of a run. */
  declare(initial?: number): Ref {
    const name = this.variable();
    this.ofRun.push(initial === undefined ? name : `${name}=${initial}`);
    return name;
  }

  /** A variable that outlives a run. */
  memo(initial: string): Ref {
    const name = `t${this.lasting.length}`;
    this.lasting.push(`let ${name}=${initial};`);
    return name;
  }

  /** The name under which the generated code knows a function or an object. */
  use(value: unknown): string {
    return heldIn(this.names, value, () => `k${this.handed.push(value) - 1}`);
  }

  /** What is handed over, in the order in which `outside` takes it as `K`. */
  get values(): readonly unknown[] {
    return this.handed;
  }

  /** The code that stands before the function of a run. */
  get outside(): string {
    return [...this.lasting, `const [${this.handed.map((_, i) => `k${i}`).join()}]=K;`].join('\n');
  }

  /** The code with which the function of a run begins. */
  get inside(): string {
    return this.ofRun.length === 0 ? '' : `let ${this.ofRun.join()};`;
  }
}
