import type { Node } from './parse.ts';
import { ANY, EITHER, GAP, KEY, OPTION } from './tables.ts';

/** What `emit` asks about atoms. */
export interface Atoms {
  numberOf(atom: string): number;
  /** Atoms to be marked by KEY; of alternatives that are single words, all or none. */
  readonly keys: ReadonlySet<Node>;
}

/** Writes a pattern as operations (see pattern/tables) to the end of `code`. */
export function emit(node: Node, atoms: Atoms, code: number[]): void {
  switch (node.kind) {
    case 'atom':
      if (atoms.keys.has(node)) code.push(KEY);
      code.push(atoms.numberOf(node.atom));
      return;
    case 'gap':
      code.push(GAP, node.most);
      return;
    case 'seq':
      for (const item of node.items) emit(item, atoms, code);
      return;
    case 'opt':
      code.push(OPTION);
      sized(code, () => emit(node.item, atoms, code));
      return;
    case 'alt':
      emitAlternatives(node.options, atoms, code);
  }
}

/** Single words are most alternatives by far: they go together, without a size each. */
function emitAlternatives(options: readonly Node[], atoms: Atoms, code: number[]): void {
  const words = options.filter((option) => option.kind === 'atom');
  const others = options.filter((option) => option.kind !== 'atom');
  const emitWords = () => {
    if (words.some((word) => atoms.keys.has(word))) code.push(KEY);
    if (words.length > 1) code.push(ANY, words.length);
    for (const { atom } of words) code.push(atoms.numberOf(atom));
  };
  if (others.length === 0) {
    emitWords();
    return;
  }
  code.push(EITHER);
  sized(code, () => {
    if (words.length > 0) sized(code, emitWords);
    for (const option of others) sized(code, () => emit(option, atoms, code));
  });
}

/** Writes the size of what `body` writes before it. */
function sized(code: number[], body: () => void): void {
  const at = code.push(0);
  body();
  code[at - 1] = code.length - at;
}
