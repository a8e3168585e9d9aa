import { Worker } from 'node:worker_threads';
import type { Tasks } from './tasks.ts';

/** Runs tasks on threads, first come first served. */
export interface Pool {
  run<Name extends keyof Tasks>(
    name: Name,
    ...input: Parameters<Tasks[Name]>
  ): Promise<Awaited<ReturnType<Tasks[Name]>>>;
  close(): Promise<void>;
}

interface Waiting {
  readonly name: string;
  readonly input: readonly unknown[];
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** The machine has two cores; results do not depend on how many there are. */
const THREADS = 2;

export function openPool(say: (line: string) => void): Pool {
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const queue: Waiting[] = [];
  const start = (worker: Worker, task: Waiting) => {
    const done = () => {
      worker.off('message', onMessage).off('error', onError);
      say(`${task.name} ${task.input.join(' ')}: done`);
    };
    const onMessage = (value: unknown) => {
      done();
      task.resolve(value);
      const next = queue.shift();
      if (next) start(worker, next);
      else idle.push(worker);
    };
    // A thread that threw is gone: whoever waits for this task learns why, and the run ends.
    const onError = (error: unknown) => {
      done();
      task.reject(error);
    };
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage({ name: task.name, input: task.input });
  };
  return {
    run: (name, ...input) =>
      new Promise((resolve, reject) => {
        const task: Waiting = { name, input, resolve: resolve as Waiting['resolve'], reject };
        if (idle.length === 0 && workers.length < THREADS) {
          const worker = new Worker(new URL('./worker.ts', import.meta.url));
          workers.push(worker);
          idle.push(worker);
        }
        const worker = idle.pop();
        if (worker) start(worker, task);
        else queue.push(task);
      }),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
