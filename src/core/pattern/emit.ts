import type { Node } from './parse.ts';
import { ANY, EITHER, GAP, OPTION } from './tables.ts';

/** Writes a pattern as operations (see pattern/tables) to the end of `code`. */
export function emit(node: Node, numberOf: (atom: string) => number, code: number[]): void {
  switch (node.kind) {
    case 'atom':
      code.push(numberOf(node.atom));
      return;
    case 'gap':
      code.push(GAP, node.most);
      return;
    case 'seq':
      for (const item of node.items) emit(item, numberOf, code);
      return;
    case 'opt':
      code.push(OPTION);
      sized(code, () => emit(node.item, numberOf, code));
      return;
    case 'alt':
      emitAlternatives(node.options, numberOf, code);
  }
}

/** Single words are most alternatives by far: they go together, without a size each. */
function emitAlternatives(
  options: readonly Node[],
  numberOf: (atom: string) => number,
  code: number[],
): void {
  const atoms = options.filter((option) => option.kind === 'atom');
  const others = options.filter((option) => option.kind !== 'atom');
  const emitAtoms = () => {
    if (atoms.length > 1) code.push(ANY, atoms.length);
    for (const { atom } of atoms) code.push(numberOf(atom));
  };
  if (others.length === 0) {
    emitAtoms();
    return;
  }
  code.push(EITHER);
  sized(code, () => {
    if (atoms.length > 0) sized(code, emitAtoms);
    for (const option of others) sized(code, () => emit(option, numberOf, code));
  });
}

/** Writes the size of what `body` writes before it. */
function sized(code: number[], body: () => void): void {
  const at = code.push(0);
  body();
  code[at - 1] = code.length - at;
}
