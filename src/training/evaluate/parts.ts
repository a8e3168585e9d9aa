import { existsSync, readdirSync } from 'node:fs';
import type { Part } from '../corpus/read.ts';

const PARTS: readonly Part[] = ['train', 'validation', 'test'];

/** Parts of the corpus that hold texts. */
export function partsHere(): Part[] {
  return PARTS.filter((part) => {
    const folder = new URL(`../corpus/${part}/`, import.meta.url);
    return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.jsonl'));
  });
}
