import type { Node } from './parse.ts';

/**
 * The same pattern without what it says twice: an alternative that another one holds already
 * ("seats" beside "seat", "visas" beside "visa*", two spellings of one sound). With `shortest`,
 * where of two matches the tighter is kept, also without what only makes matches longer: a last
 * part that is optional, "bond of" beside "bond". Finds the same matches, in less room.
 */
export function simplify(node: Node, shortest: boolean): Node {
  const whole = withoutTwins(node);
  return shortest ? withoutTail(whole) : whole;
}

function withoutTwins(node: Node): Node {
  if (node.kind === 'opt') return { kind: 'opt', item: withoutTwins(node.item) };
  if (node.kind === 'seq') return { kind: 'seq', items: node.items.map(withoutTwins) };
  return node.kind === 'alt' ? choice(node.options.map(withoutTwins)) : node;
}

function withoutTail(node: Node): Node {
  if (node.kind === 'alt') {
    const options = node.options.map(withoutTail);
    const atoms = new Set(options.flatMap((option) => (option.kind === 'atom' ? option.atom : [])));
    return choice(options.filter((option) => !goesOn(option, atoms)));
  }
  if (node.kind !== 'seq') return node;
  const last = node.items.findLastIndex(({ kind }) => kind !== 'opt' && kind !== 'gap');
  const items = [...node.items.slice(0, last), withoutTail(node.items[last]!)];
  return items.length === 1 ? items[0]! : { kind: 'seq', items };
}

/** Alternatives without those that others hold already. */
function choice(options: readonly Node[]): Node {
  const flat = options.flatMap((option) => (option.kind === 'alt' ? option.options : [option]));
  const unique = [...new Map(flat.map((option) => [JSON.stringify(option), option])).values()];
  const atoms = new Set(unique.flatMap((option) => (option.kind === 'atom' ? option.atom : [])));
  const needed = unique.filter((option) => option.kind !== 'atom' || !isHeld(option.atom, atoms));
  return needed.length === 1 ? needed[0]! : { kind: 'alt', options: needed };
}

/** Whether a sequence begins with a word that is an alternative by itself. */
function goesOn(option: Node, atoms: ReadonlySet<string>): boolean {
  const first = option.kind === 'seq' ? option.items[0]! : undefined;
  return first?.kind === 'atom' && (atoms.has(first.atom) || isHeld(first.atom, atoms));
}

/** As in vocabulary.ts: shortest word that loses a plural s, and shortest beginning of a sound. */
const MIN_PLURAL = 4;
const MIN_SOUND = 2;

/** Whether every word that meets an atom also meets another one of these. */
function isHeld(atom: string, atoms: ReadonlySet<string>): boolean {
  const [, mark, word] = /^(=|\^|~\^|~)(.*)$/s.exec(atom) ?? [];
  if (mark === undefined || word === undefined) return false;
  if (mark === '=' && word.length >= MIN_PLURAL && word.endsWith('s'))
    if (atoms.has(`=${word.slice(0, -1)}`)) return true;
  const sound = mark.startsWith('~');
  const longest = mark.endsWith('^') ? word.length - 1 : word.length;
  for (let size = sound ? MIN_SOUND : 1; size <= longest; size++)
    if (atoms.has(`${sound ? '~^' : '^'}${word.slice(0, size)}`)) return true;
  return false;
}
