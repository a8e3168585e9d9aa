import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A path given on the command line, made absolute. npm runs scripts in the project's folder, so a
 * relative path is first looked up where the person stood (INIT_CWD), then where we are.
 */
export function fromCaller(path: string): string {
  const there = resolve(process.env.INIT_CWD ?? '.', path);
  return existsSync(there) ? there : resolve(path);
}

/** Where to write a file that the command line names. */
export function forCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}
