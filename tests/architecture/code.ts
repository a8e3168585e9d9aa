import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = join(import.meta.dirname, '..', '..');

/** One code file of the repository, parsed. */
export interface CodeFile {
  /** Path from the root with forward slashes, as `src/core/post.ts`. */
  readonly path: string;
  readonly text: string;
  readonly ast: ReturnType<typeof parseSync>;
}

/** A file as the rules see it. */
export function codeFile(path: string, text: string): CodeFile {
  return { path, text, ast: parseSync(path, text) };
}

function files(...patterns: string[]): CodeFile[] {
  return globSync(patterns, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => codeFile(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** What ships, and the tools beside it. */
export const SOURCES: readonly CodeFile[] = files(
  'src/**/*.{ts,tsx,mjs}',
  'entrypoints/**/*.{ts,tsx}',
);

export const TESTS: readonly CodeFile[] = files('tests/**/*.{ts,tsx}');

/** Line of an offset, for messages that an editor can open. */
export function at(file: CodeFile, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`;
}

export function countLines(file: CodeFile): number {
  return file.text.replace(/\n$/, '').split('\n').length;
}
