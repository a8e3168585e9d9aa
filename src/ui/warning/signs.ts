import type { WarningModel } from './model.ts';

/** A signal with every span of words that raised it. */
export interface Sign {
  readonly signal: string;
  readonly quotes: readonly string[];
}

/** More would bury the channels below them; the strongest come first. */
const MOST_SIGNS = 4;
/** An offer of work is nothing bad in itself: it is listed only where a second sign is missing. */
const OFFER = 'work-offer';
const ENOUGH_SIGNS = 2;
/** Words repeated in a post add nothing to the explanation. */
const MOST_QUOTES = 3;

/** The signs to list, one per signal, and how many are left out. */
export function signsOf(evidence: WarningModel['evidence']): { signs: Sign[]; more: number } {
  const quotes = new Map<string, Set<string>>();
  const beside = evidence.filter(({ signal }) => signal !== OFFER);
  const enough = new Set(beside.map(({ signal }) => signal)).size >= ENOUGH_SIGNS;
  for (const { signal, quote } of enough ? beside : evidence) {
    const seen = quotes.get(signal) ?? new Set();
    quotes.set(signal, seen.add(quote.trim()));
  }
  const all = [...quotes].map(([signal, seen]) => ({
    signal,
    quotes: [...seen].filter(Boolean).slice(0, MOST_QUOTES),
  }));
  return { signs: all.slice(0, MOST_SIGNS), more: Math.max(0, all.length - MOST_SIGNS) };
}
