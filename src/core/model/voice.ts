/** How far the writer reports, advises or asks rather than offers, from the contexts' cues. */
export interface Voice {
  /** Strength of the reporting, advising and asking, less any self-assurance. */
  readonly strength: number;
  readonly silenced: boolean;
}

/** Cues that outweigh an offer. */
const ENOUGH = 2;
/** One more is needed when the text also asks readers to get in touch, ... */
const FOR_CONTACT = 1;
/** ... and one more when hard signals of several families stand in it. */
const FOR_HARD = 1;
const HARD_FAMILIES = 2;

/** Other business in which fees, tickets and visas are named, and the marks needed to count as it. */
const OTHER_TRADE = ['trip', 'course', 'receipt'];
const MARKS = 2;
/** Families whose signals such business shares; a hard signal of another one is none of it. */
const SHARED_FAMILIES = new Set(['payment', 'visa', 'destination']);

/**
 * Reads the voice from cue counts (at most two a sentence each, see core/detect).
 * @param hardFamilies families of the hard signals that fired
 * @param tasks whether paid clicking is offered, which no trip or course does
 */
export function voiceOf(
  cues: ReadonlyMap<string, number>,
  hardFamilies: ReadonlySet<string> = new Set(),
  tasks = false,
): Voice {
  const count = (id: string) => cues.get(id) ?? 0;
  const warned = Math.max(0, count('report') + count('advice') - 2 * count('assurance'));
  const asked = 2 * Math.min(2, count('question')) + Math.min(2, count('asking'));
  const sought = count('seeker') > 0 ? 2 : 0;
  const shared = !tasks && [...hardFamilies].every((family) => SHARED_FAMILIES.has(family));
  const sold = shared && OTHER_TRADE.some((id) => count(id) >= MARKS) ? 2 : 0;
  const strength = warned + asked + sought + sold;
  const enough =
    ENOUGH +
    (count('direct') > 0 ? FOR_CONTACT : 0) +
    (hardFamilies.size >= HARD_FAMILIES ? FOR_HARD : 0);
  return { strength, silenced: strength >= enough };
}

/** This many cues of a report, and no word to readers to get in touch, and it is one. */
const REPORTED = 3;
/** This many cues of a question whether an offer is real, and it is asked, whatever is quoted. */
const QUESTIONED = 2;

/**
 * Whether a text plainly reports, or asks whether an offer is real: it quotes the whole lure, and
 * offers nothing. Advice is not enough: a line of "beware of scams" is cheap, and lures carry it.
 */
export function reports(cues: ReadonlyMap<string, number>): boolean {
  const count = (id: string) => cues.get(id) ?? 0;
  if (count('question') >= QUESTIONED) return true;
  return count('direct') === 0 && count('report') >= REPORTED;
}
