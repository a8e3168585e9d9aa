/** One thread of the measuring: does a task at a time and sends back what it gives. */
import { parentPort } from 'node:worker_threads';
import { TASKS, type Tasks } from './tasks.ts';

interface Request {
  readonly name: keyof Tasks;
  readonly input: readonly unknown[];
}

parentPort?.on('message', async ({ name, input }: Request) => {
  const task = TASKS[name] as (...input: readonly unknown[]) => unknown;
  parentPort?.postMessage(await task(...input));
});
