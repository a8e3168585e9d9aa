import { expect, test } from 'vitest';
import { openPool } from '../../../../src/training/evaluate/pool.ts';

test('openPool, a task that fails, hands on why', async () => {
  const pool = openPool(() => {});
  // There is no such part: reading it throws on the thread.
  const task = pool.run('judgePart', 'nowhere' as 'test');
  await expect(task.finally(() => pool.close())).rejects.toThrow('nowhere');
});
