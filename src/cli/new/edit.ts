import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../root.ts';

const touched: string[] = [];

/** Puts what was made and changed into the house's form. */
export function tidy(): void {
  const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  spawnSync(process.execPath, [biome, 'check', '--write', ...touched], { cwd: ROOT });
}

/** Puts a line among those that look like it, in the order of the alphabet. */
export function insertSorted(text: string, line: string, alike: RegExp): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((other) => alike.test(other));
  if (last === -1) throw new Error(`No line looks like: ${line}`);
  const after = lines.findIndex((other) => alike.test(other) && other > line);
  lines.splice(after === -1 ? last + 1 : after, 0, line);
  return lines.join('\n');
}

/** Writes a file that must not be there yet. */
export function create(path: string, text: string): void {
  const file = join(ROOT, path);
  if (existsSync(file)) throw new Error(`${path} exists already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  touched.push(path);
  console.log(`  made     ${path}`);
}

/** Rewrites a file that must be there. */
export function change(path: string, edit: (text: string) => string): void {
  const file = join(ROOT, path);
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${path} does not look as expected; nothing was changed.`);
  writeFileSync(file, after);
  touched.push(path);
  console.log(`  changed  ${path}`);
}

/** `visit-visa` as `visitVisa`. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
