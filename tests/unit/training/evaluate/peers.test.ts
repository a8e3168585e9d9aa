import { expect, test } from 'vitest';
import { bestMix, countAbove } from '../../../../src/training/evaluate/peer-scores.ts';
import { peerSection } from '../../../../src/training/evaluate/peers.ts';
import { judged } from './rows.ts';

const rows = [
  { text: 'a', label: 'lure' },
  { text: 'b', label: 'honest' },
] as const;

test('bestMix, mixes of unlike worth, keeps the better and frees the other', () => {
  const freed: number[] = [];
  const peer = {
    id: 'p',
    about: 'A peer.',
    train: (known: readonly unknown[]) => ({
      score: (text: string) => ((known.length === 1) === (text === 'a') ? 1 : 0),
      free: () => freed.push(known.length),
    }),
  };
  const { scorer, areas } = bestMix(
    peer,
    [
      ['good', rows.slice(0, 1)],
      ['bad', rows],
    ],
    rows,
  );
  expect(areas).toEqual([
    ['good', 1],
    ['bad', 0.5],
  ]);
  expect(scorer.score('a')).toBe(1);
  expect(freed).toEqual([2]);
});

test('countAbove, a threshold, counts what reaches it', () => {
  expect(countAbove(Float64Array.of(1, 2, 3), 2)).toBe(2);
});

test('peerSection, a peer, shows its figures, how far ours is ahead, and everyday rows', () => {
  const texts = Array.from({ length: 20 }, (_, at) =>
    judged({
      label: at < 10 ? 'lure' : 'honest',
      level: at < 9 || at === 10 ? 'check' : 'quiet',
      odds: at < 10 ? 5 : -5,
    }),
  );
  const scores = Float64Array.from(texts, (_, at) => (at < 5 ? 2 : at < 11 ? 1 : 0));
  const peer = {
    ...{ id: 'naive-bayes' as const, about: 'A peer.', mixes: [['corpus', 0.9]] as const },
    ...{ rows: scores, copies: new Float64Array(), everyday: Float64Array.of(0, 0, 1, 2) },
  };
  const ours = { rows: texts, copies: [], copyOdds: new Float64Array() };
  const { body } = peerSection(ours, [peer], { check: 1, warn: 0 }, []);
  expect(body).toContain('- naive-bayes: A peer. Average precision where settings were chosen');
  expect(body).toContain('10 lures, 10 honest; ours raises 10.0 %');
  expect(body).toMatch(/\| Parakh +\| +100\.0 \(.*\) \| +90\.0 /);
  expect(body).toMatch(/\| naive-bayes +\| +95\.5 \(.*\) \| +100\.0 /);
  expect(body).toMatch(/\| naive-bayes \| +5000\.00 \| +2500\.00 \|/);
});
