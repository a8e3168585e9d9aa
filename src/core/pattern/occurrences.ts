/**
 * Which atoms occur where in one text. One is kept and filled again for each text. Entries hang in
 * two lists, of their token and of their atom, so that nothing is allocated while a text is read.
 */
export interface Occurrences {
  /** Number of tokens. */
  tokens: number;
  /** Whether Latin letters stand in the text, and whether characters beyond ASCII do. */
  latin: boolean;
  other: boolean;
  /** Just past the sentence of each token. */
  readonly sentenceEnds: Uint16Array;
  /** First entry of each token, and of each atom; 0 for none. */
  readonly ofToken: Uint16Array;
  readonly ofAtom: Uint16Array;
  /** Of each entry: its atom, first token, token just past it, and the next in both lists. */
  readonly atoms: Uint16Array;
  readonly froms: Uint16Array;
  readonly tos: Uint16Array;
  readonly nextOfToken: Uint16Array;
  readonly nextOfAtom: Uint16Array;
  /** Entries; the first is never used, so that 0 can mean none. */
  count: number;
  /** Atoms that occur, each once. */
  readonly present: Uint16Array;
  presentCount: number;
}

/** Entries kept of one text: a word gives one or two, so that only a text made for it gives more. */
const MAX_ENTRIES = 0xffff;

export function newOccurrences(atoms: number, tokens: number): Occurrences {
  return {
    tokens: 0,
    latin: false,
    other: false,
    sentenceEnds: new Uint16Array(tokens + 1),
    ofToken: new Uint16Array(tokens + 1),
    ofAtom: new Uint16Array(atoms),
    atoms: new Uint16Array(MAX_ENTRIES + 1),
    froms: new Uint16Array(MAX_ENTRIES + 1),
    tos: new Uint16Array(MAX_ENTRIES + 1),
    nextOfToken: new Uint16Array(MAX_ENTRIES + 1),
    nextOfAtom: new Uint16Array(MAX_ENTRIES + 1),
    count: 1,
    present: new Uint16Array(atoms),
    presentCount: 0,
  };
}

/** Forgets the text before; `sentences` are those of the new text's tokens. */
export function clear(into: Occurrences, tokens: number, sentences: readonly number[]): void {
  for (let i = 0; i < into.presentCount; i++) into.ofAtom[into.present[i]!] = 0;
  into.presentCount = 0;
  into.count = 1;
  into.tokens = tokens;
  into.ofToken.fill(0, 0, tokens);
  for (let at = tokens - 1; at >= 0; at--) {
    const same = at + 1 < tokens && sentences[at] === sentences[at + 1];
    into.sentenceEnds[at] = same ? into.sentenceEnds[at + 1]! : at + 1;
  }
}

/** Notes that an atom stands at tokens [from, to). */
export function note(into: Occurrences, atom: number, from: number, to: number): void {
  if (into.count > MAX_ENTRIES) return;
  const entry = into.count++;
  into.atoms[entry] = atom;
  into.froms[entry] = from;
  into.tos[entry] = to;
  if (into.ofAtom[atom] === 0) into.present[into.presentCount++] = atom;
  into.nextOfAtom[entry] = into.ofAtom[atom]!;
  into.ofAtom[atom] = entry;
  into.nextOfToken[entry] = into.ofToken[from]!;
  into.ofToken[from] = entry;
}

/** Whether an atom stands at a token. */
export function stands(text: Occurrences, atom: number, at: number): boolean {
  for (let entry = text.ofToken[at]!; entry > 0; entry = text.nextOfToken[entry]!)
    if (text.atoms[entry] === atom) return true;
  return false;
}
