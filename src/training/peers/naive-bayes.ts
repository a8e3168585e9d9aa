import { hash } from './hash.ts';
import type { Peer, Row, Scorer } from './peer.ts';
import { best, needBothLabels } from './tune.ts';
import { clean, words } from './words.ts';

/** Slots for hashed words and bigrams; at 40,000 short texts few slots hold two of them. */
const SLOTS = 1 << 20;

interface Setting {
  /** Lidstone's pseudo-count. */
  readonly alpha: number;
  /** Count a term once a text, which is usually better for short ones (Wang and Manning 2012). */
  readonly once: boolean;
  /** Power of the number of terms that the sum is divided by: 0 is plain, 1 the mean per term. */
  readonly damping: number;
}

const SETTINGS: readonly Setting[] = [0.03, 0.1, 0.3, 1].flatMap((alpha) =>
  [true, false].flatMap((once) => [0, 0.5, 1].map((damping) => ({ alpha, once, damping }))),
);

/** Slots of the text's words and bigrams, as often as they occur. */
function terms(text: string): Uint32Array {
  const list = words(clean(text));
  const found = new Uint32Array(Math.max(0, 2 * list.length - 1));
  list.forEach((word, at) => {
    found[at] = hash(word, 1) % SLOTS;
    if (at > 0) found[list.length + at - 1] = hash(`${list[at - 1]} ${word}`, 2) % SLOTS;
  });
  return found;
}

const counted = (found: Uint32Array, once: boolean): Iterable<number> =>
  once ? new Set(found) : found;

/** Multinomial naive Bayes on words and bigrams: the log-odds of a lure. */
export const naiveBayes: Peer = {
  id: 'naive-bayes',
  about:
    'Multinomial naive Bayes on words and bigrams; smoothing, counting and length chosen on validation.',
  train(rows, validation) {
    needBothLabels(rows, 'training');
    const found = rows.map(({ text }) => terms(text));
    return best(SETTINGS, (setting) => fit(rows, found, setting), validation);
  },
};

function fit(rows: readonly Row[], found: readonly Uint32Array[], setting: Setting): Scorer {
  const { alpha, once, damping } = setting;
  const counts = { lure: new Float64Array(SLOTS), honest: new Float64Array(SLOTS) };
  const totals = { lure: 0, honest: 0 };
  const texts = { lure: 0, honest: 0 };
  const seen = new Uint8Array(SLOTS);
  let vocabulary = 0;
  rows.forEach(({ label }, row) => {
    texts[label]++;
    for (const slot of counted(found[row]!, once)) {
      counts[label][slot]! += 1;
      totals[label]++;
      if (seen[slot] === 0) vocabulary++;
      seen[slot] = 1;
    }
  });
  const spread = alpha * vocabulary;
  const base = Math.log((totals.honest + spread) / (totals.lure + spread));
  const odds = new Float32Array(SLOTS);
  for (let slot = 0; slot < SLOTS; slot++)
    // A term that training never saw says nothing about either kind.
    if (seen[slot] === 1)
      odds[slot] = Math.log((counts.lure[slot]! + alpha) / (counts.honest[slot]! + alpha)) + base;
  const prior = Math.log(texts.lure / texts.honest);
  return {
    score(text) {
      let [sum, size] = [prior, 1];
      for (const slot of counted(terms(text), once)) {
        sum += odds[slot]!;
        size++;
      }
      return sum / size ** damping;
    },
  };
}
