/** How far the writer reports, advises or asks rather than offers, from the contexts' cues. */
export interface Voice {
  /** Strength of the reporting, advising and asking, less any self-assurance. */
  readonly strength: number;
  readonly silenced: boolean;
}

/** Cues that outweigh an offer: more are needed when the text also asks readers to get in touch. */
const ENOUGH = 2;
const ENOUGH_WITH_CONTACT = 3;

/** Other business in which fees, tickets and visas are named, and the marks needed to count as it. */
const OTHER_TRADE = ['trip', 'course', 'receipt'];
const MARKS = 2;

/** Reads the voice from cue counts (at most two a sentence each, see signals/detect). */
export function voiceOf(cues: ReadonlyMap<string, number>): Voice {
  const count = (id: string) => cues.get(id) ?? 0;
  const warned = Math.max(0, count('report') + count('advice') - 2 * count('assurance'));
  const asked = 2 * Math.min(2, count('question'));
  const sought = count('seeker') > 0 ? 2 : 0;
  const sold = OTHER_TRADE.some((id) => count(id) >= MARKS) ? 2 : 0;
  const strength = warned + asked + sought + sold;
  const enough = count('direct') > 0 ? ENOUGH_WITH_CONTACT : ENOUGH;
  return { strength, silenced: strength >= enough };
}
