import type { Judged } from '../../../../src/training/evaluate/judged.ts';

/** A judged text, told only what a case is about. */
export function judged(parts: Partial<Judged>): Judged {
  return {
    id: 'x-001',
    label: 'honest',
    lang: 'en',
    kind: 'everyday',
    hard: false,
    text: 'A text of some words that stands here',
    level: 'quiet',
    scheme: null,
    shown: (parts.level ?? 'quiet') !== 'quiet',
    quotes: 0,
    apart: 0,
    odds: 0,
    score: 0.5,
    ...parts,
  };
}
