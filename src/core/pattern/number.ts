import type { Uses } from './groups.ts';

/**
 * Numbers the atoms: classes, then words from the most used to those used twice, then those used
 * once in the order in which `numberOf` is asked for them: where they are written (packed/) they
 * need no number.
 */
export function numberAtoms(uses: Uses, named: readonly string[]) {
  const atoms = [...uses.keys()];
  const used = atoms.filter((atom) => atom.startsWith('<')).map((atom) => atom.slice(1));
  const classes = [...new Set([...named, ...used])];
  const again = atoms.filter((atom) => !atom.startsWith('<') && uses.get(atom)! > 1);
  again.sort((a, b) => uses.get(b)! - uses.get(a)!);
  const numbers = new Map<string, number>();
  const numberOf = (atom: string): number => {
    const known = numbers.get(atom);
    if (known !== undefined) return known;
    numbers.set(atom, numbers.size);
    return numbers.size - 1;
  };
  for (const name of classes) numberOf(`<${name}`);
  again.forEach(numberOf);
  const once = numbers.size;
  return { classes, once, words: () => [...numbers.keys()].slice(classes.length), numberOf };
}
