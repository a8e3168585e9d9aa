import { scriptOf } from './groups.ts';
import type { Node } from './parse.ts';
import { SCRIPTS } from './tables.ts';

/**
 * Patterns of one owner, those of a single word put together, one pattern for each script: a
 * pattern costs more room than an alternative.
 */
export function gather(patterns: readonly Node[]): Node[] {
  const words = Array.from({ length: SCRIPTS }, (): Node[] => []);
  const gathered: Node[] = patterns.filter((pattern) => pattern.kind !== 'atom');
  for (const pattern of patterns)
    if (pattern.kind === 'atom') words[scriptOf(new Set<Node>([pattern]))]!.push(pattern);
  for (const options of words)
    if (options.length > 0)
      gathered.push(options.length === 1 ? options[0]! : { kind: 'alt', options });
  return gathered;
}
