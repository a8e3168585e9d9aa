import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../root.ts';

/** What the bundler may read. Commands, training and the pictures of README never reach a bundle. */
const PATTERNS = [
  'entrypoints/**/*',
  'src/**/*',
  'assets/**/*',
  'locales/*.json',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const OUTSIDE = /^(src[\\/](cli|training)|assets[\\/]pictures)[\\/]/;

function inputFiles(): string[] {
  return globSync(PATTERNS, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !OUTSIDE.test(file))
    .sort();
}

/** A hash over the names and bytes of everything a build is made from. */
export function inputsHash(): string {
  const hash = createHash('sha256');
  for (const file of inputFiles()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
