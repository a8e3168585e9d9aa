import { foldWord } from '../text/normalise.ts';
import { phoneticKey } from '../text/phonetic.ts';

/** How the words of a pattern column meet the words of a text. */
export type Mode = 'en' | 'ur' | 'roman';

/** Pattern tree. Atoms are strings: "=word", "^prefix", "~key", "~^key prefix", "<CLASS". */
export type Node =
  | { readonly kind: 'atom'; readonly atom: string }
  | { readonly kind: 'seq'; readonly items: readonly Node[] }
  | { readonly kind: 'alt'; readonly options: readonly Node[] }
  | { readonly kind: 'opt'; readonly item: Node }
  | { readonly kind: 'gap'; readonly most: number };

/** Words a short gap ("..") and a long gap ("...") may skip, always inside one sentence or line. */
const SHORT_GAP = 3;
const LONG_GAP = 8;

/**
 * Parses one pattern: words; `word*` a prefix; `<CLASS>`; `(a|b c)`; `item?`; `..` and `...` gaps.
 * English words match exactly (a plural s aside), Urdu words after letter folding, Roman Urdu
 * words by phonetic key. Throws on a pattern that does not parse: it is our own data.
 */
export function parsePattern(source: string, mode: Mode): Node {
  if (/[^\s(|?]\(|\)[^\s)|?]/.test(source))
    throw new Error(`a group in a pattern needs spaces around it: "${source}"`);
  const pieces = source.match(/\.{2,3}|<[A-Z_]+>|[()|?]|[^\s()|?<>]+/g) ?? [];
  let at = 0;
  const alternatives = (): Node => {
    const options = [sequence()];
    while (pieces[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : { kind: 'alt', options };
  };
  const sequence = (): Node => {
    const items: Node[] = [];
    while (at < pieces.length && pieces[at] !== ')' && pieces[at] !== '|') {
      const item = single();
      if (pieces[at] === '?') {
        at++;
        items.push({ kind: 'opt', item });
      } else items.push(item);
    }
    if (items.length === 0) throw new Error(`empty part in pattern "${source}"`);
    return items.length === 1 ? items[0]! : { kind: 'seq', items };
  };
  const single = (): Node => {
    const piece = pieces[at++]!;
    if (piece === '(') {
      const inner = alternatives();
      if (pieces[at++] !== ')') throw new Error(`missing ) in pattern "${source}"`);
      return inner;
    }
    if (piece === '?') throw new Error(`stray ? in pattern "${source}"`);
    if (piece === '..') return { kind: 'gap', most: SHORT_GAP };
    if (piece === '...') return { kind: 'gap', most: LONG_GAP };
    return { kind: 'atom', atom: atomOf(piece, mode) };
  };
  const tree = alternatives();
  if (at !== pieces.length) throw new Error(`unexpected ${pieces[at]} in pattern "${source}"`);
  checkBeginning(tree);
  return tree;
}

function atomOf(piece: string, mode: Mode): string {
  if (piece.startsWith('<')) return `<${piece.slice(1, -1)}`;
  const prefix = piece.length > 1 && piece.endsWith('*');
  const word = foldWord(prefix ? piece.slice(0, -1) : piece).replace(/'/g, '');
  if (mode === 'roman') return `~${prefix ? '^' : ''}${phoneticKey(word)}`;
  return `${prefix ? '^' : '='}${word}`;
}

/** Throws unless a match can only begin with a word, and must have one. */
function checkBeginning(node: Node): void {
  if (node.kind === 'gap') throw new Error('a pattern must not begin with a gap');
  if (node.kind === 'alt') node.options.forEach(checkBeginning);
  else if (node.kind === 'opt') checkBeginning(node.item);
  else if (node.kind === 'seq') {
    const needed = node.items.findIndex((item) => item.kind !== 'opt');
    if (needed < 0) throw new Error('a pattern must have one part that is not optional');
    for (const item of node.items.slice(0, needed + 1)) checkBeginning(item);
  }
}

/** Every atom of a pattern. */
export function atomsOf(node: Node): string[] {
  if (node.kind === 'atom') return [node.atom];
  if (node.kind === 'gap') return [];
  if (node.kind === 'opt') return atomsOf(node.item);
  return (node.kind === 'seq' ? node.items : node.options).flatMap(atomsOf);
}
