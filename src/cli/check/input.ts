import { createReadStream } from 'node:fs';
import { fromCaller } from '../paths.ts';

/** A file, or standard input for `-`, as decoded chunks. Errors come while reading. */
export function open(file: string): AsyncIterable<string> {
  const stream = file === '-' ? process.stdin : createReadStream(fromCaller(file));
  return stream.setEncoding('utf8');
}

/**
 * Characters kept of a text for a person: far more than is ever judged, and a limit all the same,
 * because somebody will point this at a disk image.
 */
const MAX_TEXT = 1_000_000;

/** The beginning of a file as one text. */
export async function readText(file: string): Promise<string> {
  let text = '';
  for await (const chunk of open(file)) {
    text += chunk;
    if (text.length > MAX_TEXT) break;
  }
  return text.slice(0, MAX_TEXT).replace(/^\uFEFF/, '');
}
