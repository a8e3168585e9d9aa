import { KEYWORDS } from './keywords.ts';
import type { Peer } from './peer.ts';
import { clean, words } from './words.ts';

/** ` word word ` so that a phrase matches whole words only, whatever stands between them. */
const padded = (text: string): string => ` ${words(clean(text)).join(' ')} `;

const PHRASES = [...new Set(KEYWORDS.map(padded))];

/** What job-scam extensions do: count the known phrases of a list in the text. Learns nothing. */
export const keywordList: Peer = {
  id: 'keyword-list',
  about: `${PHRASES.length} phrases in English, Roman Urdu and Urdu; the score is how many occur.`,
  train: () => ({
    score(text) {
      const haystack = padded(text);
      return PHRASES.reduce((hits, phrase) => hits + (haystack.includes(phrase) ? 1 : 0), 0);
    },
  }),
};
