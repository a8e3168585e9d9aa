/** How far the writer reports, advises or asks rather than offers, from the contexts' cues. */
export interface Voice {
  /** Strength of the reporting, advising and asking, less any self-assurance. */
  readonly strength: number;
  readonly silenced: boolean;
}

/** Cues that outweigh an offer: more are needed when the text also asks readers to get in touch. */
const ENOUGH = 2;
const ENOUGH_WITH_CONTACT = 3;

/** Reads the voice from cue counts (at most two a sentence each, see signals/detect). */
export function voiceOf(cues: ReadonlyMap<string, number>): Voice {
  const count = (id: string) => cues.get(id) ?? 0;
  const strength =
    count('report') +
    count('advice') +
    2 * Math.min(2, count('question')) +
    2 * Math.min(1, count('seeker')) -
    2 * count('assurance');
  const enough = count('direct') > 0 ? ENOUGH_WITH_CONTACT : ENOUGH;
  return { strength: Math.max(0, strength), silenced: strength >= enough };
}
