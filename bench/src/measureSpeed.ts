// The speed of one engine in this process.
import type { EmployeeMonth } from './employeeMonth.js';
import type { Answer, AsyncEngine, Engine, SyncEngine } from './engine.js';

/** Months between two looks at the clock; an asynchronous engine driven in batches has as many under way at once. */
const batchSize = 100;

/** Everything below reads each answer into a sum and checks it, so that no engine's work can be optimised away. */
class Consumer {
  #sum = 0;

  consume({ net, grade }: Answer): void {
    this.#sum += Number(net) + grade.charCodeAt(0);
  }

  check(): void {
    if (!Number.isFinite(this.#sum)) throw new Error('an answer was not a number');
  }
}

/** Works through one batch. */
type Driver = (batch: readonly EmployeeMonth[], consumer: Consumer) => void | Promise<void>;

function inTurn(engine: SyncEngine): Driver {
  return (batch, consumer) => {
    for (const month of batch) consumer.consume(engine.evaluate(month));
  };
}

function oneByOne(engine: AsyncEngine): Driver {
  return async (batch, consumer) => {
    for (const month of batch) consumer.consume(await engine.evaluate(month));
  };
}

function allAtOnce(engine: AsyncEngine): Driver {
  return async (batch, consumer) => {
    const answers = await Promise.all(batch.map((month) => engine.evaluate(month)));
    for (const answer of answers) consumer.consume(answer);
  };
}

function batchesOf(months: readonly EmployeeMonth[]): readonly (readonly EmployeeMonth[])[] {
  const count = Math.floor(months.length / batchSize);
  return Array.from({ length: count }, (_, index) => months.slice(index * batchSize, (index + 1) * batchSize));
}

/** Months per second, going round the batches until the time is over. */
async function runFor(drive: Driver, batches: readonly (readonly EmployeeMonth[])[], milliseconds: number) {
  const consumer = new Consumer();
  const start = performance.now();
  let done = 0;
  let elapsed = 0;
  do {
    for (const batch of batches) {
      const pending = drive(batch, consumer);
      if (pending !== undefined) await pending;
      done += batch.length;
      elapsed = performance.now() - start;
      if (elapsed >= milliseconds) break;
    }
  } while (elapsed < milliseconds);
  consumer.check();
  return (done / elapsed) * 1000;
}

export interface Timing {
  readonly warmupMilliseconds: number;
  readonly milliseconds: number;
}

/** Months per second after a warm-up; of the two ways to drive an asynchronous engine, the better one. */
export async function measureSpeed(engine: Engine, months: readonly EmployeeMonth[], timing: Timing): Promise<number> {
  const drivers = engine.mode === 'sync' ? [inTurn(engine)] : [oneByOne(engine), allAtOnce(engine)];
  const batches = batchesOf(months);
  let best = 0;
  for (const drive of drivers) {
    await runFor(drive, batches, timing.warmupMilliseconds);
    best = Math.max(best, await runFor(drive, batches, timing.milliseconds));
  }
  return best;
}
