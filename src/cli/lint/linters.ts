import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** A check of the whole repository that is not a test of behaviour. */
export interface Linter {
  readonly name: string;
  /** Script inside node_modules, and its arguments. */
  readonly script: string;
  readonly args: readonly string[];
}

export const LINTERS: readonly Linter[] = [
  { name: 'types (tsc)', script: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'style (biome)', script: '@biomejs/biome/bin/biome', args: ['check', '.'] },
  { name: 'unused code (knip)', script: 'knip/bin/knip.js', args: [] },
];

/** Runs one linter; what it found is on standard output. True when it found nothing. */
export function passes({ script, args }: Linter): boolean {
  const path = join(ROOT, 'node_modules', script);
  const run = spawnSync(process.execPath, [path, ...args], { cwd: ROOT, stdio: 'inherit' });
  return run.status === 0;
}
