import { ANY, EITHER, FIRST_OPERATION, GAP, KEY } from './tables.ts';

/** Where atoms stand in code[from..to), among operations and sizes. */
export function atomsIn(code: readonly number[], from = 0, to = code.length): number[] {
  const found: number[] = [];
  for (let at = from; at < to; ) {
    const operation = code[at]!;
    const body = at + 2;
    const end = body + code[at + 1]!;
    if (operation < FIRST_OPERATION) found.push(at++);
    else if (operation === KEY) at++;
    else if (operation === GAP) at = body;
    else {
      if (operation === EITHER)
        for (let i = body; i < end; i += 1 + code[i]!)
          found.push(...atomsIn(code, i + 1, i + 1 + code[i]!));
      else found.push(...atomsIn(code, body, end));
      at = end;
    }
  }
  return found;
}

/** Atoms after a KEY: without one of them a pattern is not worth trying. */
export function keysOf(code: readonly number[]): number[] {
  return code.flatMap((value, at) => {
    if (value !== KEY) return [];
    const [operation, size] = [code[at + 1]!, code[at + 2]!];
    return operation === ANY ? code.slice(at + 3, at + 3 + size) : [operation];
  });
}
