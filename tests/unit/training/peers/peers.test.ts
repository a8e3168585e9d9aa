import { describe, expect, test } from 'vitest';
import { fastText } from '../../../../src/training/peers/fast-text.ts';
import { loadFastText } from '../../../../src/training/peers/fast-text-module.ts';
import { naiveBayes } from '../../../../src/training/peers/naive-bayes.ts';
import type { Peer, Row } from '../../../../src/training/peers/peer.ts';
import { tfIdfLogistic } from '../../../../src/training/peers/tf-idf-logistic.ts';
import { areaOf } from '../../../../src/training/peers/tune.ts';
import { sample } from './sample.ts';

const library = await loadFastText();
const absent: Peer = { id: 'fasttext', about: 'not installed', train: () => ({ score: () => 0 }) };

const train = sample(300, 1);
const validation = sample(120, 2);
const unseen = sample(300, 3);

describe.each([naiveBayes, tfIdfLogistic, library ? fastText(library) : absent])('$id', (peer) => {
  const it = test.skipIf(peer === absent);
  const why = peer === absent ? ' (skipped: the npm package fasttext.wasm is not installed)' : '';

  it(`ranks unseen lures above honest texts${why}`, () => {
    const scorer = peer.train(train, validation);
    expect(areaOf(scorer, unseen)).toBeGreaterThan(0.93);
    scorer.free?.();
  });

  it(`learns from the labels it is given${why}`, () => {
    const turned = (rows: Row[]): Row[] =>
      rows.map(({ text, label }) => ({ text, label: label === 'lure' ? 'honest' : 'lure' }));
    const scorer = peer.train(turned(train), turned(validation));
    expect(areaOf(scorer, turned(unseen))).toBeGreaterThan(0.93);
    scorer.free?.();
  });

  it(`gives the same scores when trained again${why}`, () => {
    const [one, other] = [peer.train(train, validation), peer.train(train, validation)];
    for (const { text } of unseen.slice(0, 20)) expect(one.score(text)).toBe(other.score(text));
  });

  it(`scores any text with a finite number${why}`, () => {
    const scorer = peer.train(train, validation);
    for (const text of ['', ' ', '😀', '\u200b', '\ud800', 'typing '.repeat(2000)])
      expect(Number.isFinite(scorer.score(text)), JSON.stringify(text.slice(0, 9))).toBe(true);
  });

  it(`reads full-width and mathematical letters as letters${why}`, () => {
    const scorer = peer.train(train, validation);
    expect(scorer.score('ｐａｙ the 𝐟𝐞𝐞 fi\u200brst')).toBe(scorer.score('PAY the fee first'));
  });

  it(`refuses rows of one label${why}`, () => {
    const honest = train.filter(({ label }) => label === 'honest');
    expect(() => peer.train(honest, validation)).toThrow('no lure text');
  });
});
