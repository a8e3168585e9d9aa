import type { Token } from '../text/tokens.ts';
import type { Node } from './parse.ts';

/** A tokenised text ready for patterns. All arrays are indexed by token. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly atoms: readonly (readonly string[])[];
  /** Classes that begin at a token, each with the token index just past it. */
  readonly classes: readonly (readonly ClassSpan[])[];
}

export interface ClassSpan {
  readonly atom: string;
  readonly end: number;
}

/** Token indices at which a match of `node` beginning at token `at` can end; empty when none. */
export function matchEnds(node: Node, at: number, text: Tagged, sentence: number): number[] {
  switch (node.kind) {
    case 'atom':
      return atomEnds(node.atom, at, text, sentence);
    case 'opt':
      return merge([at], matchEnds(node.item, at, text, sentence));
    case 'gap': {
      const ends: number[] = [];
      for (let end = at; end <= at + node.most; end++) {
        ends.push(end);
        // What follows may be optional, so a gap may reach the sentence's end, but not beyond.
        if (!inside(text, end, sentence)) break;
      }
      return ends;
    }
    case 'alt': {
      let ends: number[] = [];
      for (const option of node.options) ends = merge(ends, matchEnds(option, at, text, sentence));
      return ends;
    }
    case 'seq': {
      let ends = [at];
      for (const item of node.items) {
        let next: number[] = [];
        for (const start of ends) next = merge(next, matchEnds(item, start, text, sentence));
        if (next.length === 0) return next;
        ends = next;
      }
      return ends;
    }
  }
}

function inside(text: Tagged, at: number, sentence: number): boolean {
  return at < text.tokens.length && text.tokens[at]!.sentence === sentence;
}

function atomEnds(atom: string, at: number, text: Tagged, sentence: number): number[] {
  if (!inside(text, at, sentence)) return [];
  if (!atom.startsWith('<')) return text.atoms[at]!.includes(atom) ? [at + 1] : [];
  const ends: number[] = [];
  for (const span of text.classes[at]!) if (span.atom === atom) ends.push(span.end);
  return ends;
}

/** Union of two small ascending lists. */
function merge(a: number[], b: readonly number[]): number[] {
  if (b.length === 0) return a;
  const union = [...a];
  for (const end of b) if (!union.includes(end)) union.push(end);
  return union;
}
