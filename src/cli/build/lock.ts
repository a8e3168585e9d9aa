import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function owner(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs `work` while no other process holds the same lock: two commands started at once must not
 * build into one folder. A lock whose owner has died is taken over.
 */
export async function withLock<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += 1) {
    try {
      mkdirSync(folder);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = owner(folder);
    // A lock without a pid is being made right now, unless it stays so.
    if (pid === undefined ? waited > 50 : !alive(pid)) rmSync(folder, { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
